extension RankingModel {
  /// The weights of each model.
  ///
  /// `annotated-bench tune-summary` finds them; see there.
  package var weights: FeatureWeights {
    switch self {
    case .titledReport: Self.titledReportWeights
    case .titledArticle: Self.titledArticleWeights
    case .article: Self.articleWeights
    case .flatArticle: Self.flatArticleWeights
    case .paper: Self.paperWeights
    case .abstract: Self.abstractWeights
    case .narrative: Self.narrativeWeights
    case .reference: Self.referenceWeights
    case .opinions: Self.opinionsWeights
    }
  }

  private static let titledReportWeights = FeatureWeights([
    .before: 0.02, .after: 0.63, .theme: 0.85, .density: 0.21, .title: 0.86, .lead: 0.55,
    .briefLead: -0.19, .early: 0.32, .opensParagraph: -0.02, .length: 0.83, .excess: 0.29,
    .cues: 0.22, .names: 0.03, .quoting: 0.33, .pronominal: 0.24,
  ])
  private static let titledArticleWeights = FeatureWeights([
    .before: 0.25, .after: 0.47, .theme: 0.4, .density: 0.08, .title: 0.42, .lead: 0.44,
    .briefLead: -0.14, .early: 0.23, .opensParagraph: -0.17, .length: 0.19, .excess: -0.04,
    .cues: 0.11, .names: -0.22, .quoting: -0.13, .pronominal: -0.21,
  ])
  private static let articleWeights = FeatureWeights([
    .before: -0.04, .after: 0.49, .theme: 0.32, .density: 0.42, .title: 0.3, .lead: 0.94,
    .briefLead: 0.44, .early: 0.11, .opensParagraph: 0.07, .length: 0.32, .excess: 0.17,
    .cues: 0.19, .names: -0.48, .quoting: -0.17, .pronominal: 0.22,
  ])
  private static let flatArticleWeights = FeatureWeights([
    .before: 0.16, .after: 0.03, .theme: 0.31, .density: 0.1, .title: 0.27, .lead: 0.54,
    .briefLead: 0.18, .early: 0.33, .opensParagraph: -0.27, .length: -0.21, .excess: -0.18,
    .cues: -0.04, .names: -0.04, .quoting: -0.11, .pronominal: -0.29,
  ])
  private static let paperWeights = FeatureWeights([
    .before: -0.09, .after: 0.76, .theme: 0.59, .density: 0.36, .title: 0.14, .lead: 0.35,
    .briefLead: 0.25, .early: -0.04, .opensParagraph: 0.17, .length: 0.18, .excess: 0.03,
    .cues: 0.26, .names: -0.31, .quoting: -0.06, .pronominal: 0.13,
  ])
  private static let abstractWeights = FeatureWeights([
    .before: 0.11, .after: 0.27, .theme: 0.1, .density: 0.5, .title: 0.13, .lead: 0.02,
    .briefLead: 0.08, .early: 0.04, .opensParagraph: 0.05, .length: -0.34, .excess: -0.26,
    .cues: 0.2, .quoting: 0.02, .pronominal: 0.11,
  ])
  private static let narrativeWeights = FeatureWeights([
    .before: 0.1, .after: 0.1, .theme: 0.15, .density: -0.08, .lead: 0.41, .briefLead: 0.27,
    .early: -0.01, .opensParagraph: 0.08, .length: 0.42, .excess: -0.22, .cues: -0.03,
    .names: 0.26, .quoting: -0.01, .pronominal: -0.21,
  ])
  private static let referenceWeights = FeatureWeights([
    .before: -0.01, .after: -0.04, .theme: -0.01, .density: 0.17, .title: 0.26, .lead: 0.72,
    .briefLead: 0.27, .early: 0.05, .opensParagraph: 0.25, .length: 0.04, .excess: -0.03,
    .cues: 0.14, .names: -0.05, .quoting: 0.06, .pronominal: -0.32,
  ])
  private static let opinionsWeights = FeatureWeights([
    .before: 0.28, .after: 0.22, .theme: 0.18, .density: 0.3, .lead: -0.11, .briefLead: 0.09,
    .early: -0.01, .opensParagraph: 0.01, .length: -0.55, .cues: -0.1, .names: -0.03,
    .quoting: 0.05,
  ])
}
