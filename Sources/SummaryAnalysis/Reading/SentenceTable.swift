import AnnotationKit
import Glibc
import Linguistics

/// The sentences of a document that a summary may take, with their content words.
struct SentenceTable {
  /// The sentences, in document order.
  private(set) var passages: [Passage] = []

  /// The distinct content words of all passages, one passage after the other.
  private(set) var stems: [StemID] = []

  /// The tf–idf weight of each of ``stems`` in its passage, each passage of length 1.
  private(set) var weights: [Float] = []

  /// How many passages hold each stem.
  private(set) var frequencies: [UInt32]

  /// Where the headings stand.
  private(set) var headings: [TextSpan] = []

  /// Where the title stands.
  let titleSpan: TextSpan?

  /// The content words of the title.
  private(set) var title: [StemID] = []

  private var counts: [Float] = []

  /// Reads the sentences of a document.
  init(_ document: Document, _ layers: SummaryInputs, terms: Terms) throws {
    frequencies = Array(repeating: 0, count: terms.stemCount)
    var marks = TermMarks(count: terms.stemCount, none: 0)
    var reader = PassageReader(terms: terms)
    let bytes = document.bytes
    let tokens = layers.tokens.all
    titleSpan = layers.title(in: document)
    title =
      titleSpan.map { content(of: layers.tokens.indices(in: $0), tokens.span, terms) } ?? []
    for (index, sentence) in layers.sentences.all.enumerated() {
      if let titleSpan, titleSpan.contains(sentence.span) { continue }
      if index % 1_024 == 1_023 { try document.checkDeadline() }
      switch sentence.kind {
      case .paragraph, .listItem, .quotation:
        var passage = reader.read(sentence, index: index, tokens.span, bytes.span)
        passage.heading = headings.isEmpty ? nil : headings.count - 1
        if !passages.isEmpty, isOutlying(index, layers.sentences.all) {
          passage.traits.insert(.outlying)
        }
        passage.content = appendContent(of: passage, tokens.span, terms, &marks)
        passages.append(passage)
      case .heading: headings.append(sentence.span)
      default: break
      }
    }
    weigh()
  }

  /// Whether a sentence is all of its block, and the next block has no sentences or is a caption.
  private func isOutlying(_ index: Int, _ sentences: [Sentence]) -> Bool {
    guard sentences[index].opensBlock, index + 1 < sentences.count,
      sentences[index + 1].opensBlock
    else { return false }
    return sentences[index + 1].block > sentences[index].block + 1
      || sentences[index + 1].kind == .caption
  }

  /// Whether the text has hardly any paragraphs.
  var isFlat: Bool {
    passages.count { $0.sentence.opensBlock } * 8 <= passages.count
  }

  /// The range of a passage's content words in ``stems``.
  func content(_ passage: Int) -> Range<Int> { passages[passage].content }

  private func content(
    of range: Range<Int>,
    _ tokens: borrowing Span<Token>,
    _ terms: Terms
  ) -> [StemID] {
    var found: [StemID] = []
    for index in range where tokens[index].isContent(terms) {
      let stem = terms.stems[Int(tokens[index].term)]
      if !found.contains(stem) { found.append(stem) }
      if found.count == 32 { break }
    }
    return found
  }

  private mutating func appendContent(
    of passage: Passage,
    _ tokens: borrowing Span<Token>,
    _ terms: Terms,
    _ marks: inout TermMarks<Int>
  ) -> Range<Int> {
    let first = stems.count
    marks.clear()
    for index in passage.sentence.tokens where tokens[index].isContent(terms) {
      let stem = terms.stems[Int(tokens[index].term)]
      if let place = marks.value(of: stem) {
        counts[place] += 1
      } else {
        marks.set(stem, to: stems.count)
        stems.append(stem)
        counts.append(1)
        frequencies[Int(stem)] += 1
      }
    }
    return first..<stems.count
  }

  /// Turns counts into weights, once the frequencies are known.
  private mutating func weigh() {
    let total = Float(passages.count)
    let rarity = rarities(in: total)
    let growth = (0..<Self.fewTimes).map { logf(1 + Float($0)) }
    weights = counts
    for passage in passages {
      var sum: Float = 0
      for place in passage.content {
        let count = counts[place]
        let gain = count < Float(growth.count) ? growth[Int(count)] : logf(1 + count)
        let weight = gain * rarity[Int(stems[place])]
        weights[place] = weight
        sum += weight * weight
      }
      guard sum > 0 else { continue }
      let scale = 1 / sum.squareRoot()
      for place in passage.content { weights[place] *= scale }
    }
    counts = []
  }

  /// How rare each stem is among so many passages; most share a frequency with many.
  private func rarities(in total: Float) -> [Float] {
    let rarity = { (frequency: UInt32) in logf((total + 1) / (Float(frequency) + 0.5)) }
    let common = (0..<UInt32(Self.fewTimes)).map { $0 == 0 ? 0 : rarity($0) }
    return frequencies.map { $0 < Self.fewTimes ? common[Int($0)] : rarity($0) }
  }

  /// The number from which a count is rare enough to have its logarithm taken anew.
  private static let fewTimes = 16
}

extension Token {
  /// Whether the token carries content: a word or number that is no stop word.
  fileprivate func isContent(_ terms: Terms) -> Bool {
    isWordLike && !terms.classes[Int(term)].contains(.stop)
  }
}
