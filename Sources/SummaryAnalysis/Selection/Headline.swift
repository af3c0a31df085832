import AnnotationKit
import Linguistics

extension ExtractiveSummary {
  /// The most characters of a headline that is not the title, and of the one line.
  private static let headlineLimit = 110
  private static let lineLimit = 120

  /// Returns the title, or else the best sentence that is short enough, or else its first clause.
  static func headline(
    of document: Document,
    title: TextSpan?,
    ranking: [TextSpan]
  ) -> Headline {
    if let title { return Headline(text: document.line(title), span: title) }
    let short = ranking.first { document.line($0).count <= headlineLimit }
    let span = short ?? clause(of: ranking[0], in: document)
    return Headline(text: document.line(span), span: span)
  }

  /// Returns a sentence on one line, cut at a word when it is longer than a line may be.
  static func oneLine(_ sentence: TextSpan, in document: Document) -> String {
    let line = document.line(sentence)
    guard line.unicodeScalars.count > lineLimit else { return line }
    var kept = ""
    for word in line.split(separator: " ") {
      guard kept.unicodeScalars.count + word.unicodeScalars.count + 2 <= lineLimit else { break }
      kept += kept.isEmpty ? "\(word)" : " \(word)"
    }
    if kept.isEmpty { kept = String(line.unicodeScalars.prefix(lineLimit - 1)) }
    return kept + "…"
  }

  /// Returns the longest beginning of a sentence that ends before a mark between clauses, or at a
  /// word where there is none.
  private static func clause(of sentence: TextSpan, in document: Document) -> TextSpan {
    let text = document.bytes[sentence.range]
    let limit = text.index(text.startIndex, offsetBy: headlineLimit, limitedBy: text.endIndex)
    let head = text[..<(limit ?? text.endIndex)]
    let least = text.startIndex + headlineLimit / 4
    let mark = head.indices.last { index in
      index > least && ",;:".utf8.contains(text[index]) && index + 1 < text.endIndex
        && text[index + 1] == UInt8(ascii: " ")
    }
    let end = mark ?? head.lastIndex(of: UInt8(ascii: " ")) ?? text.endIndex
    return TextSpan(sentence.start, end)
  }
}

extension Document {
  /// The text of a span on one line, with single spaces.
  fileprivate func line(_ span: TextSpan) -> String {
    text(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
