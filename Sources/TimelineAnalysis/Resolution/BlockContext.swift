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
  private var life: Marker?
  private var birthSentence = -1

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
      life = nil
    }
    let roles = lexeme.word.roles
    if roles.has(.open) {
      depth = min(depth + 1, 64)
    } else if roles.has(.close) {
      depth = max(depth - 1, 0)
    } else if roles.has(.future), lexeme.casing == .lower {
      isFuture = true
    } else if let marker = lexeme.word.marker, marker == .birth || marker == .death {
      life = marker
    }
  }

  /// Whether an expression opens its sentence and makes up most of it.
  func isFilled(by mention: Mention) -> Bool {
    let tokens = sentences[mention.sentence].tokens
    let length = mention.last - mention.first + 1
    return mention.first <= tokens.lowerBound && tokens.count - length <= min(3, length)
  }

  /// Whether an expression stands in the title of the document.
  func isTitle(_ mention: Mention) -> Bool { mention.isHeading && mention.sentence < 3 }

  /// Tells an expression where it stands.
  mutating func mark(_ mention: inout Mention) {
    mention.sentence = sentence
    mention.isBracketed = depth > 0
    mention.isHeading = sentences[sentence].kind == .heading
    mention.opensBlock = isFirst
    mention.isFuture = isFuture
    mention.followsDate = hasDate
    if mention.isDating {
      hasDate = true
      mention.life = life
      if life == .birth { birthSentence = sentence }
      mention.isAside = life == .death && birthSentence == sentence
      life = nil
    }
    isFirst = false
  }
}
