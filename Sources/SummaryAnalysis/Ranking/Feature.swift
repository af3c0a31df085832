/// What the ranking weighs of a sentence; each is about between 0 and 1.
package enum Feature: Int, CaseIterable, Hashable, Sendable {
  /// How much it shares with the sentences before it.
  case before

  /// How much it shares with the sentences after it.
  case after

  /// Its share of the document's main theme: the principal vector of all sentences.
  case theme

  /// How frequent its content words are.
  case frequency

  /// How much of the title it takes up.
  case title

  /// How much of the headings it takes up.
  case headings

  /// The inverse of its place.
  case lead

  /// How early it stands, in even steps.
  case early

  /// Whether it opens a paragraph.
  case opensParagraph

  /// Whether it is among the last twentieth.
  case close

  /// Its length up to 30 words.
  case length

  /// Its length beyond 30 words.
  case excess

  /// Whether it announces what matters.
  case cues

  /// The share of names among its words.
  case names

  /// The share of numbers among its words.
  case numbers

  /// Whether it quotes or reports speech.
  case quoting

  /// Whether it opens with a pronoun.
  case pronominal

  /// The share of the writer and the reader among its words.
  case persons
}

/// The weights of the features.
package struct FeatureWeights: Hashable, Sendable {
  /// The weights, by the number of the feature.
  package var values: [Float]

  /// Creates weights; a feature that is not named has none.
  package init(_ weights: [Feature: Float]) {
    values = Feature.allCases.map { weights[$0] ?? 0 }
  }
}
