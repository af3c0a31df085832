import Linguistics

extension Candidates {
  /// The fewest letters of an acronym that stands for a name without being put beside it.
  private static let fewestInitials = 3

  /// Joins the acronyms that the text puts beside their long forms.
  mutating func joinAcronyms(_ bytes: [UInt8]) {
    for pair in AcronymFinder(text, bytes: bytes).pairs() {
      guard let short = table.index(of: pair.short), let long = table.index(of: pair.long) else {
        continue
      }
      join(short, long)
    }
  }

  /// Joins the other acronyms with the first name that has their letters for initials.
  mutating func joinInitials() {
    var names: [[UInt8]: Int] = [:]
    for (index, candidate) in table.all.enumerated() where candidate.partner == 0 {
      guard candidate.contentWords >= Self.fewestInitials, candidate.capitals > 0 else { continue }
      let initials = initials(of: candidate)
      if names[initials] == nil { names[initials] = index }
    }
    guard !names.isEmpty else { return }
    for (index, candidate) in table.all.enumerated()
    where candidate.words == 1 && candidate.partner == 0 {
      let token = text.tokens[candidate.first]
      guard token.casing == .upper, token.length >= Self.fewestInitials,
        let name = names[Array(text.vocabulary.bytes(token.term))]
      else { continue }
      join(index, name)
    }
  }

  private mutating func join(_ short: Int, _ long: Int) {
    guard short != long else { return }
    let (shortKey, longKey) = (table.all[short].key, table.all[long].key)
    table.update(short) {
      $0.partner = longKey
      $0.isAcronym = true
    }
    table.update(long) { if $0.partner == 0 { $0.partner = shortKey } }
  }

  /// The first bytes of the words with content.
  private func initials(of candidate: Candidate) -> [UInt8] {
    candidate.tokens.compactMap { index in
      let token = text.tokens[index]
      guard text.isWord(index), !text.stops[Int(token.term)] else { return nil }
      return text.vocabulary.bytes(token.term).first
    }
  }
}
