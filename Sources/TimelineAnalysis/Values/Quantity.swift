/// A length of time, as a sum of counted units, four at most.
struct Quantity: Hashable, Sendable {
  /// The counted units, largest first; there is always one.
  private(set) var first: Part
  private var second: Part?
  private var third: Part?
  private var fourth: Part?

  /// A number of one unit.
  struct Part: Hashable, Sendable {
    /// The number, or nothing when it is vague ("several").
    @CompactOptional<Int32> var count: Int?

    /// Whether a half is added.
    var addsHalf = false

    /// The unit.
    var unit: TimeUnit

    /// The same with a half counted in the next smaller unit: half a century as five decades.
    var withoutHalf: Part {
      guard addsHalf, let count, count < 10_000 else { return self }
      switch unit {
      case .millennium: return Part(count: count * 10 + 5, unit: .century)
      case .century: return Part(count: count * 10 + 5, unit: .decade)
      case .decade: return Part(count: count * 10 + 5, unit: .year)
      case .year: return Part(count: count * 12 + 6, unit: .month)
      case .month: return Part(count: count * 30 + 15, unit: .day)
      default: return self
      }
    }
  }

  init(_ count: Int?, _ unit: TimeUnit, addsHalf: Bool = false) {
    first = Part(count: count, addsHalf: addsHalf, unit: unit)
  }

  /// The counted units, largest first.
  var parts: [Part] { [first, second, third, fourth].compactMap(\.self) }

  /// The smallest of its units.
  var last: Part { fourth ?? third ?? second ?? first }

  /// Whether it is counted in one unit, and whether no more can be added.
  var isSingle: Bool { second == nil }
  var isFull: Bool { fourth != nil }

  /// Adds a smaller unit.
  mutating func append(_ part: Part) {
    if second == nil {
      second = part
    } else if third == nil {
      third = part
    } else {
      fourth = part
    }
  }
}

/// A unit that time is counted in.
enum TimeUnit: Int, Hashable, Sendable {
  case second = 1, minute, hour, day, week, month, quarter, year, decade, century, millennium
  case weekend, fortnight, season, era

  /// Whether it is shorter than a day.
  var isWithinDay: Bool { rawValue <= TimeUnit.hour.rawValue }

  /// The unit as a number of days, months or years, as the calendar counts it.
  var step: (count: Int, of: Precision) {
    switch self {
    case .second, .minute, .hour, .day: (1, .day)
    case .week, .weekend: (7, .day)
    case .fortnight: (14, .day)
    case .month: (1, .month)
    case .quarter, .season: (3, .month)
    case .year: (1, .year)
    case .decade: (10, .year)
    case .century: (100, .year)
    case .millennium: (1000, .year)
    case .era: (0, .year)
    }
  }

  /// The precision of a period that the unit names.
  var precision: Precision {
    switch self {
    case .second, .minute, .hour, .day: .day
    case .week, .weekend, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .season: .season
    case .year, .era: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }
}
