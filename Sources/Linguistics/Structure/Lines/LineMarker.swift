/// A mark at the start of a line that says what the line is.
enum LineMarker: Equatable {
  /// `#` to `######`.
  case heading(level: Int)

  /// A bullet such as `-` or `•`.
  case bullet

  /// A number or letter with a stop or bracket, such as `1.`, `(a)`, `iv)`.
  case enumerator

  /// `>`, once for each level.
  case quote(level: Int)

  /// Three or more backticks or tildes.
  case fence(UInt8)

  /// A line of nothing but `-`, `*`, `_`, `=`, `~` or `#`, at least three.
  case rule(UInt8)
}

extension TokenisedText {
  /// Reads the marker of a line.
  ///
  /// - Parameter line: The line.
  /// - Returns: The marker and the index of the first token after it, or nothing.
  func marker(of line: TextLine) -> (marker: LineMarker, content: Int)? {
    let first = line.tokens.lowerBound
    switch firstByte(first) {
    case UInt8(ascii: "#"): return headingMarker(line)
    case UInt8(ascii: ">"): return quoteMarker(line)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return fence(line) ?? rule(line)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "_"),
      UInt8(ascii: "="):
      return rule(line) ?? bullet(line)
    case 0xC2, 0xE2: return bullet(line)
    default: return enumerator(line)
    }
  }

  private func headingMarker(_ line: TextLine) -> (LineMarker, Int)? {
    let first = line.tokens.lowerBound
    let level = tokens[first].length
    guard level <= 6, hasContent(line, at: first + 1) else { return rule(line) }
    return (.heading(level: level), first + 1)
  }

  private func quoteMarker(_ line: TextLine) -> (LineMarker, Int)? {
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound, firstByte(index) == UInt8(ascii: ">") { index += 1 }
    return (.quote(level: index - line.tokens.lowerBound), index)
  }

  private func fence(_ line: TextLine) -> (LineMarker, Int)? {
    let mark = firstByte(line.tokens.lowerBound)
    guard line.start + 3 <= line.end, bytes[line.start + 1] == mark, bytes[line.start + 2] == mark
    else { return nil }
    return (.fence(mark), line.tokens.upperBound)
  }

  private func rule(_ line: TextLine) -> (LineMarker, Int)? {
    let mark = bytes[line.start]
    guard line.length >= 3 else { return nil }
    var index = line.start
    while index < line.end, bytes[index] == mark || bytes[index] == 0x20 { index += 1 }
    return index == line.end ? (.rule(mark), line.tokens.upperBound) : nil
  }

  private func bullet(_ line: TextLine) -> (LineMarker, Int)? {
    let first = line.tokens.lowerBound
    guard tokens[first].length <= 3, hasContent(line, at: first + 1) else { return nil }
    let scalar = firstScalar(first)
    let isBullet = scalar == 0x2D || scalar == 0x2B || scalar == 0x2013 || Mark(scalar) == .bullet
    return isBullet && tokens[first].length < 4 && bytes[line.start] != bytes[line.start + 1]
      ? (.bullet, first + 1) : nil
  }

  /// Whether a token that stands apart from the one before it is on the line.
  private func hasContent(_ line: TextLine, at index: Int) -> Bool {
    index < line.tokens.upperBound && tokens[index].before == .space
  }

  private func enumerator(_ line: TextLine) -> (LineMarker, Int)? {
    var index = line.tokens.lowerBound
    let isBracketed = firstByte(index) == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    guard index + 2 < line.tokens.upperBound, tokens[index + 1].before == .none else { return nil }
    let closer = firstByte(index + 1)
    guard closer == UInt8(ascii: ")") || (closer == UInt8(ascii: ".") && !isBracketed),
      tokens[index + 1].length == 1, hasContent(line, at: index + 2),
      isOrdinal(index, isDotted: closer == UInt8(ascii: "."))
    else { return nil }
    return (.enumerator, index + 2)
  }

  /// Whether a token counts something: up to three digits, a single letter, a small Roman number.
  func isOrdinal(_ index: Int, isDotted: Bool) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return token.length <= 3 }
    guard token.kind == .word, token.length <= 5 else { return false }
    if token.length == 1 { return !isDotted || token.casing == .lower }
    return bytes[Int(token.start)..<Int(token.end)].allSatisfy { "ivx".utf8.contains($0) }
  }
}
