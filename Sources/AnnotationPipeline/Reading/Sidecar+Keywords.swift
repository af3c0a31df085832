import AnnotationKit

extension Sidecar {
  /// The keywords, best first, or nothing when there are none to be had.
  public var keywords: [Keyword]? {
    result("keywords")?.data.map { ($0["keywords"]?.elements ?? []).map(Keyword.init) }
  }

  /// A keyword.
  public struct Keyword: Sendable {
    /// The phrase.
    public let phrase: String

    /// How well it says what the text is about, from 0 to 1.
    public let score: Double

    /// How often it stands in the text.
    public let count: Int

    /// Other forms of it in the text.
    public let variants: [String]

    init(_ json: JSONValue) {
      phrase = json["phrase"]?.string ?? ""
      score = json["score"]?.number ?? 0
      count = json["count"]?.int ?? 0
      variants = (json["variants"]?.elements ?? []).compactMap(\.string)
    }
  }
}
