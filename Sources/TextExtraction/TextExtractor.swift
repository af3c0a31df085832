/// Reads plain text and Markdown.
public struct TextExtractor: Sendable {
  /// What the extractor calls itself in a sidecar.
  public static let identity = ExtractedText.Extractor(id: "text", version: "1.0.0")

  /// Creates an extractor.
  public init() {}

  /// Returns the canonical text of a file.
  ///
  /// A file of valid UTF-8 is its own canonical text. In any other each ill-formed sequence is
  /// replaced by U+FFFD, as the Unicode Standard recommends (chapter 3, "maximal subparts").
  ///
  /// - Parameters:
  ///   - contents: The file's contents.
  ///   - name: The file's name, as bytes.
  /// - Returns: The text.
  /// - Throws: ``UnsupportedMediaType`` when the file is neither plain text nor Markdown.
  public func extract(
    _ contents: [UInt8],
    named name: [UInt8]
  ) throws(UnsupportedMediaType) -> ExtractedText {
    let type = MediaType(ofFile: name, contents: contents)
    guard type == .plainText || type == .markdown else {
      throw UnsupportedMediaType(type)
    }
    let isValid = (try? UTF8Span(validating: contents.span)) != nil
    return ExtractedText(
      bytes: isValid ? contents : Array(String(decoding: contents, as: UTF8.self).utf8),
      isIdentity: isValid,
      charset: "UTF-8",
      mediaType: type,
      extractor: Self.identity
    )
  }
}
