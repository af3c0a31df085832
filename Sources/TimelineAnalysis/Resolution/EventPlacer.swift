import AnnotationKit
import Linguistics

/// Places what is counted from an event that the text dates elsewhere: "three days after the battle".
struct EventPlacer {
  private let sentences: [Sentence]
  private let tokens: [Token]
  private let vocabulary: Vocabulary
  private let resolver: Resolver
  private let words: [Word]

  /// How many counts are placed in a document, and how many dates before each are looked through.
  private static let most = 128
  private static let reach = 32

  init(
    _ sentences: [Sentence],
    _ tokens: Tokens,
    _ resolver: Resolver,
    _ lexicon: DocumentLexicon
  ) {
    words = lexicon.words
    self.sentences = sentences
    self.tokens = tokens.all
    vocabulary = tokens.vocabulary
    self.resolver = resolver
  }

  /// Gives each count its date, where its event is found.
  func place(_ resolved: inout [Resolved]) {
    let counts = resolved.indices.filter { resolved[$0].mention.event != nil }
    for index in counts.prefix(Self.most) {
      guard let name = resolved[index].mention.event,
        !isConditional(resolved[index].mention.sentence), !isDated(index, in: resolved),
        let base = event(named: stems(name.indices), before: index, in: resolved)
      else { continue }
      resolved[index].placed = period(resolved[index].mention, from: base, in: resolved)
      resolved[index].mention.anchor = base
    }
  }

  /// Whether the sentence of a count has a date of its own right before it.
  private func isDated(_ index: Int, in resolved: [Resolved]) -> Bool {
    guard index > 0 else { return false }
    let before = resolved[index - 1]
    return before.mention.sentence == resolved[index].mention.sentence && before.mention.isDating
      && before.period?.days != nil
  }

  /// Whether a sentence speaks of what is to come or may come, as contracts do.
  private func isConditional(_ sentence: Int) -> Bool {
    tokens[sentences[sentence].tokens].contains { words[Int($0.term)].roles.has(.future) }
  }

  private func period(_ mention: Mention, from base: Int, in resolved: [Resolved]) -> Period? {
    let isRange = resolved[base].mention.link == .range && !mention.isBeforeEvent
    let end = isRange && base + 1 < resolved.count ? base + 1 : base
    switch mention.form {
    case .anniversary(let years):
      guard var period = resolved[base].period, let year = period.year else { return nil }
      period.year = year + years
      return period
    case .duration(let quantity):
      let part = quantity.first.withoutHalf
      let reading = resolver.shifted(
        part.count,
        part.unit,
        mention,
        resolved[end].period,
        isBackward: mention.isBeforeEvent
      )
      if case .period(let period, _) = reading.value { return period }
      return nil
    default: return nil
    }
  }

  /// The date before an index whose sentence shares most words with the name of an event, a day first.
  private func event(named stems: [[UInt8]], before index: Int, in resolved: [Resolved]) -> Int? {
    var best: (index: Int, score: Int)?
    guard !stems.isEmpty else { return nil }
    for candidate in (max(0, index - Self.reach)..<index).reversed() {
      let mention = resolved[candidate].mention
      guard mention.isDating, resolved[candidate].period?.days != nil else { continue }
      let own = self.stems(sentences[mention.sentence].tokens)
      let shared = stems.count(where: own.contains)
      let score =
        shared == 0 ? 0 : shared * 2 + (resolved[candidate].period?.precision == .day ? 1 : 0)
      if score > best?.score ?? 0 { best = (candidate, score) }
    }
    return best?.index
  }

  /// The first five bytes of the longer words, which the forms of a word mostly share.
  private func stems(_ range: Range<Int>) -> [[UInt8]] {
    tokens[range.clamped(to: tokens.indices)].prefix(50).compactMap { token in
      guard token.kind == .word, token.length >= 4 else { return nil }
      return Array(vocabulary.bytes(token.term).prefix(5))
    }
  }
}
