package import AnnotationKit

extension BoundaryModel {
  /// A place in a text of which it is known whether a sentence ends there.
  package struct Sample: Sendable {
    /// The numbers of the pairs of classes that the place has.
    package let pairs: [Int]

    /// Whether a sentence ends there.
    package let isEnd: Bool

    /// What the rules say, which go before the model.
    package let verdict: Bool?

    /// The offset of the place.
    package let offset: Int
  }

  /// Returns the places of a text that the model would be asked about, to learn from them.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - layers: Its tokens, structure and language.
  ///   - isEnd: Whether a sentence ends at an offset.
  /// - Returns: The places in text order, the ends of blocks apart.
  /// - Throws: ``MissingLayer`` when the text has not been read.
  package static func samples(
    of document: Document,
    given layers: LayerSet,
    isEnd: (Int) -> Bool
  ) throws -> [Sample] {
    let tokens = try layers.require(Tokens.self)
    let language = try layers.require(DetectedLanguage.self).tag
    let reader = BoundaryReader(
      TokenisedText(document, tokens, language: language),
      tokens,
      language: language
    )
    var samples: [Sample] = []
    for block in try layers.require(TextStructure.self).blocks where block.kind != .code {
      let note = { (place: Boundary, verdict: Bool?) in
        let offset = Int(tokens.all[place.end].end)
        let label = isEnd(offset)
        samples.append(
          Sample(
            pairs: standard.features(of: place),
            isEnd: label,
            verdict: verdict,
            offset: offset
          )
        )
        return label
      }
      BoundaryScanner(reader, of: block).scan(note) { _ in }
    }
    return samples
  }
}
