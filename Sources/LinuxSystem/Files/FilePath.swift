/// The path of a file as the kernel has it: bytes, of which none is zero.
///
/// Most paths are UTF-8, but nothing warrants it. ``description`` escapes whatever could confuse a
/// terminal or a line of a log.
public struct FilePath: Hashable, Sendable {
  /// The bytes of the path.
  public let bytes: [UInt8]

  /// Creates a path from its bytes, up to the first zero byte.
  public init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes.prefix { $0 != 0 })
  }

  /// Creates a path from a string.
  public init(_ string: String) {
    self.init(string.utf8)
  }

  /// Hashes all bytes at once, as paths are keys of large tables.
  public func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  private static let slash = UInt8(ascii: "/")

  /// Whether the path starts at the root of the file system.
  public var isAbsolute: Bool { bytes.first == Self.slash }

  /// The names between the slashes, without empty ones and `.`.
  public var components: [[UInt8]] {
    bytes.split(separator: Self.slash).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// The last name, empty for the root.
  public var name: [UInt8] {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// The path without its last name: `/` for what lies in the root, empty for a single name.
  public var parent: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath([UInt8]()) }
    return slash == 0 ? FilePath("/") : FilePath(bytes[..<slash])
  }

  /// Returns the path of a name, or of a relative path, below this one.
  public func appending(_ name: [UInt8]) -> FilePath {
    guard !bytes.isEmpty else { return FilePath(name) }
    guard !name.isEmpty else { return self }
    return FilePath(bytes.last == Self.slash ? bytes + name : bytes + [Self.slash] + name)
  }

  /// Whether the path is this one or lies below it.
  public func contains(_ other: FilePath) -> Bool {
    guard !bytes.isEmpty else { return !other.isAbsolute }
    guard other.bytes.starts(with: bytes) else { return false }
    return other.bytes.count == bytes.count || bytes.last == Self.slash
      || other.bytes[bytes.count] == Self.slash
  }

  /// The path without double slashes, `.` and a slash at the end; `..` is kept, as links may matter.
  public var normalised: FilePath {
    let joined = Array(components.joined(separator: [Self.slash]))
    return FilePath(isAbsolute ? [Self.slash] + joined : joined)
  }
}

extension FilePath: CustomStringConvertible {
  /// The path for a person, with control characters, quotes and invalid bytes escaped.
  public var description: String { EscapedName(bytes).description }
}

extension FilePath: ExpressibleByStringLiteral {
  /// Creates a path from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
