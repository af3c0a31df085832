/// A table that gives a small number for each word of a list.
public struct WordTable: Sendable {
  private var words: Vocabulary
  private var values: [UInt16] = []

  /// The number of words.
  public var count: Int { words.count }

  /// Creates an empty table.
  public init() { words = Vocabulary(expectedTerms: 0) }

  /// Reads a table of rows, each a head and the folded words that share it.
  ///
  /// - Parameters:
  ///   - rows: Lines of a head and words, separated by spaces.
  ///   - value: The number that a head stands for; rows for which there is none are left out.
  public init(rows: String, value: (Substring) -> UInt16?) {
    words = Vocabulary(expectedTerms: rows.utf8.count / 8)
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let number = value(parts[0]) else { continue }
      for word in parts[1].utf8.split(separator: 0x20) { insert(word, number) }
    }
  }

  private mutating func insert(_ word: Substring.UTF8View, _ value: UInt16) {
    let term = words.intern(Array(word))
    if Int(term) == values.count { values.append(value) }
  }

  /// Returns the number of a folded word, if it is listed.
  public subscript(_ folded: some Sequence<UInt8>) -> UInt16? {
    words.term(folded).map { values[Int($0)] }
  }

  /// Returns for each term of a document's vocabulary its number, or `absent`.
  ///
  /// The cost is one look-up a term, without hashing any of them anew.
  public func values(in vocabulary: Vocabulary, absent: UInt16) -> [UInt16] {
    words.terms(of: vocabulary).map { $0.map { values[Int($0)] } ?? absent }
  }
}
