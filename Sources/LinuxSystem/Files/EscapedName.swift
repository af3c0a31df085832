/// A name from outside made fit for one line of a log or a terminal.
///
/// Control characters, line and paragraph separators, marks that turn the direction of writing and
/// bytes that are no UTF-8 appear as `\n`, `\t`, `\x1b` or `\u{202e}`; a backslash is doubled.
public struct EscapedName: CustomStringConvertible, Sendable {
  /// The escaped name.
  public let description: String

  /// Escapes the bytes of a name.
  public init(_ bytes: some Collection<UInt8>) {
    var text = ""
    var rest = Array(bytes)[...]
    while let first = rest.first {
      var decoder = UTF8.ForwardParser()
      var iterator = rest.makeIterator()
      if case .valid(let encoded) = decoder.parseScalar(from: &iterator) {
        Self.append(UTF8.decode(encoded), to: &text)
        rest = rest.dropFirst(encoded.count)
      } else {
        text += Self.hexadecimal(first)
        rest = rest.dropFirst()
      }
    }
    description = text
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\\": text += #"\\"#
    case "\n": text += #"\n"#
    case "\r": text += #"\r"#
    case "\t": text += #"\t"#
    case "\0"..<" ", "\u{7F}": text += hexadecimal(UInt8(truncatingIfNeeded: scalar.value))
    case "\u{80}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}",
      "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}":
      text += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    #"\x"# + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
