/// The last field of a sidecar: a digest of all that stands before it, by which any change shows.
enum SidecarSeal {
  private static let opening = Array(#","digest":""#.utf8)
  private static let closing = Array(#""}"#.utf8)
  private static let length = opening.count + 64 + closing.count

  /// Returns a sidecar, which is one JSON object, with its digest as the last field.
  static func seal(_ sidecar: [UInt8]) -> [UInt8] {
    let content = Array(sidecar.dropLast())
    return content + field(for: content)
  }

  /// Whether a sidecar is as it was sealed, to the byte.
  static func isIntact(_ sidecar: [UInt8]) -> Bool {
    sidecar.suffix(length).elementsEqual(field(for: Array(sidecar.dropLast(length))))
  }

  private static func field(for content: [UInt8]) -> [UInt8] {
    opening + SHA256Digest(of: content).hex.utf8 + closing
  }
}
