import AnnotationKit

/// Dates with some or all of their parts.
extension Resolver {
  /// Appends the ways to understand a date.
  func readDate(
    _ form: DateForm,
    _ mention: Mention,
    _ now: StoryTime,
    into readings: inout [Reading]
  ) {
    if form.isGeneric {
      readings.append(Reading(unplaced(form), .vague))
    } else if let converted = form.converted {
      readStated(converted, mention, now, into: &readings)
    } else if let written = form.year {
      let year = form.isShortYear ? century(around: now, of: written, form.wide) : written
      if let wide = form.wide {
        readings.append(Reading(.period(Period(precision: wide, year: year), nil), .explicit))
      } else if let period = period(form, in: year) {
        readStated(period, mention, now, into: &readings)
      } else {
        readings.append(Reading(.unknown(.day), .vague))
      }
    } else if let shift = form.yearShift {
      readings.append(ofYear(form, shift, mention, now))
    } else if let shift = form.shift {
      readings.append(named(form, shift, mention, now))
    } else if form.weekday > 0, form.month == 0, form.day == 0 {
      readings.append(weekday(form.weekday, mention, now))
    } else if form.month == 0, form.day > 0 {
      readDayAlone(form, mention, now, into: &readings)
    } else if mode == .news {
      readings.append(nearest(form, mention))
    } else {
      readCandidates(form, mention, now, into: &readings)
    }
  }

  /// A date that the text states in full: it may move the story, or be mentioned in passing.
  private func readStated(
    _ period: Period,
    _ mention: Mention,
    _ now: StoryTime,
    into readings: inout [Reading]
  ) {
    let clock = now.clock
    var cost = ClockCost.jump(from: clock, to: period, opensBlock: mention.opensBlock)
    if mention.life == .birth { cost = min(cost, ClockCost.birth) }
    var moves = Reading.period(period, mention, .explicit, cost: cost)
    if let clock, clock.precision <= period.precision, let within = period.days,
      let days = clock.days, within.contains(days.lowerBound),
      within.contains(days.upperBound)
    {
      moves.clock = clock
      var resets = moves
      resets.clock = period
      resets.cost += ClockCost.reset
      readings.append(moves)
      readings.append(resets)
      return
    }
    readings.append(moves)
    guard mode == .narrative, clock != nil, !mention.isFiscal else { return }
    let passing = ClockCost.passing(mention, period)
    readings.append(Reading(.period(period, mention.time), .explicit, cost: passing))
  }

  /// The year with the same last two digits that is nearest to the time spoken of, years rather ahead
  /// than back; without any, one of the twentieth century.
  private func century(around now: StoryTime, of year: Int, _ wide: Precision?) -> Int {
    guard let base = now.clock?.year ?? reference?.year, base > 1000 else { return year }
    if wide == .decade, base < 1800 { return year }
    let inCentury = base / 100 * 100 + year % 100
    let years = [inCentury - 100, inCentury, inCentury + 100].filter {
      $0 <= max(wide == .decade ? 2009 : 2030, base)
    }
    let isOld = wide == .decade && base < 1900
    let ahead = isOld ? 1 : 2
    let back = wide == nil || isOld ? 3 : 2
    let distance = { (year: Int) in year < base ? (base - year) * back : (year - base) * ahead }
    return years.min { distance($0) < distance($1) } ?? year
  }

  /// The period that a form names in a year.
  func period(_ form: DateForm, in year: Int) -> Period? {
    if form.feast > 0 {
      let date = form.isEve ? Feast.eve(of: form.feast, in: year) : Feast.date(form.feast, in: year)
      return date.map(Period.day)
    }
    if let part = form.part { return Period(precision: part, year: year, part: form.index) }
    if form.month == 0 {
      var period = Period.year(year)
      period.isFiscal = form.isFiscal
      return period
    }
    if form.day == 0 { return .month(form.month, of: year) }
    return Period(precision: .day, year: year, part: form.month, day: form.day)
  }

  /// "May of the next year".
  private func ofYear(
    _ form: DateForm,
    _ shift: Int,
    _ mention: Mention,
    _ now: StoryTime
  ) -> Reading {
    guard let year = base(form.anchor, now)?.year, let period = period(form, in: year + shift)
    else { return Reading(.unknown(.day), .vague) }
    return .period(period, mention, .relative)
  }

  /// "last Tuesday", "the following March", "next spring", "that autumn".
  private func named(
    _ form: DateForm,
    _ shift: Int,
    _ mention: Mention,
    _ now: StoryTime
  ) -> Reading {
    guard let base = base(form.anchor, now), let year = base.year, let days = base.days else {
      return Reading(.unknown(form.weekday > 0 ? .day : .month), .vague)
    }
    if form.day > 0, form.month == 0 {
      guard base.precision <= .month, let month = base.first else {
        return Reading(.unknown(.day), .vague)
      }
      let index = month.year * 12 + month.month - 1 + shift
      let date = CivilDate(year: index / 12, month: index % 12 + 1, day: form.day)
      guard index >= 0, let date else { return Reading(.unknown(.day), .vague) }
      return .period(.day(date), mention, .relative)
    }
    if form.weekday > 0 {
      guard base.precision == .day else { return Reading(.unknown(.day), .vague) }
      let day = weekday(form.weekday, shift, from: days.lowerBound, form.anchor)
      return .period(.day(CivilDate(daysSinceEpoch: day)), mention, .relative)
    }
    guard shift != 0 else {
      let period = period(form, in: year) ?? .year(year)
      return .period(period, mention, .relative)
    }
    let years = shift > 0 ? [year - 1, year, year + 1] : [year + 1, year, year - 1]
    for year in years {
      guard let period = period(form, in: year), let span = period.days else { continue }
      if shift > 0
        ? span.lowerBound > days.upperBound || isLater(span, days, base)
        : span.upperBound < days.lowerBound
      {
        return .period(period, mention, .relative)
      }
    }
    return .period(period(form, in: year + shift) ?? .year(year), mention, .relative)
  }

  /// Whether a period follows another whose year alone is known.
  private func isLater(_ span: ClosedRange<Int>, _ days: ClosedRange<Int>, _ base: Period) -> Bool {
    base.precision < .year && span.lowerBound > days.lowerBound && span.upperBound > days.upperBound
  }

  /// The weekday a number of weeks away: −1 the last before, 0 in this week or to come, 1 in the
  /// next week.
  private func weekday(_ weekday: Int, _ shift: Int, from day: Int, _ anchor: Mention.Anchor) -> Int
  {
    let today = CivilDate(daysSinceEpoch: day).weekday
    let ahead = (weekday - today + 7) % 7
    switch shift {
    case ..<0: return day + (ahead == 0 ? -7 : ahead - 7)
    case 0: return day + ahead
    case 1: return day + (ahead == 0 ? 7 : ahead)
    default: return day + (ahead == 0 ? 7 : ahead) + 7
    }
  }

  /// A bare weekday: the latest not after the day of writing, or the next when the sentence speaks
  /// of what is to come.
  private func weekday(_ weekday: Int, _ mention: Mention, _ now: StoryTime) -> Reading {
    let told = isDiary ? now.entry : nil
    let base = told ?? (mode == .news ? reference.map(Period.day) ?? now.clock : now.clock)
    guard let base, base.precision == .day, let day = base.days?.lowerBound else {
      return Reading(.recurrence(Recurrence(unit: .week, weekday: weekday)), .vague)
    }
    let ahead = (weekday - CivilDate(daysSinceEpoch: day).weekday + 7) % 7
    let isAhead = ahead == 0 || mention.isFuture || mode == .narrative && told == nil
    let result = isAhead ? day + ahead : day + ahead - 7
    return .period(.day(CivilDate(daysSinceEpoch: result)), mention, .anchored)
  }

  /// "the 28th", in the month spoken of or the one after.
  private func readDayAlone(
    _ form: DateForm,
    _ mention: Mention,
    _ now: StoryTime,
    into readings: inout [Reading]
  ) {
    let isCoarse = now.clock.map { $0.precision > .month } ?? true
    let base = isCoarse ? now.entry ?? reference.map(Period.day) : now.clock
    guard let base, let first = base.first else {
      return readings.append(Reading(.unknown(.day), .vague))
    }
    for shift in 0...1 {
      let index = first.year * 12 + first.month - 1 + shift
      let month = index % 12 < 0 ? index % 12 + 12 : index % 12
      guard let date = CivilDate(year: (index - month) / 12, month: month + 1, day: form.day)
      else { continue }
      let isBack = base.precision == .day && shift == 0 && date < first
      let doubt = form.contradicts(.day(date)) ? ClockCost.wrongWeekday : 0
      let cost = Double(shift) + (isBack ? 0.8 : 0) + doubt
      readings.append(.period(.day(date), mention, .anchored, cost: cost))
    }
    readings.append(Reading(.unknown(.day), .vague, cost: 9))
  }

  // MARK: Without a year

  /// The period of that name nearest to the day of writing.
  private func nearest(_ form: DateForm, _ mention: Mention) -> Reading {
    guard let reference else { return Reading(.unknown(form.day > 0 ? .day : .month), .vague) }
    let today = reference.daysSinceEpoch
    var best: (period: Period, distance: Int)?
    for year in reference.year - 1...reference.year + 1 {
      guard let period = period(form, in: year), let days = period.days else { continue }
      let middle = (days.lowerBound + days.upperBound) / 2
      let isAhead = days.lowerBound > today
      var distance =
        isAhead
        ? (middle - today) * (mention.isFuture ? 2 : 3) / 2
        : today - middle + (mention.isFuture ? 200 : 0)
      if form.contradicts(period) { distance += 400 }
      if distance < best?.distance ?? .max { best = (period, distance) }
    }
    guard let best else { return Reading(.unknown(.day), .vague) }
    return .period(best.period, mention, .anchored)
  }

  /// The periods of that name around the time spoken of, with what each costs.
  private func readCandidates(
    _ form: DateForm,
    _ mention: Mention,
    _ now: StoryTime,
    into readings: inout [Reading]
  ) {
    let clock = now.clock
    guard let year = clock?.year ?? reference?.year else {
      return readings.append(Reading(unplaced(form), .vague))
    }
    let reach = form.weekday > 0 ? 3 : 1
    for year in year - reach...year + reach {
      guard let period = period(form, in: year) else { continue }
      let place = period.precision == .season && period.part == 4 ? .month(1, of: year) : period
      var cost = ClockCost.step(from: clock, to: place, opensBlock: mention.opensBlock)
      if form.contradicts(period) { cost += ClockCost.wrongWeekday }
      readings.append(
        Reading(.period(period, mention.time), clock: place, .anchored, cost: cost)
      )
    }
    if readings.isEmpty { readings.append(Reading(unplaced(form), .vague)) }
  }

  private func unplaced(_ form: DateForm) -> TemporalValue {
    guard form.feast == 0 else { return .unknown(.day) }
    if let part = form.part {
      return .period(Period(precision: part, year: nil, part: form.index), nil)
    }
    guard form.day > 0 else { return .period(.month(form.month, of: nil), nil) }
    return .period(Period(precision: .day, year: nil, part: form.month, day: form.day), nil)
  }
}

extension DateForm {
  /// Whether the weekday that is written is not the one of a day.
  fileprivate func contradicts(_ period: Period) -> Bool {
    guard weekday > 0, period.precision == .day, let date = period.first else { return false }
    return date.weekday != weekday
  }
}

extension Mention {
  /// Whether it is a fiscal year, which tells no story.
  var isFiscal: Bool {
    if case .date(let form) = form { form.isFiscal } else { false }
  }
}
