extension String {
  /// The text on one line and without anything that could move a cursor or colour a terminal.
  ///
  /// What comes from a document or a sidecar may hold anything.
  var printable: String {
    var result = ""
    var needsSpace = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result += " " }
      needsSpace = false
      let isSafe = !Self.isControl(scalar)
      result.unicodeScalars.append(isSafe ? scalar : "\u{FFFD}")
    }
    return result
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .format: scalar != "\u{200D}" && scalar != "\u{200C}" && scalar != "\u{AD}"
    default: false
    }
  }

  /// How many columns of a terminal the text takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text with spaces after it up to a number of columns.
  func filled(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The text cut to a number of columns, with `…` at its end when something is missing.
  func cut(to width: Int) -> String {
    guard columns > width else { return self }
    var result = ""
    var used = 1
    for character in self {
      used += character.columns
      guard used <= width else { break }
      result.append(character)
    }
    return "\(result)…"
  }

  /// The text in lines of at most a number of columns, broken at spaces.
  func lines(of width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      let length = String(word).columns
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : "\(word)"
      used += used > 0 ? length + 1 : length
    }
    return used > 0 ? lines + [line] : lines
  }
}

extension Character {
  /// How many columns of a terminal the character takes: two for the wide ones of East Asia and
  /// emoji (the ranges of Unicode's East Asian Width W and F, roughly), else one.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return first.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}
