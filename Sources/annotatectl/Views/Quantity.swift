/// Numbers as people read them.
enum Quantity {
  /// A count with its thousands set apart: `12,345`.
  static func count(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + String(text.reversed())
  }

  /// A length in bytes, such as `4.0 KB`.
  static func bytes(_ number: Int) -> String {
    var size = Double(number)
    for unit in ["bytes", "KB", "MB", "GB"] {
      if size < 1000 || unit == "GB" {
        return unit == "bytes" ? "\(number) bytes" : "\((size * 10).rounded() / 10) \(unit)"
      }
      size /= 1000
    }
    return "\(number) bytes"
  }

  /// A span of time in its two largest units, such as `3 h 12 min`.
  static func seconds(_ number: Int) -> String {
    switch number {
    case ..<60: "\(number) s"
    case ..<3600: "\(number / 60) min"
    case ..<86_400: "\(number / 3600) h \(number / 60 % 60) min"
    default: "\(number / 86_400) d \(number / 3600 % 24) h"
    }
  }

  /// A count and its noun, such as `1 event` or `9 events`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
