/// A text as ROUGE sees it: its words without case and marks, as numbers.
struct RougeText {
  private(set) var words: [Int32] = []

  /// How often each word occurs.
  private(set) var bag: [Int32: Int] = [:]

  init() {}

  init(_ text: String, numbers: inout [String: Int32]) {
    let isWordByte = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    for word in text.lowercased().utf8.split(whereSeparator: { !isWordByte($0) }) {
      let next = Int32(numbers.count)
      append(numbers[String(decoding: word, as: UTF8.self), default: next])
      numbers[String(decoding: word, as: UTF8.self)] = words.last ?? next
    }
  }

  mutating func append(_ other: RougeText) {
    for word in other.words { append(word) }
  }

  private mutating func append(_ word: Int32) {
    words.append(word)
    bag[word, default: 0] += 1
  }

  /// ROUGE-1: the harmonic mean of precision and recall of words, against the best reference.
  ///
  /// Words are not stemmed, so figures lie a little below those of the usual scorers.
  func score(against references: [RougeText]) -> Double {
    references.map { reference in
      let total = words.count + reference.words.count
      guard total > 0 else { return 0 }
      let common = bag.reduce(0) { $0 + min($1.value, reference.bag[$1.key] ?? 0) }
      return Double(2 * common) / Double(total)
    }.max() ?? 0
  }
}
