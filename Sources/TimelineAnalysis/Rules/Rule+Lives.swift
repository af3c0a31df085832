import Linguistics

extension Rule {
  /// Ages, birthdays and anniversaries: no expressions of time, though they date what happened.
  static let lives = [
    Rule(
      "an age in a life",
      .marker,
      "Ann Reed was born on ⟦12 June 1881⟧. At 19 she left for Rome.",
      ["1881-06-12"],
      { $0.age(at: $1) }
    ),
    Rule(
      "a birthday or an anniversary",
      [.ordinal, .number, .marker],
      "It fell on ⟦14 March 1864⟧; a stone recalls the fiftieth anniversary of the surrender.",
      ["1864-03-14"],
      { $0.birthday(at: $1) ?? $0.anniversary(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// `at 19`, `at the age of 24`, `aged 34`, `mit 18 Jahren`, `à l'âge de 67 ans`.
  func age(at start: Int) -> Match? {
    var index = start
    let isBare = word(index).marker == .atAge
    if isBare { index = skip(.definite, at: index + 1) }
    let isTold = word(index).marker == .aged
    if isTold { index = skip([.of, .from], at: index + 1) }
    guard isBare || isTold, let (years, end) = years(at: index), (1...110).contains(years) else {
      return nil
    }
    var match = silent(.age(years), start, end)
    if word(end).unit == .year {
      match = silent(.age(years), start, end + 1)
      match.mentions[0].duration = duration(at: index)?.mentions.first.map {
        TokenRange($0.first..<$0.last + 1)
      }
    } else if has(end, .dash), word(end + 1).marker == .yearOld, isGlued(end + 1) {
      match = silent(.age(years), start, word(end + 2).marker == .aged ? end + 3 : end + 2)
    } else {
      guard isTold || endsBareAge(end) else { return nil }
    }
    return match
  }

  private func silent(_ form: Mention.Form, _ start: Int, _ end: Int) -> Match {
    var match = match(form, start, end)
    match.mentions[0].isSilent = true
    return match
  }

  private func years(at index: Int) -> (Int, Int)? {
    let number = word(index)
    guard self[index].shape == .none else { return nil }
    if number.roles == .number, number.digits <= 3 { return (number.value, index + 1) }
    guard number.roles.has(.cardinal), !number.roles.has([.indefinite, .number]) else { return nil }
    let next = has(index + 1, .dash) && isGlued(index + 1) ? index + 2 : index + 1
    if number.value % 10 == 0, word(next).roles.has(.cardinal), word(next).value < 10 {
      return (number.value + word(next).value, next + 1)
    }
    return (number.value, index + 1)
  }

  /// Whether nothing that is counted follows a number after "at".
  private func endsBareAge(_ index: Int) -> Bool {
    habits.contains(.ordinalDays) && !has(index, [.blocksAfter, .dash, .or])
      && (isBreak(index) || has(index, .and) || word(index).marker == .person)
  }

  /// `her 50th birthday`, `ihrem 70. Geburtstag`.
  func birthday(at start: Int) -> Match? {
    guard has(start, [.ordinal, .number]), self[start].shape == .none,
      (1...110).contains(word(start).value)
    else { return nil }
    let index = has(start + 1, .dot) && isGlued(start + 1) ? start + 2 : start + 1
    guard word(index).marker == .birthday else { return nil }
    var match = silent(.age(word(start).value), start, index + 1)
    match.mentions[0].isBirthday = true
    if isLower(start - 1), word(start - 1).roles.isEmpty, tokenLength(start - 1) <= 6 {
      match.mentions[0].first = self[start - 1].first
    }
    return match
  }

  /// `the fiftieth anniversary of the surrender`, `the centenary of the battle`.
  func anniversary(at start: Int) -> Match? {
    let isCounted = has(start, [.ordinal, .number])
    let index = !isCounted ? start : has(start + 1, .dot) ? start + 2 : start + 1
    guard word(index).marker == .anniversary else { return nil }
    let count = isCounted ? word(start).value : word(index).value
    guard (1...2000).contains(count), has(index + 1, .of),
      let (words, end) = eventWords(at: index + 2)
    else { return nil }
    var match = silent(.anniversary(count), start, end)
    match.mentions[0].event = TokenRange(words)
    return match
  }

  /// Notes the event that a length of time counts from: "three days after the battle".
  func noteEvent(_ mention: inout Mention, _ end: Int) {
    guard case .duration(let quantity) = mention.form, quantity.isSingle,
      quantity.first.count != nil, has(end, [.after, .before]),
      let (words, last) = eventWords(at: end + 1)
    else { return }
    mention.event = TokenRange(words)
    mention.isBeforeEvent = has(end, .before)
    mention.reach = self[last - 1].last
  }

  /// The tokens of a noun phrase with an article that may name an event, and where it ends.
  private func eventWords(at start: Int) -> (Range<Int>, Int)? {
    let index = skip(.definite, at: start)
    guard index > start || isCapitalised(start) else { return nil }
    var end = index
    while end < index + 6, self[end].kind == .word, end < lexemes.count,
      word(end).roles.isEmpty || has(end, .of) || end == index
    {
      end += 1
    }
    while end > index, has(end - 1, .of) { end -= 1 }
    guard end > index, !has(index, Roles.triggers) else { return nil }
    return (self[index].first..<self[end - 1].last + 1, end)
  }
}
