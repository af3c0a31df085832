/// Running text made up of random words: what a document looks like, without what it says.
enum RandomProse {
  private static let common = [
    "the", "of", "and", "to", "in", "a", "is", "that", "was", "it", "for", "on", "with", "as",
  ]
  private static let syllables = [
    "ba", "cor", "del", "fi", "gan", "hu", "ler", "mo", "nat", "per", "qua", "ris", "sto", "tun",
  ]

  /// Returns so many sentences of about 120 bytes, five to a paragraph.
  static func text(sentences: Int) -> [UInt8] {
    var numbers = RandomNumbers(seed: 7)
    var text: [UInt8] = []
    for sentence in 0..<sentences {
      text += "This ".utf8
      for _ in 0..<20 {
        text += word(&numbers).utf8
        text.append(0x20)
      }
      text += "ended.".utf8
      text += (sentence % 5 == 4 ? "\n\n" : " ").utf8
    }
    return text
  }

  /// A common word, or one of some syllables; short ones come back more often.
  private static func word(_ numbers: inout RandomNumbers) -> String {
    guard numbers.next(below: 2) == 0 else { return common[numbers.next(below: common.count)] }
    return (0...(1 + numbers.next(below: 2))).map { _ in
      syllables[numbers.next(below: syllables.count)]
    }.joined()
  }
}
