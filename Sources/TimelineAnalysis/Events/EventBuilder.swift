import AnnotationKit
import Linguistics

/// Draws the events of a timeline from the resolved expressions.
struct EventBuilder {
  private let resolved: [Resolved]
  private let sentences: [Sentence]
  private let labeller: EventLabeller

  /// The first token of the date between a place and a dash that a text opens with.
  private let dateline: Int?

  /// The number of the expression that each mention is, or would be.
  private let places: [Int]

  init(
    _ resolved: [Resolved],
    _ sentences: [Sentence],
    _ labeller: EventLabeller,
    dateline: Int?
  ) {
    self.dateline = dateline
    self.resolved = resolved
    self.sentences = sentences
    self.labeller = labeller
    var number = 0
    places = resolved.map { resolved in
      defer { if !resolved.mention.isSilent { number += 1 } }
      return number
    }
  }

  /// Returns the dated events in the order of ``EventMerger/sorted()``.
  func events() -> [TimelineEvent] {
    var events = EventMerger()
    var index = 0
    while index < resolved.count {
      let group = group(from: index)
      if let event = event(of: group) { events.add(event) }
      index = group.upperBound
    }
    return events.sorted()
  }

  /// Returns what the text places in time only vaguely, in text order.
  func undated(at spans: [TextSpan]) -> [UndatedEvent] {
    resolved.indices.compactMap { index in
      let mention = resolved[index].mention
      guard case .reference(let reference) = resolved[index].value, reference != .present,
        mention.only == nil
      else { return nil }
      let label = label(of: index..<index + 1)
      guard !label.isEmpty else { return nil }
      return UndatedEvent(
        span: spans[index],
        value: TimexPrinter.value(of: resolved[index].value),
        label: label
      )
    }
  }

  /// The expressions from an index on that together date one thing.
  private func group(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < resolved.count, end - start < 4,
      resolved[end - 1].mention.link == .range || resolved[end - 1].mention.link == .alternative,
      resolved[end].mention.sentence == resolved[start].mention.sentence,
      isPlaced(end), isPlaced(start)
    {
      end += 1
    }
    return start..<end
  }

  private func isPlaced(_ index: Int) -> Bool {
    resolved[index].dated?.days != nil
  }

  private func event(of group: Range<Int>) -> TimelineEvent? {
    let first = resolved[group.lowerBound]
    let last = resolved[group.upperBound - 1]
    guard isPlaced(group.lowerBound), first.basis != .vague || first.placed != nil,
      let opening = first.dated, let closing = last.dated, !first.mention.isSpokenOf,
      !isDateline(first), !isToldFiner(group),
      !labeller.isCitation(first.mention.first)
    else { return nil }
    var sentence = first.mention.sentence
    var label = isAlone(group) ? "" : label(of: group)
    if label.isEmpty, let next = sentenceOfEntry(group) {
      sentence = next
      label = labeller.clause(of: sentences[next].tokens)
    }
    guard !label.isEmpty, let edtf = edtf(of: group) else { return nil }
    let bounds = bounds(first, last, opening, closing)
    return TimelineEvent(
      edtf: edtf,
      earliest: bounds.earliest,
      latest: bounds.latest,
      precision: min(opening.precision, closing.precision),
      label: label,
      expressions: group.flatMap(numbers),
      sentence: sentences[sentence].span,
      basis: first.placed == nil ? first.basis : .relative,
      confidence: confidence(first.placed == nil ? first.basis : .relative)
    )
  }

  /// The numbers of the expressions that a mention stands for: its own, and what it counts from.
  private func numbers(_ index: Int) -> [Int] {
    let own = resolved[index].mention.isSilent ? [] : [index]
    return (own + [resolved[index].mention.anchor].compactMap(\.self)).map { places[$0] }
  }

  private func bounds(
    _ first: Resolved,
    _ last: Resolved,
    _ opening: Period,
    _ closing: Period
  ) -> (earliest: CivilDate?, latest: CivilDate?) {
    let isBefore = first.mention.open == .before || first.mention.open == .upTo
    let isAfter = last.mention.open == .after || last.mention.open == .from
    let end = last.mention.spansYears ? closing.year.flatMap { Period.year($0 + 1).last } : nil
    return (
      isBefore ? nil : opening.first, isAfter ? nil : end ?? last.mention.lastDay(of: closing)
    )
  }

  private func confidence(_ basis: Basis) -> Double {
    switch basis {
    case .explicit: 0.9
    case .anchored: 0.8
    case .relative: 0.7
    case .vague: 0.4
    }
  }

  /// Whether an expression dates the document, and no event.
  private func isDateline(_ first: Resolved) -> Bool {
    let kind = sentences[first.mention.sentence].kind
    return kind == .dateline || kind == .byline || kind == .mailHeader
      || first.mention.first == dateline
  }

  /// Whether expressions are all there is in their sentence.
  private func isAlone(_ group: Range<Int>) -> Bool {
    let first = resolved[group.lowerBound].mention
    let last = resolved[group.upperBound - 1].mention.last
    return last - first.first + 1 >= sentences[first.sentence].tokens.count
  }

  /// The sentence after a date that ends its own at the head of an entry: "Monday 12th. ⟨Rain.⟩"
  private func sentenceOfEntry(_ group: Range<Int>) -> Int? {
    let (first, last) = (resolved[group.lowerBound].mention, resolved[group.upperBound - 1].mention)
    let next = first.sentence + 1
    guard headsEntry(group.lowerBound), next < sentences.count,
      last.end + 1 >= sentences[first.sentence].tokens.upperBound,
      sentences[next].block == sentences[first.sentence].block
        || first.isEntry && !first.isTitleDay,
      !contains(group.lowerBound, group.upperBound, in: next)
    else { return nil }
    return next
  }

  /// Whether an entry begins with a date, or with the year that stands before it.
  private func headsEntry(_ index: Int) -> Bool {
    let mention = resolved[index].mention
    if mention.opensBlock || mention.headsLine || mention.isEntry { return true }
    guard index > 0, resolved[index - 1].mention.headsLine else { return false }
    return mention.first - resolved[index - 1].mention.end <= 1
  }

  /// Whether the next date tells in other words, or finer, when the same was: "two years later, in
  /// 1654", "in 1258, on the feast of St Michael".
  private func isToldFiner(_ group: Range<Int>) -> Bool {
    let (index, next) = (group.lowerBound, group.upperBound)
    guard next < resolved.count, resolved[index].mention.link == .none else { return false }
    let end = resolved[next - 1].mention.end
    guard labeller.isApposed(end..<max(end, resolved[next].mention.first)), isPlaced(next) else {
      return false
    }
    return contains(index, next, in: resolved[index].mention.sentence)
      || resolved[index].basis == .relative && resolved[next].basis != .relative
        && resolved[index].mention.sentence == resolved[next].mention.sentence
  }

  /// Whether a date in a sentence lies within the one before it, and is finer.
  private func contains(_ index: Int, _ next: Int, in sentence: Int) -> Bool {
    guard next < resolved.count, resolved[next].mention.sentence == sentence,
      let days = resolved[index].dated?.days, let finer = resolved[next].dated?.days
    else { return false }
    return days != finer && days.contains(finer.lowerBound) && days.contains(finer.upperBound)
  }

  private func edtf(of group: Range<Int>) -> String? {
    if group.count == 1, let text = ofLife(resolved[group.lowerBound]) { return text }
    let texts = group.compactMap { index -> String? in
      var plain = resolved[index]
      if case .period(let period, .some) = plain.value { plain.value = .period(period, nil) }
      return TemporalExpression.edtf(plain)
    }
    guard texts.count > 1, let first = texts.first, let last = texts.last else {
      return texts.first
    }
    if resolved[group.lowerBound].mention.link == .alternative {
      return texts.contains { $0.contains("X") || $0.contains("/") }
        ? EDTFPrinter.interval(first, last) : "[\(texts.joined(separator: ","))]"
    }
    return EDTFPrinter.interval(first, last)
  }

  /// What an age or a count from an event dates.
  private func ofLife(_ resolved: Resolved) -> String? {
    if let placed = resolved.placed { return EDTFPrinter.text(placed) }
    guard resolved.mention.spansYears, let year = resolved.period?.year else { return nil }
    return EDTFPrinter.interval(
      EDTFPrinter.text(.year(year)),
      EDTFPrinter.text(.year(year + 1))
    )
  }

  private func label(of group: Range<Int>) -> String {
    let sentence = resolved[group.lowerBound].mention.sentence
    let list = withNeighbours(group)
    let own =
      resolved[list.lowerBound].mention.first..<resolved[list.upperBound - 1].mention.end
    let tokens = sentences[sentence].tokens
    return labeller.label(
      own,
      in: min(own.lowerBound, tokens.lowerBound)..<tokens.upperBound,
      after: dating((0..<list.lowerBound).suffix(8).reversed(), in: sentence).map(\.end),
      before: dating((list.upperBound..<resolved.count).prefix(8), in: sentence).map(\.first),
      isBracketed: resolved[group.lowerBound].mention.isBracketed
    )
  }

  /// The group with the dates that it is listed with: "the 1970s and the 1980s".
  private func withNeighbours(_ group: Range<Int>) -> Range<Int> {
    var (first, end) = (group.lowerBound, group.upperBound)
    while first > 0, end - first < 8, isListed(first - 1) { first -= 1 }
    while end < resolved.count, end - first < 8, isListed(end - 1) { end += 1 }
    return labeller.isVerb(resolved[end - 1].mention.end) ? group : first..<end
  }

  private func isListed(_ index: Int) -> Bool {
    index + 1 < resolved.count && resolved[index].mention.link != .none
      && resolved[index].mention.sentence == resolved[index + 1].mention.sentence
  }

  /// The first of some expressions that dates something in the sentence.
  private func dating(_ indices: some Sequence<Int>, in sentence: Int) -> Mention? {
    for index in indices {
      let mention = resolved[index].mention
      guard mention.sentence == sentence else { return nil }
      if labeller.isCitation(mention.first) { continue }
      if mention.isDating || resolved[index].placed != nil { return mention }
    }
    return nil
  }
}

extension Mention {
  /// Whether it dates something, as lengths of time and "now" do not.
  var isDating: Bool {
    switch form {
    case .date, .unit, .shifted, .deictic: true
    case .reference, .duration, .recurrence, .clock, .spokenOf, .age, .anniversary: false
    }
  }

  /// Whether it is the time spoken of, at which things are and do not happen.
  var isSpokenOf: Bool { if case .spokenOf = form { true } else { false } }

  /// The token just past the phrase that dates something.
  var end: Int { (reach ?? last) + 1 }
}
