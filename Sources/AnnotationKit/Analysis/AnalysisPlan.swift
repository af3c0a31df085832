/// An order of analysers in which each runs after the layers it requires.
public struct AnalysisPlan: Sendable {
  /// The analysers in waves; those of one wave are independent of each other.
  public let waves: [[RegisteredAnalyser]]

  /// What the analysers state of themselves, in the order they were registered.
  public let manifests: [AnalyserManifest]

  /// The names of the layers that are produced.
  let produced: Set<LayerName>

  /// Orders the analysers of a registry.
  ///
  /// - Parameter registry: The analysers to order.
  /// - Throws: ``PlanError`` when the requirements cannot all be met.
  public init(_ registry: AnalyserRegistry) throws(PlanError) {
    var waiting = registry.analysers
    var done: Set<LayerName> = []
    var waves: [[RegisteredAnalyser]] = []
    try Self.checkProducers(of: waiting)
    let all = Set(waiting.map(\.manifest.produces))

    while !waiting.isEmpty {
      let wave = waiting.filter { $0.manifest.needs(of: all).isSubset(of: done) }
      guard !wave.isEmpty else {
        throw .unmet(Set(waiting.flatMap { $0.manifest.needs(of: all) }).subtracting(done))
      }
      waves.append(wave)
      done.formUnion(wave.map(\.manifest.produces))
      waiting.removeAll { done.contains($0.manifest.produces) }
    }
    self.waves = waves
    produced = all
    manifests = registry.analysers.map(\.manifest)
  }

  private static func checkProducers(of analysers: [RegisteredAnalyser]) throws(PlanError) {
    var seen: Set<LayerName> = []
    for name in analysers.map(\.manifest.produces) where !seen.insert(name).inserted {
      throw .twoProducers(name)
    }
  }
}

extension AnalyserManifest {
  /// The layers to wait for: those it requires, and those it runs after where they are made at all.
  func needs(of produced: Set<LayerName>) -> Set<LayerName> {
    requires.union(after.intersection(produced))
  }
}

/// A reason why a set of analysers cannot be put in order.
public enum PlanError: Error, Hashable, Sendable {
  /// Two analysers produce the same layer.
  case twoProducers(LayerName)

  /// No analyser produces these layers, or they require each other.
  case unmet(Set<LayerName>)
}

extension PlanError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .twoProducers(let name):
      "two analysers produce '\(name)'; disable one of them"
    case .unmet(let names):
      "no analyser produces \(names.sorted().map { "'\($0)'" }.joined(separator: ", ")), or they "
        + "require each other"
    }
  }
}
