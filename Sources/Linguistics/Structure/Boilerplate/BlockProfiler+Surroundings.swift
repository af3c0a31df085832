extension BlockProfiler {
  /// Fills in what is known of a block by those around it.
  func fillSurroundings(_ profiles: inout [BlockProfile]) {
    let running = Tally(profiles.map(\.isRunning))
    let dates = Tally(profiles.map(\.hasDate))
    let breaks = Tally(profiles.map(\.breaksOff))
    for index in profiles.indices {
      profiles[index].textAround = running.around(index, within: 5)
      profiles[index].datesAround = dates.around(index, within: 6)
      profiles[index].breaksAround = breaks.around(index, within: 4)
    }
  }

  /// Fills in what is known of a block by the core of the text.
  func fillKinship(_ profiles: inout [BlockProfile]) {
    let core = TextCore(
      running: profiles.indices.map { profiles[$0].isRepeated == 1 ? 0 : runningText($0) },
      isDate: profiles.map { $0.hasDate == 1 }
    ).blocks
    var holders = [Int32](repeating: 0, count: text.vocabulary.count)
    var distinct = DistinctTerms(of: text.vocabulary)
    for index in core {
      forEachContentTerm(of: index, in: &distinct) { holders[$0] += 1 }
    }
    for index in profiles.indices {
      let own: Int32 = core.contains(index) ? 1 : 0
      var (all, shared) = (0, 0)
      forEachContentTerm(of: index, in: &distinct) {
        all += 1
        shared += holders[$0] > own ? 1 : 0
      }
      profiles[index].place = BlockProfile.Place(index, from: core)
      profiles[index].kinship = BlockProfile.Share(shared, of: all)
    }
  }

  /// Hands each distinct content word of a block to `body`, by its term.
  func forEachContentTerm(
    of index: Int,
    in distinct: inout DistinctTerms,
    _ body: (Int) -> Void
  ) {
    distinct.removeAll()
    for token in text.tokens[blocks[index].tokens] where isContentWord(token) {
      if distinct.insert(token.term) { body(Int(token.term)) }
    }
  }

  /// Whether a block names a day or a time of day, or says how long ago something was.
  func tellsTime(_ index: Int) -> Bool {
    guard shapes[index].numbers > 0 else { return false }
    return blocks[index].tokens.contains {
      text.tells(.month, $0) || text.tells(.ago, $0)
        || isNumericTime($0, before: blocks[index].tokens.upperBound)
    }
  }

  /// Whether a token begins `6:34`, `11/20/2019` or `2019-11-20`.
  private func isNumericTime(_ index: Int, before end: Int) -> Bool {
    guard index + 2 < end, isNumber(index), isNumber(index + 2), isGlued(index + 1),
      isGlued(index + 2)
    else { return false }
    let mark = text.mark(index + 1)
    if mark == .colon { return text.tokens[index + 2].length == 2 }
    return [.separator, .dash, .dot].contains(mark) && index + 4 < end && isNumber(index + 4)
      && isGlued(index + 3) && isGlued(index + 4) && text.mark(index + 3) == mark
  }

  private func isNumber(_ index: Int) -> Bool {
    text.tokens[index].kind == .number && text.tokens[index].length <= 4
  }

  private func isGlued(_ index: Int) -> Bool { text.tokens[index].before == .none }
}

/// How many of a row of things have a property, counted once for all stretches of the row.
private struct Tally {
  private var sums = [0]

  init(_ row: [Int]) {
    sums.reserveCapacity(row.count + 1)
    for count in row { sums.append(sums[sums.count - 1] + count) }
  }

  /// The count among the things before and after one, as many on each side.
  func around(_ index: Int, within reach: Int) -> Int {
    let first = max(0, index - reach)
    let end = min(sums.count - 1, index + reach + 1)
    return sums[end] - sums[first] - (sums[index + 1] - sums[index])
  }
}
