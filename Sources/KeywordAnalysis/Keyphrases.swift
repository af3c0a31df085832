public import AnnotationKit

/// The keyphrases of a document, best first.
public struct Keyphrases: AnnotationLayer, Equatable {
  /// The name of the layer.
  public static let name: LayerName = "keywords"

  /// The keyphrases; their scores fall.
  public let all: [Keyphrase]

  /// Creates a layer.
  public init(all: [Keyphrase] = []) {
    self.all = all
  }

  /// The number of its keyphrases.
  public var tally: LayerTally? { LayerTally(all.count, "keyword") }

  /// Writes the keyphrases.
  public func write(to writer: inout LayerWriter) {
    writer.object { writer in
      writer.objects("keywords", all) { writer, phrase in
        writer.json.field("phrase", phrase.phrase)
        writer.json.field("score", phrase.score, decimals: 3)
        writer.json.field("count", phrase.occurrences.count)
        writer.json.array("variants") { json in
          for variant in phrase.variants { json.value(variant) }
        }
        writer.at(phrase.occurrences)
      }
    }
  }
}
