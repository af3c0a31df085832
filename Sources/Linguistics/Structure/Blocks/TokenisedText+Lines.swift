extension TokenisedText {
  /// Whether a line is the caption of a picture or table: `Figure 3: …`.
  func isCaption(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, tells(.caption, range.lowerBound) else {
      return false
    }
    var index = range.lowerBound + 1
    if mark(index) == .dot { index += 1 }
    if mark(index) == .colon { return tokens[range.lowerBound].casing != .lower }
    guard tokens[index].kind == .number || tokens[index].kind == .mixed else { return false }
    while index + 1 < min(range.upperBound, range.lowerBound + 7) {
      index += 1
      switch mark(index) {
      case .colon, .dot, .dash: return tokens[index].before == .none || mark(index) == .dash
      default: continue
      }
    }
    return false
  }

  /// Whether a line names the author: `By Anna Smith`.
  func isByline(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, tells(.byline, range.lowerBound),
      tokens[range.lowerBound].casing != .lower, isWord(range.lowerBound + 1),
      tokens[range.lowerBound + 1].casing.isCapital
    else { return false }
    return range.count { tokens[$0].kind == .word && tokens[$0].casing == .lower } <= 2
      && !endMark(range).isTerminal
  }

  /// Whether a line holds a date and hardly anything else.
  func isDateline(_ range: Range<Int>, _ shape: BlockShape) -> Bool {
    guard shape.words <= 7, shape.numbers >= 1, shape.numbers <= 6, !shape.endMark.isTerminal,
      shape.lower <= 2
    else { return false }
    return range.contains { tells(.month, $0) }
  }

  /// Whether a line says whose a picture is: `Anna Smith, AP`, `Ben Cole/Getty Images`.
  func isCredit(_ range: Range<Int>, _ shape: BlockShape) -> Bool {
    guard shape.words <= 8, shape.lower <= 1, !shape.endMark.isTerminal else { return false }
    return range.dropFirst().contains { index in
      guard tells(.agency, index), tokens[index].casing != .lower else { return false }
      return mark(index - 1) == .comma || mark(index - 1) == .separator
    }
  }

  /// Whether a paragraph ends by saying whose picture stands above it: `… Photo: Ben Cole/AP`.
  func endsInCredit(_ range: Range<Int>, _ shape: BlockShape) -> Bool {
    guard shape.words <= 80 else { return false }
    let sign = range.suffix(16).dropLast(2).last { index in
      tells(.caption, index) && tokens[index].casing.isCapital
        && [.colon, .ellipsis, .separator].contains(mark(index + 1))
    }
    guard let sign else { return false }
    let lower = range.suffix(from: sign).count { tokens[$0].casing == .lower }
    return lower <= (endMark(range).isTerminal ? 0 : 1)
  }

  /// Whether a token is `©`.
  func isCopyrightSign(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return bytes[start] == 0xC2 && bytes[start + 1] == 0xA9
  }
}

extension Token.Casing {
  /// Whether the first letter is upper case, or all are.
  var isCapital: Bool { self == .capitalised || self == .upper }
}
