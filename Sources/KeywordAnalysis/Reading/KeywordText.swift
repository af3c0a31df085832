import AnnotationKit
import Linguistics

/// A document as keyphrases are sought in it: its words with all that is known of each.
///
/// It never changes, and is handed around as one reference rather than as a dozen arrays.
final class KeywordText: Sendable {
  /// The tokens of the document.
  let tokens: [Token]

  /// The folded forms of the tokens.
  let vocabulary: Vocabulary

  /// The stem of each term, and the number of distinct ones.
  let stems: [StemID]
  let stemCount: Int

  /// What is known of each term before the text is read.
  let facts: [WordFacts]

  /// The part of speech of each token as a raw value; without a tagger, what can be told by case.
  let tags: [UInt8]

  /// The sentences that keyphrases may come from, in text order.
  let sentences: [Sentence]

  /// All sentences, those included that keyphrases do not come from.
  let allSentences: [Sentence]

  /// Where the title stands.
  let title: TextSpan?

  /// The document's language as a primary subtag.
  let language: String

  /// Whether a tagger read the text.
  let isTagged: Bool

  /// Whether some of it is in a script without spaces.
  let hasIdeographs: Bool

  /// Reads a document.
  ///
  /// - Throws: ``MissingLayer`` when a layer it is built upon is missing; ``DeadlineExceeded``.
  init(_ document: Document, given layers: LayerSet, tagging: Bool = true) throws {
    let layer = try layers.require(Tokens.self)
    let tag = try layers.require(DetectedLanguage.self).tag
    language = String(tag.prefix { $0 != "-" && $0 != "_" })
    tokens = layer.all
    vocabulary = layer.vocabulary
    hasIdeographs = tokens.contains { $0.kind == .ideograph }
    title = try layers.require(TextStructure.self).title
    allSentences = try layers.require(Sentences.self).all
    let terms = try layers.require(TermTable.self)
    facts = KeywordLexicon.of(language).facts(of: vocabulary, stopWords: terms.isStopWord)
    sentences = ProseSentences.select(from: allSentences, tokens: tokens, facts: facts)
    stems = terms.stems.all
    stemCount = terms.stems.count
    let tagger = tagging ? Tagger.of(language) : nil
    isTagged = tagger != nil
    tags = try Self.tags(
      of: layer,
      in: sentences,
      facts,
      language: language,
      by: tagger,
      document
    )
  }

  /// Returns the stems of the words among some tokens.
  func stems(of range: Range<Int>) -> [StemID] {
    range.compactMap { isWord($0) ? stem(of: $0) : nil }
  }

  /// The stem of a token.
  func stem(of index: Int) -> StemID { stems[Int(tokens[index].term)] }

  /// Whether a token is a word or a number.
  func isWord(_ index: Int) -> Bool { tokens[index].kind.isWord }

  /// Returns where a run of tokens stands.
  func span(of range: Range<Int>) -> TextSpan {
    let tokens = tokens[range]
    return TextSpan(Int(tokens.first?.start ?? 0), Int(tokens.last?.end ?? 0))
  }

  private static func tags(
    of tokens: Tokens,
    in sentences: [Sentence],
    _ facts: [WordFacts],
    language: String,
    by tagger: Tagger?,
    _ document: Document
  ) throws -> [UInt8] {
    var tags = [UInt8](repeating: PartOfSpeech.function.rawValue, count: tokens.all.count)
    let endings = tagger == nil ? WordEndings.tags(of: tokens.vocabulary, in: language) : []
    let profiles = tagger.map { tagProfiles(of: tokens.vocabulary, facts, by: $0) } ?? []
    var span = tags.mutableSpan
    for (number, sentence) in sentences.enumerated() {
      if number % 256 == 0 { try document.checkDeadline() }
      if let tagger {
        tagger.tag(sentence.tokens, of: tokens.all.span, known: profiles.span, into: &span)
      } else {
        guess(
          sentence.tokens,
          of: tokens.all.span,
          facts: facts.span,
          endings: endings.span,
          lowerCaseNouns: language != "de",
          into: &span
        )
      }
    }
    return tags
  }

  private static func tagProfiles(
    of vocabulary: Vocabulary,
    _ facts: [WordFacts],
    by tagger: Tagger
  ) -> [UInt16] {
    facts.indices.map { term in
      facts[term].profile
        ?? tagger.profile(ofUnlisted: vocabulary.bytes(TermID(truncatingIfNeeded: term)))
    }
  }

  /// Tells names by their capitals, verbs by the words beside them, verbs, adverbs and adjectives by
  /// their endings, and takes every other word
  /// with content for a noun where nouns are in lower case, else for an adjective.
  private static func guess(
    _ range: Range<Int>,
    of tokens: borrowing Span<Token>,
    facts: borrowing Span<WordFacts>,
    endings: borrowing Span<PartOfSpeech>,
    lowerCaseNouns: Bool,
    into tags: inout MutableSpan<UInt8>
  ) {
    for index in range {
      let token = tokens[index]
      let tag: PartOfSpeech
      switch token.kind {
      case .word, .mixed:
        let marks = facts[Int(token.term)].marks
        if marks.contains(.stopWord) {
          tag = .function
        } else if index > range.lowerBound && token.casing.isCapital {
          tag = .properNoun
        } else if marks.contains(.adjective) {
          tag = .adjective
        } else if marks.contains(.verb) || VerbContext.isVerb(index, in: range, tokens, facts) {
          tag = .verb
        } else if !endings.isEmpty {
          tag = endings[Int(token.term)]
        } else {
          tag = lowerCaseNouns || token.casing != .lower ? .noun : .adjective
        }
      case .number: tag = .number
      default: tag = .function
      }
      tags[index] = tag.rawValue
    }
  }
}

extension Token.Kind {
  /// Whether it is a word, a number or a character that may be one.
  var isWord: Bool {
    switch self {
    case .word, .mixed, .number, .ideograph: true
    default: false
    }
  }
}

extension Token.Casing {
  /// Whether the word begins with a capital.
  var isCapital: Bool { self == .capitalised || self == .upper }
}
