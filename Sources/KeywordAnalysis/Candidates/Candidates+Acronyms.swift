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
    let acronyms = table.all.indices.filter {
      table.all[$0].words == 1 && isUnexplainedAcronym(table.all[$0])
    }
    guard !acronyms.isEmpty else { return }
    var names: [UInt64: Int] = [:]
    for index in table.all.indices where table.all[index].contentWords >= Self.fewestInitials {
      let candidate = table.all[index]
      guard candidate.partner == 0, candidate.capitals > 0,
        let initials = initials(of: candidate), names[initials] == nil
      else { continue }
      names[initials] = index
    }
    for index in acronyms {
      let letters = text.vocabulary.bytes(text.tokens[table.all[index].first].term)
      if let letters = Self.packed(letters), let name = names[letters] { join(index, name) }
    }
  }

  private func isUnexplainedAcronym(_ candidate: Candidate) -> Bool {
    guard candidate.partner == 0 else { return false }
    let token = text.tokens[candidate.first]
    return token.casing == .upper && token.length >= Self.fewestInitials
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

  /// The first bytes of the words with content, in one number.
  private func initials(of candidate: Candidate) -> UInt64? {
    var initials: UInt64 = 0
    for index in candidate.tokens where text.isWord(index) {
      let term = text.tokens[index].term
      guard !text.facts[Int(term)].isStopWord, let byte = text.vocabulary.bytes(term).first else {
        continue
      }
      guard initials >> 56 == 0 else { return nil }
      initials = initials << 8 | UInt64(byte)
    }
    return initials
  }

  /// Up to eight bytes in one number.
  private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    bytes.count > 8 ? nil : bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
