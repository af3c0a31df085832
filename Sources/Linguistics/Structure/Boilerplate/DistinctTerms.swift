/// A set of terms that is emptied at once, to take one block after another.
struct DistinctTerms {
  /// The round in which each term was last inserted.
  private var rounds: [UInt32]
  private var round: UInt32 = 1

  /// Creates an empty set.
  init(of vocabulary: Vocabulary) { rounds = Array(repeating: 0, count: vocabulary.count) }

  /// Takes all terms out.
  mutating func removeAll() { round &+= 1 }

  /// Takes a term in, and says whether it is new.
  mutating func insert(_ term: TermID) -> Bool {
    guard rounds[Int(term)] != round else { return false }
    rounds[Int(term)] = round
    return true
  }
}
