extension RankingModel {
  /// The weights of each model.
  ///
  /// `annotated-bench tune-summary` finds them; see there.
  package var weights: FeatureWeights {
    switch self {
    case .lowerCase: Self.lowerCaseWeights
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

  private static let lowerCaseWeights = FeatureWeights([
    .before: 0.03, .after: 0.06, .density: -0.02, .mass: 1.12, .title: 0.27, .lead: 0.13,
    .briefLead: -0.18, .opensParagraph: -0.02, .length: 0.38, .cues: 0.09, .names: -0.03,
    .detail: -0.05,
  ])
  private static let titledArticleWeights = FeatureWeights([
    .before: 0.07, .after: 0.3, .theme: 0.13, .density: 0.15, .mass: 0.46, .title: 0.22,
    .lead: 0.63, .briefLead: 0.14, .early: 0.14, .opensParagraph: 0.16, .length: 0.05,
    .excess: -0.18, .cues: 0.09, .quoting: -0.19, .detail: -0.08,
  ])
  private static let articleWeights = FeatureWeights([
    .before: 0.01, .after: 0.42, .theme: 0.22, .density: 0.32, .mass: 0.01, .title: 0.29,
    .lead: 0.68, .briefLead: 0.2, .early: 0.21, .opensParagraph: 0.18, .length: 0.18, .cues: 0.1,
    .names: 0.06, .quoting: -0.12,
  ])
  private static let flatArticleWeights = FeatureWeights([
    .before: 0.02, .after: 0.41, .theme: 0.2, .density: 0.19, .mass: -0.03, .title: 0.3,
    .lead: 0.89, .briefLead: 0.16, .early: 0.3, .opensParagraph: -0.05, .excess: -0.21, .cues: 0.07,
    .names: 0.13, .quoting: -0.13,
  ])
  private static let paperWeights = FeatureWeights([
    .before: -0.16, .after: 0.77, .theme: 0.34, .density: 0.24, .mass: 0.04, .title: 0.15,
    .lead: 0.43, .briefLead: 0.15, .early: 0.15, .opensParagraph: 0.07, .length: 0.47,
    .excess: -0.07, .cues: 0.24, .names: -0.28, .quoting: -0.04, .detail: -0.3,
  ])
  private static let abstractWeights = FeatureWeights([
    .before: 0.04, .after: 0.32, .theme: 0.1, .density: 0.5, .mass: -0.01, .title: 0.17,
    .lead: 0.15, .briefLead: 0.18, .early: -0.06, .opensParagraph: -0.06, .length: -0.6,
    .excess: -0.09, .cues: 0.3, .names: 0.01, .detail: -0.27,
  ])
  private static let narrativeWeights = FeatureWeights([
    .before: 0.04, .after: 0.29, .theme: 0.07, .density: 0.04, .mass: 0.07, .lead: 0.5,
    .briefLead: -0.01, .early: 0.19, .opensParagraph: -0.01, .length: 0.14, .excess: -0.01,
    .cues: -0.01, .names: 0.29, .quoting: 0.02, .detail: -0.02,
  ])
  private static let referenceWeights = FeatureWeights([
    .before: 0.01, .after: 0.39, .theme: 0.22, .density: 0.19, .mass: 0.01, .title: 0.29,
    .lead: 0.79, .briefLead: 0.18, .early: 0.17, .opensParagraph: 0.2, .length: 0.3, .cues: 0.06,
    .names: -0.02, .quoting: -0.09,
  ])
  private static let opinionsWeights = FeatureWeights([
    .before: 0.32, .after: 0.24, .theme: 0.11, .density: 0.35, .mass: -0.07, .title: -0.02,
    .lead: 0.03, .briefLead: 0.03, .early: 0.03, .opensParagraph: 0.01, .length: -0.34,
    .excess: -0.02, .cues: 0.02, .names: 0.03, .quoting: 0.02, .detail: -0.01,
  ])
}
