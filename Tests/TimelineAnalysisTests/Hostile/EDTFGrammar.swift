/// A recogniser of the part of the Extended Date/Time Format that timelines use.
///
/// The grammar is that of ISO 8601-2:2019: dates with open digits and qualifiers, seasons and other
/// sub-year groupings, times, intervals with open ends, and sets of one of several.
enum EDTFGrammar {
  /// Whether a text is a date, an interval or a set.
  static func matches(_ text: String) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let members = text.dropFirst().dropLast().split(separator: ",")
      return members.count > 1 && members.allSatisfy { isDate($0) }
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return isDate(text[...]) }
    return ends.allSatisfy { $0 == ".." || isDate($0) } && ends != ["..", ".."]
  }

  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let date = parts.first else { return false }
    if parts.count == 2, !isTime(parts[1]) { return false }
    var rest = date
    if let last = rest.last, "~?%".contains(last) { rest = rest.dropLast() }
    if rest.hasPrefix("-") { rest = rest.dropFirst() }
    if rest.hasPrefix("Y") { return Int(rest.dropFirst()) != nil }
    let fields = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = fields.first, year.count == 4, isDigits(year) else { return false }
    switch fields.count {
    case 1: return true
    case 2: return isNumber(fields[1], in: 1...12) || isNumber(fields[1], in: 21...41)
    case 3: return isNumber(fields[1], in: 1...12) && isNumber(fields[2], in: 1...31)
    default: return false
    }
  }

  private static func isTime(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isNumber || $0 == ":" }
    let fields = digits.split(separator: ":")
    return (2...3).contains(fields.count) && fields.allSatisfy { isNumber($0, in: 0...60) }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isNumber || $0 == "X" }
  }

  private static func isNumber(_ text: Substring, in range: ClosedRange<Int>) -> Bool {
    guard text.count == 2, let number = Int(text) else { return false }
    return range.contains(number)
  }
}
