extension Tokeniser {
  /// The end of the URL or e-mail address that starts at `start`, if one does.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: Where a word starts.
  ///   - end: Where its run of ASCII letters and digits ends, before the end of the text.
  /// - Returns: The end of the link.
  mutating func linkEnd(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    after end: Int
  ) -> Int? {
    switch text[end] {
    case UInt8(ascii: ":"):
      guard end + 3 < text.count, text[end + 1] == UInt8(ascii: "/"),
        text[end + 2] == UInt8(ascii: "/"), text[end + 3] > 0x20, end - start <= 12
      else { return text.isMailTo(start, end) ? text.trimmedLinkEnd(from: start) : nil }
      let link = text.trimmedLinkEnd(from: start)
      return link > end + 3 ? link : nil
    case UInt8(ascii: "."):
      if end - start == 3, text.isWWW(start), text.isAlphanumeric(end + 1) {
        return text.trimmedLinkEnd(from: start)
      }
      guard end + 1 < text.count, text[end + 1] > 0x20 else { return nil }
      return mailEnd(text, from: start, after: end)
    case UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      return mailEnd(text, from: start, after: end)
    default: return nil
    }
  }

  /// The end of the e-mail address that starts at `start`, if one does.
  ///
  /// The search for its `@` is remembered, so that a chain of dots costs no more than its length.
  private mutating func mailEnd(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    after end: Int
  ) -> Int? {
    guard start >= mailFrontier else { return nil }
    var index = end
    while index < text.count, text.isMailCharacter(index) { index += 1 }
    guard index < text.count, text[index] == UInt8(ascii: "@"), text.isAlphanumeric(index + 1),
      text.isAlphanumeric(index - 1)
    else {
      mailFrontier = index
      return nil
    }
    return text.domainEnd(from: index + 1)
  }
}

extension Span<UInt8> {
  /// Whether an ASCII letter or digit stands at a byte offset.
  func isAlphanumeric(_ index: Int) -> Bool {
    guard index < count else { return false }
    let byte = self[index]
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a character that may stand before the `@` of an address is at a byte offset.
  fileprivate func isMailCharacter(_ index: Int) -> Bool {
    if isAlphanumeric(index) { return true }
    switch self[index] {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "%"):
      return true
    default: return false
    }
  }

  fileprivate func isWWW(_ start: Int) -> Bool {
    let three = eight(at: start) & 0xFF_FFFF | 0x20_2020
    return three == 0x77_7777
  }

  fileprivate func isMailTo(_ start: Int, _ end: Int) -> Bool {
    end - start == 6 && eight(at: start) & 0xFFFF_FFFF_FFFF | 0x2020_2020_2020 == 0x6F74_6C69_616D
      && isAlphanumeric(end + 1)
  }

  /// The end of the domain that starts at a byte offset; nothing when it has no dot.
  fileprivate func domainEnd(from start: Int) -> Int? {
    var index = start
    var end = start
    var dots = 0
    while index < count {
      if isAlphanumeric(index) {
        end = index + 1
      } else if self[index] == UInt8(ascii: "."), isAlphanumeric(index + 1) {
        dots += 1
      } else if self[index] != UInt8(ascii: "-") {
        break
      }
      index += 1
    }
    return dots > 0 ? end : nil
  }

  /// The end of the run without white space or brackets, less the marks that close a sentence.
  fileprivate func trimmedLinkEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end] > 0x20, self[end] < 0x7F, !"<>\"{}|\\^`".utf8.contains(self[end]) {
      end += 1
    }
    while end > start, ".,;:!?)]'*_".utf8.contains(self[end - 1]) { end -= 1 }
    return end
  }
}
