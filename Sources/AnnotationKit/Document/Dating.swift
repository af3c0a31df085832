/// What is known from outside the text about the day a document was written.
///
/// An analyser takes the first of: the day that was ``given``, the ``metadata`` of the file format,
/// a dateline in the text itself, the day the file was last ``modified``.
public struct Dating: Hashable, Sendable {
  /// The day a person gave, such as with `--reference-date`.
  public let given: CivilDate?

  /// The day stated by the file's own metadata.
  public let metadata: CivilDate?

  /// The day the file was last modified.
  public let modified: CivilDate?

  /// Creates a dating; with no arguments, nothing outside the text dates it.
  public init(
    given: CivilDate? = nil,
    metadata: CivilDate? = nil,
    modified: CivilDate? = nil
  ) {
    self.given = given
    self.metadata = metadata
    self.modified = modified
  }
}
