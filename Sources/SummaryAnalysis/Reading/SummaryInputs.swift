import AnnotationKit
import Linguistics

/// The layers that a summary is built upon.
struct SummaryInputs {
  let tokens: Tokens
  let terms: TermTable
  let statedTitle: TextSpan?
  let sentences: Sentences
  let language: DetectedLanguage

  init(_ layers: LayerSet) throws {
    tokens = try layers.require(Tokens.self)
    terms = try layers.require(TermTable.self)
    statedTitle = try layers.require(Title.self).span
    sentences = try layers.require(Sentences.self)
    language = try layers.require(DetectedLanguage.self)
  }
}
