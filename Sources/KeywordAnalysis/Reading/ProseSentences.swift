import Linguistics

/// The sentences of a document that tell what it is about.
enum ProseSentences {
  /// The share of a text after which a heading may begin the references.
  private static let earliestReferences = 0.4

  /// Leaves out bylines, datelines and mail headers, and all from the list of references on.
  static func select(
    from sentences: [Sentence],
    tokens: [Token],
    facts: [WordFacts]
  ) -> [Sentence] {
    let end = references(in: sentences, tokens, facts) ?? sentences.count
    return sentences[..<end].filter { sentence in
      switch sentence.kind {
      case .byline, .dateline, .mailHeader, .code, .pageFurniture: false
      default: true
      }
    }
  }

  /// Finds the last short sentence that says no more than that references follow.
  private static func references(
    in sentences: [Sentence],
    _ tokens: [Token],
    _ facts: [WordFacts]
  ) -> Int? {
    let first = Int(Double(sentences.count) * earliestReferences)
    return sentences.indices.dropFirst(first).last { index in
      let range = sentences[index].tokens
      guard range.count <= 4, sentences[index].opensBlock else { return false }
      let words = tokens[range].filter { $0.kind == .word }
      return words.count == 1
        && words.allSatisfy { facts[Int($0.term)].marks.contains(.referencesHeading) }
    }
  }

  /// What lists of references are headed with, in the languages that have tables.
  static let referencesHeadings = """
    references bibliography acknowledgements acknowledgments références bibliographie
    bibliografía referencias referências bibliografia literatur literaturverzeichnis literatura
    literatuur riferimenti referenser литература література βιβλιογραφία
    """
}
