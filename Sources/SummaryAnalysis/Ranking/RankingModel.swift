/// The models, each for a few genres, that tell what a sentence is worth.
package enum RankingModel: String, CaseIterable, Hashable, Sendable {
  /// For running text under a title.
  case titledArticle

  /// For running text without a title.
  case article

  /// For the body of scholarly work.
  case paper

  /// For an abstract.
  case abstract

  /// For stories, conversations and letters.
  case narrative

  /// For encyclopaedia entries, guides, minutes and changelogs.
  case reference

  /// For collections of opinions, where only what many say counts.
  case opinions

  /// Chooses the model for a document.
  init(_ genre: Genre, isTitled: Bool) {
    switch genre {
    case .short, .article: self = isTitled ? .titledArticle : .article
    case .abstractedPaper: self = .abstract
    case .paper: self = .paper
    case .narrative, .letter: self = .narrative
    case .minutes, .changelog, .reference: self = .reference
    case .opinions: self = .opinions
    }
  }
}
