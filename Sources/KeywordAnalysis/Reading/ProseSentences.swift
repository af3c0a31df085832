import AnnotationKit
import Linguistics

/// The sentences of a document that tell what it is about.
enum ProseSentences {
  /// The share of a text after which a heading may begin the references.
  private static let earliestReferences = 0.4

  /// Leaves out bylines, datelines and mail headers, and all from the list of references on.
  static func select(from sentences: [Sentence], tokens: Tokens, language: String) -> [Sentence] {
    let end = references(in: sentences, tokens: tokens) ?? sentences.count
    return sentences[..<end].filter { sentence in
      switch sentence.kind {
      case .byline, .dateline, .mailHeader, .code, .pageFurniture: false
      default: true
      }
    }
  }

  /// Finds the last short sentence that says no more than that references follow.
  private static func references(in sentences: [Sentence], tokens: Tokens) -> Int? {
    let terms = Set(headings.compactMap { tokens.vocabulary.term($0) })
    guard !terms.isEmpty else { return nil }
    let first = Int(Double(sentences.count) * earliestReferences)
    return sentences.indices.dropFirst(first).last { index in
      let range = sentences[index].tokens
      guard range.count <= 4, sentences[index].opensBlock else { return false }
      let words = range.filter { tokens.all[$0].kind == .word }
      return words.count == 1 && words.allSatisfy { terms.contains(tokens.all[$0].term) }
    }
  }

  /// What lists of references are headed with, in the languages that have tables.
  private static let headings = [
    "references", "bibliography", "acknowledgements", "acknowledgments",
    "références", "bibliographie", "bibliografía", "referencias", "referências", "bibliografia",
    "literatur", "literaturverzeichnis", "literatura", "literatuur", "riferimenti", "referenser",
    "литература", "література", "βιβλιογραφία",
  ]
}
