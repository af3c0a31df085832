import Linguistics

extension Candidates {
  /// From how many numbers on they only count what stands before them, as *Meiji 1*, *Meiji 5*.
  private static let series = 3

  /// Marks the candidates that are told apart from others by numbers alone.
  mutating func markNumbered() {
    let numbered = table.all.indices.compactMap { index in
      table.all[index].hasNumber ? number(in: table.all[index]).map { (index, $0) } : nil
    }
    guard numbered.count >= Self.series else { return }
    var numbers: [UInt64: Set<TermID>] = [:]
    for (_, place) in numbered { numbers[place.before, default: []].insert(place.number) }
    for (index, place) in numbered where numbers[place.before]?.count ?? 0 >= Self.series {
      table.update(index) { $0.isNumbered = true }
    }
  }

  /// The first number after a candidate's first word, and the key of what stands before it.
  private func number(in candidate: Candidate) -> (before: UInt64, number: TermID)? {
    var before = PhraseKey()
    for index in candidate.tokens where text.isWord(index) {
      let token = text.tokens[index]
      if token.kind == .number, index > candidate.first { return (before.value, token.term) }
      before.take(text.stem(of: index))
    }
    return nil
  }
}
