import AnnotationKit
import Linguistics

/// Gives a phrase the form that people would write, from the forms it has in the text.
struct KeyphraseNaming {
  private let text: KeywordText
  private let bytes: [UInt8]

  /// The occurrences that are looked at; more would not change the outcome.
  private static let sample = 40

  init(_ text: KeywordText, of document: Document) {
    self.text = text
    bytes = document.bytes
  }

  /// Returns the form to show, and the other forms, most frequent first.
  func names(of places: [Range<Int>]) -> (phrase: String, variants: [String]) {
    var forms = FormCounts()
    var form: [UInt8] = []
    for place in places.prefix(Self.sample) {
      form.removeAll(keepingCapacity: true)
      append(place, to: &form)
      forms.add(form, weight: weight(of: place))
    }
    return forms.best()
  }

  /// Headings count little, as their capitals may mean nothing.
  private func weight(of place: Range<Int>) -> Int {
    var isLoud = false
    for index in place {
      let token = text.tokens[index]
      guard token.kind == .word, token.length > 3 else { continue }
      guard token.casing == .upper else { return 4 }
      isLoud = true
    }
    return isLoud ? 1 : 4
  }

  /// Appends what stands at a place, on one line, without a capital that only opens the sentence.
  private func append(_ place: Range<Int>, to form: inout [UInt8]) {
    guard !place.isEmpty else { return }
    let first = text.tokens[place.lowerBound]
    let last = text.tokens[place.upperBound - 1]
    if place.dropFirst().contains(where: { text.tokens[$0].before >= .newline }) {
      for index in place {
        let token = text.tokens[index]
        if index > place.lowerBound, token.before != .none { form.append(0x20) }
        form += bytes[Int(token.start)..<Int(token.end)]
      }
    } else {
      form += bytes[Int(first.start)..<Int(last.end)]
    }
    guard first.casing == .capitalised, opensSentence(place.lowerBound), !isName(place) else {
      return
    }
    Self.lowerFirst(of: &form)
  }

  private static func lowerFirst(of form: inout [UInt8]) {
    if let first = form.first, first < 0x80 {
      form[0] = first | 0x20
    } else {
      let line = String(decoding: form, as: UTF8.self)
      form = Array((line.prefix(1).lowercased() + line.dropFirst()).utf8)
    }
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    return text.tokens[index].before == .blankLine
      || before.kind == .punctuation && before.length == 1
        && !text.facts[Int(before.term)].marks.isDisjoint(with: [.joiner, .stopper])
  }

  private func isName(_ place: Range<Int>) -> Bool {
    var words = 0
    for index in place where text.tokens[index].kind == .word {
      if words > 0, text.tokens[index].casing.isCapital { return true }
      words += 1
    }
    return words == 1 && text.isTagged
      && text.tags[place.lowerBound] == PartOfSpeech.properNoun.rawValue
  }
}
