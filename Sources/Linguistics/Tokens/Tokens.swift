public import AnnotationKit

/// The tokens of a document in reading order, and the vocabulary they are drawn from.
public struct Tokens: BaseLayer {
  /// The name of the layer.
  public static let name: LayerName = "tokens"

  /// The tokens; together with the white space between them they cover the text.
  public let all: [Token]

  /// The distinct folded forms.
  public let vocabulary: Vocabulary

  /// The number of each term among all ``KnownWords``.
  let known: [UInt32]

  /// Where the lines begin that are not blank.
  let lines: [TokenLine]

  /// Splits a text into tokens.
  init(of text: borrowing Span<UInt8>) {
    (all, lines, vocabulary) = Tokeniser.tokens(of: text)
    known = KnownWords.all.numbers(of: vocabulary)
  }

  /// Returns the index of the first token that starts at or after a byte offset.
  public func firstIndex(startingAt offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns the indices of the tokens that start within a span.
  public func indices(in span: TextSpan) -> Range<Int> {
    let first = firstIndex(startingAt: span.start)
    return first..<max(first, firstIndex(startingAt: span.end))
  }
}
