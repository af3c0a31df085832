package import AnnotationKit

extension BoilerplateModel {
  /// Returns the features of each block of a document, to learn from them.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - layers: Its tokens, structure and language.
  /// - Returns: The blocks, each with the numbers of its pairs of classes.
  /// - Throws: ``MissingLayer`` when the text has not been read.
  package static func samples(
    of document: Document,
    given layers: LayerSet
  ) throws -> [(block: TextBlock, pairs: [Int])] {
    let profiler = try BlockProfiler(document, layers)
    return zip(profiler.blocks, profiler.profiles()).map { ($0, standard.features(of: $1)) }
  }

  /// Chooses the blocks of a document that are its text by their scores.
  package static func isMain(scores: [Float]) -> [Bool] { MainText(scores: scores).isMain }
}
