import AnnotationKit

/// A text and its tokens side by side, as the analysers of the base layers read them.
///
/// It is one object, since all that read a document hold it and none changes it.
final class TokenisedText: Sendable {
  /// The bytes of the text.
  let bytes: [UInt8]

  /// The tokens.
  let tokens: [Token]

  /// The folded forms of the tokens.
  let vocabulary: Vocabulary

  /// Where the lines begin.
  let lineStarts: [TokenLine]

  /// The number of each term among all known words, and what such a word tells of a line.
  private let known: [UInt32]
  private let inLines: [LineWords]

  /// Whether `;` asks a question, as it does in Greek.
  private let asksWithSemicolon: Bool

  init(_ document: Document, _ tokens: Tokens, language: String = "") {
    asksWithSemicolon = language == "el"
    bytes = document.bytes
    self.tokens = tokens.all
    vocabulary = tokens.vocabulary
    lineStarts = tokens.lines
    known = tokens.known
    inLines = KnownWords.all.inLines
  }

  /// The first byte of a token.
  func firstByte(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] }

  /// The first character of a token.
  func firstScalar(_ index: Int) -> UInt32 {
    let text = bytes
    return text.span.scalar(at: Int(tokens[index].start)).value
  }

  /// Whether a mark is one of the East Asian scripts, as wide as their characters.
  func isWide(_ index: Int) -> Bool { firstScalar(index) >= 0x3000 }

  /// What a token does as a mark; nothing when it is a word or a number.
  @inline(__always)
  func mark(_ index: Int) -> Mark { mark(of: tokens[index]) }

  /// What a token does as a mark; nothing when it is a word or a number.
  @inline(__always)
  func mark(of token: Token) -> Mark {
    guard token.mark == .semicolon, asksWithSemicolon else { return token.mark }
    return bytes[Int(token.start)] == UInt8(ascii: ";") ? .question : .semicolon
  }

  /// Whether a token is a word that tells something of its line.
  func tells(_ what: LineWords, _ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && inLines[Int(known[Int(token.term)])].contains(what)
  }

  /// Where a run of tokens stands.
  func span(_ range: Range<Int>) -> TextSpan {
    guard !range.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// How many characters a token has.
  func characters(_ index: Int) -> Int {
    let token = tokens[index]
    let text = bytes
    return text.span.characters(in: Int(token.start)..<Int(token.end))
  }

  /// Whether a token has a single character.
  func isOneCharacter(_ index: Int) -> Bool {
    let length = tokens[index].length
    return length == 1 || (length <= 4 && firstByte(index) >= 0x80 && characters(index) == 1)
  }

  /// Whether a token is a word, with or without digits.
  func isWord(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .mixed, .ideograph: true
    default: false
    }
  }
}
