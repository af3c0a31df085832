extension Boundary {
  /// One of the things that are known of a place, as a model weighs them.
  enum Aspect: String, Linguistics.Aspect {
    case mark, before, after, gap, closer, opener, inside, knownBefore, knownAfter, size, rest,
      style

    /// The names of its classes, in the order of their numbers.
    var classes: [String] {
      switch self {
      case .mark: Ending.allCases.map { "\($0)" }
      case .before: Before.allCases.map { "\($0)" }
      case .after: After.allCases.map { "\($0)" }
      case .gap: Gap.allCases.map { "\($0)" }
      case .closer, .opener, .inside: Enclosure.allCases.map { "\($0)" }
      case .knownBefore, .knownAfter: Elsewhere.allCases.map { "\($0)" }
      case .size, .rest: Size.allCases.map { "\($0)" }
      case .style: Style.allCases.map { "\($0)" }
      }
    }
  }

  /// The number of its class of each aspect, in the order of the aspects.
  var classes: InlineArray<12, Int> {
    [
      mark.rawValue, before.rawValue, after.rawValue, gap.rawValue, closer.rawValue,
      opener.rawValue, inside.rawValue, beforeElsewhere.rawValue, afterElsewhere.rawValue,
      size.rawValue, rest.rawValue, style.rawValue,
    ]
  }
}
