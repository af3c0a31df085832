import AnnotationKit

/// Describes each block of a document for the boilerplate model.
struct BlockProfiler {
  let text: TokenisedText
  let blocks: [TextBlock]
  let shapes: [BlockShape]
  let finds: [PhraseTable.Find]

  /// How much of a web page the document has, by its telling phrases; a mail is none.
  let page: BlockProfile.Page

  /// The blocks of the signature of a mail, from the line of two dashes on.
  let signature: Range<Int>

  /// What each term is in the language of the document.
  private let classes: [TermClasses]

  init(_ document: Document, _ layers: LayerSet) throws {
    let tokens = try layers.require(Tokens.self)
    let language = try layers.require(DetectedLanguage.self).tag
    let structure = try layers.require(TextStructure.self)
    text = TokenisedText(document, tokens)
    blocks = structure.blocks
    shapes = structure.shapes
    finds = Self.finds(in: blocks, of: tokens)
    classes = TermClasses.table(of: tokens, language: language)
    let isMail = blocks.first?.kind == .mailHeader
    page = isMail ? .clean : Self.page(finds, shapes)
    signature = isMail ? Self.signature(of: blocks, in: document) : 0..<0
  }

  /// Looks for telling phrases in all blocks but the longest.
  private static func finds(in blocks: [TextBlock], of tokens: Tokens) -> [PhraseTable.Find] {
    let phrases = KnownWords.all.phrases
    let all = tokens.all.span
    let known = tokens.known.span
    var finds: [PhraseTable.Find] = []
    finds.reserveCapacity(blocks.count)
    for block in blocks {
      finds.append(
        block.tokens.count <= longestRead
          ? phrases.find(in: block.tokens, of: all, known) : PhraseTable.Find()
      )
    }
    return finds
  }

  /// The most tokens of a block in which telling phrases are sought.
  private static let longestRead = 400

  /// Finds the signature of a mail, which ends where it quotes another.
  private static func signature(of blocks: [TextBlock], in document: Document) -> Range<Int> {
    let dashes = blocks.firstIndex { document.bytes[$0.span.range].elementsEqual("--".utf8) }
    guard let dashes else { return 0..<0 }
    return dashes..<(blocks[dashes...].firstIndex { $0.kind == .quotation } ?? blocks.count)
  }

  /// Returns the profile of every block.
  func profiles() -> [BlockProfile] {
    var profiles = blocks.indices.map(alone)
    let total = blocks.indices.reduce(0) { $0 + runningText($1) }
    var seen = 0
    var section = BlockProfile.Section.none
    let repeated = repeated()
    for index in blocks.indices {
      section = self.section(after: section, at: index)
      profiles[index].section = section
      profiles[index].seen = BlockProfile.Share(seen, of: total)
      profiles[index].page = page
      profiles[index].isRepeated = repeated[index] ? 1 : 0
      seen += runningText(index)
      guard index > 0 else { continue }
      profiles[index].wordsBefore = profiles[index - 1].words
      profiles[index].endBefore = profiles[index - 1].end
      profiles[index].phrasesBefore = profiles[index - 1].phrases
      profiles[index - 1].wordsAfter = profiles[index].words
      profiles[index - 1].endAfter = profiles[index].end
      profiles[index - 1].phrasesAfter = profiles[index].phrases
    }
    fillSurroundings(&profiles)
    fillKinship(&profiles)
    return profiles
  }

  /// The words of a block that reads like running text, 0 when it does not.
  func runningText(_ index: Int) -> Int {
    let shape = shapes[index]
    return shape.words >= 12 && (shape.endMark.isTerminal || shape.words >= 40) ? shape.words : 0
  }

  private func alone(_ index: Int) -> BlockProfile {
    let shape = shapes[index]
    var profile = BlockProfile()
    profile.words = BlockProfile.Words(shape.words)
    profile.end = BlockProfile.End(shape.endMark)
    let stops = blocks[index].tokens.count { isStopWord($0) }
    profile.stopWords = BlockProfile.Share(stops, of: shape.words)
    profile.capitals = BlockProfile.Share(shape.capitalised, of: shape.words)
    profile.numbers = BlockProfile.Share(shape.numbers, of: shape.words + shape.numbers)
    profile.phrases = BlockProfile.Phrases(finds[index])
    profile.separators = shape.separators
    profile.links = shape.links
    profile.kind = kind(blocks[index].kind)
    profile.isRunning = runningText(index) > 0 ? 1 : 0
    profile.hasDate = shape.words + shape.numbers <= 12 && tellsTime(index) ? 1 : 0
    profile.breaksOff = shape.endMark == .ellipsis ? 1 : 0
    return profile
  }

  private func kind(_ kind: TextBlock.Kind) -> Int {
    switch kind {
    case .heading: 1
    case .listItem: 2
    case .tableRow: 3
    case .byline, .dateline, .caption, .mailHeader, .speaker, .pageFurniture: 4
    case .paragraph, .quotation, .code: 0
    }
  }

  private static func page(
    _ finds: [PhraseTable.Find],
    _ shapes: [BlockShape]
  ) -> BlockProfile.Page {
    let telling = zip(finds, shapes).filter { isTelling($0, of: $1) }
    let kinds = Set(telling.compactMap(\.0.anywhere)).count
    let short = shapes.count { $0.words <= 6 && !$0.endMark.isTerminal }
    func isDense(_ blocks: Int) -> Bool { telling.count * blocks >= shapes.count }
    switch kinds {
    case 0: return .clean
    case 1: return isDense(20) && short * 20 >= shapes.count * 9 ? .partial : .hint
    case 2: return isDense(30) && short * 5 >= shapes.count * 2 ? .page : .hint
    case 3...4: return isDense(20) ? .page : .hint
    default: return isDense(20) ? .full : .partial
    }
  }

  /// Whether telling phrases make up enough of a block to tell something of the document: in running
  /// text any of them may come up.
  private static func isTelling(_ find: PhraseTable.Find, of shape: BlockShape) -> Bool {
    find.alone != nil || find.count > 0 && find.covered * 3 >= shape.words
  }

  /// Whether a block is boilerplate wherever it stands: most of it is telling phrases.
  func isCertain(_ index: Int) -> Bool {
    if blocks[index].kind == .pageFurniture || signature.contains(index) { return true }
    let words = shapes[index].words
    guard words > 0, words <= 25 else { return false }
    let opensWithSign = text.isCopyrightSign(blocks[index].tokens.lowerBound)
    if leadsElsewhere(index) { return true }
    if opensWithSign || finds[index].covered * 2 >= words { return true }
    return finds[index].count >= 2 && finds[index].covered * 3 >= words
  }

  /// Whether a block begins like `Read more: …`.
  private func leadsElsewhere(_ index: Int) -> Bool {
    let range = blocks[index].tokens
    let lead = finds[index].lead
    return lead > 0 && lead < range.count && text.mark(range.lowerBound + lead) == .colon
  }

  /// Whether a block stays with the text above it, if that is text: it is running text, and no line
  /// above has opened a section of another kind.
  func isSticky(_ index: Int, _ profile: BlockProfile) -> Bool {
    profile.section == .none && runningText(index) > 0 && shapes[index].endMark.isTerminal
  }

  /// The block that reads most like the title of the text that begins below it.
  ///
  /// - Parameter isMain: Which blocks are text.
  /// - Returns: The heading closest above the first long block of text, if there is one nearby that
  ///   the text or the rest of the page takes up.
  func title(above isMain: [Bool]) -> Int? {
    guard let first = isMain.indices.first(where: { isMain[$0] && runningText($0) > 0 }) else {
      return nil
    }
    let above = (max(0, first - 12)..<first).reversed()
    if above.contains(where: { isMain[$0] && blocks[$0].kind == .heading }) { return nil }
    let candidates = above.filter(mayBeTitle)
    guard !candidates.isEmpty else { return nil }
    let body = blocks[first..<min(first + 6, blocks.count)].lazy.flatMap(\.tokens).map(term)
    var repeated = [Bool](repeating: false, count: text.vocabulary.count)
    for term in body { repeated[term] = true }
    var distinct = DistinctTerms(of: text.vocabulary)
    return candidates.first { index in
      var count = 0
      forEachContentTerm(of: index, in: &distinct) { count += repeated[$0] ? 1 : 0 }
      return count >= (index == first - 1 ? 1 : 2)
    }
  }

  /// Whether a block could be a title by its own looks: a few words and nothing that tells of
  /// boilerplate.
  ///
  /// At least two of its words must stand in the text as well, or one if nothing stands between.
  private func mayBeTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    return (3...20).contains(shape.words) && shape.opensLikeSentence && shape.links == 0
      && shape.endMark != .dot && !tellsTime(index) && finds[index].count == 0
      && finds[index].alone == nil
  }

  /// Whether a token is a word that carries content.
  func isContentWord(_ token: Token) -> Bool {
    token.kind == .word && token.length > 2 && !classes[Int(token.term)].contains(.stopWord)
  }

  private func isStopWord(_ index: Int) -> Bool { classes[term(index)].contains(.stopWord) }

  /// The term of a token.
  func term(_ index: Int) -> Int { Int(text.tokens[index].term) }

  private func section(
    after section: BlockProfile.Section,
    at index: Int
  ) -> BlockProfile.Section {
    guard finds[index].alone != nil, let kind = finds[index].anywhere ?? finds[index].alone else {
      return section
    }
    switch kind {
    case .commentForm: return .comments
    case .related: return .related
    case .legal, .newsletter: return section == .none ? .other : section
    default: return section
    }
  }

  /// Which blocks stand in the document more than once, word for word.
  private func repeated() -> [Bool] {
    var counts: [UInt64: Int] = [:]
    let hashes = blocks.map { block in
      block.tokens.prefix(40).reduce(UInt64(block.tokens.count)) {
        ($0 ^ UInt64(text.tokens[$1].term)) &* 0x9e37_79b9_7f4a_7c15
      }
    }
    for hash in hashes { counts[hash, default: 0] += 1 }
    return hashes.map { (counts[$0] ?? 0) > 1 }
  }
}
