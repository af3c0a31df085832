import AnnotationKit
import Linguistics

/// The part of a document in which it sums itself up: an abstract, an executive summary.
struct OwnSummary {
  /// The passages of that part; empty when there is none.
  let passages: Range<Int>

  /// The most passages that such a part has.
  private static let limit = 40

  /// The most bytes of a heading that names such a part.
  private static let longestHeading = 60

  /// Finds the part by its heading.
  init(of document: Document, _ table: SentenceTable, _ lexicon: SummaryLexicon) {
    guard
      let heading = table.headings.firstIndex(where: {
        $0.length <= Self.longestHeading
          && lexicon.summaryHeadings.contains(Self.normalised(document.text($0)))
      }),
      let first = table.passages.firstIndex(where: { $0.heading == heading })
    else {
      passages = 0..<0
      return
    }
    let rest = table.passages[first...]
    let end = rest.firstIndex { $0.heading != heading } ?? rest.endIndex
    passages = end - first <= Self.limit ? first..<end : 0..<0
  }

  /// A heading without its number, marks and case.
  private static func normalised(_ heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && $0 != ";" }.joined(separator: " ")
  }
}
