import AnnotationKit
import Linguistics

/// All candidates of a document, with what the ranking needs to know of the whole.
struct Candidates {
  /// The text they come from.
  let text: KeywordText

  /// The candidates.
  var table: CandidateTable

  /// What was counted of their words.
  private(set) var words: WordStatistics

  /// The number of sentences they were sought in, and of tokens up to the end of the last.
  private(set) var sentences = 0
  private(set) var length = 1

  /// Finds the candidates of a text.
  ///
  /// - Throws: ``DeadlineExceeded``.
  init(_ text: KeywordText, of document: Document, style: KeyphraseStyle) throws {
    self.text = text
    words = WordStatistics(stems: text.stemCount)
    table = CandidateTable(expected: text.tokens.count / 4)
    sentences = text.sentences.count
    length = max(1, text.sentences.last?.tokens.upperBound ?? 1)
    let bytes = document.bytes
    let tokens = text.tokens
    var scan = PhraseScan(text, bytes: bytes)
    let cutter = PhraseCutter(text, style: style)
    let runs = text.hasIdeographs ? IdeographRuns(text) : nil
    var found: [PhraseOccurrence] = []
    for (number, sentence) in text.sentences.enumerated() {
      if number % 256 == 0 { try document.checkDeadline() }
      let place = SentencePlace(
        sentence,
        number: number,
        title: text.title,
        tokens: tokens.span
      )
      runs?.cut(sentence) { found.append($0) }
      scan.scan(sentence) { stretch in
        words.count(stretch.span)
        cutter.cut(stretch, isLoud: place.isLoud, opening: place.opening) { found.append($0) }
        if found.count >= Self.mostAtOnce { note(&found, at: place, tokens.span) }
      }
      note(&found, at: place, tokens.span)
    }
    joinAcronyms(bytes)
    joinInitials()
    compareParts()
    markNumbered()
  }

  /// How many places are noted together, once there are so many.
  private static let mostAtOnce = 1 << 12

  /// Notes the places in a sentence and leaves none of them.
  private mutating func note(
    _ found: inout [PhraseOccurrence],
    at place: SentencePlace,
    _ tokens: borrowing Span<Token>
  ) {
    let length = length
    table.record(found) { occurrence, candidate in
      let range = occurrence.tokens
      candidate.count += 1
      if occurrence.marks.contains(.isMaximal) { candidate.maximalCount += 1 }
      if place.isHeading { candidate.headings += 1 }
      if place.isTitle { candidate.titles += 1 }
      if occurrence.marks.contains(.isCapitalised), !place.isHeading { candidate.capitals += 1 }
      if candidate.lastSentence != place.number {
        candidate.sentences += 1
        candidate.lastSentence = place.number
      }
      candidate.last = range.lowerBound
      candidate.before |= Self.neighbour(range.lowerBound - 1, of: tokens)
      candidate.after |= Self.neighbour(range.upperBound, of: tokens)
      candidate.containers |= 1 << UInt64(occurrence.container)
      candidate.parts |= 1 << UInt16(min(15, range.lowerBound * 16 / length))
    }
    found.removeAll(keepingCapacity: true)
  }

  /// The term of a token as one bit of 64.
  @inline(__always)
  private static func neighbour(_ index: Int, of tokens: borrowing Span<Token>) -> UInt64 {
    guard tokens.indices.contains(index) else { return 0 }
    return 1 << (UInt64(tokens[index].term) &* 0x9E37_79B9_7F4A_7C15 >> 58)
  }

  /// Compares each phrase with what is left of it without its first or its last word.
  private mutating func compareParts() {
    for index in table.all.indices where table.all[index].words > 1 {
      let candidate = table.all[index]
      let (end, start) = partKeys(of: candidate)
      compare(index, with: end)
      compare(index, with: start)
    }
  }

  private mutating func compare(_ index: Int, with key: UInt64) {
    guard let part = table.index(of: key) else { return }
    let whole = table.all[index].count
    let count = table.all[part].count
    table.update(part) { $0.longerCount = max($0.longerCount, whole) }
    table.update(index) { $0.partCount = $0.partCount == 0 ? count : min($0.partCount, count) }
  }

  /// The keys of a phrase without its first word and without its last.
  private func partKeys(of candidate: Candidate) -> (UInt64, UInt64) {
    var withoutFirst = PhraseKey()
    var whole = PhraseKey()
    var withoutLast = whole
    var isFirst = true
    for index in candidate.tokens where text.isWord(index) {
      let stem = text.stem(of: index)
      if !isFirst { withoutFirst.take(stem) }
      isFirst = false
      withoutLast = whole
      whole.take(stem)
    }
    return (withoutFirst.value, withoutLast.value)
  }
}

/// Where the candidates of one sentence stand.
struct SentencePlace {
  let number: Int
  let isHeading: Bool
  let isTitle: Bool

  /// Whether the sentence is in capitals.
  let isLoud: Bool

  /// The token whose capital means nothing, as it opens the sentence.
  let opening: Int

  init(
    _ sentence: Sentence,
    number: Int,
    title: TextSpan?,
    tokens: borrowing Span<Token>
  ) {
    self.number = number
    isHeading = sentence.kind == .heading
    isTitle = title?.contains(sentence.span) ?? false
    opening = sentence.tokens.lowerBound
    var upper = 0
    var lower = 0
    for index in sentence.tokens {
      // Without branches, which could not be foreseen.
      let casing = tokens[index].casing
      upper &+= casing == .upper ? 1 : 0
      lower &+= casing == .lower ? 1 : 0
    }
    isLoud = upper > 2 && upper > lower * 2
  }
}
