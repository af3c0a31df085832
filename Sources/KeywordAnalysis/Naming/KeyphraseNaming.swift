import AnnotationKit
import Linguistics

/// Gives a phrase the form that people would write, from the forms it has in the text.
struct KeyphraseNaming {
  private let text: KeywordText
  private let bytes: [UInt8]

  /// What is known of the endings of the language.
  private let inflection: Inflection?

  /// The tokens of the headings, in text order.
  private let headings: [Range<Int>]

  /// What a form counts where its capitals mean something, and where they may not.
  private static let sure = 4
  private static let unsure = 1

  /// The occurrences that are looked at; more would not change the outcome.
  private static let sample = 40

  init(_ text: KeywordText, of document: Document) {
    self.text = text
    bytes = document.bytes
    inflection = Inflection.of(text.language)
    headings = text.allSentences.lazy.filter { $0.kind == .heading }.map(\.tokens)
  }

  /// Returns the form to show, and the other forms, most frequent first.
  func names(of places: [Range<Int>]) -> (phrase: String, variants: [String]) {
    var forms = FormCounts()
    var seen: [(place: Range<Int>, isOpening: Bool, form: Int)] = []
    for place in places.prefix(Self.sample) where !place.isEmpty {
      let isOpening = opensSentence(place)
      let weight = isVerb(place) ? 0 : isOpening ? Self.unsure : weight(of: place)
      if let same = seen.first(where: { $0.isOpening == isOpening && isSame($0.place, place) }) {
        forms.addAgain(same.form, weight: weight)
      } else {
        let form = form(of: place, isOpening: isOpening)
        seen.append((place, isOpening, forms.add(form, weight: weight)))
      }
    }
    return forms.best(inflection)
  }

  /// Whether the same bytes stand at two places.
  private func isSame(_ place: Range<Int>, _ other: Range<Int>) -> Bool {
    let (place, other) = (text.span(of: place), text.span(of: other))
    guard place.length == other.length else { return false }
    let bytes = bytes.span
    for offset in 0..<place.length
    where bytes[place.start + offset] != bytes[other.start + offset] {
      return false
    }
    return true
  }

  /// Whether what stands at a place is a verb of the same stem, which names nothing.
  private func isVerb(_ place: Range<Int>) -> Bool {
    place.count == 1 && text.tags[place.lowerBound] == PartOfSpeech.verb.rawValue
  }

  /// Headings count little, as their capitals may mean nothing.
  private func weight(of place: Range<Int>) -> Int {
    guard !isInHeading(place.lowerBound) else { return Self.unsure }
    var isLoud = false
    for index in place {
      let token = text.tokens[index]
      guard token.kind == .word, token.length > 3 else { continue }
      guard token.casing == .upper else { return Self.sure }
      isLoud = true
    }
    return isLoud ? Self.unsure : Self.sure
  }

  private func isInHeading(_ index: Int) -> Bool {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < headings.count && headings[low].contains(index)
  }

  /// What stands at a place, on one line, without a capital that only opens the sentence.
  private func form(of place: Range<Int>, isOpening: Bool) -> [UInt8] {
    let first = text.tokens[place.lowerBound]
    var form: [UInt8] = []
    if isLoud(place), isInHeading(place.lowerBound) {
      for index in place { append(index, in: place, to: &form) }
      return form
    }
    if place.dropFirst().contains(where: { text.tokens[$0].before >= .newline }) {
      for index in place {
        let token = text.tokens[index]
        if index > place.lowerBound, token.before != .none { form.append(0x20) }
        form += bytes[Int(token.start)..<Int(token.end)]
      }
    } else {
      let span = text.span(of: place)
      form += bytes[span.start..<span.end]
    }
    if text.language == "ko" {
      Self.dropParticle(of: &form, last: text.tokens[place.upperBound - 1])
    }
    // What no list of words knows is rather a name.
    if isOpening, text.isTagged || text.facts[Int(first.term)].rarity != WordRarity.unlisted {
      Self.lowerFirst(of: &form)
    }
    return form
  }

  /// Whether all words of a place are in capitals, and one of them is no acronym by its length.
  private func isLoud(_ place: Range<Int>) -> Bool {
    let words = text.tokens[place].filter { $0.kind == .word && $0.length > 1 }
    return words.allSatisfy { $0.casing == .upper } && words.contains { $0.length > 5 }
  }

  /// Appends a word of a heading in capitals as people write it elsewhere: in small letters if the
  /// language knows it, else as a name; what may be an acronym stays.
  private func append(_ index: Int, in place: Range<Int>, to form: inout [UInt8]) {
    let token = text.tokens[index]
    if index > place.lowerBound, token.before != .none { form.append(0x20) }
    let isKnown = text.facts[Int(token.term)].rarity != WordRarity.unlisted
    if isKnown || token.kind != .word {
      form += text.vocabulary.bytes(token.term)
    } else if token.length > 5 {
      let word = text.vocabulary.text(token.term)
      form += (word.prefix(1).uppercased() + word.dropFirst()).utf8
    } else {
      form += bytes[Int(token.start)..<Int(token.end)]
    }
  }

  private static func dropParticle(of form: inout [UInt8], last: Token) {
    let word = form.suffix(Int(last.length))
    form.removeLast(word.count - KoreanParticles.nounLength(word))
  }

  private static func lowerFirst(of form: inout [UInt8]) {
    if let first = form.first, first < 0x80 {
      form[0] = first | 0x20
    } else {
      let line = String(decoding: form, as: UTF8.self)
      form = Array((line.prefix(1).lowercased() + line.dropFirst()).utf8)
    }
  }

  /// Whether the capital of what stands at a place may be that of a sentence only.
  private func opensSentence(_ place: Range<Int>) -> Bool {
    text.tokens[place.lowerBound].casing == .capitalised && opensSentence(place.lowerBound)
      && !isName(place)
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
