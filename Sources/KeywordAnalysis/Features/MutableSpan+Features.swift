extension MutableSpan<Float> {
  /// A feature of the candidate whose features begin here: there is room for every feature there
  /// is, so the place is not checked.
  @inline(__always)
  subscript(_ feature: Feature) -> Float {
    get { unsafe self[unchecked: feature.rawValue * FeatureMatrix.lanes] }
    set { unsafe self[unchecked: feature.rawValue * FeatureMatrix.lanes] = newValue }
  }

  /// Sets a feature that is there or not.
  @inline(__always)
  mutating func set(_ feature: Feature, _ flag: Bool) { self[feature] = flag ? 1 : 0 }
}
