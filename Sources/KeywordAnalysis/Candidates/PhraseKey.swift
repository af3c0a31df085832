import Linguistics

/// The stems of a phrase's words in one number, by which phrases are told apart.
struct PhraseKey {
  /// The number.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes the stem of the next word in.
  mutating func take(_ stem: StemID) {
    value = (value ^ UInt64(stem)) &* 0x100_0000_01b3
    value ^= value >> 29
  }

  /// The key of a run of stems.
  static func of(_ stems: some Sequence<StemID>) -> UInt64 {
    var key = PhraseKey()
    for stem in stems { key.take(stem) }
    return key.value
  }
}
