import AnnotationKit
import Linguistics

/// Finds every place where given phrases stand, by the stems of their words, in one pass.
struct OccurrenceFinder {
  /// A place where a phrase stands.
  struct Place {
    /// The number of the phrase among those sought.
    let phrase: Int

    /// The indices of its tokens.
    let tokens: Range<Int>
  }

  private let text: KeywordText

  /// The phrases, as stems, and the numbers they are sought under.
  private var patterns: [(stems: [StemID], phrase: Int)] = []

  /// The patterns that begin with each stem.
  private var byFirst: [StemID: [Int]] = [:]

  /// Whether a pattern begins with each stem.
  private var begins: [Bool]

  init(_ text: KeywordText) {
    self.text = text
    begins = [Bool](repeating: false, count: text.stems.count)
  }

  /// Seeks a phrase as well, given by one place where it stands.
  mutating func seek(_ tokens: Range<Int>, as phrase: Int) {
    let stems = text.stems(of: tokens)
    guard let first = stems.first else { return }
    byFirst[first, default: []].append(patterns.count)
    begins[Int(first)] = true
    patterns.append((stems, phrase))
  }

  /// Returns the places in text order; the places of one phrase do not overlap.
  ///
  /// - Throws: ``DeadlineExceeded``.
  func places(in document: Document) throws -> [Place] {
    var places: [Place] = []
    var ends = [Int](repeating: 0, count: (patterns.map(\.phrase).max() ?? 0) + 1)
    for (number, sentence) in text.allSentences.enumerated() {
      if number % 256 == 0 { try document.checkDeadline() }
      for index in sentence.tokens where text.isWord(index) {
        let stem = text.stems[text.tokens[index].term]
        guard begins[Int(stem)] else { continue }
        for pattern in byFirst[stem] ?? [] {
          let (stems, phrase) = patterns[pattern]
          guard ends[phrase] <= index, let end = match(stems, index, sentence.tokens.upperBound)
          else { continue }
          ends[phrase] = end
          places.append(Place(phrase: phrase, tokens: index..<end))
        }
      }
    }
    return places
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
      guard index < limit, text.stems[text.tokens[index].term] == stem else { return nil }
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
