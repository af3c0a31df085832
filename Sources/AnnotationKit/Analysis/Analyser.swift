/// Reads a document and contributes one layer of annotations.
///
/// An analyser is a value: it holds its settings and its tables, and keeps nothing between
/// documents. It runs synchronously on a worker's thread.
public protocol Analyser<Layer>: Sendable {
  /// The layer this analyser produces.
  associatedtype Layer: AnnotationLayer

  /// The version of the analyser, recorded with everything it produces.
  static var version: String { get }

  /// The layers this analyser reads, each produced before it runs.
  static var requirements: [any AnnotationLayer.Type] { get }

  /// The settings that differ from their defaults, recorded with everything it produces.
  var settings: [String: String] { get }

  /// Returns the annotations found in a document.
  ///
  /// - Parameters:
  ///   - document: The document to read.
  ///   - layers: The layers named in ``requirements``.
  /// - Returns: The layer, empty when there is nothing to say.
  /// - Throws: ``AnalyserSkip`` when the document is not for this analyser; any other error is
  ///   recorded as a failure. Other analysers carry on in both cases.
  func analyse(_ document: Document, given layers: LayerSet) throws -> Layer
}

extension Analyser {
  /// An analyser reads only the text unless it says otherwise.
  public static var requirements: [any AnnotationLayer.Type] { [] }

  /// An analyser has no settings unless it says otherwise.
  public var settings: [String: String] { [:] }
}

/// An analyser has nothing to say about a document, for a reason that a reader should see.
public struct AnalyserSkip: Error, Hashable, CustomStringConvertible {
  /// Why, for a person.
  public let reason: String

  /// Creates a skip.
  public init(_ reason: String) {
    self.reason = reason
  }

  /// Why, for a person.
  public var description: String { reason }
}
