package import AnnotationKit
import Linguistics

/// A document made ready for choosing sentences: read, measured, its genre inferred.
package struct SummaryDraft {
  let table: SentenceTable
  let features: FeatureTable
  let standings: [Standing]
  private let tokens: [Token]

  /// Whether the sentences should come from different parts of the document.
  let isSpread: Bool

  /// The genre of the document.
  package let genre: Genre

  /// The model that ranks its sentences.
  package let model: RankingModel

  /// A sentence and its worth when it was chosen.
  package struct Ranked {
    /// The sentence, by its number among the passages.
    package let passage: Int

    /// Its worth, less what it repeats of those chosen before.
    package let value: Float
  }

  /// Reads a document.
  package init(_ document: Document, given layers: LayerSet) throws {
    let inputs = try SummaryInputs(layers)
    let terms = Terms(inputs)
    let table = try SentenceTable(document, inputs, terms: terms)
    let evidence = GenreEvidence(table)
    let summary = OwnSummary(of: document, table, terms.table.lexicon)
    let asides = AsideSections(of: document, table, terms.table.lexicon)
    let genre = Genre(evidence, hasSummary: !summary.passages.isEmpty)
    let readability = Readability(evidence, genre: genre)
    standings = table.passages.indices.map {
      let standing = readability.standing(of: table.passages[$0])
      guard standing == .sound else { return standing }
      if summary.passages.contains($0) { return .summarising }
      return asides.contains(table.passages[$0]) ? .weak : .sound
    }
    isSpread = genre == .article && evidence.isChronicle
    self.table = table
    self.genre = genre
    model = RankingModel(genre, table, evidence)
    features = FeatureTable(table)
    tokens = inputs.tokens.all
  }

  /// The sentences that may be chosen, by their numbers among the passages.
  var candidates: [Int] {
    standings.indices.filter { standings[$0] != .barred }
  }

  /// Returns up to `count` sentences, best first.
  package func ranking(upTo count: Int, by weights: FeatureWeights? = nil) -> [Ranked] {
    var selection = Selection(self, weights: weights ?? model.weights)
    return selection.choices(upTo: count)
  }

  /// How many sentences there are to rank.
  package var count: Int { table.passages.count }

  /// How many sentences sum the text up themselves, or say what it is written for, as the decisions of a
  /// meeting do.
  var purposes: Int { standings.count { $0 == .summarising } }

  /// Where a sentence stands.
  package func span(of passage: Int) -> TextSpan { table.passages[passage].sentence.span }

  /// How many words a sentence has.
  func words(of passage: Int) -> Int { table.passages[passage].words }

  /// The distinct words of a sentence.
  func wordSet(of passage: Int) -> WordSet {
    WordSet(tokens[table.passages[passage].sentence.tokens].lazy.filter(\.isWordLike).map(\.term))
  }
}

extension SummaryDraft {
  /// Why nothing can be chosen, for a person.
  var reasonForNothing: String {
    table.passages.isEmpty
      ? "the text has no sentences" : "no sentence of the text can stand alone"
  }
}
