/// How fine a period of the calendar is.
public enum Precision: String, Hashable, Sendable, Comparable {
  /// A day.
  case day

  /// A week from Monday to Sunday, or its weekend.
  case week

  /// A month.
  case month

  /// A season, a quarter or a half of a year.
  case season, quarter, half

  /// A year.
  case year

  /// A decade.
  case decade

  /// A century.
  case century

  /// A millennium.
  case millennium

  private var rank: Int {
    switch self {
    case .day: 0
    case .week: 1
    case .month: 2
    case .season: 3
    case .quarter: 4
    case .half: 5
    case .year: 6
    case .decade: 7
    case .century: 8
    case .millennium: 9
    }
  }

  /// Orders precisions from the finest to the coarsest.
  public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }
}
