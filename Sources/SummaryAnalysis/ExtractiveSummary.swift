public import AnnotationKit

/// The sentences of a document that matter most, in three lengths from one ranking.
public struct ExtractiveSummary: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "summary"

  /// The kind of text the document was taken for.
  public let genre: Genre

  /// What the document is about, in a few of its own words.
  public let headline: Headline

  /// The best sentence in at most 120 characters, cut at a word.
  public let oneLine: String

  /// How many of the sentences, by rank, are the short summary.
  public let short: Int

  /// The chosen sentences, in document order; all of them are the long summary.
  public let sentences: [Choice]

  /// Creates a summary.
  public init(
    genre: Genre,
    headline: Headline,
    oneLine: String,
    short: Int,
    sentences: [Choice]
  ) {
    self.genre = genre
    self.headline = headline
    self.oneLine = oneLine
    self.short = short
    self.sentences = sentences
  }

  /// A few words that name what a document is about, and where they stand.
  public struct Headline: Hashable, Sendable {
    /// The words, on one line.
    public let text: String

    /// Where they stand.
    public let span: TextSpan
  }

  /// A sentence that was chosen.
  public struct Choice: Hashable, Sendable {
    /// Its place in the ranking, from 1.
    public let rank: Int

    /// Its worth, at most 1, not rising with the rank.
    public let score: Double

    /// Where it stands.
    public let span: TextSpan
  }

  /// The number of sentences of the short summary.
  public var tally: LayerTally? { LayerTally(short, "sentence") }

  /// Writes the summary.
  public func write(to writer: inout LayerWriter) {
    writer.object {
      $0.json.field("method", "extractive")
      $0.json.field("genre", genre.rawValue)
      $0.object("headline") {
        $0.json.field("text", headline.text)
        $0.at(headline.span)
      }
      $0.json.field("oneLine", oneLine)
      $0.json.field("short", short)
      $0.objects("sentences", sentences) { writer, choice in
        writer.json.field("rank", choice.rank)
        writer.json.field("score", choice.score)
        writer.at(choice.span)
      }
    }
  }
}
