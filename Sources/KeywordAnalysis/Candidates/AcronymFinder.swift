import Linguistics

/// Finds acronyms beside their long forms: `Workers' Party of Korea (WPK)` and the reverse.
///
/// The algorithm is that of A. Schwartz and M. Hearst, "A simple algorithm for identifying
/// abbreviation definitions in biomedical text" (2003), over words instead of white space.
struct AcronymFinder {
  private let text: KeywordText
  private let bytes: [UInt8]

  /// The keys of an acronym and of its long form.
  struct Pair {
    let short: UInt64
    let long: UInt64
  }

  init(_ text: KeywordText, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// Returns the pairs in text order.
  func pairs() -> [Pair] {
    guard let opening = text.vocabulary.term("(") else { return [] }
    let all = text.tokens
    let tokens = all.span
    var pairs: [Pair] = []
    for sentence in text.sentences {
      for index in sentence.tokens where tokens[index].term == opening {
        if let pair = pair(at: index, in: sentence.tokens) { pairs.append(pair) }
      }
    }
    return pairs
  }

  /// Looks at a parenthesis: what it holds may be short for what stands before, or the reverse.
  private func pair(at index: Int, in range: Range<Int>) -> Pair? {
    guard index > range.lowerBound, index + 2 < range.upperBound else { return nil }
    if isAcronym(index + 1), isClosing(index + 2) {
      return pair(short: index + 1, longBefore: index, from: range.lowerBound)
    }
    guard isAcronym(index - 1),
      let close = (index + 2..<min(range.upperBound, index + 16)).first(where: isClosing)
    else { return nil }
    return pair(short: index - 1, longBefore: close, from: index + 1)
  }

  private func isClosing(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.length == 1 && bytes[Int(token.start)] == UInt8(ascii: ")")
  }

  private func isAcronym(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word || token.kind == .mixed, (2...10).contains(token.length) else {
      return false
    }
    return token.casing == .upper || token.casing == .mixed
  }

  private func pair(short: Int, longBefore end: Int, from limit: Int) -> Pair? {
    let letters = Array(text.vocabulary.bytes(text.tokens[short].term))
    let most = min(letters.count + 5, letters.count * 2)
    var words: [Int] = []
    for index in stride(from: end - 1, through: limit, by: -1) {
      let kind = text.tokens[index].kind
      if kind == .word || kind == .mixed { words.append(index) }
      if words.count == most { break }
    }
    guard let start = match(letters, words), words.first.map({ $0 - start >= 1 }) ?? false else {
      return nil
    }
    let long = words.reversed().drop { $0 < start }
    return Pair(short: key(of: [short]), long: key(of: Array(long)))
  }

  /// Matches letters from the last to the first; the first must begin a word.
  ///
  /// - Returns: The word in which the long form begins.
  private func match(_ letters: [UInt8], _ wordsFromLast: [Int]) -> Int? {
    var left = letters.count - 1
    for word in wordsFromLast {
      let form = Array(text.vocabulary.bytes(text.tokens[word].term))
      for index in form.indices.reversed() where left >= 0 && form[index] == letters[left] {
        if left == 0, index > 0 { continue }
        left -= 1
        if left < 0 { return word }
      }
    }
    return nil
  }

  private func key(of words: [Int]) -> UInt64 {
    PhraseKey.of(words.lazy.map { text.stem(of: $0) })
  }
}
