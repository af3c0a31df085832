import Linguistics

/// What stands before an expression and changes its bounds, though it is no part of it.
extension RuleReader {
  /// Notes "before", "since", "until" and doubt before the expression at an index.
  func qualify(_ mention: inout Mention, at start: Int) {
    guard case .date = mention.form else { return }
    let index = has(start - 1, .definite) ? start - 1 : start
    let word = word(index - 1)
    if word.roles.has(.before), !word.roles.has(.later) {
      mention.open = has(index - 2, .or) ? .upTo : isNegated(index - 2) ? .from : .before
    } else if word.roles.has(.later), has(index - 1, .preposition), word.roles.has(.after) {
      mention.open = has(index - 2, .or) ? .from : .after
    }
    if isDoubt(index - 1) || isDoubt(index - 2) { mention.isUncertain = true }
  }

  /// Whether one of the three words up to an index is "not" or "never".
  private func isNegated(_ index: Int) -> Bool {
    (index - 2...index).contains { has($0, .less) && word($0).number == 9 }
  }

  /// Whether the word at an index is "possibly", "perhaps" or the like.
  private func isDoubt(_ index: Int) -> Bool {
    has(index, .approximate) && word(index).number == 1
  }

  /// Whether "between" stands before the expression that ends at an index.
  func isBetween(_ mention: Mention, _ end: Int) -> Bool {
    var index = end - 1
    while index > 0, self[index].first > mention.first { index -= 1 }
    return has(index - 1, .between) || (has(index - 1, .definite) && has(index - 2, .between))
  }
}
