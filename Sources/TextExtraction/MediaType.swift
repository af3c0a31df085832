/// What kind of file a document is, by its name and its first bytes.
public struct MediaType: Hashable, Sendable {
  /// The type as RFC 6838 writes it, such as `text/markdown`.
  public let name: String

  /// Creates a media type.
  public init(_ name: String) {
    self.name = name
  }

  /// Plain text.
  public static let plainText = MediaType("text/plain")

  /// Markdown (RFC 7763).
  public static let markdown = MediaType("text/markdown")

  /// Anything that is not text.
  public static let binary = MediaType("application/octet-stream")

  /// Tells the type of a file from its name and its contents.
  ///
  /// - Parameters:
  ///   - name: The file's name, as bytes.
  ///   - contents: The file's contents.
  public init(ofFile name: [UInt8], contents: [UInt8]) {
    self.init(Self.type(ofFile: name, contents: contents))
  }

  private static func type(ofFile name: [UInt8], contents: [UInt8]) -> String {
    if let signature = signatures.first(where: { contents.starts(with: $0.bytes) }) {
      return signature.type
    }
    let type = endings[ending(of: name)] ?? plainText.name
    let isText = type == plainText.name || type == markdown.name
    return isText && looksBinary(contents) ? binary.name : type
  }

  /// The part of a name after its last dot, in lower case.
  private static func ending(of name: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// Whether the first kilobytes hold a NUL, as no text does but one in UTF-16.
  private static func looksBinary(_ contents: [UInt8]) -> Bool {
    contents.prefix(8_192).contains(0) && Charset.utf16(contents) == nil
  }

  /// The types that are told by the ending of a name; what is not here is plain text if it is text.
  private static let endings = [
    "md": "text/markdown", "markdown": "text/markdown", "mdown": "text/markdown",
    "mkd": "text/markdown", "htm": "text/html", "html": "text/html",
    "xhtml": "application/xhtml+xml", "xml": "application/xml", "svg": "image/svg+xml",
    "json": "application/json", "jsonl": "application/jsonl", "csv": "text/csv",
    "tsv": "text/tab-separated-values", "eml": "message/rfc822", "mbox": "application/mbox",
    "srt": "application/x-subrip", "vtt": "text/vtt", "rtf": "application/rtf",
    "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "tif": "image/tiff", "tiff": "image/tiff", "webp": "image/webp",
  ]

  /// The types that are told by the first bytes, whatever the name says.
  private static let signatures: [(bytes: [UInt8], type: String)] = [
    (Array("%PDF-".utf8), "application/pdf"),
    (Array("PK\u{3}\u{4}".utf8), "application/zip"),
    (Array("{\\rtf".utf8), "application/rtf"),
    (Array("<!DOCTYPE html".utf8), "text/html"),
    (Array("<!doctype html".utf8), "text/html"),
    (Array("<html".utf8), "text/html"),
    (Array("<?xml".utf8), "application/xml"),
    ([0x1F, 0x8B], "application/gzip"),
    ([0x89, 0x50, 0x4E, 0x47], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
  ]
}
