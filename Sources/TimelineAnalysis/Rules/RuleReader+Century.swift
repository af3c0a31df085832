import Linguistics

/// Centuries, alone and several together.
extension RuleReader {
  /// `19th century`, `the 3rd or 2nd century BC`, `siglo XVI`, `XVIIIe siècle`.
  func century(at start: Int) -> Match? {
    if word(start).unit == .century, word(start).value > 0 {
      guard isCapitalised(start) else { return nil }
      return century([word(start).value], [(start, start + 1)], start + 1, links: [])
    }
    if word(start).unit == .century, habits.contains(.numeralsFollow) {
      guard has(start + 1, [.roman, .ordinal, .number]) else { return nil }
      let number = word(start + 1).value
      return century([number], [(start, start + 2)], start + 2, links: [])
    }
    var numbers: [Int] = []
    var places: [(Int, Int)] = []
    var links: [Mention.Link] = []
    var index = start
    while numbers.count < 4, isCenturyNumber(index) {
      numbers.append(word(index).value)
      places.append((index, index + 1))
      index += 1
      if has(index, .dash), isGlued(index), word(index + 1).unit == .century { index += 1 }
      if has(index, .dot), isGlued(index), word(index + 1).unit == .century { index += 1 }
      if word(index).unit == .century {
        places[places.count - 1].1 = index + 1
        return century(numbers, places, index + 1, links: links)
      }
      guard let (link, next) = connector(at: index) else { return nil }
      links.append(link)
      index = skip(.definite, at: next)
    }
    return nil
  }

  private func isCenturyNumber(_ index: Int) -> Bool {
    guard has(index, [.ordinal, .number]) || (has(index, .roman) && !isLower(index)) else {
      return false
    }
    return (1...30).contains(word(index).value)
  }

  private func century(
    _ numbers: [Int],
    _ places: [(Int, Int)],
    _ stop: Int,
    links: [Mention.Link]
  ) -> Match? {
    let isBefore = has(stop, .beforeChrist)
    let end = has(stop, [.beforeChrist, .afterChrist]) ? stop + 1 : stop
    var mentions: [Mention] = []
    for (position, number) in numbers.enumerated() {
      guard (1...40).contains(number) else { return nil }
      var form = DateForm()
      form.wide = .century
      form.year = isBefore ? 1 - number * 100 : (number - 1) * 100
      form.statesEra = isBefore
      let isLast = position == numbers.count - 1
      var mention = mention(.date(form), places[position].0, isLast ? end : places[position].1)
      if links.indices.contains(position) { mention.link = links[position] }
      mentions.append(mention)
    }
    return Match(end, mentions)
  }
}
