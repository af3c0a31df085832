/// Texts of the shapes that make careless programs slow.
enum HostileTexts {
  /// Returns the texts by their names, each of about so many bytes.
  static func all(of size: Int) -> [(name: String, text: [UInt8])] {
    let sentence = "The mill stood at the bend of the river, where the water ran fastest of all. "
    let line = RandomProse.text(sentences: size / 120).map { $0 == 0x0A ? 0x20 : $0 }
    return [
      ("one line", line),
      ("digits", repeating("1234567890", size)),
      ("brackets", repeating("(", size)),
      ("pairs of brackets", repeating("()[]{}", size)),
      ("identical sentences", repeating(sentence, size)),
      ("one word", repeating("a", size)),
      ("lines of two letters", repeating("ab\n", size)),
      ("stops", repeating(". ", size)),
    ]
  }

  private static func repeating(_ text: String, _ size: Int) -> [UInt8] {
    let bytes = Array(text.utf8)
    return Array(repeating: bytes, count: size / bytes.count).flatMap { $0 }
  }
}
