import Linguistics

extension Rule {
  /// Lengths of time.
  static let durations = [
    Rule(
      "a counted length of time",
      [.number, .cardinal, .indefinite, .vague, .half, .approximate, .more, .less, .decade],
      "He served for ⟦40 years and three months⟧.",
      ["P40Y3M"],
      { $0.duration(at: $1) }
    ),
    Rule(
      "a length of time that is not counted",
      .unit,
      "The repairs took ⟦years⟧.",
      ["PXY"],
      { $0.uncounted(at: $1) }
    ),
  ]
}

extension RuleReader {
  func duration(at start: Int) -> Match? {
    guard var (quantity, end) = quantity(at: start) else { return nil }
    if has(start, .indefinite), has(start + 1, [.cardinal, .number]),
      !has(end - 1, .plural)
    {
      return nil
    }
    if habits.contains(.directionsFollow), has(start - 1, .of), has(start - 2, .comma) {
      return nil
    }
    if has(start, .indefinite), quantity.isSingle, has(start - 1, .blocksBefore) {
      return nil
    }
    while has(end, .and) || has(end, .comma),
      let (more, after) = self.quantity(at: skip(.comma, at: skip(.and, at: end))),
      let count = more.first.count, count > 0,
      quantity.last.unit.rawValue > more.first.unit.rawValue,
      quantity.last.unit.rawValue < TimeUnit.weekend.rawValue, !quantity.isFull
    {
      quantity.append(more.first)
      end = after
    }
    return match(.duration(quantity), start, end)
  }

  /// A number and its unit: `three days`, `a year`, `two and a half years`, `12-hour`, `thirty (30) days`.
  func quantity(at start: Int) -> (Quantity, Int)? {
    guard let amount = amount(at: start) else { return nil }
    var index = amount.end
    if has(index, .dash), isGlued(index), isGlued(index + 1) {
      index += 1
    } else if amount.isArticle, has(index, [.vague, .half]) {
      index += 1
    }
    if habits.contains(.directionsFollow) { index = skip(.of, at: index) }
    index = skipAdjective(at: index)
    guard let unit = word(index).unit, unit != .era else { return nil }
    if unit == .second, !has(index, .plural), amount.count != 1 || has(start, .indefinite) {
      return nil
    }
    if !habits.contains(.capitalisedNouns), index > start, isCapitalised(index),
      unit != .day, !isCapitalised(start)
    {
      return nil
    }
    if unit == .quarter, word(index).number == 1,
      amount.isArticle || amount.count == nil || has(index + 1, .of) && has(index + 2, .definite)
    {
      return nil
    }
    if amount.isDigits, isYearBefore(start, index) || isYear(start, before: unit) { return nil }
    if has(index + 1, .and), has(index + 2, .half) {
      return (Quantity(amount.count, unit, addsHalf: true), index + 3)
    }
    return (Quantity(amount.count, unit, addsHalf: amount.addsHalf), index + 1)
  }

  /// "working" in "two working days", "consecutive" in "two consecutive quarters".
  private func skipAdjective(at index: Int) -> Int {
    guard habits.contains(.adjectivesFirst), isLower(index),
      word(index).roles.isEmpty || has(index, [.last, .previous, .next]),
      word(index + 1).unit != nil, has(index + 1, .plural), self[index].before != .none
    else { return index }
    return index + 1
  }

  /// Whether a number before the word "year" is that of a year: `1938–1939 годов`.
  private func isYear(_ start: Int, before unit: TimeUnit) -> Bool {
    habits.contains(.yearWordFollows) && unit == .year && word(start).digits == 4
      && (1000...2999).contains(word(start).value)
  }

  /// Whether a number before a unit is a year: "in 1941 days were …".
  private func isYearBefore(_ start: Int, _ index: Int) -> Bool {
    word(start).digits == 4 && (1400...2050).contains(word(start).value)
      && has(start - 1, .preposition)
  }

  /// A number as it stands before a unit.
  private struct Amount {
    var count: Int?
    var addsHalf = false
    var end: Int
    var isArticle = false
    var isDigits = false
  }

  private func amount(at start: Int) -> Amount? {
    guard let first = simpleAmount(at: start) else { return nil }
    var amount = first
    if has(amount.end, .and), has(amount.end + 1, [.indefinite, .half]) {
      let half = skip(.indefinite, at: amount.end + 1)
      if has(half, .half) {
        amount.addsHalf = true
        amount.end = half + 1
      }
    }
    if has(amount.end, .open), has(amount.end + 1, .number), has(amount.end + 2, .close) {
      amount.end += 3
    }
    return amount
  }

  private func simpleAmount(at start: Int) -> Amount? {
    let word = word(start)
    guard lexemes.indices.contains(start), self[start].shape == .none else { return nil }
    if word.roles.has(.vague) { return Amount(count: nil, end: skip(.of, at: start + 1)) }
    if word.roles.has(.half), has(start + 1, .indefinite) {
      return Amount(count: 0, addsHalf: true, end: start + 2)
    }
    if word.roles.has(.indefinite) {
      if has(start + 1, [.vague, .cardinal]), !has(start + 1, .indefinite) {
        guard var inner = simpleAmount(at: start + 1) else { return nil }
        inner.isArticle = true
        return inner
      }
      if has(start + 1, .half), self.word(start + 2).unit != nil {
        return Amount(count: 0, addsHalf: true, end: start + 2)
      }
      return Amount(count: 1, end: start + 1, isArticle: true)
    }
    if word.roles == .number, word.digits <= 4, !isGluedToSymbol(start) {
      return Amount(count: word.value, end: start + 1, isDigits: true)
    }
    guard word.roles.has(.cardinal) else { return nil }
    return spelled(at: start)
  }

  private func isGluedToSymbol(_ index: Int) -> Bool {
    index > 0 && isGlued(index) && has(index - 1, [.blocksBefore, .dot])
  }

  /// A number in words: `twenty`, `thirty-six`, `one hundred and twenty`, `mil sept cent douze`.
  private func spelled(at start: Int) -> Amount {
    var thousands = 0
    var group = 0
    var index = start
    while index < start + 12 {
      let next = index > start && has(index, .dash) && isGlued(index) ? index + 1 : index
      let isJoining = habits.contains(.joinedTens) || group % 100 == 0
      let joined = index > start && has(next, .and) && isJoining ? next + 1 : next
      guard has(joined, .cardinal), !has(joined, .indefinite) || joined > next || index == start
      else { break }
      switch word(joined).value {
      case 1_000 where thousands == 0:
        thousands = max(group, 1) * 1_000
        group = 0
      case 100 where (0..<100).contains(group): group = max(group, 1) * 100
      case 1..<100 where isOpen(group, to: word(joined).value, isGlued: next > index):
        group += word(joined).value
      case 0 where index == start: break
      default:
        return index == start
          ? Amount(count: word(start).value, end: start + 1)
          : Amount(count: thousands + group, end: index)
      }
      index = joined + 1
    }
    return Amount(count: thousands + group, end: max(index, start + 1))
  }

  /// Whether a number below a hundred may follow others: ones after tens, and teens that are joined
  /// to them (`soixante-dix`).
  private func isOpen(_ group: Int, to value: Int, isGlued: Bool) -> Bool {
    let rest = group % 100
    return rest == 0 || rest >= 20 && rest % 10 == 0 && value < (isGlued && rest >= 60 ? 20 : 10)
  }

  /// A year in words: `nineteen hundred and thirty-three`.
  func spelledYear(at start: Int) -> (Int, Int)? {
    let amount = spelled(at: start)
    guard let year = amount.count, (1000...2100).contains(year) else { return nil }
    return (year, amount.end)
  }

  /// `years`, `months`: only where a length of time is meant.
  func uncounted(at start: Int) -> Match? {
    guard has(start, .plural), let unit = word(start).unit, unit != .second, unit != .era,
      unit != .quarter,
      !has(start - 1, [.number, .cardinal, .definite, .ordinal, .decade]),
      !isCapitalised(start) || isStart(start)
    else { return nil }
    guard has(start - 1, [.preposition, .by, .after, .approximate, .more]) || isVerb(start - 1)
    else {
      return nil
    }
    if has(start + 1, .number) { return nil }
    return match(.duration(Quantity(nil, unit)), start, start + 1)
  }

  private func isVerb(_ index: Int) -> Bool {
    habits.contains(.participlesInEd) && isLower(index) && self[index].word.roles.isEmpty
      && (self[index].endsInEd || tokenLength(index) == 4)
  }
}
