import Linguistics
import Synchronization

/// A lexicon made ready for look-up.
struct LexiconTable: Sendable {
  /// The words of all entries.
  let words: Vocabulary

  /// What each word tells when it stands alone, by its number in ``words``.
  private(set) var classes: [WordClass]

  /// The phrases that begin with a word, by its number in ``words``.
  private(set) var phrases: [[Phrase]]

  /// The lexicon that the table was made from.
  let lexicon: SummaryLexicon

  /// Several words in a row that tell something together.
  struct Phrase: Sendable {
    /// The words after the first.
    let rest: [TermID]

    /// What they tell.
    let tells: WordClass
  }

  init(_ lexicon: SummaryLexicon) {
    self.lexicon = lexicon
    words = Vocabulary(
      list: lexicon.entries.map { $0.1.replacing("|", with: " ") }.joined(separator: " ")
    )
    classes = Array(repeating: [], count: words.count)
    phrases = Array(repeating: [], count: words.count)
    for (tells, list) in lexicon.entries {
      for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        add(entry.split(separator: " ").compactMap { words.term(String($0)) }, tells)
      }
    }
  }

  private mutating func add(_ entry: [TermID], _ tells: WordClass) {
    guard let first = entry.first.map(Int.init) else { return }
    if entry.count == 1 {
      classes[first].formUnion(tells)
    } else {
      classes[first].formUnion(.opensPhrase)
      phrases[first].append(Phrase(rest: Array(entry.dropFirst()), tells: tells))
    }
  }

  /// Returns the table of a language, made when it is first asked for.
  static func of(_ tag: String) -> LexiconTable {
    let primary = String(tag.prefix(while: { $0 != "-" && $0 != "_" }))
    return cache.withLock { known in
      if let table = known[primary] { return table }
      let table = LexiconTable(SummaryLexicon.of(primary))
      if known.count < 64 { known[primary] = table }
      return table
    }
  }

  private static let cache = Mutex<[String: LexiconTable]>([:])
}
