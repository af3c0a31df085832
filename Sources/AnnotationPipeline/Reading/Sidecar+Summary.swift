import AnnotationKit

extension Sidecar {
  /// The summary, or nothing when there is none.
  public var summary: Summary? { result("summary")?.data.map(Summary.init) }

  /// An extractive summary.
  public struct Summary: Sendable {
    /// The headline.
    public let headline: String?

    /// The gist in one line.
    public let oneLine: String?

    /// The sentences in the order of the text.
    public let sentences: [Sentence]

    /// The sentences that make up the short summary.
    public var short: [Sentence] { sentences.filter(\.isShort) }

    /// A sentence that was chosen.
    public struct Sentence: Sendable {
      /// The sentence, or its beginning.
      public let place: QuotedPlace

      /// Whether it belongs to the short summary.
      public let isShort: Bool
    }

    init(_ json: JSONValue) {
      headline = json["headline"]?["text"]?.string
      oneLine = json["oneLine"]?.string
      let short = json["short"]?.int ?? 0
      sentences = (json["sentences"]?.elements ?? []).compactMap { sentence in
        guard let place = sentence["at"].flatMap(QuotedPlace.init) else { return nil }
        return Sentence(place: place, isShort: (sentence["rank"]?.int ?? .max) <= short)
      }
    }
  }
}
