public import AnnotationKit
import Linguistics

/// Finds the keyphrases of a document.
public struct KeywordAnalyser: Analyser {
  /// The version of the ranking.
  public static let version = "1.1.0"

  /// Keyphrases are runs of tokens within a sentence.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TermTable.self, TextStructure.self, Boilerplate.self, Sentences.self,
    DetectedLanguage.self,
  ]

  /// How many keyphrases to list.
  public let count: KeywordCount

  /// What kind of keyphrases to prefer.
  public let style: KeyphraseStyle

  /// Creates an analyser.
  public init(count: KeywordCount = .auto, style: KeyphraseStyle = .phrases) {
    self.count = count
    self.style = style
  }

  /// The settings that differ from their defaults, as the configuration writes them.
  public var settings: [String: String] {
    var settings: [String: String] = [:]
    if count != .auto { settings["Count"] = count.description }
    if style != .phrases { settings["Style"] = style.rawValue }
    return settings
  }

  /// Returns the keyphrases of a document.
  ///
  /// - Throws: ``MissingLayer``, ``DeadlineExceeded``.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Keyphrases {
    let text = try KeywordText(document, given: layers)
    let candidates = try Candidates(text, of: document, style: style)
    let trees = BoostedTrees.of(style, isTagged: text.isTagged)
    let ranked = candidates.ranked(by: trees, for: count)
    let chosen = KeyphraseChoice(candidates, count).choose(from: ranked)
    return Keyphrases(all: try name(chosen, among: candidates, in: document))
  }

  private func name(
    _ chosen: [KeyphraseChoice.Chosen],
    among candidates: Candidates,
    in document: Document
  ) throws -> [Keyphrase] {
    var finder = OccurrenceFinder(candidates.text)
    for (number, phrase) in chosen.enumerated() {
      finder.seek(candidates.table.all[phrase.index].tokens, as: number * 2)
      for other in phrase.others {
        finder.seek(candidates.table.all[other].tokens, as: number * 2 + 1)
      }
    }
    let places = try finder.places(of: chosen.count * 2, in: document)
    let naming = KeyphraseNaming(candidates.text, of: document)
    return chosen.enumerated().map { number, phrase in
      let own = places[number * 2]
      let others = places[number * 2 + 1]
      let (name, variants) = naming.names(of: own)
      var spans = own.map { candidates.text.span(of: $0) }
      guard !others.isEmpty else {
        return Keyphrase(phrase: name, score: phrase.score, variants: variants, occurrences: spans)
      }
      let (other, otherVariants) = naming.names(of: others)
      spans = Set(spans + Self.outside(own, others).map { candidates.text.span(of: $0) }).sorted()
      return Keyphrase(
        phrase: name,
        score: phrase.score,
        variants: [other] + variants + otherVariants,
        occurrences: spans
      )
    }
  }

  /// The places that lie in none of the others; both are in text order.
  private static func outside(_ own: [Range<Int>], _ places: [Range<Int>]) -> [Range<Int>] {
    var next = own[...]
    return places.sorted { $0.lowerBound < $1.lowerBound }.filter { place in
      while let first = next.first, first.upperBound < place.upperBound { next.removeFirst() }
      return !(next.first.map { $0.lowerBound <= place.lowerBound } ?? false)
    }
  }
}
