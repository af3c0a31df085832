/// The name of the sidecar of a document.
public enum SidecarName {
  /// What every sidecar's name ends in.
  public static let suffix = Array(".annotations.json".utf8)

  /// The longest name that Linux file systems take, in bytes.
  private static let limit = 255

  /// Returns the sidecar's name for a document's name, both as bytes.
  ///
  /// A name that would pass 255 bytes is cut at a character and told apart by 16 hexadecimal digits
  /// of its SHA-256.
  public static func name(for document: [UInt8]) -> [UInt8] {
    guard document.count + suffix.count > limit else { return document + suffix }
    let mark = [UInt8(ascii: "~")] + SHA256Digest(of: document).hex.utf8.prefix(16)
    var end = limit - suffix.count - mark.count
    while end > 0, document[end] & 0xC0 == 0x80 { end -= 1 }
    return document[..<end] + mark + suffix
  }

  /// Whether a name is that of a sidecar.
  public static func isSidecar(_ name: [UInt8]) -> Bool {
    name.count > suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Returns the document's name for a sidecar's name; nothing when the name is no sidecar's or had
  /// to be cut, in which case the sidecar itself says it.
  public static func document(for sidecar: [UInt8]) -> [UInt8]? {
    guard isSidecar(sidecar) else { return nil }
    let document = Array(sidecar.dropLast(suffix.count))
    return name(for: document) == sidecar && !isCut(document) ? document : nil
  }

  private static func isCut(_ stem: [UInt8]) -> Bool {
    stem.count > limit - suffix.count - 4 && stem.dropLast(16).last == UInt8(ascii: "~")
  }
}
