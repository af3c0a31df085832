/// Reads off a text what stands around a place where a sentence may end.
///
/// It is one object, since it is the same for all blocks of a document.
final class BoundaryReader: Sendable {
  let text: TokenisedText
  let classes: [TermClasses]
  let evidence: [WordEvidence]
  let style: Boundary.Style

  /// Whether a stop after a number makes it an ordinal.
  let hasOrdinalStops: Bool

  /// Whether a capital letter may be all that tells a new sentence, as in careless English; in
  /// other languages it tells too little.
  let trustsCapitals: Bool

  init(_ text: TokenisedText, _ tokens: Tokens, language: String) {
    self.text = text
    trustsCapitals = LanguageData.of(language)?.tag ?? "en" == "en"
    classes = TermClasses.table(of: tokens, language: language)
    hasOrdinalStops = LanguageTables.of(language)?.hasOrdinalStops ?? false
    let habits = WritingHabits(of: text, classes)
    evidence = habits.words
    style = habits.style
  }

  /// What is known of the word of a token.
  func classes(_ index: Int) -> TermClasses { classes[Int(text.tokens[index].term)] }

  /// Describes the place after a token.
  ///
  /// - Parameters:
  ///   - stop: The first token of the marks that would end the sentence, or its last token.
  ///   - end: The last token of the sentence, closing quotes and brackets included.
  ///   - paragraph: The tokens of the block.
  ///   - start: The first token of the sentence.
  ///   - inside: What the place lies within.
  /// - Returns: The place.
  func boundary(
    stop: Int,
    end: Int,
    in paragraph: Range<Int>,
    from start: Int,
    inside: Boundary.Enclosure
  ) -> Boundary {
    let mark = ending(stop, end)
    let hasStop = text.mark(stop).isTerminal
    let before = hasStop ? before(stop, from: start) : word(stop, from: start)
    let opener = opener(after: end, in: paragraph)
    let next = opener == .none ? end + 1 : end + 2
    return Boundary(
      end: end,
      mark: mark,
      before: before,
      after: after(next, in: paragraph),
      gap: gap(before: end + 1),
      closer: closer(stop, end),
      opener: opener,
      inside: inside,
      beforeElsewhere: hasStop ? elsewhere(before: stop, from: start) : .unseen,
      afterElsewhere: elsewhere(after: next, in: paragraph),
      size: Boundary.Size(stop - start),
      rest: Boundary.Size(paragraph.upperBound - end - 1),
      style: style
    )
  }

  // MARK: The marks

  private func ending(_ stop: Int, _ end: Int) -> Boundary.Ending {
    let token = text.tokens[stop]
    switch token.kind {
    case .word, .mixed, .clitic, .ideograph: return .word
    case .number: return .number
    case .link: return .link
    case .punctuation, .symbol: break
    }
    if stop < end, text.mark(stop + 1).isTerminal { return endings(stop, end) }
    switch text.mark(stop) {
    case .dot: return .dot
    case .ellipsis:
      return token.length >= 4 && text.firstByte(stop) == UInt8(ascii: ".")
        ? .longEllipsis : .ellipsis
    case .question: return .question
    case .exclamation: return .exclamation
    case .fullStop: return .fullStop
    case .comma: return .comma
    case .colon: return .colon
    case .semicolon: return .semicolon
    case .closeBracket: return .bracket
    case .closeQuote, .straightQuote: return .quote
    default: return token.length >= 3 && text.firstByte(stop) < 0x80 ? .rule : otherEnding(stop)
    }
  }

  /// The class of several stops in a row: dots that stand apart are an ellipsis.
  private func endings(_ stop: Int, _ end: Int) -> Boundary.Ending {
    var dots = 0
    for index in stop...end {
      switch text.mark(index) {
      case .dot: dots += 1
      case .ellipsis: dots += 3
      case .closeQuote, .closeBracket, .straightQuote: continue
      default: return .several
      }
    }
    return dots > 3 ? .longEllipsis : .ellipsis
  }

  private func otherEnding(_ index: Int) -> Boundary.Ending {
    text.mark(index) == .dash ? .dash : .symbol
  }

  private func closer(_ stop: Int, _ end: Int) -> Boundary.Enclosure {
    guard end > stop else { return .none }
    switch text.mark(end) {
    case .closeBracket: return text.firstByte(end) == UInt8(ascii: "]") ? .citation : .bracket
    case .closeQuote, .straightQuote, .openQuote: return .quote
    default: return .none
    }
  }

  private func opener(after end: Int, in paragraph: Range<Int>) -> Boundary.Enclosure {
    guard end + 2 < paragraph.upperBound, text.tokens[end + 2].before == .none else { return .none }
    switch text.mark(end + 1) {
    case .openBracket: return .bracket
    case .openQuote, .straightQuote, .openSentence: return .quote
    case .closeQuote where text.tokens[end + 1].before > .none: return .quote
    default: return .none
    }
  }

  private func gap(before index: Int) -> Boundary.Gap {
    guard index < text.tokens.count else { return .newline }
    let token = text.tokens[index]
    switch token.before {
    case .none: return .none
    case .space: return Int(token.start - text.tokens[index - 1].end) > 1 ? .wide : .space
    case .newline, .blankLine: return .newline
    }
  }

  // MARK: The words

  /// The class of the word that a stop at `stop` follows.
  private func before(_ stop: Int, from start: Int) -> Boundary.Before {
    guard stop > start else { return .nothing }
    let index = stop - 1
    guard text.tokens[stop].before == .none, text.mark(stop) == .dot,
      text.tokens[index].kind == .word
    else { return word(index, from: start) }
    if let chain = chain(index, from: start) { return chain }
    let known = classes(index)
    if known.contains(.leading) { return .leading }
    if known.contains(.numeric) { return .numeric }
    if known.contains(.closing) { return .closing }
    return word(index, from: start)
  }

  /// The class of a letter at the end of a chain such as `U.S` or `a.m`.
  private func chain(_ index: Int, from start: Int) -> Boundary.Before? {
    guard index >= start + 2, text.tokens[index].before == .none, text.mark(index - 1) == .dot,
      text.tokens[index - 1].before == .none, text.tokens[index - 2].kind == .word,
      text.characters(index) <= 2, text.characters(index - 2) <= 3
    else { return nil }
    let last = text.firstByte(index) | 0x20
    let first = text.firstByte(index - 2) | 0x20
    let isClock =
      last == UInt8(ascii: "m") && (first == UInt8(ascii: "a") || first == UInt8(ascii: "p"))
    return isClock ? .clock : .acronym
  }

  private func word(_ index: Int, from start: Int) -> Boundary.Before {
    guard index >= start else { return .nothing }
    let token = text.tokens[index]
    switch token.kind {
    case .number: return .number
    case .mixed: return .mixed
    case .ideograph: return .ideograph
    case .link: return .link
    case .clitic: return .lower
    case .punctuation, .symbol: return text.mark(index).isCloser ? .closer : .mark
    case .word: break
    }
    if text.isOneCharacter(index) {
      return token.casing == .capitalised && !isGluedToSymbol(index) ? .initial : .letter
    }
    if classes(index).contains(.stopWord) { return .stopWord }
    if token.length <= 4, !hasVowel(token) { return .consonants }
    switch token.casing {
    case .lower: return .lower
    case .capitalised: return .capitalised
    case .upper: return .upper
    case .mixed: return .mixed
    case .none: return .lower
    }
  }

  /// Whether a letter belongs to the symbol before it, as in `°C`.
  private func isGluedToSymbol(_ index: Int) -> Bool {
    index > 0 && text.tokens[index].before == .none && text.tokens[index - 1].kind == .symbol
  }

  private func hasVowel(_ token: Token) -> Bool {
    text.bytes[Int(token.start)..<Int(token.end)].contains { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
      default: byte >= 0x80
      }
    }
  }

  /// The class of what follows a place.
  func after(_ index: Int, in paragraph: Range<Int>) -> Boundary.After {
    guard index < paragraph.upperBound else { return .nothing }
    let token = text.tokens[index]
    switch token.kind {
    case .number: return isDate(index, in: paragraph) ? .date : .number
    case .mixed: return .mixed
    case .ideograph: return .ideograph
    case .link: return .link
    case .clitic: return .lower
    case .punctuation, .symbol: return afterMark(index)
    case .word: break
    }
    switch token.casing {
    case .lower: return classes(index).contains(.stopWord) ? .stopWord : .lower
    case .none: return .uncased
    case .mixed: return .capitalised
    case .upper, .capitalised: return capital(index, in: paragraph)
    }
  }

  private func capital(_ index: Int, in paragraph: Range<Int>) -> Boundary.After {
    let token = text.tokens[index]
    if text.isOneCharacter(index) {
      let isInitial = index + 1 < paragraph.upperBound && text.mark(index + 1) == .dot
      if isInitial { return .initial }
      if text.firstByte(index) == UInt8(ascii: "I") { return .pronounI }
    }
    let known = classes(index)
    if known.contains(.leading), index + 1 < paragraph.upperBound, text.mark(index + 1) == .dot {
      return .title
    }
    if known.contains(.stopWord) { return .starter }
    return token.casing == .upper ? .upper : .capitalised
  }

  private func afterMark(_ index: Int) -> Boundary.After {
    switch text.mark(index) {
    case .dash: .dash
    case .bullet: .bullet
    case .comma, .semicolon, .colon, .closeBracket, .closeQuote: .comma
    case .dot, .ellipsis, .question, .exclamation, .fullStop: .stop
    default: text.tokens[index].kind == .symbol ? .symbol : .mark
    }
  }

  /// Whether a number begins a date of the form `03/28/2001`.
  private func isDate(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index + 4 < paragraph.upperBound else { return false }
    let slash = text.firstByte(index + 1)
    return slash == UInt8(ascii: "/") && text.firstByte(index + 3) == slash
      && text.tokens[index + 2].kind == .number && text.tokens[index + 4].kind == .number
  }

  // MARK: The rest of the document

  private func elsewhere(before stop: Int, from start: Int) -> Boundary.Elsewhere {
    guard stop > start, text.tokens[stop - 1].kind == .word else { return .unseen }
    return evidence[Int(text.tokens[stop - 1].term)].elsewhereWithoutStop
  }

  private func elsewhere(after index: Int, in paragraph: Range<Int>) -> Boundary.Elsewhere {
    guard index < paragraph.upperBound, text.tokens[index].kind == .word else { return .unseen }
    return evidence[Int(text.tokens[index].term)].elsewhereSmall
  }
}
