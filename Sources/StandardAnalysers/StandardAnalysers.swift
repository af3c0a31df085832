public import AnnotationKit
import KeywordAnalysis
import Linguistics
import SummaryAnalysis
import TimelineAnalysis

/// The analysers that ship with the programs: the one list.
public enum StandardAnalysers {
  /// Returns the registry of all of them.
  public static func registry() -> AnalyserRegistry {
    AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
      StructureAnalyser()
      TitleAnalyser()
      BoilerplateAnalyser()
      SentenceAnalyser()
      TimelineAnalyser()
      KeywordAnalyser()
      SummaryAnalyser()
    }
  }
}
