import AnnotationKit
import Linguistics

/// One pass over the sentences of a document that counts what the ranking needs to know of each.
struct PassageReader {
  private let terms: Terms
  private var quotation = QuotationState()
  private var block = -1

  /// The first words of a sentence: an anaphor among them, before any name, looks back beyond it.
  private static let opening = 5

  /// The most words of a sentence that may hold nothing a pronoun at its end could stand for.
  private static let shortSentence = 12

  init(terms: Terms) {
    self.terms = terms
  }

  /// Reads a sentence.
  mutating func read(
    _ sentence: Sentence,
    index: Int,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) -> Passage {
    if sentence.block != block { quotation = QuotationState() }
    block = sentence.block
    quotation.startSentence()
    var passage = Passage(sentence: sentence, index: index)
    let first = firstWord(of: sentence.tokens, tokens)
    readTokens(of: &passage, first: first, tokens, text)
    readOpening(of: &passage, first: first, tokens)
    readEnd(of: &passage, tokens, text)
    return passage
  }

  private func firstWord(of range: Range<Int>, _ tokens: borrowing Span<Token>) -> Int {
    for index in range where tokens[index].isWordLike { return index }
    return range.upperBound
  }

  // MARK: Counting

  private mutating func readTokens(
    of passage: inout Passage,
    first: Int,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) {
    let range = passage.sentence.tokens
    let startsInside = quotation.isInside
    var quotes = 0
    var wordsOutside = 0
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word, .mixed, .ideograph, .number:
        count(token, at: index, first: first, &passage, tokens)
        wordsOutside += quotation.isInside ? 0 : 1
        if token.namesYear(text) { passage.traits.insert(.dated) }
        if token.isRunTogether(text) { passage.runTogether += 1 }
      case .punctuation:
        let mark = Mark(token, in: text)
        if mark.opensAside { passage.asides += 1 }
        switch mark {
        case .colon where passage.words <= 3: passage.traits.insert(.labelled)
        case .closingBracket where closesCitation(index, from: range.lowerBound, tokens, text):
          passage.scholarly += 1
        case .openingQuote, .closingQuote, .straightQuote: quotes += 1
        case .apostrophe: break
        default: continue
        }
        let isGluedBefore = index > range.lowerBound && token.before == .none
        let isGluedAfter =
          index + 1 < range.upperBound && tokens[index + 1].before == .none
          && tokens[index + 1].kind != .punctuation
        quotation.note(mark, glued: (isGluedBefore, isGluedAfter))
        if quotation.isInside { passage.traits.insert(.quoting) }
      case .symbol, .link: passage.oddities += 1
      case .clitic: break
      }
    }
    if quotes > 0 { passage.traits.insert(.quoting) }
    // The sentence before tells who says it.
    if quotes > 0, wordsOutside == 0 { passage.traits.insert(.dangling) }
    if startsInside || quotation.isInside || quotes % 2 == 1 {
      passage.traits.insert(.tornQuotation)
    }
  }

  /// Whether a bracket closes a reference such as `(Smith, 2004)` or ` [12]`, but not one that follows a
  /// stop or comma, as in encyclopaedias.
  private func closesCitation(
    _ index: Int,
    from start: Int,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard index >= start + 3, tokens[index - 1].kind == .number else { return false }
    let number = tokens[index - 1]
    if case .openingBracket = Mark(tokens[index - 2], in: text) {
      return text[Int(tokens[index].start)] == UInt8(ascii: "]")
        && [.word, .mixed].contains(tokens[index - 3].kind)
    }
    return number.length == 4 && "12".utf8.contains(text[Int(number.start)])
      && tokens[index - 2].kind == .punctuation
  }

  private func count(
    _ token: Token,
    at index: Int,
    first: Int,
    _ passage: inout Passage,
    _ tokens: borrowing Span<Token>
  ) {
    passage.words += 1
    if token.kind == .number || token.kind == .mixed { passage.numbers += 1 }
    var tells = terms.classes[Int(token.term)]
    if index != first, token.casing != .lower, token.casing != .none, !tells.contains(.stop) {
      passage.names += 1
    }
    if tells.contains(.opensPhrase) {
      tells.formUnion(
        terms.phrases(at: index, of: tokens, before: passage.sentence.tokens.upperBound)
      )
    }
    guard !tells.isSubset(of: .uncounted) else { return }
    passage.cues += tells.contains(.cue) ? 1 : 0
    passage.firstPersons += tells.contains(.firstPerson) ? 1 : 0
    passage.secondPersons += tells.contains(.secondPerson) ? 1 : 0
    passage.thirdPersons += tells.contains(.thirdPerson) ? 1 : 0
    passage.verdicts += tells.contains(.verdict) ? 1 : 0
    passage.scholarly += tells.contains(.scholarly) ? 1 : 0
    passage.meeting += tells.contains(.meeting) ? 1 : 0
    passage.traits.formUnion(Passage.Traits(tells))
    if tells.isAnaphoric, passage.words <= Self.opening, passage.names == 0 {
      passage.traits.insert(.dangling)
    }
  }

  // MARK: Edges

  private func readOpening(
    of passage: inout Passage,
    first: Int,
    _ tokens: borrowing Span<Token>
  ) {
    let end = passage.sentence.tokens.upperBound
    guard first < end else { return }
    let token = tokens[first]
    var tells = terms.classes[Int(token.term)]
    if tells.contains(.opensPhrase) {
      tells.formUnion(terms.phrases(at: first, of: tokens, before: end))
    }
    if tells.contains(.expletive) { tells.subtract([.connective, .pronoun]) }
    if token.casing != .lower { passage.traits.insert(.capitalised) }
    if tells.contains(.salutation) { passage.traits.insert(.salutation) }
    if tells.contains(.valediction), passage.words <= 4 { passage.traits.insert(.valediction) }
    if tells.contains(.change) { passage.changes = 1 }
    let next = first + 1 < end ? terms.classes[Int(tokens[first + 1].term)] : []
    if tells.contains(.pronoun), next.contains(.selfReference) {
      passage.traits.insert(.selfReference)
    } else if !tells.isDisjoint(with: [.connective, .pronoun]) {
      passage.traits.insert(.dangling)
    }
  }

  private func readLastWord(of passage: inout Passage, _ tokens: borrowing Span<Token>) {
    guard passage.words <= Self.shortSentence else { return }
    for index in passage.sentence.tokens.reversed() where tokens[index].isWordLike {
      if terms.classes[Int(tokens[index].term)].contains(.pronoun) {
        passage.traits.insert(.trailing)
      }
      return
    }
  }

  private func readEnd(
    of passage: inout Passage,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) {
    readLastWord(of: &passage, tokens)
    for index in passage.sentence.tokens.reversed() {
      guard tokens[index].kind == .punctuation else { return }
      switch Mark(tokens[index], in: text) {
      case .stop:
        passage.traits.insert(.ended)
        if tokens[index].length > 1, tokens[index].isEllipsis(text) {
          passage.traits.insert(.brokenOff)
        }
        return
      case .question: return passage.traits.formUnion([.ended, .question])
      case let mark where mark.mayFollowStop: continue
      default: return
      }
    }
  }
}

extension Passage.Traits {
  /// What a word or phrase makes of the sentence, wherever it stands there.
  fileprivate init(_ tells: WordClass) {
    self = []
    if tells.contains(.invitation) { insert(.inviting) }
    if tells.contains(.speech) { insert(.quoting) }
    if tells.contains(.decision) { insert(.deciding) }
    if tells.contains(.formality) { insert(.formal) }
    if tells.contains(.request) { insert(.requesting) }
    if tells.contains(.courtesy) { insert(.courteous) }
  }
}

extension WordClass {
  /// The classes that are not counted sentence by sentence.
  fileprivate static let uncounted: WordClass = [
    .stop, .connective, .selfReference, .salutation, .valediction, .change, .opensPhrase,
    .expletive,
  ]
}

extension WordClass {
  /// Whether the word stands for something named before.
  fileprivate var isAnaphoric: Bool { contains(.anaphor) && !contains(.expletive) }
}

extension Token {
  /// Whether the token is a year or a decade of this millennium or the last: `1958`, `1970s`.
  fileprivate func namesYear(_ text: borrowing Span<UInt8>) -> Bool {
    guard kind == .number && length == 4 || kind == .mixed && length == 5 else { return false }
    let first = text[Int(start)]
    return first == UInt8(ascii: "1") || first == UInt8(ascii: "2")
  }

  /// Whether a capital letter follows four letters or more, as where the markup between two words is lost.
  fileprivate func isRunTogether(_ text: borrowing Span<UInt8>) -> Bool {
    guard casing == .mixed, length > 5 else { return false }
    return (Int(start) + 4..<Int(end)).contains { index in
      (0x41...0x5A).contains(text[index]) && (0x61...0x7A).contains(text[index - 1])
    }
  }

  /// Whether the token is `…` or dots in a row.
  fileprivate func isEllipsis(_ text: borrowing Span<UInt8>) -> Bool {
    let first = text[Int(start)]
    return first == UInt8(ascii: ".") || first == 0xE2 && text[Int(start) + 2] == 0xA6
  }

  /// Whether the token is a word, a number or a character that stands for one.
  var isWordLike: Bool {
    switch kind {
    case .word, .mixed, .number, .ideograph: true
    case .clitic, .punctuation, .symbol, .link: false
    }
  }
}
