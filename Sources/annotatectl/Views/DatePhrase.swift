/// A date in EDTF (ISO 8601-2:2019) as people write it: `1945-08-15` becomes `15 August 1945`.
///
/// What it cannot read is shown as it is.
struct DatePhrase: CustomStringConvertible {
  let description: String

  init(_ edtf: String) {
    description = Self.phrase(edtf) ?? edtf
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Divisions of the year by their numbers: seasons and quarters.
  private static let divisions = [
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter of",
    34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
  ]

  private static func phrase(_ edtf: String) -> String? {
    if edtf.contains("/") { return interval(edtf) }
    if edtf.hasPrefix("[") || edtf.hasPrefix("{") { return set(edtf) }
    if edtf.hasSuffix("~") || edtf.hasSuffix("%") {
      return date(edtf.dropLast()).map { "about \($0)" }
    }
    if edtf.hasSuffix("?") { return date(edtf.dropLast()).map { "\($0), perhaps" } }
    return date(edtf[...])
  }

  private static func interval(_ edtf: String) -> String? {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2 else { return nil }
    switch (ends[0], ends[1]) {
    case ("..", let end), ("", let end): return phrase(end).map { "until \($0)" }
    case (let start, ".."), (let start, ""): return phrase(start).map { "from \($0)" }
    case (let start, let end):
      guard let start = phrase(start), let end = phrase(end) else { return nil }
      return "\(start) – \(end)"
    }
  }

  private static func set(_ edtf: String) -> String? {
    let word = edtf.hasPrefix("[") ? "or" : "and"
    let members = edtf.dropFirst().dropLast().split(separator: ",").map { phrase(String($0)) }
    let known = members.compactMap(\.self)
    guard known.count == members.count, let last = known.last else { return nil }
    return known.count == 1 ? last : "\(known.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  private static func date(_ edtf: Substring) -> String? {
    let halves = edtf.split(separator: "T", maxSplits: 1)
    let isNegative = edtf.hasPrefix("-")
    guard let day = halves.first else { return nil }
    let parts = day.split(separator: "-").map(String.init)
    guard let first = parts.first, let year = year(first, isNegative: isNegative) else {
      return nil
    }
    let time = halves.count == 2 ? ", \(halves[1])" : ""
    switch parts.count {
    case 1: return year
    case 2: return month(parts[1]).map { "\($0) \(year)" }
    case 3:
      guard let month = month(parts[1]), let day = Int(parts[2]), (1...31).contains(day) else {
        return nil
      }
      return "\(day) \(month) \(year)\(time)"
    default: return nil
    }
  }

  private static func month(_ digits: String) -> String? {
    guard let number = Int(digits) else { return nil }
    return (1...12).contains(number) ? months[number - 1] : divisions[number]
  }

  private static func year(_ digits: String, isNegative: Bool) -> String? {
    let era = isNegative ? " BCE" : ""
    if digits.hasSuffix("XX"), let hundreds = Int(digits.dropLast(2)) {
      return "\(ordinal(hundreds + 1)) century\(era)"
    }
    if digits.hasSuffix("X"), let tens = Int(digits.dropLast()) { return "\(tens)0s\(era)" }
    guard let year = Int(digits) else { return nil }
    if isNegative { return "\(year + 1) BCE" }
    return year == 0 ? "1 BCE" : "\(year)"
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
