public import AnnotationKit

/// A word or phrase that tells what a document is about.
public struct Keyphrase: Equatable, Sendable {
  /// The phrase as people would write it.
  public let phrase: String

  /// How sure the ranking is that it is one, from 0 to 1; comparable between documents.
  public let score: Double

  /// Other forms of it in the text, such as its acronym, most frequent first.
  public let variants: [String]

  /// Every place where it or a variant stands, in text order.
  public let occurrences: [TextSpan]

  /// Creates a keyphrase.
  public init(phrase: String, score: Double, variants: [String], occurrences: [TextSpan]) {
    self.phrase = phrase
    self.score = score
    self.variants = variants
    self.occurrences = occurrences
  }
}
