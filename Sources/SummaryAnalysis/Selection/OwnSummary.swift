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
          && lexicon.summaryHeadings.contains(document.heading($0))
      }),
      let first = table.passages.firstIndex(where: { $0.heading == heading })
    else {
      passages = Self.labelled(document, table, lexicon)
      return
    }
    let rest = table.passages[first...]
    let end = rest.firstIndex { $0.heading != heading } ?? rest.endIndex
    passages = end - first <= Self.limit ? first..<end : 0..<0
  }

  /// The sentences of the first paragraph that opens like `Abstract: …` or `Summary—…`, or that
  /// follows such a word, if it stands early.
  private static func labelled(
    _ document: Document,
    _ table: SentenceTable,
    _ lexicon: SummaryLexicon
  ) -> Range<Int> {
    let early = table.passages.prefix(limit)
    guard
      let first = early.firstIndex(where: { passage in
        passage.sentence.opensBlock
          && lexicon.summaryHeadings.contains(label(passage.sentence.span, in: document))
      })
    else { return 0..<0 }
    let block = table.passages[first].sentence.block
    let end = table.passages[first...].firstIndex { $0.sentence.block != block }
    return first..<(end ?? table.passages.endIndex)
  }

  /// The words before the first colon, dash or stop near the beginning of a sentence.
  private static func label(_ sentence: TextSpan, in document: Document) -> String {
    let end = min(sentence.end, sentence.start + longestHeading)
    let beginning = document.text(TextSpan(sentence.start, end))
    guard let mark = beginning.firstIndex(where: { ":—–.".contains($0) }) else { return "" }
    return Document.heading(beginning[..<mark])
  }
}
