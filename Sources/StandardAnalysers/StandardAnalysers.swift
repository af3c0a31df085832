public import AnnotatedConfiguration
public import AnnotationKit
import KeywordAnalysis
import Linguistics
import SummaryAnalysis
import TimelineAnalysis

/// The analysers that ship with the programs: the one list.
public enum StandardAnalysers {
  /// Returns the registry of those that a configuration enables, set as it says.
  public static func registry(
    for configuration: Configuration = Configuration()
  ) -> AnalyserRegistry {
    let all = AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
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
    guard let enabled = configuration.analysers.enabled else { return all }
    return all.keeping(Set(enabled.map { LayerName($0) }))
  }
}
