extension RankingModel {
  /// The weights of each model.
  ///
  /// `annotated-bench tune-summary` finds them; see there.
  package var weights: FeatureWeights {
    switch self {
    case .titledArticle: Self.titledArticleWeights
    case .article: Self.articleWeights
    case .paper: Self.paperWeights
    case .abstract: Self.abstractWeights
    case .narrative: Self.narrativeWeights
    case .reference: Self.referenceWeights
    case .opinions: Self.opinionsWeights
    }
  }

  private static let titledArticleWeights = FeatureWeights([
    .before: 0.45, .after: 0.85, .theme: 0.3, .frequency: 0.35, .title: 0.75, .lead: 0.65,
    .early: -0.1, .opensParagraph: 0.1, .length: 0.4, .excess: 0.1, .pronominal: -0.05,
  ])
  private static let articleWeights = FeatureWeights([
    .after: 0.3, .lead: 1.4, .early: 0.2, .length: 0.5, .excess: -0.2, .persons: 0.1,
  ])
  private static let paperWeights = FeatureWeights([
    .after: 0.7, .frequency: 0.45, .title: 0.5, .headings: 0.2, .lead: 0.7, .early: 0.35,
    .opensParagraph: -0.2, .length: 0.45, .excess: -0.4, .cues: 0.2, .names: -0.8,
    .numbers: -0.35, .quoting: -0.2, .pronominal: 0.2, .persons: 0.2,
  ])
  private static let abstractWeights = FeatureWeights([
    .before: -0.4, .after: 0.9, .theme: 0.4, .frequency: -0.05, .title: 0.05, .lead: 0.3,
    .length: 0.1, .cues: 0.4, .numbers: 0.05, .persons: 0.15,
  ])
  private static let narrativeWeights = FeatureWeights([
    .before: 0.05, .after: 0.25, .title: -0.15, .headings: 0.4, .lead: 0.35, .early: 0.05,
    .length: 0.1, .excess: -0.45, .cues: 0.1, .names: 0.05, .numbers: 0.1,
  ])
  private static let referenceWeights = FeatureWeights([
    .before: -0.3, .after: 0.3, .title: 0.4, .headings: 0.4, .lead: 1.0, .early: 0.4,
    .opensParagraph: 0.1, .length: 0.1, .excess: -0.15, .quoting: 0.1,
  ])
  private static let opinionsWeights = FeatureWeights([
    .before: 0.1, .after: 0.1, .theme: 0.1, .frequency: 0.8, .title: 0.15, .lead: 0.1,
    .early: 0.05, .opensParagraph: -0.1, .close: -0.05, .length: -0.4, .cues: -0.15, .names: 0.2,
    .pronominal: 0.1, .persons: -0.2,
  ])
}
