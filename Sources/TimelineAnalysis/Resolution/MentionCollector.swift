import AnnotationKit
import Linguistics

/// Reads the temporal expressions of a document, block by block, as they are written.
struct MentionCollector {
  private let language: Language
  let lexicon: DocumentLexicon
  private let lexer: Lexer
  private var lexemes: [Lexeme] = []
  private(set) var mentions: [Mention] = []
  private var yearsBeforeChrist = 0

  init(_ vocabulary: Vocabulary, in language: Language) {
    self.language = language
    lexicon = DocumentLexicon(vocabulary, in: language)
    lexer = Lexer(lexicon)
  }

  /// Reads all blocks.
  ///
  /// - Throws: `DeadlineExceeded` when the time allowed for the document has passed.
  mutating func collect(
    _ sentences: [Sentence],
    _ tokens: Tokens,
    of document: Document
  ) throws(DeadlineExceeded) {
    let all = tokens.all
    let bytes = document.bytes
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].block == sentences[start].block,
        end - start < Self.sentencesAtOnce
      {
        end += 1
      }
      try document.checkDeadline()
      read(sentences, start..<end, all.span, bytes.span)
      start = end
    }
  }

  /// The most sentences of a block that are read as one, which bounds what is held at a time.
  private static let sentencesAtOnce = 64

  private mutating func read(
    _ sentences: [Sentence],
    _ range: Range<Int>,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) {
    let first = sentences[range.lowerBound].tokens.lowerBound
    let span = first..<sentences[range.upperBound - 1].tokens.upperBound
    guard lexer.mayHoldExpression(span, of: tokens) else { return }
    lexer.read(span, of: tokens, text, into: &lexemes)
    var reader = RuleReader(lexemes: lexemes, language: language)
    reader.isAncient = yearsBeforeChrist >= 2
    reader.usesMinguo = lexicon.usesMinguo
    scan(reader, sentences, range)
  }

  private mutating func scan(
    _ reader: RuleReader,
    _ sentences: [Sentence],
    _ range: Range<Int>
  ) {
    var context = BlockContext(sentences, range)
    var index = 0
    var previousEnd = -1
    while index < reader.lexemes.count {
      context.pass(reader.lexemes[index])
      guard let match = reader.expression(at: index), !match.mentions.isEmpty else {
        index += 1
        continue
      }
      if previousEnd >= 0 { join(reader, previousEnd, index) }
      for mention in match.mentions {
        var mention = mention
        context.mark(&mention)
        reader.qualify(&mention, at: index)
        note(mention)
        mentions.append(mention)
      }
      for inner in index + 1..<match.end { context.pass(reader.lexemes[inner]) }
      previousEnd = match.end
      index = match.end
    }
  }

  /// Counts the years before Christ that are marked so; one marked as after starts anew.
  private mutating func note(_ mention: Mention) {
    guard case .date(let form) = mention.form, let year = form.year else { return }
    if year <= 0 { yearsBeforeChrist += 1 } else if form.statesEra { yearsBeforeChrist = 0 }
  }

  /// Joins the mention before to the one that starts at an index, when nothing but a connector
  /// stands between.
  private mutating func join(_ reader: RuleReader, _ end: Int, _ start: Int) {
    guard start > end, let (link, next) = reader.connector(at: end) else { return }
    let index = reader.skip([.definite, .from], at: next)
    guard index == start || next == start || reader.skip(.preposition, at: index) == start else {
      return
    }
    let isBetween = link == .list && reader.isBetween(mentions[mentions.count - 1], end)
    mentions[mentions.count - 1].link = isBetween ? .range : link
  }
}
