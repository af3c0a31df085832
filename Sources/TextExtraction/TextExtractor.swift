/// Reads plain text and Markdown.
public struct TextExtractor: Sendable {
  /// What the extractor calls itself in a sidecar.
  public static let identity = ExtractedText.Extractor(id: "text", version: "1.2.0")

  /// Creates an extractor.
  public init() {}

  /// Loads from the disk what decoding needs, before a process is forbidden to.
  public static func prepare() {
    Charset.loadConverters()
  }

  /// Returns the canonical text of a file.
  ///
  /// A file of valid UTF-8 is its own canonical text. Any other is decoded from UTF-16 or a charset
  /// that is older than Unicode, or is UTF-8 with damage, of which each ill-formed sequence is
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
    let isIdentity =
      (try? UTF8Span(validating: contents.span)) != nil && Charset.utf16(contents) == nil
    let charset = isIdentity ? .utf8 : Charset(of: contents)
    return ExtractedText(
      bytes: isIdentity ? contents : charset.decode(contents),
      isIdentity: isIdentity,
      charset: charset.rawValue,
      mediaType: type,
      extractor: Self.identity
    )
  }
}
