import SummaryAnalysis

extension RankingModel {
  /// Where the search starts: what the literature and common sense say of such texts.
  var start: FeatureWeights {
    switch self {
    case .opinions:
      FeatureWeights([.before: 0.3, .after: 0.3, .theme: 0.2, .density: 0.4, .length: -0.3])
    case .abstract, .paper:
      FeatureWeights([
        .after: 0.3, .theme: 0.1, .density: 0.4, .title: 0.2, .lead: 0.2, .cues: 0.3,
        .pronominal: -0.2,
      ])
    case .narrative:
      FeatureWeights([
        .after: 0.3, .theme: 0.1, .lead: 0.5, .early: 0.2, .length: 0.2, .names: 0.3,
        .pronominal: -0.2,
      ])
    case .titledReport, .titledArticle, .article, .flatArticle, .reference:
      FeatureWeights([
        .after: 0.4, .theme: 0.2, .density: 0.2, .title: 0.3, .lead: 0.8, .briefLead: 0.2,
        .early: 0.2, .opensParagraph: 0.1,
        .length: 0.3, .cues: 0.1, .pronominal: -0.2, .quoting: -0.1,
      ])
    }
  }
}
