import Linguistics

/// Cuts the phrases out of a stretch of words: every run that begins and ends as a phrase may.
struct PhraseCutter {
  /// Whether a tagger read the text.
  private let isTagged: Bool

  /// Whether adjectives stand after their nouns.
  private let adjectivesFollow: Bool

  /// Whether single words other than nouns are wanted as well.
  private let takesAllWords: Bool

  /// The most words with content that a phrase has.
  private static let longest = 5
  private static let longestName = 6

  /// The most words before a connector.
  private static let longestHead = 3

  init(_ text: KeywordText, style: KeyphraseStyle) {
    isTagged = text.isTagged
    adjectivesFollow = VerbContext.adjectivesFollow(in: text.language)
    takesAllWords = style == .tags
  }

  /// Hands each phrase of a stretch to `body`; the sentence's capitals mean nothing if `isLoud`.
  func cut(_ words: [PhraseWord], isLoud: Bool, opening: Int, _ body: (PhraseOccurrence) -> Void) {
    let container = key(of: words)
    let words = words.span
    for start in words.indices where mayBegin(words, start) {
      var run = PhraseRun(container: container)
      for end in start..<words.count {
        let word = words[end]
        run.take(word)
        run.isCapitalised =
          run.isCapitalised && (word.isConnector || word.hasCapital && !isLoud)
        guard run.contentWords <= (run.isName ? Self.longestName : Self.longest) else { break }
        if word.isConnector {
          guard run.contentWords <= Self.longestHead, run.connectorRuns <= (run.isName ? 2 : 1)
          else { break }
          if word.joinsNamesOnly, !run.isName { break }
          continue
        }
        if run.connectorRuns > 0, run.needsNames, word.tag != .properNoun { break }
        if mayEnd(words, from: start, to: end, run) {
          body(run.occurrence(words, start, end, opening: opening))
        }
      }
    }
  }

  private func key(of words: [PhraseWord]) -> UInt64 {
    PhraseKey.of(words.lazy.map(\.stem))
  }

  private func mayBegin(_ words: borrowing Span<PhraseWord>, _ start: Int) -> Bool {
    let word = words[start]
    guard !word.isConnector, word.joint != .hyphen else { return false }
    switch word.tag {
    case .noun, .properNoun, .adjective: return true
    case .participle: return isTagged
    case .verb: return start + 1 == words.count || words[start + 1].joint == .hyphen
    case .number, .adverb, .determiner, .pronoun, .function: return false
    }
  }

  private func mayEnd(
    _ words: borrowing Span<PhraseWord>,
    from start: Int,
    to end: Int,
    _ run: PhraseRun
  ) -> Bool {
    let word = words[end]
    if end + 1 < words.count {
      let next = words[end + 1]
      guard next.joint != .hyphen else { return false }
      // Half of what follows "of" is no phrase, where a tagger knows its end.
      if isTagged, run.connectorRuns > 0, !next.isConnector { return false }
    }
    if start == end {
      guard word.length > 1 else { return false }
      return word.tag == .noun || word.tag == .properNoun || takesAllWords && word.tag != .number
    }
    switch word.tag {
    case .noun, .properNoun: return word.length > 1 || word.isCapital
    case .number: return words[end - 1].tag == .properNoun && word.length <= 4
    case .participle: return word.joint != .hyphen && word.length > 5
    case .adjective: return word.isCapital && word.joint != .hyphen || adjectivesFollow
    case .verb, .adverb, .determiner, .pronoun, .function: return word.joint == .hyphen
    }
  }
}

/// What has been gathered of a phrase while it grows word by word.
struct PhraseRun {
  private(set) var key = PhraseKey()
  private(set) var contentWords = 0
  private(set) var words = 0
  private(set) var connectorRuns = 0
  private var marks: PhraseOccurrence.Marks = []
  private(set) var isName = true
  private(set) var needsNames = false
  private var lastIsConnector = false
  private let container: UInt64
  var isCapitalised = true

  init(container: UInt64) { self.container = container }

  @inline(__always)
  mutating func take(_ word: PhraseWord) {
    key.take(word.stem)
    words += 1
    if word.isConnector {
      if !lastIsConnector { connectorRuns += 1 }
      needsNames = needsNames || word.joinsNamesOnly
    } else {
      contentWords += 1
      isName = isName && word.tag == .properNoun
    }
    marks.formUnion(word.marks)
    if word.joint == .mark, words > 1 { marks.insert(.hasMark) }
    lastIsConnector = word.isConnector
  }

  @inline(__always)
  func occurrence(
    _ all: borrowing Span<PhraseWord>,
    _ start: Int,
    _ end: Int,
    opening: Int
  ) -> PhraseOccurrence {
    let isOpen = start == 0 || all[start - 1].isConnector
    let isClosed = end + 1 == all.count || all[end + 1].isConnector
    var marks = marks
    if isOpen && isClosed { marks.insert(.isMaximal) }
    if isCapitalised && all[start].token != opening { marks.insert(.isCapitalised) }
    return PhraseOccurrence(
      key: key.value,
      tokens: all[start].token..<all[end].token + 1,
      contentWords: contentWords,
      words: words,
      marks: marks,
      container: container
    )
  }
}
