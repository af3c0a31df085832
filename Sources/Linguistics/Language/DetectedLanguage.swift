public import AnnotationKit
import CCLD2

/// The language that most of a text is written in.
public struct DetectedLanguage: AnnotationLayer, Equatable {
  /// The name of the layer.
  public static let name: LayerName = "language"

  /// The language is a property of the text.
  public static let place = SidecarPlace.text

  /// The language as a BCP 47 tag; `und` when it cannot be told.
  public let tag: String

  /// How sure that is, from 0 to 1.
  public let confidence: Double

  /// Creates a layer.
  public init(tag: String, confidence: Double) {
    self.tag = tag
    self.confidence = confidence
  }

  /// Writes the tag and the confidence.
  public func write(to writer: inout LayerWriter) {
    writer.json.object {
      $0.field("tag", tag)
      $0.field("confidence", confidence, decimals: 2)
    }
  }
}

/// Detects the language of a text with the Compact Language Detector 2.
public struct LanguageAnalyser: Analyser {
  /// The version of the analyser.
  public static let version = "1.0.0"

  /// The most bytes that are looked at.
  private static let sampleLimit = 65_536

  /// Creates an analyser.
  public init() {}

  /// Returns the language of a document.
  public func analyse(_ document: Document, given layers: LayerSet) -> DetectedLanguage {
    let sample = min(document.bytes.count, Self.sampleLimit)
    let result = unsafe document.bytes.withUnsafeBufferPointer {
      unsafe cld2_detect($0.baseAddress, Int32(sample))
    }
    guard result.percent.0 > 0, let code = unsafe result.code.0 else {
      return DetectedLanguage(tag: "und", confidence: 0)
    }
    let tag = unsafe String(cString: code)
    guard tag != "un" else { return DetectedLanguage(tag: "und", confidence: 0) }
    let share = Double(result.percent.0) / 100
    return DetectedLanguage(tag: tag, confidence: result.is_reliable ? share : share / 2)
  }
}
