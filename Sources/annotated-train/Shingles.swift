/// The runs of a few words of a text, to tell how much of another text is among them.
struct Shingles {
  private var counts: [ArraySlice<Substring>: Int] = [:]
  private let lines: Set<[Substring]>
  private let length: Int

  init(of text: String, length: Int) {
    self.length = length
    let words = Self.words(text)
    for start in 0..<max(1, words.count - length + 1) {
      counts[words[start..<min(start + length, words.count)], default: 0] += 1
    }
    lines = Set(text.split(separator: "\n").map { Self.words(String($0)) })
  }

  /// The words of a text: runs of letters, digits and underscores.
  static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// Whether most of a text is among the runs; nothing when it has no words.
  func covers(_ text: String) -> Bool? {
    let words = Self.words(text)
    guard !words.isEmpty else { return nil }
    guard words.count >= length else { return lines.contains(words) }
    let starts = 0...(words.count - length)
    let found = starts.count { counts[words[$0..<$0 + length]] != nil }
    return found * 2 >= starts.count
  }

  /// Precision and recall of a text against a reference by their runs of four words.
  static func score(_ text: String, against reference: String) -> (
    precision: Double, recall: Double
  ) {
    let expected = Shingles(of: reference, length: 4).counts
    let found = Shingles(of: text, length: 4).counts
    let shared = found.reduce(0) { $0 + min($1.value, expected[$1.key] ?? 0) }
    let all = found.values.reduce(0, +)
    let sought = expected.values.reduce(0, +)
    return (Double(shared) / Double(max(1, all)), Double(shared) / Double(max(1, sought)))
  }
}
