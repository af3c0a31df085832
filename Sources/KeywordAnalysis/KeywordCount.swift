/// How many keyphrases to list.
public enum KeywordCount: Hashable, Sendable {
  /// As many as the text warrants, at most 20.
  case auto

  /// The given number, if the text has as many.
  case exactly(Int)

  /// The most that are ever listed.
  static let limit = 1_000

  /// Creates a count of the given number, or an automatic one.
  public init(_ number: Int?) {
    self = number.map { .exactly(min(max(1, $0), Self.limit)) } ?? .auto
  }
}

extension KeywordCount {
  /// The most that are listed for a text of so many tokens.
  func most(in length: Int) -> Int {
    switch self {
    case .auto: min(20, 4 + length / 25)
    case .exactly(let number): number
    }
  }
}

extension KeywordCount: CustomStringConvertible {
  /// The setting as it is written in a configuration.
  public var description: String {
    switch self {
    case .auto: "auto"
    case .exactly(let number): "\(number)"
    }
  }
}
