/// Tells the headers and footers that a text was left with when its pages were joined.
///
/// A line that counts pages (`Page 3 of 11`) is one, and so is a short line next to it, or next to
/// a form feed, that stands beside another such place too, numbers aside.
struct PageFurniture {
  private let text: TokenisedText
  private let blocks: [BlockDraft]

  init(_ text: TokenisedText, _ blocks: [BlockDraft]) {
    self.text = text
    self.blocks = blocks
  }

  /// Returns the indices of the blocks that are headers or footers of pages.
  func indices() -> [Int] {
    let numbers = blocks.indices.filter { isPageNumber(blocks[$0]) }
    guard !numbers.isEmpty else { return [] }
    var found = Set(numbers)
    var seen: [UInt64: [Int]] = [:]
    for index in neighbours(of: numbers) {
      seen[fingerprint(blocks[index]), default: []].append(index)
    }
    for places in seen.values where places.count > 1 { found.formUnion(places) }
    return found.sorted()
  }

  /// The short blocks right before and after the given ones.
  private func neighbours(of numbers: [Int]) -> Set<Int> {
    let all = numbers.flatMap { [$0 - 1, $0 + 1] }
    return Set(
      all.filter {
        blocks.indices.contains($0) && blocks[$0].tokens.count <= 20 && !numbers.contains($0)
      }
    )
  }

  /// Whether a block is a word for a page and a number, or a number between dashes.
  private func isPageNumber(_ block: BlockDraft) -> Bool {
    let tokens = block.tokens
    guard block.lines == 1, (2...6).contains(tokens.count) else { return false }
    let first = tokens.lowerBound
    if text.tells(.page, first), text.tokens[first + 1].kind == .number {
      return tokens.dropFirst().allSatisfy {
        text.tokens[$0].kind != .word || text.tokens[$0].casing == .lower
      } && text.tokens[tokens.upperBound - 1].kind == .number
    }
    return tokens.count == 3 && text.mark(first) == .dash && text.mark(first + 2) == .dash
      && text.tokens[first + 1].kind == .number
  }

  /// A number that blocks of the same words share.
  private func fingerprint(_ block: BlockDraft) -> UInt64 {
    block.tokens.reduce(0) { hash, index in
      let token = text.tokens[index]
      let part = token.kind == .number ? UInt64.max : UInt64(token.term)
      return (hash ^ part) &* 0x9e37_79b9_7f4a_7c15
    }
  }
}
