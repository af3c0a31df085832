import Synchronization

/// The stems that an algorithm has found of late, so that common words are not stemmed anew for
/// each document.
///
/// It holds words of at most eight bytes with stems of at most eight, as most are, and each in the one
/// place where its hash belongs: what is new takes the place of what was there. What it holds never
/// changes what comes out.
struct StemMemory: Sendable {
  /// A word and its stem, by their bytes; both 0 where nothing is remembered.
  private struct Entry {
    var word: UInt64 = 0
    var stem: UInt64 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 13)
  private let seed = TermKey.seed

  private static let ofAlgorithms = Mutex<[String: StemMemory]>([:])

  /// Lets `body` use what is remembered of an algorithm, one thread at a time.
  static func withMemory<Value: Sendable>(
    of algorithm: String,
    _ body: (inout StemMemory) -> Value
  ) -> Value {
    ofAlgorithms.withLock { body(&$0[algorithm, default: StemMemory()]) }
  }

  /// Returns the stem of a word, if it is remembered.
  func stem(of word: TermKey) -> TermKey? {
    let entry = entries[place(of: word)]
    guard word.isShort, entry.word == word.value else { return nil }
    return TermKey(short: entry.stem, length: 8 - entry.stem.leadingZeroBitCount / 8)
  }

  /// Remembers the stem of a word, if both are short.
  mutating func note(_ word: TermKey, stem: TermKey) {
    guard word.isShort, stem.isShort else { return }
    entries[place(of: word)] = Entry(word: word.value, stem: stem.value)
  }

  private func place(of word: TermKey) -> Int {
    Int(truncatingIfNeeded: word.hash(seed)) & (entries.count - 1)
  }
}
