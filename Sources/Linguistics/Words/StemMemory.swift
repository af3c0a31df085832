import Synchronization

/// The stems that an algorithm has found of late, so that common words are not stemmed anew for
/// each document.
///
/// What it holds never changes what comes out. When it is full it is emptied.
struct StemMemory: Sendable {
  /// The most words remembered, of one algorithm.
  private static let limit = 1 << 14

  private var words = Vocabulary()
  private var stemOfWord: [TermID] = []

  /// The stems.
  private(set) var stems = Vocabulary()

  private static let ofAlgorithms = Mutex<[String: StemMemory]>([:])

  /// Lets `body` use what is remembered of an algorithm, one thread at a time.
  static func withMemory<Value: Sendable>(
    of algorithm: String,
    _ body: (inout StemMemory) -> Value
  ) -> Value {
    ofAlgorithms.withLock { body(&$0[algorithm, default: StemMemory()]) }
  }

  /// Returns the stem of a term, as a term of ``stems``, if it is remembered.
  func stem(of term: TermID, in vocabulary: Vocabulary) -> TermID? {
    words.term(term, of: vocabulary).map { stemOfWord[Int($0)] }
  }

  /// Finds the stem of a term by an algorithm, and remembers it.
  mutating func note(
    _ term: TermID,
    of vocabulary: Vocabulary,
    by algorithm: (borrowing Span<UInt8>, inout [UInt8]) -> Void
  ) -> TermID {
    if words.count == Self.limit { self = StemMemory() }
    var stem: [UInt8] = []
    algorithm(vocabulary.bytes(term).span, &stem)
    let number = stems.intern(stem)
    _ = words.intern(term, of: vocabulary)
    stemOfWord.append(number)
    return number
  }
}
