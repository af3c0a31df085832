import AnnotatedConfiguration
import AnnotationKit

extension ValueFormat where Value == String {
  /// Any text.
  static var line: ValueFormat {
    ValueFormat(takes: "a line of text") { text throws(BadValue) in text }
  }

  /// The name of a result.
  static var name: ValueFormat {
    ValueFormat(takes: "the name of a result") { text throws(BadValue) in
      try check(text, "a name has only letters, digits, '.', '-' and '_'") { byte in
        isLetterOrDigit(byte) || ".-_".utf8.contains(byte)
      }
    }
  }

  /// A media type, of which the part after the slash may be `*`.
  static var mediaType: ValueFormat {
    ValueFormat(takes: "a media type such as text/*") { text throws(BadValue) in
      guard text == "*" || text.split(separator: "/").count == 2 else {
        throw BadValue("it takes a media type such as text/*")
      }
      return text.lowercased()
    }
  }

  /// The tag of a language.
  static var language: ValueFormat {
    ValueFormat(takes: "the tag of a language, such as en") { text throws(BadValue) in
      try check(text.lowercased(), "it takes the tag of a language, such as en") {
        isLetterOrDigit($0) || $0 == UInt8(ascii: "-")
      }
    }
  }

  private static func check(
    _ text: String,
    _ reason: String,
    _ isAllowed: (UInt8) -> Bool
  ) throws(BadValue) -> String {
    guard !text.isEmpty, text.utf8.count <= 200, text.utf8.allSatisfy(isAllowed) else {
      throw BadValue(reason)
    }
    return text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

extension ValueFormat where Value == LayerName {
  /// The name of a result.
  static var layerName: ValueFormat {
    ValueFormat(takes: ValueFormat<String>.name.takes) { text throws(BadValue) in
      LayerName(try ValueFormat<String>.name.parse(text))
    }
  }
}

extension ValueFormat where Value == [String] {
  /// A program by its absolute path, and its arguments, as systemd splits them: at spaces, but not
  /// within quotes, and a backslash takes the next character as it is.
  static var commandLine: ValueFormat {
    ValueFormat(takes: "an absolute path and arguments") { text throws(BadValue) in
      let words = try split(text)
      guard words.first?.hasPrefix("/") ?? false else {
        throw BadValue("it takes a program by its absolute path")
      }
      guard !text.utf8.contains(0) else { throw BadValue("a command has no NUL in it") }
      return words
    } print: {
      $0.joined(separator: " ")
    }
  }

  private static func split(_ text: String) throws(BadValue) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " || character == "\t" {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { throw BadValue("a quote is not closed") }
    return words + (word.map { [$0] } ?? [])
  }
}
