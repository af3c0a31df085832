import AnnotationKit

/// The sections towards the end of a document that stand beside it: who published it, what it cites.
struct AsideSections {
  private let headings: Set<Int>

  /// The most bytes of a heading that is looked at.
  private static let longestHeading = 80

  /// Finds the sections by their headings.
  init(of document: Document, _ table: SentenceTable, _ lexicon: SummaryLexicon) {
    let half = table.passages.count / 2
    let late = Set(table.passages[half...].compactMap(\.heading))
      .subtracting(table.passages[..<half].compactMap(\.heading))
    headings = late.filter { heading in
      let span = table.headings[heading]
      guard span.length <= Self.longestHeading else { return false }
      let words = document.heading(span)
      return lexicon.asideHeadings.contains { words == $0 || words.hasPrefix($0 + " ") }
    }
  }

  /// Whether a sentence stands in one of them.
  func contains(_ passage: Passage) -> Bool { passage.heading.map(headings.contains) ?? false }
}
