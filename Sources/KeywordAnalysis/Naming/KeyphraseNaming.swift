import AnnotationKit
import Linguistics

/// Gives a phrase the form that people would write, from the forms it has in the text.
struct KeyphraseNaming {
  private let text: KeywordText
  private let document: Document

  /// The occurrences that are looked at; more would not change the outcome.
  private static let sample = 40

  init(_ text: KeywordText, of document: Document) {
    self.text = text
    self.document = document
  }

  /// Returns the form to show, and the other forms, most frequent first.
  func names(of places: [Range<Int>]) -> (phrase: String, variants: [String]) {
    var forms = FormCounts()
    for place in places.prefix(Self.sample) {
      forms.add(form(of: place), weight: weight(of: place))
    }
    return forms.best()
  }

  /// Headings count little, as their capitals may mean nothing.
  private func weight(of place: Range<Int>) -> Int {
    let words = text.tokens[place].filter { $0.kind == .word && $0.length > 3 }
    return words.allSatisfy { $0.casing == .upper } && !words.isEmpty ? 1 : 4
  }

  /// Returns what stands at a place, on one line, without a capital that only opens the sentence.
  private func form(of place: Range<Int>) -> String {
    let tokens = text.tokens[place]
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let quote = document.text(TextSpan(Int(first.start), Int(last.end)))
    let isOneLine = !tokens.dropFirst().contains { $0.before >= .newline }
    let line =
      isOneLine ? quote : quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard first.casing == .capitalised, opensSentence(place.lowerBound), !isName(place) else {
      return line
    }
    return line.prefix(1).lowercased() + line.dropFirst()
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    return text.tokens[index].before == .blankLine
      || before.kind == .punctuation && before.length == 1
        && !text.facts[Int(before.term)].marks.isDisjoint(with: [.joiner, .stopper])
  }

  private func isName(_ place: Range<Int>) -> Bool {
    let name = PartOfSpeech.properNoun.rawValue
    let words = place.filter { text.tokens[$0].kind == .word }
    return words.dropFirst().contains { text.tokens[$0].casing.isCapital }
      || words.count == 1 && text.isTagged && text.tags[place.lowerBound] == name
  }
}

/// The forms of a phrase, counted.
private struct FormCounts {
  private var forms: [String: (count: Int, place: Int)] = [:]

  mutating func add(_ form: String, weight: Int) {
    let place = forms.count
    forms[form, default: (0, place)].count += weight
  }

  /// Returns the best form and the forms that differ from it by more than case.
  func best() -> (phrase: String, variants: [String]) {
    let order = forms.sorted {
      ($1.value.count, $0.value.place) < ($0.value.count, $1.value.place)
    }.map(\.key)
    guard let top = order.first else { return ("", []) }
    let phrase = singular(of: top, among: order)
    var seen: Set<String> = [phrase.lowercased()]
    let variants = order.filter { seen.insert($0.lowercased()).inserted }
    return (phrase, variants)
  }

  /// The singular, where it stands in the text as well.
  private func singular(of form: String, among forms: [String]) -> String {
    for (plural, ending) in [("ies", "y"), ("es", ""), ("s", "")] where form.hasSuffix(plural) {
      let candidate = form.dropLast(plural.count) + ending
      if let found = forms.first(where: { $0 == candidate }) { return found }
    }
    return form
  }
}
