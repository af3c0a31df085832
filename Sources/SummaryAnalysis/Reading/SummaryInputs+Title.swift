import AnnotationKit
import Linguistics

extension SummaryInputs {
  /// The most words of a line that may be a title.
  private static let mostTitleWords = 16

  /// The title that the document is known to have, or else an opening line that can only be one: a few words
  /// without a stop, alone before running text.
  func title(in document: Document) -> TextSpan? {
    if let statedTitle { return statedTitle }
    guard let first = sentences.all.first, first.kind == .paragraph, first.block == 0,
      let next = sentences.all.dropFirst().first, next.block > 0, next.kind == .paragraph,
      next.tokens.count > first.tokens.count, let last = tokens.all[first.tokens].last
    else { return nil }
    let bytes = document.bytes
    guard last.kind != .punctuation || Mark(last, in: bytes.span).mayEndTitle else { return nil }
    let words = tokens.all[first.tokens].count(where: \.isWordLike)
    return (2...Self.mostTitleWords).contains(words) ? first.span : nil
  }
}
