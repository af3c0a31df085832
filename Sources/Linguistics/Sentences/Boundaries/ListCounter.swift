/// Follows the numbers of a list that is written within a paragraph: `1. … 2. …`, `a) … b) …`.
struct ListCounter {
  /// The number that would come next, and how it would be written.
  private var next: ListNumber?

  /// The token after the last number that was seen.
  private var content = -1

  /// Takes the number at the start of a sentence, if there is one, as the last that was seen.
  mutating func note(_ index: Int, before limit: Int, in text: TokenisedText) {
    guard let found = text.listNumber(index, before: limit) else { return }
    next = found.value
    next?.number += 1
    content = found.end
  }

  /// Whether a list has begun, so that its next number is waited for.
  var isCounting: Bool { next != nil }

  /// Whether the next number of the list stands at a token.
  func expects(_ index: Int, before limit: Int, in text: TokenisedText) -> Bool {
    guard let next, index < limit, text.tokens[index].before > .none else { return false }
    return text.listNumber(index, before: limit)?.value == next
  }

  /// Whether a token is the first after a number of the list, so that nothing ends before it.
  func isContent(_ index: Int) -> Bool { index == content }
}

/// A number of a list, and how it is written.
private struct ListNumber: Equatable {
  var number: Int
  let isLetter: Bool
  let isBracketed: Bool
}

extension TokenisedText {
  /// Reads a number of a list, with any bullet before it.
  fileprivate func listNumber(
    _ start: Int,
    before limit: Int
  ) -> (value: ListNumber, end: Int)? {
    var index = start
    guard index + 2 < limit else { return nil }
    if mark(index) == .bullet || firstByte(index) == UInt8(ascii: "(") { index += 1 }
    guard let number = counted(index) else { return nil }
    let isLetter = tokens[index].kind == .word
    index += 1
    guard index < limit, tokens[index].before == .none else { return nil }
    let isDotted = mark(index) == .dot
    if isDotted { index += 1 }
    let isBracketed = index < limit && firstByte(index) == UInt8(ascii: ")")
    if isBracketed { index += 1 }
    guard isDotted || isBracketed, index < limit, tokens[index].before > .none else {
      return nil
    }
    return (ListNumber(number: number, isLetter: isLetter, isBracketed: isBracketed), index)
  }

  /// The number that a token stands for: up to three digits, or a letter.
  private func counted(_ index: Int) -> Int? {
    let token = tokens[index]
    let first = firstByte(index)
    if token.kind == .word, token.length == 1, (0x61...0x7A).contains(first) { return Int(first) }
    guard token.kind == .number, token.length <= 3 else { return nil }
    var number = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
