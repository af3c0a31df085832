/// How long a summary may be.
public enum SummaryBudget: Hashable, Sendable {
  /// As long as the document deserves.
  case auto

  /// At most this many sentences or words.
  case count(Int)

  /// Creates a budget of at most this many sentences or words, or an automatic one.
  public init(_ number: Int?) {
    self = number.map(SummaryBudget.count) ?? .auto
  }

  /// The number, when one was given.
  var number: Int? {
    guard case .count(let number) = self else { return nil }
    return max(1, number)
  }
}
