import Synchronization

/// The stems that an algorithm has found of late, so that common words are not stemmed anew for
/// each document.
///
/// It holds words and stems of at most sixteen bytes, as nearly all are, and each in the one place
/// where its hash belongs: what is new takes the place of what was there. What it holds never changes
/// what comes out.
struct StemMemory: Sendable {
  /// A word and its stem; both empty where nothing is remembered.
  private struct Entry {
    var word = PackedForm.empty
    var stem = PackedForm.empty
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 15)

  private static let ofAlgorithms = Mutex<[String: StemMemory]>([:])

  /// Lets `body` use what is remembered of an algorithm, one thread at a time.
  static func withMemory<Value: Sendable>(
    of algorithm: String,
    _ body: (inout StemMemory) -> Value
  ) -> Value {
    ofAlgorithms.withLock { body(&$0[algorithm, default: StemMemory()]) }
  }

  /// Returns the stem of a word, if it is remembered.
  func stem(of word: PackedForm) -> PackedForm? {
    let entry = entries[place(of: word)]
    return entry.word == word ? entry.stem : nil
  }

  /// Remembers the stem of a word.
  mutating func note(_ word: PackedForm, stem: PackedForm) {
    entries[place(of: word)] = Entry(word: word, stem: stem)
  }

  private func place(of word: PackedForm) -> Int {
    let product = (word.low ^ word.high &* 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(
      by: 0x9e37_79b9_7f4a_7c15
    )
    return Int(truncatingIfNeeded: product.high ^ product.low) & (entries.count - 1)
  }
}
