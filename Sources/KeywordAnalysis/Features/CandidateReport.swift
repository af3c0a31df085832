package import AnnotationKit
import Linguistics

/// A candidate as the training of the weights sees it.
package struct CandidateReport: Sendable {
  /// The candidate as it first stands in the text.
  package let phrase: String

  /// Its features, in the order of ``featureNames``.
  package let features: [Float]

  /// The names of the features.
  package static var featureNames: [String] { Feature.allCases.map { "\($0)" } }
}

extension KeywordAnalyser {
  /// Returns the candidates that the ranking would judge, with their features.
  ///
  /// - Parameter tagging: Whether a tagger may read the text, if its language has one.
  package func candidates(
    of document: Document,
    given layers: LayerSet,
    tagging: Bool
  ) throws -> [CandidateReport] {
    let text = try KeywordText(document, given: layers, tagging: tagging)
    let candidates = try Candidates(text, of: document, style: style)
    let features = FeatureMatrix(candidates)
    return Shortlist(features).rows.map { row in
      let tokens = text.tokens[candidates.table.all[row].tokens]
      let span = TextSpan(Int(tokens.first?.start ?? 0), Int(tokens.last?.end ?? 0))
      return CandidateReport(phrase: document.text(span), features: Array(features.row(row)))
    }
  }
}
