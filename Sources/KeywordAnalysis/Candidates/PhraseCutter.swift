import Linguistics

/// Cuts the phrases out of a stretch of words: every run that begins and ends as a phrase may.
struct PhraseCutter {
  private let text: KeywordText

  /// Whether single words other than nouns are wanted as well.
  private let takesAllWords: Bool

  /// The most words with content that a phrase has.
  private static let longest = 5
  private static let longestName = 6

  /// The most words before a connector.
  private static let longestHead = 3

  init(_ text: KeywordText, style: KeyphraseStyle) {
    self.text = text
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
        let token = text.tokens[word.token]
        run.take(word, stem: text.stems[Int(token.term)])
        run.isCapitalised =
          run.isCapitalised
          && (word.isConnector || (token.casing.isCapital || token.casing == .mixed) && !isLoud)
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
    PhraseKey.of(words.lazy.map { text.stem(of: $0.token) })
  }

  private func mayBegin(_ words: borrowing Span<PhraseWord>, _ start: Int) -> Bool {
    let word = words[start]
    guard !word.isConnector, word.joint != .hyphen else { return false }
    switch word.tag {
    case .noun, .properNoun, .adjective, .participle: return true
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
    let token = text.tokens[word.token]
    if end + 1 < words.count {
      let next = words[end + 1]
      guard next.joint != .hyphen else { return false }
      // Half of what follows "of" is no phrase, where a tagger knows its end.
      if text.isTagged, run.connectorRuns > 0, !next.isConnector { return false }
    }
    if start == end {
      guard token.length > 1 else { return false }
      return word.tag == .noun || word.tag == .properNoun || takesAllWords && word.tag != .number
    }
    switch word.tag {
    case .noun, .properNoun: return true
    case .number: return words[end - 1].tag == .properNoun && token.length <= 4
    case .participle: return word.joint != .hyphen && token.length > 5
    case .adjective: return token.casing.isCapital
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
  private(set) var hasHyphen = false
  private(set) var hasMark = false
  private(set) var isName = true
  private(set) var needsNames = false
  private var lastIsConnector = false
  private let container: UInt64
  var isCapitalised = true

  init(container: UInt64) { self.container = container }

  @inline(__always)
  mutating func take(_ word: PhraseWord, stem: StemID) {
    key.take(stem)
    words += 1
    if word.isConnector {
      if !lastIsConnector { connectorRuns += 1 }
      needsNames = needsNames || word.joinsNamesOnly
    } else {
      contentWords += 1
      isName = isName && word.tag == .properNoun
    }
    hasHyphen = hasHyphen || word.joint == .hyphen
    hasMark = hasMark || word.joint == .mark && words > 1
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
    var marks: PhraseOccurrence.Marks = []
    if isOpen && isClosed { marks.insert(.isMaximal) }
    if connectorRuns > 0 { marks.insert(.hasConnector) }
    if hasHyphen { marks.insert(.hasHyphen) }
    if hasMark { marks.insert(.hasMark) }
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
