/// The kind of text a document is, as far as its summary is concerned.
public enum Genre: String, Hashable, Sendable, CaseIterable {
  /// A text that is its own summary.
  case short

  /// News, an essay, a report: what matters most tends to come first.
  case article

  /// Scholarly work with an abstract, or an abstract alone.
  case abstractedPaper = "paper-with-abstract"

  /// Scholarly work without an abstract.
  case paper

  /// A story, a conversation or a memoir.
  case narrative

  /// The minutes of a meeting.
  case minutes

  /// A letter or an e-mail.
  case letter

  /// Reviews, comments or answers of many people on one subject.
  case opinions

  /// What changed from release to release.
  case changelog

  /// An encyclopaedia entry, a manual, a guide: many sections of equal standing.
  case reference
}
