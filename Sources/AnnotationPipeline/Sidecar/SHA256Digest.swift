import CGcrypt

/// A SHA-256 digest (FIPS 180-4), computed by libgcrypt.
public struct SHA256Digest: Hashable, Sendable {
  /// The digest as 64 lower-case hexadecimal digits.
  public let hex: String

  /// Computes the digest of some bytes.
  public init(of bytes: [UInt8]) {
    _ = Self.library
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeBytes { input in
      unsafe digest.withUnsafeMutableBytes { output in
        unsafe gcry_md_hash_buffer(
          Int32(GCRY_MD_SHA256.rawValue),
          output.baseAddress,
          input.baseAddress,
          input.count
        )
      }
    }
    hex = String(
      decoding: digest.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] },
      as: UTF8.self
    )
  }

  /// Starts libgcrypt, once; it must be told before it is used.
  private static let library: Bool = unsafe gcry_check_version(nil) != nil

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
