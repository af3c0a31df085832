/// What the ranking weighs of a sentence; each is about between 0 and 1.
package enum Feature: Int, CaseIterable, Hashable, Sendable {
  /// How much it shares with the sentences before it.
  case before

  /// How much it shares with the sentences after it.
  case after

  /// Its share of the document's main theme: the principal vector of all sentences.
  case theme

  /// How much it says for its length: the frequency of its content words, those of the title
  /// counting most, by its words.
  case density

  /// How much it says in all: the frequencies of its content words added up.
  case mass

  /// How much of the title it takes up.
  case title

  /// The inverse of its place.
  case lead

  /// The inverse of its place by its words, so that a short early sentence has most.
  case briefLead

  /// How early it stands, in even steps.
  case early

  /// Whether it opens a paragraph.
  case opensParagraph

  /// Its length up to 30 words.
  case length

  /// Its length beyond 30 words.
  case excess

  /// Whether it announces what matters.
  case cues

  /// The share of names among its words.
  case names

  /// Whether it quotes or reports speech.
  case quoting

  /// How far it goes into detail, by its numbers, colons and brackets.
  case detail
}
