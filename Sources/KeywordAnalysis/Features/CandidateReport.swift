package import AnnotationKit

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
  /// - Parameters:
  ///   - document: The document to read.
  ///   - layers: The layers named in ``requirements``.
  ///   - tagging: Whether a tagger may read the text, if its language has one.
  /// - Returns: The candidates in text order.
  /// - Throws: ``MissingLayer``, ``DeadlineExceeded``.
  package func candidates(
    of document: Document,
    given layers: LayerSet,
    tagging: Bool
  ) throws -> [CandidateReport] {
    let text = try KeywordText(document, given: layers, tagging: tagging)
    let candidates = try Candidates(text, of: document, style: style)
    let shortlist = Shortlist(candidates)
    let features = FeatureMatrix(shortlist, of: candidates)
    return shortlist.candidates.enumerated().map { row, index in
      let span = text.span(of: candidates.table.all[index].tokens)
      let values = Feature.allCases.map { features[row, $0] }
      return CandidateReport(phrase: document.text(span), features: values)
    }
  }
}
