import Linguistics

/// The words of a document that join clauses, by their terms.
struct ClauseTable {
  private let connectors: Set<TermID>
  private let subordinators: Set<TermID>
  private let temporal: Set<TermID>
  private let auxiliaries: Set<TermID>
  private let inceptives: Set<TermID>

  init(_ vocabulary: Vocabulary, in language: Language) {
    subordinators = Set(language.subordinators.compactMap { vocabulary.term($0) })
    temporal = Set(language.temporalConjunctions.compactMap { vocabulary.term($0) })
    inceptives = Set(language.inceptives.compactMap { vocabulary.term($0) })
    auxiliaries = Set(language.auxiliaries.compactMap { vocabulary.term($0) })
    connectors = subordinators.union(language.coordinators.compactMap { vocabulary.term($0) })
  }

  /// Whether a word opens a clause, of either kind.
  func isConnector(_ term: TermID) -> Bool { connectors.contains(term) }

  /// Whether a word opens a clause that says what happened at a time: "when".
  func isTemporal(_ term: TermID) -> Bool { temporal.contains(term) }

  /// Whether a word is a form of "be", "have" and the like, which wants its subject before it.
  func isAuxiliary(_ term: TermID) -> Bool { auxiliaries.contains(term) }

  /// Whether a word is a verb of beginning or ending.
  func isInceptive(_ term: TermID) -> Bool { inceptives.contains(term) }

  /// Whether a word opens a subordinate clause.
  func isSubordinator(_ term: TermID) -> Bool { subordinators.contains(term) }
}
