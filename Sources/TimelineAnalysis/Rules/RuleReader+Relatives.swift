import Linguistics

/// Expressions that point from another time, as the rules read them.
extension RuleReader {
  /// `next year`, `the following spring`, `last Tuesday`, `that same evening`, `the next six months`.
  func relative(at start: Int) -> Match? {
    var index = skip([.definite, .indefinite], at: start)
    if has(index, .indefinite) || (index > start && has(start, .indefinite) && !has(index, .same)) {
      return nil
    }
    guard let direction = direction(index) else { return nil }
    index += 1
    var shift = direction
    while let (more, anchor) = self.direction(index), index < start + 5 {
      if more != 0 { shift = (more, anchor) }
      index += 1
    }
    if has(index, .partAdjective) || has(index, .vague) && has(index, .last) { index += 1 }
    if let match = relativeDuration(shift, at: index, from: start) { return match }
    return relativePeriod(shift, at: index, from: start)
  }

  /// `the next six months`, `the past decade`, `the coming years`.
  private func relativeDuration(
    _ shift: (Int, Mention.Anchor),
    at index: Int,
    from start: Int
  ) -> Match? {
    guard let (quantity, end) = quantity(at: index) else {
      guard has(index, [.unit]), has(index, .plural), shift.0 != 0 || has(start, .definite),
        let unit = word(index).unit
      else { return nil }
      return match(.duration(Quantity(nil, unit)), start, index + 1)
    }
    guard shift.0 != 0 || has(start, .that) || has(start, .definite) || !has(index, .indefinite)
    else { return nil }
    return match(.duration(quantity), start, end)
  }

  private func relativePeriod(
    _ shift: (Int, Mention.Anchor),
    at index: Int,
    from start: Int
  ) -> Match? {
    let word = word(index)
    guard !word.roles.has(.plural) else { return named(shift, at: index, from: start) }
    if let unit = word.unit { return relativeUnit(unit, shift, at: index, from: start) }
    guard let part = dayPart(index) else { return named(shift, at: index, from: start) }
    let (amount, anchor) = shift
    guard anchor == .narrative || amount != -1 || has(start, .last) else { return nil }
    return match(.unit(.day, shift: amount, anchor), start, index + 1).at(part)
  }

  /// `last year`, `the following day`; where a stretch of time is meant, as in `the last decade`, that.
  private func relativeUnit(
    _ unit: TimeUnit,
    _ shift: (Int, Mention.Anchor),
    at index: Int,
    from start: Int
  ) -> Match? {
    guard unit != .second, unit != .minute, unit != .era, unit != .day || !has(index - 1, .last)
    else { return nil }
    if isStretch(unit, shift, at: index, from: start) {
      return match(.duration(Quantity(1, unit)), start, index + 1)
    }
    let (amount, anchor) = shift
    guard unit == .day, let part = dayPart(index + 1) else {
      return match(.unit(unit, shift: amount, anchor), start, index + 1)
    }
    return match(.unit(.day, shift: amount, anchor), start, index + 2).at(part)
  }

  private func isStretch(
    _ unit: TimeUnit,
    _ shift: (Int, Mention.Anchor),
    at index: Int,
    from start: Int
  ) -> Bool {
    if unit.isWithinDay { return true }
    if has(index - 1, .last), unit == .decade || unit == .century { return true }
    let (amount, anchor) = shift
    if word(start - 1).number == 2, has(start - 1, .by), amount > 0, anchor == .reference {
      return true
    }
    return isPastSpan(start, index) && (unit.rawValue >= TimeUnit.year.rawValue || amount < 0)
  }

  /// Whether "past" or "last" with "the" makes a stretch of time: "the past year".
  private func isPastSpan(_ start: Int, _ index: Int) -> Bool {
    has(start, .definite) && has(start + 1, .last) && index == start + 2
      && self[start + 1].length == 4 && isPast(start + 1)
  }

  private func isPast(_ index: Int) -> Bool { self[index].word.number == 1 }

  /// `last Tuesday`, `next spring`, `the following March`.
  private func named(
    _ shift: (Int, Mention.Anchor),
    at index: Int,
    from start: Int
  ) -> Match? {
    var form = DateForm()
    form.shift = shift.0
    form.anchor = shift.1
    var end = index + 1
    if has(index, .weekday), !has(index, .plural) {
      guard let date = date(at: index), case .date(let dated) = date.mentions[0].form else {
        return nil
      }
      form.weekday = dated.weekday
      form.month = dated.month
      form.day = dated.day
      if dated.day > 0 { form = dated }
      end = date.end
      if let part = dayPart(end) { return match(.date(form), start, end + 1).at(part) }
    } else if let month = month(index) {
      guard !isCapitalised(end) || has(end, Roles.triggers) else { return nil }
      if habits.contains(.daysAfterMonths), has(start, [.this, .that]), has(end, .number) {
        return nil
      }
      form.month = month
      if has(end, .number), let day = dayNumber(end), habits.contains(.daysAfterMonths) {
        form.day = day
        end += 1
      }
    } else if has(index, .season) {
      guard !isCapitalised(index) || habits.contains(.capitalisedNouns) else { return nil }
      form.part = .season
      form.index = Int(word(index).code)
    } else if let day = dayNumber(index), let month = month(skip(.of, at: index + 1)) {
      form.day = day
      form.month = month
      end = skip(.of, at: index + 1) + 1
    } else {
      return nil
    }
    return match(.date(form), start, end)
  }

  /// `the day after`, `el año pasado`, `le mois prochain`, `mardi dernier`, `l'été suivant`.
  func postposed(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    let after = index + 1
    if !habits.contains(.directionsFollow) {
      guard let unit = word(index).unit, unit == .day || index > start, !has(index, .plural) else {
        return nil
      }
      if has(after, .following)
        || (has(after, [.after, .later]) && (unit == .day || endsClause(after + 1)))
      {
        return match(.unit(unit, shift: 1, .narrative), start, after + 1)
      }
      guard has(after, [.before, .earlier, .previous]), unit == .day || endsClause(after + 1)
      else { return nil }
      return match(.unit(unit, shift: -1, .narrative), start, after + 1)
    }
    return postposedElsewhere(start, index)
  }

  private func endsClause(_ index: Int) -> Bool { isBreak(index) || has(index, [.and, .or]) }

  private func postposedElsewhere(_ start: Int, _ index: Int) -> Match? {
    guard let (shift, anchor) = direction(index + 1), !has(index + 1, [.this, .that, .same]) else {
      return nil
    }
    if let unit = word(index).unit, !unit.isWithinDay {
      if has(index, .plural) {
        return match(.duration(Quantity(nil, unit)), start, index + 2)
      }
      return match(.unit(unit, shift: shift, anchor), start, index + 2)
    }
    var form = DateForm()
    form.shift = shift
    form.anchor = anchor
    if has(index, .weekday) {
      form.weekday = Int(word(index).code)
    } else if let month = month(index) {
      form.month = month
    } else if has(index, .season) {
      form.part = .season
      form.index = Int(word(index).code)
    } else {
      return nil
    }
    return match(.date(form), start, index + 2)
  }

  /// `two days later`, `a year ago`, `hace diez años`, `vor fünf Jahren`, `il y a six ans`.
  func shifted(at start: Int) -> Match? {
    var index = start
    if has(index, .agoBefore) {
      index += 1
      guard let (quantity, end) = quantity(at: index) ?? bareUnit(at: index) ?? oneUnit(at: index)
      else { return nil }
      let isForward = word(start).number == 1
      return shift(
        quantity,
        isBackward: !isForward,
        anchor: isForward ? .narrative : .reference,
        start,
        end
      )
    }
    guard let (quantity, end) = quantity(at: index) ?? bareUnit(at: index) else { return nil }
    index = end
    if has(index, .ago) {
      return shift(quantity, isBackward: true, anchor: .reference, start, index + 1)
    }
    if has(index, .dash), has(index + 1, .earlier) {
      return shift(quantity, isBackward: true, anchor: .narrative, start, index + 2)
    }
    if has(index, .later), !has(index, [.preposition, .after]) || endsClause(index + 1) {
      return shift(quantity, isBackward: false, anchor: .narrative, start, index + 1)
    }
    if has(index, .earlier), !has(index, .before) || endsClause(index + 1) {
      return shift(quantity, isBackward: true, anchor: .narrative, start, index + 1)
    }
    if has(index, [.after, .following]), endsClause(index + 1) {
      return shift(quantity, isBackward: false, anchor: .narrative, start, index + 1)
    }
    return nil
  }

  private func bareUnit(at index: Int) -> (Quantity, Int)? {
    guard has(index, .plural), let unit = word(index).unit else { return nil }
    return (Quantity(nil, unit), index + 1)
  }

  /// `через год`, where the unit alone stands for one of it.
  private func oneUnit(at index: Int) -> (Quantity, Int)? {
    guard word(index - 1).number == 1, let unit = word(index).unit, unit != .second else {
      return nil
    }
    return (Quantity(1, unit), index + 1)
  }

  private func shift(
    _ quantity: Quantity,
    isBackward: Bool,
    anchor: Mention.Anchor,
    _ start: Int,
    _ end: Int
  ) -> Match? {
    let part = quantity.first.withoutHalf
    return match(
      .shifted(part.count, part.unit, anchor, isBackward: isBackward),
      start,
      end
    )
  }

  /// `later that month`, `later in the year`, `earlier this week`, `early next year`.
  func laterInPeriod(at start: Int) -> Match? {
    guard !has(start, [.preposition, .after]) || has(start, .partAdjective) else { return nil }
    let index = skip([.preposition, .of], at: start + 1)
    guard let inner = relative(at: index) ?? unitOfNarrative(at: index) else { return nil }
    guard case .unit(let unit, let shift, let anchor) = inner.mentions[0].form else { return nil }
    if has(start, .partAdjective), index == start + 1, shift == 0 { return nil }
    var match = match(.unit(unit, shift: shift, anchor), start, inner.end)
    match.mentions[0].time = inner.mentions[0].time
    if has(start, .partAdjective) { match.mentions[0].modifier = partModifier(start) }
    return match
  }

  /// "the year", "the month", as in "the end of the year": the one spoken of.
  func unitOfNarrative(at start: Int) -> Match? {
    guard has(start, .definite), let unit = word(start + 1).unit, !has(start + 1, .plural),
      unit.rawValue >= TimeUnit.day.rawValue
    else { return nil }
    return match(.unit(unit, shift: 0, unit == .day ? .narrative : .reference), start, start + 2)
  }

  func weekFromWeekday(at start: Int) -> Match? {
    guard word(start + 1).unit == .week, has(start + 2, .preposition) || has(start + 2, .from),
      has(start + 3, .weekday), !has(start + 3, .plural)
    else { return nil }
    var form = DateForm()
    form.weekday = Int(word(start + 3).code)
    form.shift = 2
    form.anchor = .reference
    return match(.date(form), start, start + 4)
  }
}

extension RuleReader.Match {
  /// The match, of which the first expression is at a part of its day.
  fileprivate func at(_ part: PartOfDay) -> Self {
    var match = self
    match.mentions[0].time = ClockTime(part: part)
    return match
  }
}
