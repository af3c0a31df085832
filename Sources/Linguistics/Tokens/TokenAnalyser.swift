public import AnnotationKit

/// Splits a text into tokens, once for all analysers.
public struct TokenAnalyser: Analyser {
  /// The version of the splitting rules.
  public static let version = "1.1.0"

  /// Creates an analyser.
  public init() {}

  /// Returns the tokens of a document.
  ///
  /// - Throws: ``DocumentTooLarge`` past 4 GiB, which offsets of 32 bits cannot reach.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Tokens {
    guard document.bytes.count < Int(UInt32.max) else { throw DocumentTooLarge() }
    let bytes = document.bytes
    return Tokens(of: bytes.span)
  }
}

/// A text is too large for the offsets of its tokens.
public struct DocumentTooLarge: Error, CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String { "the text is larger than 4 GiB" }
}
