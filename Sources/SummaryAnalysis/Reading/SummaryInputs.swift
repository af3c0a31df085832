import AnnotationKit
import Linguistics

/// The layers that a summary is built upon.
struct SummaryInputs {
  let tokens: Tokens
  let structure: TextStructure
  let sentences: Sentences
  let language: DetectedLanguage

  init(_ layers: LayerSet) throws {
    tokens = try layers.require(Tokens.self)
    structure = try layers.require(TextStructure.self)
    sentences = try layers.require(Sentences.self)
    language = try layers.require(DetectedLanguage.self)
  }
}
