/// What one analyser has to say about a document.
///
/// A layer is stand-off: it points into the text by ``TextSpan`` and never repeats or alters it.
public protocol AnnotationLayer: Sendable {
  /// The name the layer goes by in a sidecar.
  static var name: LayerName { get }

  /// Where the layer stands in a sidecar; among the results unless it says otherwise.
  static var place: SidecarPlace { get }

  /// Writes the layer's value: one JSON value, the same bytes for the same layer.
  ///
  /// A layer that is `Encodable` writes itself, its fields in their order.
  ///
  /// - Parameter writer: Where to write; what stands in it already is not the layer's.
  func write(to writer: inout LayerWriter)

  /// How many things the layer holds, for a line in a log; nothing unless it says otherwise.
  var tally: LayerTally? { get }
}

extension AnnotationLayer {
  /// A layer is not counted unless it says otherwise.
  public var tally: LayerTally? { nil }

  /// A layer is a result unless it says otherwise.
  public static var place: SidecarPlace { .results }
}

/// Where in a sidecar a layer stands.
public enum SidecarPlace: Hashable, Sendable {
  /// Under `results`, with its analyser, version and status.
  case results

  /// Under `text`, as something that is true of the text itself, such as its language.
  case text

  /// Nowhere: other layers are built upon it.
  case nowhere
}

/// A layer that other layers are built upon and that no sidecar shows.
public protocol BaseLayer: AnnotationLayer {}

extension BaseLayer {
  /// A base layer stands nowhere.
  public static var place: SidecarPlace { .nowhere }

  /// Writes `null`, as a base layer has nothing to show.
  public func write(to writer: inout LayerWriter) { writer.json.null() }
}

/// How many things a layer holds, such as `12 events`.
public struct LayerTally: Hashable, Sendable, CustomStringConvertible {
  /// How many there are.
  public let count: Int

  /// What one of them is called.
  public let noun: String

  /// Creates a tally.
  public init(_ count: Int, _ noun: String) {
    self.count = count
    self.noun = noun
  }

  /// The count and the noun, in the plural where there is not one.
  public var description: String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
