import AnnotationKit

/// An analyser that finds nothing, so that what it takes is what it costs to be a program.
struct NoOpAnalyser: AnalyserPlugin {
  static let version = "1"

  /// The first argument by which the benchmark runs as its program.
  static let mark = "--no-op-analyser"

  func analyse(_ document: Document, given layers: LayerSet) -> Nothing { Nothing() }

  /// What it finds.
  struct Nothing: AnnotationLayer, Encodable {
    static let name: LayerName = "bench.swift"
    var found: [String] = []
  }
}
