/// The weights of the features.
package struct FeatureWeights: Hashable, Sendable {
  /// The weights, by the number of the feature.
  package var values: [Float]

  /// Creates weights; a feature that is not named has none.
  package init(_ weights: [Feature: Float]) {
    values = Feature.allCases.map { weights[$0] ?? 0 }
  }

  /// The weight of a feature.
  package subscript(_ feature: Feature) -> Float { values[feature.rawValue] }
}
