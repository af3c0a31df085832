/// Lets joined dates share what only one of them states: the year, the month, the era, the decade.
enum MentionLinker {
  /// Completes each mention from the one it is joined to, from right to left and then left to right.
  static func link(_ mentions: inout [Mention]) {
    for index in mentions.indices.dropLast().reversed() where mentions[index].link != .none {
      fromRight(&mentions[index], mentions[index + 1])
    }
    for index in mentions.indices.dropFirst() where mentions[index - 1].link != .none {
      fromLeft(&mentions[index], mentions[index - 1])
    }
  }

  /// Gives years of two digits the century of the same year nearby: "July of '36 … (1936–1939)".
  static func fillCenturies(_ mentions: inout [Mention]) {
    for index in mentions.indices {
      guard case .date(var form) = mentions[index].form, form.isShortYear, form.wide == nil,
        let short = form.year
      else { continue }
      let near = mentions[max(0, index - 2)..<min(mentions.count, index + 3)]
      let full = near.first {
        guard case .date(let other) = $0.form, let year = other.year else { return false }
        return !other.isShortYear && other.wide == nil && year > 999 && year % 100 == short % 100
      }
      guard case .date(let other) = full?.form else { continue }
      form.year = other.year
      form.isShortYear = false
      mentions[index].form = .date(form)
    }
  }

  /// "August" in "August–September 1950", "264" in "264 to 241 BC", "14" in "14 or 15 June 1949".
  private static func fromRight(_ left: inout Mention, _ right: Mention) {
    guard case .date(var form) = left.form, case .date(let other) = right.form else { return }
    if form.statesEra == false, other.statesEra, let year = form.year, let last = other.year,
      last <= 0, year > 0, form.wide == nil
    {
      form.year = 1 - year
      form.statesEra = true
    }
    if form.year == nil, form.yearShift == nil, form.shift == nil,
      form.month > 0 || form.part != nil
    {
      guard let year = other.year, other.month > 0 || other.part != nil, other.wide == nil else {
        return adopt(other, into: &left)
      }
      let wraps = left.link == .range && form.month > other.month && other.month > 0
      form.year = wraps ? year - 1 : year
    }
    left.form = .date(form)
  }

  /// Takes over "of the next year" from the date it is joined to.
  private static func adopt(_ other: DateForm, into left: inout Mention) {
    guard case .date(var form) = left.form, let shift = other.yearShift else { return }
    form.yearShift = shift
    form.anchor = other.anchor
    left.form = .date(form)
  }

  /// "30 April" in "from 3 March 1968 to 30 April", "53" in "1950 to 53".
  private static func fromLeft(_ right: inout Mention, _ left: Mention) {
    guard case .date(var form) = right.form, case .date(let other) = left.form else { return }
    if form.year == nil, form.yearShift == nil, form.shift == nil, form.feast == 0,
      form.month > 0 || form.part != nil, let year = other.year, other.wide == nil,
      other.month > 0 || other.part != nil, left.link == .range
    {
      form.year = form.month > 0 && form.month < other.month ? year + 1 : year
    }
    if form.isShortYear, form.wide == .decade, let year = other.year, other.wide == .decade {
      form.year = year / 100 * 100 + (form.year ?? 0) % 100
    }
    right.form = .date(form)
  }
}
