import Linguistics

/// What the lines of a document begin with, where three or more begin so and it mostly goes up.
struct LineHeads: OptionSet {
  let rawValue: UInt8

  /// Years, as those of annals.
  static let years = LineHeads(rawValue: 1)

  /// Days of the month as ordinals, as those of war diaries: `9th`.
  static let days = LineHeads(rawValue: 2)

  /// Times with a dot, as those of programmes: `9.45`.
  static let times = LineHeads(rawValue: 4)

  /// The number of tokens that are looked at.
  private static let reach = 50_000

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks at the beginnings of lines.
  init(of tokens: borrowing Span<Token>, _ words: borrowing Span<Word>) {
    self = []
    var (years, days, times) = (Series(), Series(), Series())
    for index in 0..<min(tokens.count, Self.reach) where tokens[index].before >= .newline {
      let word = words[Int(tokens[index].term)]
      if word.roles == .number, word.digits >= 3, (100...2050).contains(word.value) {
        years.add(word.value)
      } else if word.roles == .ordinal, (1...2).contains(word.digits), (1...31).contains(word.value)
      {
        days.add(word.value)
      } else if let time = Self.time(at: index, tokens, words) {
        times.add(time)
      }
    }
    if years.rises { insert(.years) }
    if days.rises { insert(.days) }
    if times.rises { insert(.times) }
  }

  /// The minutes of the day at an index, at which programmes begin: a multiple of five.
  private static func time(
    at index: Int,
    _ tokens: borrowing Span<Token>,
    _ words: borrowing Span<Word>
  ) -> Int? {
    guard index + 2 < tokens.count, tokens[index + 1].before == .none,
      tokens[index + 2].before == .none, words[Int(tokens[index + 1].term)].roles.has(.dot)
    else { return nil }
    let (hour, minute) = (words[Int(tokens[index].term)], words[Int(tokens[index + 2].term)])
    guard hour.roles == .number, hour.digits <= 2, hour.value < 24, minute.roles == .number,
      minute.digits == 2, minute.value < 60, minute.value % 5 == 0
    else { return nil }
    return hour.value * 60 + minute.value
  }

  /// The numbers that lines begin with.
  private struct Series {
    private var count = 0
    private var rising = 0
    private var last = 0

    mutating func add(_ number: Int) {
      count += 1
      if number >= last { rising += 1 }
      last = number
    }

    /// Whether there are three or more, and three of four are no smaller than the one before.
    var rises: Bool { count >= 3 && rising * 4 >= count * 3 }
  }
}
