/// The canonical text of a file, and how it was come by.
public struct ExtractedText: Sendable {
  /// The text: valid UTF-8, which all offsets count.
  public let bytes: [UInt8]

  /// Whether the text is the file, byte for byte, so that offsets are file offsets.
  public let isIdentity: Bool

  /// The charset the file was decoded from, by its IANA name.
  public let charset: String

  /// The media type of the file.
  public let mediaType: MediaType

  /// The extractor, for provenance.
  public let extractor: Extractor

  /// Who extracted a text.
  public struct Extractor: Hashable, Sendable {
    /// The name of the extractor.
    public let id: String

    /// Its version.
    public let version: String
  }
}

/// A file that no extractor can read.
public struct UnsupportedMediaType: Error, Hashable, CustomStringConvertible {
  /// The type of the file.
  public let mediaType: MediaType

  /// Creates the error.
  public init(_ mediaType: MediaType) {
    self.mediaType = mediaType
  }

  /// Why the file is passed over, for a person.
  public var description: String {
    "\(mediaType.name) is not supported; plain text and Markdown are"
  }
}
