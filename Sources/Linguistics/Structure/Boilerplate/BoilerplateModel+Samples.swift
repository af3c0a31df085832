package import AnnotationKit

extension BoilerplateModel {
  /// The blocks of a document as the model sees them.
  package struct Samples: Sendable {
    /// The blocks, each with the numbers of its pairs of classes.
    package let blocks: [(block: TextBlock, pairs: [Int])]

    /// The number of words of each block.
    package let words: [Int]

    /// Which blocks are boilerplate wherever they stand.
    package let certain: [Bool]

    /// Which blocks stay with the text above them.
    package let sticky: [Bool]

    /// Whether the document is a web page, so that the model is asked at all.
    package let isPage: Bool

    /// Reads the blocks of a document.
    ///
    /// - Parameters:
    ///   - document: The text.
    ///   - layers: Its tokens, structure and language.
    /// - Throws: ``MissingLayer`` when the text has not been read.
    package init(of document: Document, given layers: LayerSet) throws {
      let profiler = try BlockProfiler(document, layers)
      let model = BoilerplateModel.standard
      let profiles = profiler.profiles()
      blocks = zip(profiler.blocks, profiles).map { ($0, model.features(of: $1)) }
      words = profiler.shapes.map(\.words)
      sticky = profiles.indices.map { profiler.isSticky($0, profiles[$0]) }
      certain = profiler.blocks.indices.map(profiler.isCertain)
      isPage = profiler.page.isPage
    }
  }
}
