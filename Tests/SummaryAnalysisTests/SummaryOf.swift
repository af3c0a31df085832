import AnnotationKit
import Linguistics
import SummaryAnalysis

/// Summarises a document by all the analysers that a summary is built upon.
func summary(
  of document: Document,
  by analyser: SummaryAnalyser = SummaryAnalyser()
) throws -> ExtractiveSummary {
  let plan = try AnalysisPlan(
    AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
      TermAnalyser()
      StructureAnalyser()
      BoilerplateAnalyser()
      TitleAnalyser()
      SentenceAnalyser()
      analyser
    }
  )
  let result = plan.run(on: document)
  switch result.run(of: ExtractiveSummary.name)?.outcome {
  case .skipped(let reason): throw AnalyserSkip(reason)
  default: return try result.layers.require(ExtractiveSummary.self)
  }
}

extension ExtractiveSummary {
  /// The sentences of the short summary, in document order.
  func shortTexts(in document: Document) -> [String] {
    sentences.filter { $0.rank <= short }.map { document.text($0.span) }
  }
}
