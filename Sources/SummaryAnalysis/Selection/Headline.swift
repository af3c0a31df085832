import AnnotationKit
import Linguistics

extension ExtractiveSummary {
  /// The most characters of a headline that is not the title, and of the one line.
  private static let headlineLimit = 110
  private static let lineLimit = 120

  /// The least bytes of a clause that says something.
  private static let leastClause = 28

  /// How far down the ranking a short sentence is looked for.
  private static let depth = 3

  /// Returns the title, or else the best sentence or its first clause if that is short enough, or
  /// else one of the next best, or else the best cut at a word.
  static func headline(
    of document: Document,
    title: TextSpan?,
    ranking: [TextSpan]
  ) -> Headline? {
    guard let best = ranking.first else { return nil }
    let span =
      title ?? (isShort(best, in: document) ? best : nil) ?? clause(of: best, in: document)
      ?? ranking.prefix(depth).first { isShort($0, in: document) }
      ?? beginning(of: best, in: document)
    return Headline(text: document.line(span), span: span)
  }

  private static func isShort(_ sentence: TextSpan, in document: Document) -> Bool {
    sentence.length <= headlineLimit * 4 && document.line(sentence).characters <= headlineLimit
  }

  /// Returns a sentence on one line, cut at a word when it is longer than a line may be.
  static func oneLine(_ sentence: TextSpan, in document: Document) -> String {
    let line = document.line(TextSpan(sentence.start, min(sentence.end, sentence.start + 1_000)))
    guard line.characters > lineLimit else { return line }
    var kept = ""
    var length = 0
    for word in line.split(separator: " ") {
      let longer = length + word.characters + (kept.isEmpty ? 0 : 1)
      guard length + word.characters + 2 <= lineLimit else { break }
      kept += kept.isEmpty ? "\(word)" : " \(word)"
      length = longer
    }
    if kept.isEmpty { kept = String(line.unicodeScalars.prefix(lineLimit - 1)) }
    return kept + "…"
  }

  /// Returns the longest beginning of a sentence that ends before a mark between clauses.
  private static func clause(of sentence: TextSpan, in document: Document) -> TextSpan? {
    let text = document.bytes[sentence.range]
    let mark = text.prefix(headlineLimit).indices.last { index in
      index - sentence.start >= leastClause && ",;:".utf8.contains(text[index])
        && index + 1 < sentence.end && text[index + 1] == UInt8(ascii: " ")
    }
    return mark.map { TextSpan(sentence.start, $0) }
  }

  /// Returns the beginning of a sentence, cut at a word or else at a character.
  private static func beginning(of sentence: TextSpan, in document: Document) -> TextSpan {
    let text = document.bytes[sentence.range].prefix(headlineLimit)
    let cut =
      text.lastIndex(of: UInt8(ascii: " ")) ?? text.lastIndex { $0 & 0xC0 != 0x80 } ?? sentence.end
    return TextSpan(sentence.start, cut)
  }
}
