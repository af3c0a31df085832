public import AnnotationKit
import Linguistics

/// Finds the temporal expressions of a document, resolves them and draws the timeline.
public struct TimelineAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.1.0"

  /// Expressions are read from tokens, events from sentences.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self, Sentences.self, DetectedLanguage.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns the timeline of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Timeline {
    let tokens = try layers.require(Tokens.self)
    let sentences = try layers.require(Sentences.self).all
    let language = Language.named(try layers.require(DetectedLanguage.self).tag)
    var collector = MentionCollector(tokens.vocabulary, in: language)
    try collector.collect(sentences, tokens, of: document)
    var mentions = collector.takeMentions()
    let rarities = collector.rarities
    if rarities.contains(.ambiguousOrder) { DateOrder.settle(&mentions) }
    MentionLinker.link(&mentions)
    if rarities.contains(.shortYears) { MentionLinker.fillCenturies(&mentions) }
    let reference = ReferenceDate(of: document.dating, mentions, sentences, tokens.all)
    let entries = mentions.count(where: \.isEntry)
    let isDiary = entries >= 3 && entries * 6 >= mentions.count
    if !isDiary {
      for index in mentions.indices { mentions[index].isEntry = mentions[index].isTitleDay }
    }
    let mode = TimelineMode(reference, mentions, isDiary: isDiary)
    mentions.removeAll { $0.only != nil && $0.only != mode }
    if rarities.contains(.ages) {
      var lives = LifePlacer()
      lives.place(&mentions)
    }
    var resolver = Resolver(reference: reference?.date, mode: mode, isDiary: isDiary)
    resolver.death = LifePlacer.death(in: mentions, of: sentences.count)
    var resolved = resolver.resolve(mentions)
    if rarities.contains(.eventCounts) {
      EventPlacer(sentences, tokens, resolver, collector.lexicon).place(&resolved)
    }
    let labeller = EventLabeller(tokens, of: document, collector.lexicon, language.habits)
    let builder = EventBuilder(resolved, sentences, labeller, dateline: reference?.place)
    mentions = []
    let spans = resolved.map { $0.span(in: tokens.all) }
    return Timeline(
      mode: mode,
      reference: reference,
      expressions: zip(resolved, spans).compactMap { resolved, span in
        resolved.mention.isSilent ? nil : TemporalExpression(resolved, at: span, mode: mode)
      },
      events: builder.events(),
      undated: builder.undated(at: spans)
    )
  }
}

extension Resolved {
  /// Where the expression stands in the text.
  fileprivate func span(in tokens: [Token]) -> TextSpan {
    TextSpan(Int(tokens[mention.first].start), Int(tokens[mention.last].end))
  }
}
