public import AnnotationKit
import Linguistics

/// Chooses the sentences of an extractive summary.
///
/// The document is read once: each sentence becomes counts and traits, each content word a number.
/// From them the genre is inferred, and with it the model whose weights rank the sentences; one
/// ranking serves the short and the long summary, the headline and the one line.
public struct SummaryAnalyser: Analyser {
  /// The version of the ranking.
  public static let version = "1.1.0"

  /// A summary is a choice of sentences.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TermTable.self, Title.self, Sentences.self, DetectedLanguage.self,
  ]

  private let length: SummaryLength

  /// Creates an analyser.
  ///
  /// - Parameters:
  ///   - sentences: The most sentences of the short summary.
  ///   - words: The most words of the short summary; one sentence is always given.
  public init(sentences: SummaryBudget = .auto, words: SummaryBudget = .auto) {
    length = SummaryLength(sentences: sentences, words: words)
  }

  /// The settings that differ from their defaults.
  public var settings: [String: String] {
    var settings: [String: String] = [:]
    if let number = length.sentences.number { settings["Sentences"] = String(number) }
    if let number = length.words.number { settings["Words"] = String(number) }
    return settings
  }

  /// Returns the summary of a document.
  ///
  /// - Throws: `AnalyserSkip` when the text has no sentences, as a table or code has none.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> ExtractiveSummary {
    let draft = try SummaryDraft(document, given: layers)
    let ranking = draft.ranking(upTo: length.long(draft))
    let spans = ranking.map { draft.span(of: $0.passage) }
    guard let best = spans.first,
      let headline = ExtractiveSummary.headline(
        of: document,
        title: draft.table.titleSpan,
        ranking: spans
      )
    else { throw AnalyserSkip(draft.reasonForNothing) }
    return ExtractiveSummary(
      genre: draft.genre,
      headline: headline,
      oneLine: ExtractiveSummary.oneLine(best, in: document),
      short: length.short(draft, ranking),
      sentences: choices(draft, ranking)
    )
  }

  /// Gives the ranking its ranks and scores, in document order.
  private func choices(
    _ draft: SummaryDraft,
    _ ranking: [SummaryDraft.Ranked]
  ) -> [ExtractiveSummary.Choice] {
    let top = max(ranking.first?.value ?? 1, 0.001)
    var ceiling = 1.0
    let choices = ranking.enumerated().map { index, ranked in
      ceiling = min(ceiling, max(0, Double(ranked.value / top)))
      return ExtractiveSummary.Choice(
        rank: index + 1,
        score: ceiling,
        span: draft.span(of: ranked.passage)
      )
    }
    return choices.sorted { $0.span < $1.span }
  }
}
