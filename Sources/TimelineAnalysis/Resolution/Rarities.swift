/// What a document may have that takes a pass over all mentions to settle.
struct Rarities: OptionSet {
  let rawValue: UInt8

  /// Dates by numbers that read both day first and month first.
  static let ambiguousOrder = Rarities(rawValue: 1)

  /// Years of two digits.
  static let shortYears = Rarities(rawValue: 2)

  /// Ages.
  static let ages = Rarities(rawValue: 4)

  /// Counts from an event that is dated elsewhere.
  static let eventCounts = Rarities(rawValue: 8)
}
