import AnnotationKit

/// Walks over the tokens of a block and visits each place where a sentence may end.
///
/// What changes on the way is handed around beside the scanner, which holds objects: they would be
/// retained for each token if it changed itself.
struct BoundaryScanner {
  private let reader: BoundaryReader
  private let text: TokenisedText
  private let block: TextBlock
  private let paragraph: Range<Int>

  /// The length of the shortest run of a mark that parts what stands around it, as `---` does.
  private static let leastRule = 3

  init(_ reader: BoundaryReader, of block: TextBlock) {
    self.reader = reader
    text = reader.text
    self.block = block
    paragraph = block.tokens
  }

  /// Visits the places of the block in order.
  ///
  /// - Parameters:
  ///   - isEnd: Tells whether a sentence ends at a place, given what the rules say of it.
  ///   - body: Takes the tokens of each sentence.
  func scan(_ isEnd: (Boundary, Bool?) -> Bool, _ body: (Range<Int>) -> Void) {
    let all = text.tokens
    let tokens = all.span
    var sentence = OpenSentence(start: paragraph.lowerBound)
    var list = ListCounter()
    list.note(block.opening, before: paragraph.upperBound, in: text)
    list.note(sentence.start, before: paragraph.upperBound, in: text)
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let mark = text.mark(of: tokens[index])
      if mark != .none { note(mark, index, &sentence, &list) }
      let next = index + 1
      if !mark.isTerminal, next < paragraph.upperBound,
        goesOn(tokens[index], tokens[next], inList: list.isCounting)
      {
        index = next
        continue
      }
      let end = mark.isTerminal ? endOfStop(index, &sentence, &list) : index
      if end + 1 < paragraph.upperBound, isEndOfSentence(index, end, sentence, list, isEnd) {
        body(sentence.start..<end + 1)
        sentence = OpenSentence(start: end + 1)
        list.note(sentence.start, before: paragraph.upperBound, in: text)
      }
      index = end + 1
    }
    if sentence.start < paragraph.upperBound { body(sentence.start..<paragraph.upperBound) }
  }

  /// Whether no sentence can end between two tokens of which the first is no stop, as between most:
  /// they are glued, or a small letter follows a word or a short mark.
  @inline(__always)
  private func goesOn(_ token: Token, _ next: Token, inList: Bool) -> Bool {
    if next.before == .none { return true }
    return next.kind == .word && (next.casing == .lower || next.casing == .none) && !inList
      && token.kind != .link && (token.mark == .none || token.length < Self.leastRule)
  }

  private func isEndOfSentence(
    _ index: Int,
    _ end: Int,
    _ sentence: OpenSentence,
    _ list: ListCounter,
    _ isEnd: (Boundary, Bool?) -> Bool
  ) -> Bool {
    let opensItem = list.expects(end + 1, before: paragraph.upperBound, in: text)
    guard text.mark(index).isTerminal || opensItem || mayEndWithoutStop(index, in: sentence) else {
      return false
    }
    let place = reader.boundary(
      stop: index,
      end: end,
      in: paragraph,
      from: sentence.start,
      inside: sentence.inside
    )
    if opensItem { return isEnd(place, true) }
    if list.isContent(end + 1) { return isEnd(place, false) }
    return isEnd(place, reader.verdict(place, stop: index))
  }

  /// The last token of the marks that end a sentence at `index` with all that closes after them.
  private func endOfStop(
    _ index: Int,
    _ sentence: inout OpenSentence,
    _ list: inout ListCounter
  ) -> Int {
    var end = index
    while end + 1 < paragraph.upperBound, isPartOfStop(end + 1, of: sentence) {
      end += 1
      note(text.mark(end), end, &sentence, &list)
    }
    return max(end, citation(after: end), footnote(of: index, after: end, in: sentence))
  }

  private func isPartOfStop(_ index: Int, of sentence: OpenSentence) -> Bool {
    let token = text.tokens[index]
    let mark = text.mark(index)
    if mark.isTerminal { return token.before == .none || isSpacedStop(index) }
    if mark == .openQuote { return token.before == .none && isLooseBehind(index) }
    guard mark.isCloser else { return false }
    if mark == .straightQuote { return closesStraight(index, in: sentence) }
    return token.before == .none || mark != .closeQuote
      || (sentence.isInQuotes && isLooseBehind(index))
  }

  /// Whether a gap or the end of the block follows a mark, as it follows what closes: `„Ja.“ Sie`.
  private func isLooseBehind(_ index: Int) -> Bool {
    index + 1 == paragraph.upperBound || text.tokens[index + 1].before > .none
  }

  /// Whether a stop stands apart from the one before it, as in `. . .`.
  ///
  /// A stop that is glued to a word ends its sentence; an ellipsis after it opens the next.
  private func isSpacedStop(_ index: Int) -> Bool {
    text.tokens[index].before == .space && text.mark(index) == .dot
      && text.tokens[index].length == 1 && text.mark(index - 1) == .dot
      && text.tokens[index - 1].before == .space
  }

  /// Whether a straight quotation mark after a stop closes what was opened before it.
  private func closesStraight(_ index: Int, in sentence: OpenSentence) -> Bool {
    let isOpen = sentence.isInStraightQuotes
    let isLoose = isLooseBehind(index)
    return text.tokens[index].before == .none ? isOpen || isLoose : isOpen && isLoose
  }

  /// The end of bracketed numbers after a stop, such as `[12]`, which belong to what they prove.
  private func citation(after end: Int) -> Int {
    var last = end
    while last + 3 < paragraph.upperBound, text.firstByte(last + 1) == UInt8(ascii: "["),
      text.tokens[last + 2].kind == .number, text.firstByte(last + 3) == UInt8(ascii: "]")
    {
      last += 3
    }
    return last
  }

  /// The end of the numbers of footnotes glued to a stop, as in `since.11 12 The`.
  private func footnote(of stop: Int, after end: Int, in sentence: OpenSentence) -> Int {
    guard stop > sentence.start, text.mark(stop) == .dot, text.tokens[stop].before == .none,
      text.mark(stop - 1).isCloser || isWholeWord(stop - 1)
    else { return end }
    var last = end
    while last + 1 < paragraph.upperBound, isNoteNumber(last + 1, isFirst: last == end) {
      last += 1
    }
    guard last > end, isLooseBehind(last) else { return end }
    let isFollowed = last + 1 < paragraph.upperBound
    return isFollowed && !text.tokens[last + 1].casing.isCapital ? end : last
  }

  /// Whether a token is a word that a stop after it does not shorten.
  private func isWholeWord(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && !text.isOneCharacter(index)
      && reader.classes(index).isDisjoint(with: .abbreviations)
  }

  private func isNoteNumber(_ index: Int, isFirst: Bool) -> Bool {
    let token = text.tokens[index]
    return token.kind == .number && token.length <= 3 && (token.before == .none) == isFirst
  }

  /// Whether a quotation mark closes.
  ///
  /// The mark that opens in one language closes in another (`“Yes” „Ja“`, `«Oui» »Ja«`), so what
  /// stands around it has its say.
  private func closesQuote(_ mark: Mark, _ index: Int) -> Bool {
    let isLooseBefore = text.tokens[index].before > .none
    return isLooseBefore == isLooseBehind(index) ? mark == .closeQuote : isLooseBehind(index)
  }

  /// Counts what opens and closes, and begins a list after a colon that is not within a time of day.
  private func note(
    _ mark: Mark,
    _ index: Int,
    _ sentence: inout OpenSentence,
    _ list: inout ListCounter
  ) {
    switch mark {
    case .colon where isLooseBehind(index):
      list.note(index + 1, before: paragraph.upperBound, in: text)
    case .straightQuote:
      let isDouble =
        text.tokens[index].length == 1 && text.firstByte(index) == UInt8(ascii: "\"")
      if isDouble { sentence.noteStraightQuote() }
    case .openQuote, .closeQuote: sentence.noteQuote(closes: closesQuote(mark, index))
    case .openBracket, .closeBracket: sentence.noteBracket(closes: mark == .closeBracket)
    default: break
    }
  }

  /// Whether a sentence may end after a token that is no stop: the next one looks like a beginning.
  private func mayEndWithoutStop(_ index: Int, in sentence: OpenSentence) -> Bool {
    let next = text.tokens[index + 1]
    guard next.before > .none else { return false }
    switch next.kind {
    case .word where next.casing == .lower || next.casing == .none:
      return text.tokens[index].kind == .link || isRule(index)
    case .word where isDayOfMonth(index, in: sentence): return false
    case .word: return !text.isWord(index) || (reader.trustsCapitals && isStarter(index + 1))
    case .number where text.isWord(index) && text.tokens[index].casing == .lower: return false
    case .number: return reader.after(index + 1, in: paragraph) == .date
    case .link: return !text.isWord(index)
    case .punctuation, .symbol:
      return isRule(index) || isRule(index + 1) || opensSentence(index + 1)
    default: return false
    }
  }

  /// Whether a number seems to be the day of the month that follows it, which may be a word that
  /// begins sentences too: `until 3 May 1921`, `on 3 May,`.
  private func isDayOfMonth(_ index: Int, in sentence: OpenSentence) -> Bool {
    let number = text.tokens[index]
    guard number.kind == .number, number.length <= 2 else { return false }
    let followsPreposition = index > sentence.start && reader.classes(index - 1).contains(.stopWord)
    let afterNext = index + 2
    return followsPreposition || afterNext >= paragraph.upperBound
      || text.tokens[afterNext].kind != .word
  }

  private func isStarter(_ index: Int) -> Bool {
    reader.classes(index).contains(.stopWord)
      || reader.evidence[Int(text.tokens[index].term)].elsewhereSmall > .sometimes
  }

  private func isRule(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return (token.kind == .punctuation || token.kind == .symbol) && token.length >= Self.leastRule
      && text.firstByte(index) < 0x80 && text.mark(index) != .ellipsis
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let mark = text.mark(index)
    let next = text.tokens[index + 1]
    if mark == .bullet { return next.before > .none }
    return mark.isOpener && next.before == .none && next.casing.isCapital && !text.isWord(index - 1)
  }
}
