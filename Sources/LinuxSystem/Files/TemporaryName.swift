/// The name of a file that is still being written: `.annotated-<16 hex digits>.tmp`.
public struct TemporaryName: Hashable, Sendable {
  /// The name.
  public let bytes: [UInt8]

  private static let prefix = Array(".annotated-".utf8)
  private static let suffix = Array(".tmp".utf8)
  private static let digits = 16

  /// Recognises a temporary file by its name; nothing when it is not one of ours.
  public init?(_ name: [UInt8]) {
    guard name.count == Self.prefix.count + Self.digits + Self.suffix.count,
      name.starts(with: Self.prefix), name.suffix(Self.suffix.count) == Self.suffix[...],
      name.dropFirst(Self.prefix.count).prefix(Self.digits).allSatisfy(Self.isDigit)
    else { return nil }
    bytes = name
  }

  private init(number: UInt64) {
    let text = String(number, radix: 16)
    let padded = String(repeating: "0", count: Self.digits - text.utf8.count) + text
    bytes = Self.prefix + padded.utf8 + Self.suffix
  }

  /// Makes a name that nobody can foresee.
  public static func random() -> TemporaryName {
    TemporaryName(number: .random(in: 0...UInt64.max))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
