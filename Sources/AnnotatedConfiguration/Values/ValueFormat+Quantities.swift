extension ValueFormat where Value == Duration {
  /// A time span as systemd writes them: `20ms`, `1min 30s`, or a plain number of seconds.
  package static func timeSpan(_ bounds: ClosedRange<Duration>) -> ValueFormat {
    let (least, most) = (write(bounds.lowerBound), write(bounds.upperBound))
    let takes = "a time span from \(least) to \(most), such as 1min 30s"
    return ValueFormat(takes: takes) { text throws(BadValue) in
      guard let span = read(text), bounds.contains(span) else {
        throw BadValue("it takes \(takes)")
      }
      return span
    } print: {
      write($0)
    }
  }

  /// The units of time, largest first, in microseconds.
  private static var units: [(name: String, microseconds: Int)] {
    [
      ("d", 86_400_000_000), ("h", 3_600_000_000), ("min", 60_000_000), ("s", 1_000_000),
      ("ms", 1000), ("us", 1),
    ]
  }

  private static func microseconds(of unit: Substring) -> Int? {
    switch unit {
    case "", "s", "sec", "second", "seconds": 1_000_000
    case "m", "min", "minute", "minutes": 60_000_000
    case "h", "hr", "hour", "hours": 3_600_000_000
    case "d", "day", "days": 86_400_000_000
    case "ms", "msec": 1000
    case "us", "usec", "µs": 1
    default: nil
    }
  }

  private static func read(_ text: String) -> Duration? {
    var rest = text[...]
    var total = 0
    var parts = 0
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
        continue
      }
      guard let part = readPart(&rest) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
      parts += 1
    }
    return parts > 0 ? .microseconds(total) : nil
  }

  /// Reads a number and its unit, such as `1.5 min`.
  private static func readPart(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
    rest = rest.dropFirst(digits.count).drop { $0 == " " }
    let unit = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(unit.count)
    guard let number = Double(digits), let size = microseconds(of: unit) else { return nil }
    return Int(exactly: (number * Double(size)).rounded())
  }

  private static func write(_ span: Duration) -> String {
    let (seconds, attoseconds) = span.components
    var rest = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    var parts: [String] = []
    for unit in units where rest >= unit.microseconds {
      parts.append("\(rest / unit.microseconds)\(unit.name)")
      rest %= unit.microseconds
    }
    return parts.isEmpty ? "0" : parts.joined(separator: " ")
  }
}

extension ValueFormat where Value == Int {
  /// A size in bytes: a plain number, or one with K, M, G or T for powers of 1024.
  package static func size(_ bounds: ClosedRange<Int>) -> ValueFormat {
    let (least, most) = (write(bounds.lowerBound), write(bounds.upperBound))
    let takes = "a size from \(least) to \(most)"
    return ValueFormat(takes: takes) { text throws(BadValue) in
      guard let size = read(size: text), bounds.contains(size) else {
        throw BadValue("it takes \(takes)")
      }
      return size
    } print: {
      write($0)
    }
  }

  private static func read(size text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let shift: Int? =
      switch text.dropFirst(digits.count).drop(while: { $0 == " " }).uppercased() {
      case "", "B": 0
      case "K", "KIB": 10
      case "M", "MIB": 20
      case "G", "GIB": 30
      case "T", "TIB": 40
      default: nil
      }
    guard let number = Int(digits), let shift else { return nil }
    let (size, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    return overflow ? nil : size
  }

  private static func write(_ size: Int) -> String {
    for (letter, shift) in [("T", 40), ("G", 30), ("M", 20), ("K", 10)]
    where size >= 1 << shift && size % (1 << shift) == 0 {
      return "\(size >> shift)\(letter)"
    }
    return "\(size)"
  }
}
