import AnnotationKit
import Linguistics

/// Finds every place where given phrases stand, by the stems of their words, in one pass.
struct OccurrenceFinder {
  private let text: KeywordText

  /// The phrases, as stems, the numbers they are sought under, and the pattern after each that
  /// begins with the same stem, or -1.
  private var patterns: [(stems: [StemID], phrase: Int, next: Int32)] = []

  /// The first and the last pattern that begins with each stem, -1 for none.
  private var firsts: [Int32]
  private var lasts: [Int32]

  init(_ text: KeywordText) {
    self.text = text
    firsts = [Int32](repeating: -1, count: text.stemCount)
    lasts = firsts
  }

  /// Seeks a phrase as well, given by one place where it stands.
  mutating func seek(_ tokens: Range<Int>, as phrase: Int) {
    let stems = text.stems(of: tokens)
    guard let first = stems.first.map(Int.init) else { return }
    let number = Int32(truncatingIfNeeded: patterns.count)
    if lasts[first] < 0 {
      firsts[first] = number
    } else {
      patterns[Int(lasts[first])].next = number
    }
    lasts[first] = number
    patterns.append((stems, phrase, -1))
  }

  /// Returns the places of each phrase in text order; the places of one phrase do not overlap.
  ///
  /// - Parameters:
  ///   - phrases: How many numbers phrases are sought under.
  ///   - document: The document, for its deadline.
  /// - Returns: The tokens of the places, by the number of the phrase.
  /// - Throws: ``DeadlineExceeded``.
  func places(of phrases: Int, in document: Document) throws -> [[Range<Int>]] {
    var places = [[Range<Int>]](repeating: [], count: phrases)
    let (allTokens, allStems) = (text.tokens, text.stems)
    let (tokens, stems) = (allTokens.span, allStems.span)
    let firsts = firsts.span
    for (number, sentence) in text.allSentences.enumerated() {
      if number % 256 == 0 { try document.checkDeadline() }
      for index in sentence.tokens {
        var pattern = Int(firsts[Int(stems[Int(tokens[index].term)])])
        guard pattern >= 0, text.isWord(index) else { continue }
        while pattern >= 0 {
          let (stems, phrase, next) = patterns[pattern]
          if places[phrase].last.map({ $0.upperBound <= index }) ?? true,
            stems.count > 1 || !isHyphened(index),
            let end = match(stems, index, sentence.tokens.upperBound)
          {
            places[phrase].append(index..<end)
          }
          pattern = Int(next)
        }
      }
    }
    return places
  }

  /// Whether a word is the last part of a compound, as in *anti-imperialist*.
  private func isHyphened(_ index: Int) -> Bool {
    guard index > 1, text.tokens[index].before == .none, text.tokens[index - 1].before == .none
    else {
      return false
    }
    return text.vocabulary.bytes(text.tokens[index - 1].term).elementsEqual("-".utf8)
  }

  /// Matches the words of a pattern, between which only marks that join words may stand.
  private func match(_ stems: [StemID], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    for (place, stem) in stems.enumerated() {
      if place > 0 {
        var marks = 0
        while index < limit, !text.isWord(index) {
          guard marks < 2, joins(index) else { return nil }
          marks += 1
          index += 1
        }
      }
      guard index < limit, text.stem(of: index) == stem else { return nil }
      index += 1
    }
    return index
  }

  /// Whether a mark joins the words around it: glued to the one before, as `-`, `'`, `'s`, `.`.
  private func joins(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.before == .none else { return false }
    return token.kind == .clitic || text.facts[Int(token.term)].marks.contains(.joiner)
  }
}
