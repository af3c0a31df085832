public import AnnotationKit
import CCLD2

/// Tells the language of a text by its stop words, or else by the Compact Language Detector 2.
///
/// It looks at a few samples from all over the text, so that a menu in another language at its head
/// does not decide; a short text is judged whole, with less confidence. Stop words decide where
/// they leave no doubt; the detector costs far more.
public struct LanguageAnalyser: Analyser {
  /// The version of the analyser.
  public static let version = "1.2.0"

  /// Stop words are known by their tokens.
  public static let requirements: [any AnnotationLayer.Type] = [Tokens.self]

  /// The confidence in what stop words say: what the detector says of such texts.
  private static let confidenceInStopWords = 0.99

  /// The length of a sample, in bytes.
  private static let sampleLength = 400

  /// The number of samples of a long text.
  private static let samples = 3

  /// The length of text, in bytes, from which the detector's own verdict is taken as it is.
  private static let sureLength = 120.0

  /// Creates an analyser.
  public init() {}

  /// Returns the language of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> DetectedLanguage {
    let tokens = try layers.require(Tokens.self)
    if let language = StopWordCensus.language(of: tokens), language.isPlainByStopWords {
      return DetectedLanguage(tag: language.tag, confidence: Self.confidenceInStopWords)
    }
    return detected(in: document)
  }

  /// What the detector says.
  private func detected(in document: Document) -> DetectedLanguage {
    let sample = Self.sample(of: document.bytes)
    let result = unsafe sample.withUnsafeBufferPointer {
      unsafe cld2_detect($0.baseAddress, Int32(clamping: $0.count))
    }
    guard result.percent.0 > 0, let code = unsafe result.code.0 else { return .unknown }
    let tag = unsafe String(cString: code)
    guard tag != "un" else { return .unknown }
    var confidence = Double(result.percent.0) / 100
    if !result.is_reliable { confidence /= 2 }
    confidence *= min(1, Double(result.bytes) / Self.sureLength)
    return DetectedLanguage(tag: tag, confidence: confidence)
  }

  /// Samples of a text from all over it, cut at white space where there is some.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > sampleLength * samples * 2 else { return bytes }
    var sample: [UInt8] = []
    for number in 1...samples {
      let start = whiteSpace(in: bytes, from: bytes.count * number / (samples + 1))
      sample += bytes[start..<min(start + sampleLength, bytes.count)]
      while let last = sample.last, last & 0xC0 == 0x80 { sample.removeLast() }
      if let last = sample.last, last >= 0xC0 { sample.removeLast() }
      sample.append(0x20)
    }
    return sample
  }

  /// The next white space, or the start of the next character where none is near.
  private static func whiteSpace(in bytes: [UInt8], from start: Int) -> Int {
    for index in start..<min(start + 64, bytes.count) where bytes[index] <= 0x20 { return index }
    var index = start
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}

extension DetectedLanguage {
  /// A language that cannot be told.
  fileprivate static let unknown = DetectedLanguage(tag: "und", confidence: 0)
}
