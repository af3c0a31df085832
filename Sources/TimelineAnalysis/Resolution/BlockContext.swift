import Linguistics

/// What is known of the place of an expression while a block is read.
struct BlockContext {
  private let sentences: [Sentence]
  private let last: Int
  private var sentence: Int
  private var depth = 0
  private var isFuture = false
  private var isFirst = true
  private var hasDate = false

  init(_ sentences: [Sentence], _ range: Range<Int>) {
    self.sentences = sentences
    sentence = range.lowerBound
    last = range.upperBound - 1
  }

  /// Takes note of a unit that is passed.
  mutating func pass(_ lexeme: Lexeme) {
    while sentence < last, lexeme.first >= sentences[sentence].tokens.upperBound {
      sentence += 1
      isFuture = false
    }
    let roles = lexeme.word.roles
    if roles.has(.open) {
      depth = min(depth + 1, 64)
    } else if roles.has(.close) {
      depth = max(depth - 1, 0)
    } else if roles.has(.future), lexeme.casing == .lower {
      isFuture = true
    }
  }

  /// Tells an expression where it stands.
  mutating func mark(_ mention: inout Mention) {
    mention.sentence = sentence
    mention.isBracketed = depth > 0
    mention.isHeading = sentences[sentence].kind == .heading
    mention.opensBlock = isFirst
    mention.isFuture = isFuture
    mention.followsDate = hasDate
    if mention.isDating { hasDate = true }
    isFirst = false
  }
}
