import AnnotationKit

extension TemporalExpression {
  /// Prints a resolved expression.
  init(_ resolved: Resolved, at span: TextSpan, mode: TimelineMode) {
    let mention = resolved.mention
    let bounds = Self.bounds(resolved)
    let period = resolved.period
    let isImpossible = period?.isImpossible ?? false
    self.init(
      span: span,
      type: Self.type(resolved.value, mention),
      value: Self.value(resolved, mode: mode),
      modifier: mention.modifier?.rawValue,
      edtf: isImpossible ? nil : Self.edtf(resolved),
      earliest: isImpossible ? nil : bounds.earliest,
      latest: isImpossible ? nil : bounds.latest,
      precision: isImpossible || period?.year == nil ? nil : period?.precision,
      basis: isImpossible ? .vague : resolved.basis,
      calendar: mention.calendar?.name,
      confidence: Self.confidence(resolved.basis)
    )
  }

  private static func type(_ value: TemporalValue, _ mention: Mention) -> Kind {
    switch value {
    case .period(_, .some): return .time
    case .duration: return .duration
    case .recurrence: return mention.isWeekday ? .date : .set
    default: return mention.time == nil ? .date : .time
    }
  }

  private static func value(_ resolved: Resolved, mode: TimelineMode) -> String {
    if resolved.period?.isImpossible == true { return "XXXX-XX-XX" }
    if case .recurrence(var recurrence) = resolved.value, mode == .news {
      recurrence.isDateLike = false
      return TimexPrinter.value(of: .recurrence(recurrence))
    }
    let text = TimexPrinter.value(of: resolved.value, countsDecades: mode == .narrative)
    guard case .recurrence(let recurrence) = resolved.value, recurrence.weekday == nil,
      let time = resolved.mention.time
    else { return text }
    return "XXXX-XX-XX" + TimexPrinter.timeOfDay(time)
  }

  static func edtf(_ resolved: Resolved) -> String? {
    guard let period = resolved.period else { return nil }
    if let week = resolved.weekOfMonth { return week }
    let mention = resolved.mention
    return EDTFPrinter.text(
      period,
      time: resolved.time,
      qualifier: mention.qualifier,
      open: mention.statedOpen(period)
    )
  }

  private static func bounds(_ resolved: Resolved) -> (earliest: CivilDate?, latest: CivilDate?) {
    guard let period = resolved.period else { return (nil, nil) }
    switch resolved.mention.open {
    case .before, .upTo: return (nil, resolved.mention.lastDay(of: period))
    case .after, .from: return (period.first, nil)
    case nil: return (period.first, period.last)
    }
  }

  private static func confidence(_ basis: Basis) -> Double {
    switch basis {
    case .explicit: 0.97
    case .anchored: 0.85
    case .relative: 0.75
    case .vague: 0.5
    }
  }
}

extension Resolved {
  /// The stretch of the calendar that it denotes, if it does.
  var period: Period? {
    if let gregorian = mention.gregorian { return gregorian }
    if case .period(let period, _) = value { return period }
    return nil
  }

  /// The stretch of the calendar in which that lies which it dates.
  var dated: Period? { placed ?? period }

  /// The time of day.
  var time: ClockTime? {
    if case .period(_, let time) = value { time } else { nil }
  }

  /// The seven days of "the second week of February".
  var weekOfMonth: String? {
    guard case .date(let form) = mention.form, form.weekOfMonth != 0, let period,
      let first = period.first, let last = period.last
    else { return nil }
    let start =
      form.weekOfMonth > 0
      ? first.daysSinceEpoch + (form.weekOfMonth - 1) * 7 : last.daysSinceEpoch - 6
    let end = min(start + 6, last.daysSinceEpoch)
    return "\(CivilDate(daysSinceEpoch: start))/\(CivilDate(daysSinceEpoch: end))"
  }
}

extension Mention {
  /// How sure the date is, for EDTF.
  var qualifier: EDTFPrinter.Qualifier {
    switch (modifier == .approximate, isUncertain) {
    case (true, true): .both
    case (true, false): .approximate
    case (false, true): .uncertain
    case (false, false): .none
    }
  }

  /// On which side the expression itself is open: "in or before 1848", "before 1920".
  func statedOpen(_ period: Period) -> OpenSide? {
    switch open {
    case .upTo, .from: open
    case .before: period.precision == .year ? .before : nil
    case .after, nil: nil
    }
  }

  /// The last day of a period that it dates, which is in the year before for "before 1920".
  func lastDay(of period: Period) -> CivilDate? {
    guard statedOpen(period) == .before, let year = period.year else { return period.last }
    return Period.year(year - 1).last
  }

  /// Whether it is a weekday without its date.
  var isWeekday: Bool {
    if case .date(let form) = form { form.weekday > 0 } else { false }
  }
}
