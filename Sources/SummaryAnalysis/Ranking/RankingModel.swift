/// The models, each for a few genres, that tell what a sentence is worth.
package enum RankingModel: String, CaseIterable, Hashable, Sendable {
  /// For running text under a title.
  case titledArticle

  /// The same for text in small letters, where nothing tells a name.
  case lowerCase

  /// For paragraphs without a title.
  case article

  /// For running text with neither title nor paragraphs.
  case flatArticle

  /// For scholarly work, with an abstract or without.
  case paper

  /// For an abstract that stands alone.
  case abstract

  /// For stories, conversations and letters.
  case narrative

  /// For encyclopaedia entries, guides, minutes and changelogs.
  case reference

  /// For collections of opinions, where only what many say counts.
  case opinions

  /// Chooses the model for a document.
  init(_ genre: Genre, _ table: SentenceTable, _ evidence: GenreEvidence) {
    switch genre {
    case .short, .article:
      if table.title.isEmpty {
        self = table.isFlat ? .flatArticle : .article
      } else {
        self = evidence.isCased ? .titledArticle : .lowerCase
      }
    case .abstractedPaper where table.headings.isEmpty: self = .abstract
    case .abstractedPaper, .paper: self = .paper
    case .narrative, .letter: self = .narrative
    case .minutes, .changelog, .reference: self = .reference
    case .opinions: self = .opinions
    }
  }
}
