/// Phrases that give away one kind of boilerplate, folded; one a line, or several parted by `|`.
///
/// Punctuation does not count, and numbers count neither in the phrase nor in the text.
struct BoilerplatePhrases: Sendable {
  /// What they give away.
  let kind: Boilerplate.Kind

  /// Phrases that are telling wherever they stand in a line.
  var anywhere = ""

  /// Phrases that are telling only where a line has no other words.
  var alone = ""

  init(_ kind: Boilerplate.Kind, anywhere: String = "", alone: String = "") {
    self.kind = kind
    self.anywhere = anywhere
    self.alone = alone
  }
}
