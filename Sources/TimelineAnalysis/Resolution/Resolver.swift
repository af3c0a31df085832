import AnnotationKit

/// Gives the expressions of a document their values, as one whole.
///
/// The dates of a story are read like the states of a hidden Markov model: the state is the time
/// spoken of, each expression moves it, and the cheapest path through all of them wins (the Viterbi
/// algorithm over a beam). In news each expression is read from the day of writing.
struct Resolver {
  /// The day the document was written.
  let reference: CivilDate?

  /// How the dates hang together.
  let mode: TimelineMode

  /// Whether the document is told in entries, each from its own day.
  let isDiary: Bool

  /// The day of the death that an obituary tells, which was written soon after.
  var death: CivilDate?

  /// The most paths that are followed at a time.
  private static let beamWidth = 8

  /// The number of expressions after which the best path so far is settled.
  private static let settledEvery = 256

  /// Returns the expressions with their values.
  func resolve(_ mentions: [Mention]) -> [Resolved] {
    var settled: [Resolved] = []
    settled.reserveCapacity(mentions.count)
    var search = Search()
    for (index, mention) in mentions.enumerated() {
      if mention.dependsOnContext { advance(&search, over: mention) }
      if (index + 1) % Self.settledEvery == 0 || index == mentions.count - 1 {
        settle(&search, mentions[settled.count...index], into: &settled)
      }
    }
    return settled
  }

  /// The paths through the readings of what is not settled yet.
  private struct Search {
    /// The cheapest paths, the best first, and those that go on from them.
    var beam = [Path(now: StoryTime(), cost: 0, step: -1)]
    var next: [Path] = []

    /// All steps that a path took.
    var steps: [Step] = []

    /// The readings of the expression at hand on one path.
    var readings: [Reading] = []

    /// Goes on from a path by a reading, unless a cheaper path leads to the same time.
    mutating func add(_ reading: Reading, from path: Path, to now: StoryTime) {
      let cost = path.cost + reading.cost
      let known = next.firstIndex { $0.now == now }
      if let known, cost >= next[known].cost { return }
      let new = Path(now: now, cost: cost, step: steps.count)
      steps.append(Step(reading: reading, before: path.step))
      if let known { next[known] = new } else { next.append(new) }
    }

    /// Keeps the cheapest of the new paths.
    mutating func prune() {
      next.sort { $0.cost < $1.cost }
      if next.count > beamWidth { next.removeSubrange(beamWidth...) }
      swap(&beam, &next)
      next.removeAll(keepingCapacity: true)
    }
  }

  /// A path of readings up to here: where the story is, the cost, and the last step.
  private struct Path {
    var now: StoryTime
    var cost: Double
    var step: Int
  }

  /// One reading on a path, and the step before it.
  private struct Step {
    var reading: Reading
    var before: Int
  }

  private func advance(_ search: inout Search, over mention: Mention) {
    for path in search.beam {
      search.readings.removeAll(keepingCapacity: true)
      read(mention, from: path.now, into: &search.readings)
      for reading in search.readings {
        var now = path.now
        now.clock = reading.clock ?? now.clock
        if mention.isEntry, now.clock?.precision == .day { now.entry = now.clock }
        search.add(reading, from: path, to: now)
      }
    }
    search.prune()
  }

  private func settle(
    _ search: inout Search,
    _ mentions: ArraySlice<Mention>,
    into settled: inout [Resolved]
  ) {
    guard let best = search.beam.first else { return }
    var chosen: [Reading] = []
    var step = best.step
    while step >= 0 {
      chosen.append(search.steps[step].reading)
      step = search.steps[step].before
    }
    var own: [Reading] = []
    for mention in mentions {
      own.removeAll(keepingCapacity: true)
      if !mention.dependsOnContext { read(mention, from: StoryTime(), into: &own) }
      guard let reading = own.first ?? chosen.popLast() else { continue }
      settled.append(Resolved(mention: mention, value: reading.value, basis: reading.basis))
    }
    search.steps.removeAll(keepingCapacity: true)
    search.beam = [Path(now: best.now, cost: 0, step: -1)]
  }

  /// Appends the ways to understand an expression; never none.
  private func read(_ mention: Mention, from now: StoryTime, into readings: inout [Reading]) {
    switch mention.form {
    case .date(let form): readDate(form, mention, now, into: &readings)
    case .unit(let unit, let shift, let anchor):
      let reading = self.unit(unit, shift, mention, unitBase(unit, shift, anchor, now))
      append(reading, counting: unit, to: &readings)
    case .shifted(let count, let unit, let anchor, let isBackward):
      let reading = shifted(count, unit, mention, base(anchor, now), isBackward: isBackward)
      append(reading, counting: unit, to: &readings)
    case .deictic(let days): readings.append(deictic(days, mention, now))
    case .reference(let reference): readings.append(Reading(.reference(reference), .vague))
    case .duration(let quantity): readings.append(Reading(.duration(quantity), .explicit))
    case .recurrence(let recurrence): readings.append(Reading(.recurrence(recurrence), .explicit))
    case .clock: readings.append(timeOnly(mention, now))
    case .spokenOf(let years): readings.append(spokenOf(now.clock, yearsBack: years))
    case .age(let years), .anniversary(let years):
      readings.append(Reading(.duration(Quantity(years, .year)), .vague))
    }
  }

  /// The period that a relative expression counts from.
  func base(_ anchor: Mention.Anchor, _ now: StoryTime) -> Period? {
    if anchor == .reference, reference == nil, let death { return .day(death) }
    let today = reference.map(Period.day)
    if isDiary, anchor == .reference, let entry = now.entry { return entry }
    if mode == .narrative { return now.clock ?? today }
    return anchor == .reference ? today ?? now.clock : now.clock ?? today
  }

  /// "the day", in news, is the day of writing where none was spoken of.
  private func unitBase(
    _ unit: TimeUnit,
    _ shift: Int,
    _ anchor: Mention.Anchor,
    _ now: StoryTime
  ) -> Period? {
    guard mode == .news, unit == .day, shift == 0, now.clock?.precision != .day else {
      return base(anchor, now)
    }
    return reference.map(Period.day) ?? now.clock
  }

  /// Appends a reading, and the same in passing when it moves the story by years.
  private func append(
    _ reading: Reading,
    counting unit: TimeUnit,
    to readings: inout [Reading]
  ) {
    readings.append(reading)
    guard mode == .narrative, reading.clock != nil, unit.step.of == .year else { return }
    var passing = reading
    passing.clock = nil
    passing.cost += ClockCost.passingShift
    readings.append(passing)
  }

  private func spokenOf(_ clock: Period?, yearsBack: Int) -> Reading {
    guard var period = clock ?? (yearsBack > 0 ? reference.map(Period.day) : nil) else {
      return Reading(.reference(.present), .vague)
    }
    if yearsBack > 0, period.precision == .day { period = .month(period.part, of: period.year) }
    period.year = period.year.map { $0 - yearsBack }
    return Reading(.period(period, nil), .relative)
  }

  private func timeOnly(_ mention: Mention, _ now: StoryTime) -> Reading {
    let clock = now.clock
    let isGeneric = mention.time?.hour == nil && mode == .narrative && !isDiary
    let isToday = mode == .news && (clock?.precision != .day || !mention.followsDate)
    let own = mention.followsDate ? clock : mode == .narrative ? now.entry : nil
    let day = isToday ? reference.map(Period.day) : own
    guard let day, day.precision == .day, !isGeneric else {
      let anyDay = Period(precision: .day, year: nil)
      return Reading(.period(anyDay, mention.time), .vague)
    }
    return Reading(.period(day, mention.time), .anchored)
  }

  private func deictic(_ days: Int, _ mention: Mention, _ now: StoryTime) -> Reading {
    if isDiary, let entry = now.entry?.first {
      let day = Period.day(CivilDate(daysSinceEpoch: entry.daysSinceEpoch + days))
      return Reading(.period(day, mention.time), clock: day, .relative)
    }
    let clock = now.clock
    if mode == .narrative, days == 0, mention.time == nil {
      return Reading(.reference(.present), .vague)
    }
    let base = reference ?? (clock?.precision == .day ? clock?.first : nil)
    guard let base, mode == .news || clock == nil || days != 0 else {
      return days == 0 && mention.time == nil
        ? Reading(.reference(.present), .vague)
        : Reading(.period(Period(precision: .day, year: nil), mention.time), .vague)
    }
    let day = Period.day(CivilDate(daysSinceEpoch: base.daysSinceEpoch + days))
    return Reading(.period(day, mention.time), clock: day, .relative)
  }
}

extension Mention {
  /// Whether its value, or the time spoken of after it, depends on what stands before it.
  fileprivate var dependsOnContext: Bool {
    switch form {
    case .reference, .duration, .recurrence, .age, .anniversary: false
    case .date, .unit, .shifted, .deictic, .clock, .spokenOf: true
    }
  }
}
