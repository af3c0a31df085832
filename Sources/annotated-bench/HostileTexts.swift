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
      ("the following day", repeating("the following day ", size)),
      ("years", repeating("1945 ", size)),
      ("dated sentences", repeating("On 5 May 1945 the mill at the bend burned down. ", size)),
      ("dates glued together", repeating("1945-05-05", size)),
      ("dates glued by slashes", repeating("5/5/1945/", size)),
      ("nested brackets", nested(size)),
      ("numerals in words", repeating("thirty ", size)),
      ("numbers listed", repeating("5 and ", size)),
      ("months", repeating("May ", size)),
      ("East Asian dates", repeating("1999年", size)),
      ("lines of years", repeating("1945\n", size)),
    ]
  }

  /// A date within as many brackets as there is room for.
  private static func nested(_ size: Int) -> [UInt8] {
    repeating("(", size / 2) + Array("1945".utf8) + repeating(")", size / 2)
  }

  private static func repeating(_ text: String, _ size: Int) -> [UInt8] {
    let bytes = Array(text.utf8)
    return Array(repeating: bytes, count: size / bytes.count).flatMap { $0 }
  }
}
