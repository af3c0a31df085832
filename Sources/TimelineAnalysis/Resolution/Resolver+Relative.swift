import AnnotationKit

/// Periods and moments counted from another.
extension Resolver {
  /// "last year", "the following day", "that month", seen from a period.
  func unit(_ unit: TimeUnit, _ shift: Int, _ mention: Mention, _ base: Period?) -> Reading {
    guard let base, let period = period(of: unit, shift, from: base) else {
      return Reading(.unknown(unit.precision), .vague)
    }
    let value = TemporalValue.period(period, mention.time)
    guard shift != 0 else { return Reading(value, .relative) }
    return Reading(value, clock: period, .relative)
  }

  private func period(of unit: TimeUnit, _ shift: Int, from base: Period) -> Period? {
    guard let year = base.year, let first = base.first else { return nil }
    switch unit {
    case .day, .second, .minute, .hour:
      guard base.precision == .day else { return nil }
      return .day(CivilDate(daysSinceEpoch: first.daysSinceEpoch + shift))
    case .week, .weekend, .fortnight:
      guard base.precision <= .week else { return nil }
      let week = CivilDate(daysSinceEpoch: first.daysSinceEpoch + shift * unit.step.count).week
      return Period(
        precision: .week,
        year: week.year,
        part: week.number,
        isWeekend: unit == .weekend
      )
    case .month:
      guard base.precision <= .month else { return nil }
      return month(first, plus: shift)
    case .quarter:
      guard base.precision <= .quarter else { return nil }
      let index = year * 4 + (first.month - 1) / 3 + shift
      return Period(
        precision: .quarter,
        year: floored(index, 4),
        part: index - floored(index, 4) * 4 + 1
      )
    case .season, .era: return nil
    case .year: return .year(year + shift)
    case .decade: return Period(precision: .decade, year: decade(of: year) + shift * 10)
    case .century: return Period(precision: .century, year: century(of: year) + shift * 100)
    case .millennium: return nil
    }
  }

  private func decade(of year: Int) -> Int {
    year > 0 ? year / 10 * 10 : -((1 - year) / 10 * 10 + 8)
  }

  private func century(of year: Int) -> Int {
    year > 0 ? year / 100 * 100 : -((-year) / 100 * 100 + 99)
  }

  private func floored(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private func month(_ date: CivilDate, plus shift: Int) -> Period {
    let index = date.year * 12 + date.month - 1 + shift
    return .month(index - floored(index, 12) * 12 + 1, of: floored(index, 12))
  }

  /// "two days later", "a year ago", seen from a period.
  func shifted(
    _ count: Int?,
    _ unit: TimeUnit,
    _ mention: Mention,
    _ base: Period?,
    isBackward: Bool
  ) -> Reading {
    if count == nil, unit.isWithinDay, mode == .news, let base, base.precision == .day {
      return Reading(.period(base, nil), .relative)
    }
    guard let count, count < 10_000 else {
      return Reading(.reference(isBackward ? .past : .future), .vague)
    }
    let (step, precision) = unit.step
    let amount = (isBackward ? -count : count) * step
    guard let base, let first = base.first,
      let period = moved(base, first, by: amount, precision, unit)
    else { return Reading(.unknown(precision), .vague) }
    return .period(period, mention, .relative)
  }

  private func moved(
    _ base: Period,
    _ first: CivilDate,
    by amount: Int,
    _ precision: Precision,
    _ unit: TimeUnit
  ) -> Period? {
    switch precision {
    case .day:
      if unit.isWithinDay { return base.precision == .day ? base : nil }
      guard base.precision == .day else { return nil }
      return .day(CivilDate(daysSinceEpoch: first.daysSinceEpoch + amount))
    case .month:
      guard base.precision <= .month else { return nil }
      return month(first, plus: amount)
    default:
      return .year(first.year + amount)
    }
  }
}
