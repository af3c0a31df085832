extension Rule {
  /// Expressions that point from another time.
  static let relatives = [
    Rule(
      "a day counted from today",
      [.deictic, .earlier],
      "The report arrived ⟦yesterday⟧.",
      ["XXXX-XX-XX"],
      { $0.deicticDay(at: $1) }
    ),
    Rule(
      "the next, last, same or following one of something",
      [.definite, .this, .that, .next, .last, .following, .previous, .same, .indefinite],
      "The war ended in ⟦1953⟧; ⟦the following year⟧ the furnace was lit.",
      ["1953", "1954"],
      { $0.relative(at: $1) }
    ),
    Rule(
      "a named or counted one with its direction after it",
      [.unit, .weekday, .month, .season, .definite, .partOfDay],
      "In ⟦May 1953⟧ it ended, and ⟦the day after⟧ they left.",
      ["1953-05", "XXXX-XX-XX"],
      { $0.postposed(at: $1) }
    ),
    Rule(
      "a length of time away",
      [
        .number, .cardinal, .indefinite, .vague, .unit, .agoBefore, .approximate, .more, .less,
        .half,
      ],
      "It ended on ⟦2 May 1953⟧; ⟦two days later⟧ they left.",
      ["1953-05-02", "1953-05-04"],
      { $0.shifted(at: $1) }
    ),
    Rule(
      "later in the same period",
      [.later, .earlier, .partAdjective],
      "In ⟦May 1953⟧ it ended. ⟦Later that year⟧ they left.",
      ["1953-05", "1953"],
      { $0.laterInPeriod(at: $1) }
    ),
    Rule(
      "a week from a weekday",
      .indefinite,
      "The drill of ⟦Wednesday, 12 June 2024⟧ will be held again ⟦a week on Friday⟧.",
      ["2024-06-12", "2024-06-21"],
      { $0.weekFromWeekday(at: $1) }
    ),
  ]
}
