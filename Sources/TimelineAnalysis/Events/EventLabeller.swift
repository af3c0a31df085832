import AnnotationKit
import Linguistics

/// Names what happened at a date, in the words of the text around it.
///
/// In brackets it is the noun phrase before; otherwise the clause that the date stands in, without
/// the date.
struct EventLabeller {
  let tokens: [Token]
  let bytes: [UInt8]
  let words: [Word]
  let habits: Habits

  init(_ tokens: Tokens, of document: Document, _ lexicon: DocumentLexicon, _ habits: Habits) {
    self.habits = habits
    self.tokens = tokens.all
    bytes = document.bytes
    words = lexicon.words
  }

  /// The most characters of a label.
  static let limit = 140

  /// How many tokens before and after a date are looked at, so that no sentence is read for ever.
  private static let reach = 300

  /// Names what a date dates.
  ///
  /// - Parameters:
  ///   - date: The tokens of the date.
  ///   - full: The tokens of its sentence.
  ///   - left: Where the date before it in the sentence ends.
  ///   - right: Where the date after it in the sentence starts.
  ///   - isBracketed: Whether the date stands in brackets.
  /// - Returns: The label, empty when there is nothing to name.
  func label(
    _ date: Range<Int>,
    in full: Range<Int>,
    after left: Int?,
    before right: Int?,
    isBracketed: Bool
  ) -> String {
    let date = date.clamped(to: full)
    guard !date.isEmpty else { return "" }
    let sentence = full.clamped(to: date.lowerBound - Self.reach..<date.upperBound + Self.reach)
    if isBracketed, let phrase = phraseBeforeBracket(date.lowerBound, in: sentence) {
      return text([phrase])
    }
    if isBracketed, has(date.lowerBound - 1, .open), left != date.lowerBound - 1,
      isFigure(date.lowerBound - 2)
    {
      return ""
    }
    let phrases = phrases(date, in: sentence, after: left, before: right)
    if names(phrases) { return text(withSubject(phrases, in: sentence)) }
    let isCompared =
      phrases.joined().contains { isFigure($0) }
      && phrases.joined().contains { has($0, .preposition) }
    return isCompared ? "" : text(whole(sentence, without: date))
  }

  /// The parts of a sentence that name what a date in it dates.
  private func phrases(
    _ date: Range<Int>,
    in sentence: Range<Int>,
    after left: Int?,
    before right: Int?
  ) -> [Range<Int>] {
    let start = phraseStart(date.lowerBound, in: sentence)
    let lower = skipOpening(leftBound(start, in: sentence, after: left), until: start)
    let upper = rightBound(date.upperBound, in: sentence, before: right)
    let after = predicate(skipOpening(date.upperBound, until: upper)..<upper)
    if !opensOrCloses(start - 1, from: lower),
      let clause = clauseOfDay(date.upperBound, until: upper)
    {
      return [clause]
    }
    if start <= lower || wordCount(lower..<start) == 0 {
      if let heading = headingBefore(start, in: sentence) { return [heading] }
      return seen(by: start..<date.upperBound, after)
    }
    if isConnected(start, from: lower), wordCount(after) > 0 { return after }
    if isOf(start), let phrase = nounPhrase(endingAt: start, from: lower),
      phrase.count > 1 || isCapitalised(phrase.lowerBound)
        || isFragment(segments(of: lower..<start).last ?? lower..<lower)
    {
      return phrase.lowerBound <= lower + 1 && wordCount(after) > 0
        ? [lower..<phrase.upperBound] + after : [phrase]
    }
    if let subject = interrupted(lower..<start, by: date.upperBound), wordCount(after) > 0 {
      return [subject] + after
    }
    if opensItsClause(start, from: lower), wordCount(after) > 0 {
      return openedByDate(lower..<start, after)
    }
    let before = clause(lower..<start)
    let words = wordCount(before)
    if words < 2, let left, lower == left {
      let subject = nounPhrase(endingAt: left, from: sentence.lowerBound) ?? left..<left
      if !subject.isEmpty { return [subject] + before }
    }
    let isSetOff = isComma(start - 1) && isComma(date.upperBound)
    let isSplit =
      isVerb(start - 1) && !isComma(date.upperBound)
      && !isVerb(after.first?.first ?? date.upperBound)
    return words < (isSetOff || isSplit ? 4 : 2) && wordCount(after) > 0 ? before + after : before
  }

  /// Whether words are no clause: few, and no verb among them.
  private func isFragment(_ range: Range<Int>) -> Bool {
    wordCount(range) < 6 && !range.contains(where: isVerb)
  }

  /// Whether the word before a date says that something began or ended, which names it well enough.
  private func opensOrCloses(_ index: Int, from lower: Int) -> Bool {
    index > lower && has(index, .inceptive)
  }

  /// The subject of a clause into which a date is set: "Aristotle, writing in 340 BC, quotes …".
  private func interrupted(_ range: Range<Int>, by end: Int) -> Range<Int>? {
    guard isComma(end) else { return nil }
    let segments = segments(of: range)
    guard segments.count > 1, let last = segments.last, wordCount(last) == 1,
      isGerund(last.lowerBound)
    else { return nil }
    return segments[segments.count - 2]
  }

  func endsIn(_ index: Int, _ ending: String) -> Bool {
    bytes[Int(tokens[index].start)..<Int(tokens[index].end)].suffix(ending.utf8.count)
      .elementsEqual(ending.utf8)
  }

  /// The clause of "the day when …", "when …" that follows a date and a comma.
  private func clauseOfDay(_ end: Int, until upper: Int) -> Range<Int>? {
    guard isComma(end), end + 2 < upper else { return nil }
    var start = end + 1
    if has(start, .definite), has(start + 1, .unit), !has(start + 2, .of) {
      start += 2
    } else {
      guard has(start, .temporal) else { return nil }
      start += 1
    }
    let clause = cut(start..<upper)
    return wordCount(clause) >= 2 ? clause : nil
  }

  /// The words before a colon that a date follows: "Next meeting: 26 June".
  private func headingBefore(_ start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard start - 1 > sentence.lowerBound, isColon(start - 1) else { return nil }
    let heading = sentence.lowerBound..<start - 1
    return heading.count <= 8 && wordCount(heading) >= 2 ? heading : nil
  }

  /// Whether "and" or "but" stands right before a date, which opens a clause of its own.
  private func isConnected(_ start: Int, from lower: Int) -> Bool {
    var index = start
    while index > lower, isComma(index - 1) { index -= 1 }
    return index > lower && has(index - 1, .connector)
  }

  // MARK: Clauses

  /// The part of what stands before a date that names what happened.
  private func clause(_ range: Range<Int>) -> [Range<Int>] {
    let segments = segments(of: range)
    guard let last = segments.last else { return [] }
    if segments.count > 1, has(last.lowerBound, .auxiliary) {
      let whole = segments[0].lowerBound..<range.upperBound
      return wordCount(whole) <= 16 ? [whole] : [segments[segments.count - 2], last]
    }
    if segments.count > 1, isVerb(last.lowerBound), wordCount(segments[0]) <= 6,
      !segments[0].contains(where: isVerb)
    {
      return [segments[0], last]
    }
    let isSetOff = isComma(range.upperBound - 1)
    if isSetOff, let first = segments.first(where: { wordCount($0) >= 2 }) {
      return [innermost(first)]
    }
    if wordCount(last) < 2, segments.count > 1 {
      return [innermost(segments[segments.count - 2]), last]
    }
    return coordinated(innermost(last))
  }

  /// The last of several predicates with their subject: "Ann wrote two books and ⟨sold the shop⟩".
  private func coordinated(_ range: Range<Int>) -> [Range<Int>] {
    for index in range.dropFirst(4).reversed()
    where has(index, .and) && isVerb(index + 1) && index + 1 < range.upperBound {
      return withSubject([index + 1..<range.upperBound], in: range)
    }
    return [range]
  }

  func segments(of range: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isComma(index) {
      if index > start { segments.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { segments.append(start..<range.upperBound) }
    return segments.map { skipOpening($0.lowerBound, until: $0.upperBound)..<$0.upperBound }
      .filter { !$0.isEmpty }
  }

  /// The subordinate clause that ends a segment, or the whole of it.
  private func innermost(_ range: Range<Int>) -> Range<Int> {
    for index in range.dropFirst(2).reversed()
    where has(index, .subordinator) && wordCount(index + 1..<range.upperBound) >= 2 {
      return index + 1..<range.upperBound
    }
    return range
  }

  /// What stands after a date, up to the end of its clause.
  func cut(_ range: Range<Int>) -> Range<Int> {
    var words = 0
    let range = range.prefix(Self.limit)
    for index in range {
      if words >= 3,
        isComma(index) || has(index, .connector) && !has(index - 1, .preposition)
      {
        return range.lowerBound..<index
      }
      if isWord(index) { words += 1 }
    }
    return range
  }

  // MARK: Dates that open their clause

  /// Whether a date opens its clause within a sentence, as dates do in East Asia.
  private func opensItsClause(_ start: Int, from lower: Int) -> Bool {
    habits.contains(.datesFirst) && start > lower
  }

  /// What a date that opens its clause dates: the topic before it, and what follows.
  private func openedByDate(_ before: Range<Int>, _ after: [Range<Int>]) -> [Range<Int>] {
    guard let last = segments(of: before).last, !isComma(before.upperBound - 1) else {
      return after
    }
    return [last] + after
  }
}
