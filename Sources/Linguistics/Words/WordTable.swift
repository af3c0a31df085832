/// A table of words with 64 bits for each, to be divided as its maker likes.
public struct WordTable: Sendable {
  private var words: Vocabulary
  private var values: [UInt64] = []

  /// Creates an empty table.
  ///
  /// - Parameter expectedWords: About how many words it will hold.
  public init(expectedWords: Int = 0) { words = Vocabulary(expectedTerms: expectedWords) }

  /// The number of words.
  public var count: Int { words.count }

  /// Sets bits of each word of a list that are separated by white space.
  public mutating func insert(list: String, _ bits: UInt64) {
    let bytes = Array(list.utf8)
    WordRows.forEachWord(in: bytes.span, 0..<bytes.count) { insert(bytes.span, $0, bits) }
  }

  /// Sets bits of the words of rows, each a head and the folded words that share it.
  ///
  /// - Parameters:
  ///   - rows: Lines of a head and words, separated by spaces.
  ///   - bits: What a head stands for; rows for which there is nothing are left out.
  public mutating func insert(rows: String, _ bits: (String) -> UInt64?) {
    WordRows(rows).forEach { head, bytes, range in
      guard let bits = bits(head) else { return }
      WordRows.forEachWord(in: bytes, range) { insert(bytes, $0, bits) }
    }
  }

  private mutating func insert(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ bits: UInt64
  ) {
    let term = Int(words.intern(bytes, range))
    if term == values.count { values.append(bits) } else { values[term] |= bits }
  }

  /// Sets bits of every word, by what it is and has so far.
  public mutating func update(_ bits: (ArraySlice<UInt8>, UInt64) -> UInt64) {
    for term in values.indices {
      values[term] |= bits(words.bytes(TermID(truncatingIfNeeded: term)), values[term])
    }
  }

  /// The bits of a folded word, none when it is not listed.
  public subscript(_ folded: some Sequence<UInt8>) -> UInt64 {
    words.term(folded).map { values[Int($0)] } ?? 0
  }

  /// Returns for each term of a document's vocabulary its bits, none for those that are not listed.
  ///
  /// The cost is one look-up a term, without hashing any of them anew.
  public func values(in vocabulary: Vocabulary) -> [UInt64] {
    words.map(vocabulary) { $0.map { values[Int($0)] } ?? 0 }
  }
}
