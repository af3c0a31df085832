public import AnnotatedConfiguration
public import AnnotationKit
import KeywordAnalysis
import Linguistics
import SummaryAnalysis
import TimelineAnalysis

/// The analysers that ship with the programs: the one list.
public enum StandardAnalysers {
  /// Returns the registry of those that a configuration enables, set as it says.
  ///
  /// - Parameters:
  ///   - configuration: What is asked for.
  ///   - others: Further analysers, which come after.
  /// - Returns: The registry.
  public static func registry(
    for configuration: Configuration = Configuration(),
    and others: [RegisteredAnalyser] = []
  ) -> AnalyserRegistry {
    var all = AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
      TermAnalyser()
      StructureAnalyser()
      TitleAnalyser()
      BoilerplateAnalyser()
      SentenceAnalyser()
      TimelineAnalyser()
      KeywordAnalyser(
        count: KeywordCount(configuration.keywords.count),
        style: KeyphraseStyle(configuration.keywords.style)
      )
      SummaryAnalyser(
        sentences: SummaryBudget(configuration.summary.sentences),
        words: SummaryBudget(configuration.summary.words)
      )
    }
    all.append(contentsOf: others)
    guard let enabled = configuration.analysers.enabled else { return all }
    return all.keeping(Set(enabled.map { LayerName($0) }))
  }
}
