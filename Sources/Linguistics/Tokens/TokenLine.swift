/// Where a line of the text begins among its tokens.
struct TokenLine {
  /// The index of its first token.
  let first: UInt32

  /// Whether white space other than a single space may stand in it.
  var mayHaveWideGaps = false
}
