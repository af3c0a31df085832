extension Rule {
  /// The past, the present and the future, and the time spoken of.
  static let references = [
    Rule(
      "past, present or future",
      .reference,
      "⟦Nowadays⟧ it is closed.",
      ["PRESENT_REF"],
      { reader, start in
        let word = reader.word(start)
        guard let reference = VagueReference(rawValue: Int(word.code)),
          !reader.isCapitalised(start) || reader.isStart(start)
        else { return nil }
        return reader.match(.reference(reference), start, start + 1)
      }
    ),
    Rule(
      "a vague stretch of the past",
      [.vague, .last],
      "In ⟦recent years⟧ it was closed.",
      ["PAST_REF"],
      { $0.recent(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// `recent years`, `recent decades`.
  func recent(at start: Int) -> Match? {
    guard has(start, .vague), has(start, .last), has(start + 1, .unit), has(start + 1, .plural)
    else { return nil }
    return match(.reference(.past), start, start + 2)
  }
}
