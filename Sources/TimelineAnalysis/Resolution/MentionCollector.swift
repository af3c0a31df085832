import AnnotationKit
import Linguistics

/// Reads the temporal expressions of a document, block by block, as they are written.
struct MentionCollector {
  private let language: Language
  let lexicon: DocumentLexicon
  private let lexer: Lexer
  private var lexemes: [Lexeme] = []
  private(set) var mentions: [Mention] = []

  /// What stands among the mentions that is rare, so that it is looked for only where it is.
  private(set) var rarities: Rarities = []
  private var yearsBeforeChrist = 0
  private var heads: LineHeads = []

  init(_ vocabulary: Vocabulary, in language: Language) {
    self.language = language
    lexicon = DocumentLexicon(vocabulary, in: language)
    lexer = Lexer(lexicon)
  }

  /// Gives the mentions away, so that nobody else holds them when they change.
  mutating func takeMentions() -> [Mention] {
    defer { mentions = [] }
    return mentions
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
    heads = LineHeads(of: all.span, lexicon.words.span)
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].block == sentences[start].block,
        end - start < Self.sentencesAtOnce
      {
        end += 1
      }
      try read(sentences, start..<end, all.span, bytes.span, of: document)
      start = end
    }
  }

  /// The most sentences of a block, and tokens of them, that are read as one, which bounds what is
  /// held at a time.
  private static let sentencesAtOnce = 64
  private static let tokensAtOnce = 4_096

  private mutating func read(
    _ sentences: [Sentence],
    _ range: Range<Int>,
    _ tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>,
    of document: Document
  ) throws(DeadlineExceeded) {
    var context = BlockContext(sentences, range)
    let upper = sentences[range.upperBound - 1].tokens.upperBound
    var first = opening(sentences[range.lowerBound].tokens.lowerBound, tokens)
    while first < upper {
      let span = first..<min(first + Self.tokensAtOnce, upper)
      first = span.upperBound
      guard heads.contains(.days) || lexer.mayHoldExpression(span, of: tokens) else { continue }
      try document.checkDeadline()
      lexer.read(span, of: tokens, text, into: &lexemes)
      var reader = RuleReader(lexemes, in: language)
      reader.isAncient = yearsBeforeChrist >= 2
      reader.usesMinguo = lexicon.usesMinguo
      reader.heads = heads
      scan(reader, &context)
    }
  }

  /// Where a block starts, with the day of a month that looks like the number of a list item.
  private func opening(_ first: Int, _ tokens: borrowing Span<Token>) -> Int {
    guard first >= 2, first < tokens.count, tokens[first].before == .space,
      tokens[first - 1].before == .none, tokens[first - 2].kind == .number,
      lexicon.words[Int(tokens[first - 1].term)].roles.has(.dot)
    else { return first }
    if heads.contains(.years), lexicon.words[Int(tokens[first - 2].term)].digits >= 3 {
      return first - 2
    }
    let word = lexicon.words[Int(tokens[first].term)]
    return word.roles.has(.month) || word.unit == .century ? first - 2 : first
  }

  private mutating func scan(_ reader: RuleReader, _ context: inout BlockContext) {
    var index = 0
    var previousEnd = -1
    while index < reader.lexemes.count {
      context.pass(reader.lexemes[index])
      guard reader.mayStart(at: index), let match = reader.expression(at: index),
        !match.mentions.isEmpty
      else {
        index += 1
        continue
      }
      let isRangeEnd = previousEnd >= 0 && join(reader, previousEnd, index) == .range
      for mention in match.mentions {
        var mention = mention
        context.mark(&mention)
        if mention.opensBlock, context.isFilled(by: mention) || endsHead(reader, match.end) {
          mention.isEntry = mention.isDay
        }
        mention.isTitleDay = mention.isDay && context.isTitle(mention)
        mention.headsLine = heads != [] && reader[index].before >= .newline
        reader.qualify(&mention, at: index)
        if isRangeEnd { mention.open = nil }
        reader.noteEvent(&mention, match.end)
        note(mention)
        mentions.append(mention)
      }
      for inner in index + 1..<match.end { context.pass(reader.lexemes[inner]) }
      previousEnd = match.end
      index = match.end
    }
  }

  /// Whether a date at the head of a block is set off from what follows: "5 January. Hard frost."
  private func endsHead(_ reader: RuleReader, _ end: Int) -> Bool {
    reader.isBreak(end) && !reader.has(end, [.comma, .open, .close])
      || reader[end].before >= .newline && end < reader.lexemes.count
  }

  /// Counts the years before Christ that are marked so; one marked as after starts anew.
  private mutating func note(_ mention: Mention) {
    noteRarity(of: mention)
    guard case .date(let form) = mention.form, let year = form.year else { return }
    if year <= 0 { yearsBeforeChrist += 1 } else if form.statesEra { yearsBeforeChrist = 0 }
  }

  private mutating func noteRarity(of mention: Mention) {
    switch mention.form {
    case .date(let form):
      if form.isAmbiguous { rarities.insert(.ambiguousOrder) }
      if form.isShortYear, form.wide == nil { rarities.insert(.shortYears) }
    case .age: rarities.insert(.ages)
    default: break
    }
    if mention.event != nil { rarities.insert(.eventCounts) }
  }

  /// Joins the mention before to the one that starts at an index, when nothing but a connector
  /// stands between.
  private mutating func join(_ reader: RuleReader, _ end: Int, _ start: Int) -> Mention.Link {
    guard start > end, let (link, next) = reader.connector(at: end) else { return .none }
    let index = reader.skip([.definite, .from], at: next)
    guard index == start || next == start || reader.skip(.preposition, at: index) == start else {
      return .none
    }
    let isBetween = link == .list && reader.isBetween(mentions[mentions.count - 1], end)
    mentions[mentions.count - 1].link = isBetween ? .range : link
    return mentions[mentions.count - 1].link
  }
}
