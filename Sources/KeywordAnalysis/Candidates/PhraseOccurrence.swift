/// One place where a candidate phrase stands.
struct PhraseOccurrence {
  /// The stems of its words, hashed.
  let key: UInt64

  /// The indices of its tokens.
  let tokens: Range<Int>

  /// The number of its words with content, and of all.
  let contentWords: Int
  let words: Int

  /// Whether no word with content stands right before or after it.
  let isMaximal: Bool

  /// Whether a connector stands in it, whether a hyphen, and whether another mark (`'s`, `.`).
  let hasConnector: Bool
  let hasHyphen: Bool
  let hasMark: Bool

  /// Whether every word with content begins with a capital where that means something.
  let isCapitalised: Bool

  /// The hash of the stretch that it was cut from.
  let container: UInt64
}
