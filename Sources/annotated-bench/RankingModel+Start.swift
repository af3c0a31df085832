import SummaryAnalysis

extension RankingModel {
  /// Where the search starts: what the literature and common sense say of such texts.
  var start: FeatureWeights {
    switch self {
    case .opinions:
      FeatureWeights([.before: 0.3, .after: 0.3, .theme: 0.2, .density: 0.4, .length: -0.3])
    case .abstract:
      FeatureWeights([
        .after: 0.3, .theme: 0.1, .density: 0.5, .title: 0.2, .lead: 0.2, .briefLead: 0.2,
        .length: -0.5, .excess: -0.1, .cues: 0.3, .detail: -0.3,
      ])
    case .paper:
      FeatureWeights([
        .after: 0.7, .theme: 0.5, .density: 0.4, .title: 0.2, .lead: 0.3, .briefLead: 0.2,
        .opensParagraph: 0.2, .length: 0.2, .cues: 0.3, .names: -0.2,
        .detail: -0.2,
      ])
    case .narrative:
      FeatureWeights([
        .after: 0.3, .theme: 0.1, .lead: 0.5, .early: 0.2, .length: 0.2, .names: 0.3,
      ])
    case .lowerCase:
      FeatureWeights([
        .after: 0.1, .mass: 1, .title: 0.3, .lead: 0.25, .early: 0.1, .length: 0.3,
      ])
    case .titledArticle:
      FeatureWeights([
        .after: 0.3, .theme: 0.1, .density: 0.2, .mass: 0.5, .title: 0.3, .lead: 0.6,
        .briefLead: 0.1, .early: 0.2, .opensParagraph: 0.1, .length: 0.1, .excess: -0.2, .cues: 0.1,
        .quoting: -0.1,
      ])
    case .article:
      FeatureWeights([
        .after: 0.4, .theme: 0.2, .density: 0.3, .title: 0.3, .lead: 0.7, .briefLead: 0.2,
        .early: 0.2, .opensParagraph: 0.2, .length: 0.2, .cues: 0.1,
        .quoting: -0.1,
      ])
    case .flatArticle:
      FeatureWeights([
        .after: 0.4, .theme: 0.2, .density: 0.2, .title: 0.3, .lead: 0.9, .briefLead: 0.2,
        .early: 0.3, .excess: -0.1, .cues: 0.1, .quoting: -0.1,
      ])
    case .reference:
      FeatureWeights([
        .after: 0.4, .theme: 0.2, .density: 0.2, .title: 0.3, .lead: 0.8, .briefLead: 0.2,
        .early: 0.2, .opensParagraph: 0.1, .length: 0.3, .cues: 0.1,
        .quoting: -0.1,
      ])
    }
  }
}
