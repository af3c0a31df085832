/// The analysers a program runs, in the order they were registered.
public struct AnalyserRegistry: Sendable {
  /// The analysers.
  public private(set) var analysers: [RegisteredAnalyser]

  /// Registers the analysers listed in `content`.
  public init(@Builder _ content: () -> [RegisteredAnalyser]) {
    analysers = content()
  }

  /// Registers analysers that were made elsewhere.
  public init(_ analysers: RegisteredAnalyser...) {
    self.analysers = analysers
  }

  /// Registers more analysers after those already there.
  public mutating func append(contentsOf others: [RegisteredAnalyser]) {
    analysers += others
  }

  /// Returns the registry with only the named results, and what they are built upon.
  ///
  /// - Parameter names: The results to keep; layers that are no results are kept as well.
  /// - Returns: The smaller registry.
  public func keeping(_ names: Set<LayerName>) -> AnalyserRegistry {
    var wanted = names
    var count = 0
    while wanted.count > count {
      count = wanted.count
      for analyser in analysers where wanted.contains(analyser.manifest.produces) {
        wanted.formUnion(analyser.manifest.requires)
      }
    }
    var kept = self
    kept.analysers.removeAll {
      $0.manifest.place == .results && !wanted.contains($0.manifest.produces)
    }
    return kept
  }

  /// Collects the analysers listed in a registry.
  @resultBuilder
  public enum Builder {
    /// Registers one line of the list.
    public static func buildExpression(_ analyser: some Analyser) -> RegisteredAnalyser {
      RegisteredAnalyser(analyser)
    }

    /// Gathers the lines.
    public static func buildBlock(_ analysers: RegisteredAnalyser...) -> [RegisteredAnalyser] {
      analysers
    }
  }
}
