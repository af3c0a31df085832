/// The layers found in a document so far, each under its type.
///
/// There are a dozen, so that looking through them is quicker than hashing a name.
public struct LayerSet: Sendable {
  private var layers: [(name: LayerName, layer: any AnnotationLayer)] = []

  /// Creates an empty set.
  public init() {}

  /// The layer of the given type, if an analyser has produced it.
  ///
  /// The layer of a program is decoded when it is asked for by type; nothing comes of that when the
  /// type is not `Decodable` or the program gave something else.
  public subscript<Layer: AnnotationLayer>(_ type: Layer.Type) -> Layer? {
    let layer = self[type.name]
    return layer as? Layer ?? (layer as? JSONLayer)?.decoded(as: type)
  }

  /// Returns a layer that the plan produces before the caller runs.
  ///
  /// - Throws: ``MissingLayer`` when the analyser of that layer failed or is not in the plan.
  public func require<Layer: AnnotationLayer>(
    _ type: Layer.Type
  ) throws(MissingLayer) -> Layer {
    guard let layer = self[type] else { throw MissingLayer(name: type.name) }
    return layer
  }

  /// The layer of the given name, if an analyser has produced it.
  public subscript(_ name: LayerName) -> (any AnnotationLayer)? {
    layers.first { $0.name == name }?.layer
  }

  /// Adds a layer under its own name, in place of any there.
  public mutating func insert(_ layer: some AnnotationLayer) {
    insert(layer, as: type(of: layer).name)
  }

  /// Adds a layer under a name, in place of any there.
  public mutating func insert(_ layer: any AnnotationLayer, as name: LayerName) {
    if let place = layers.firstIndex(where: { $0.name == name }) {
      layers[place].layer = layer
    } else {
      layers.append((name, layer))
    }
  }
}

/// A layer that an analyser needs is not there.
public struct MissingLayer: Error, CustomStringConvertible {
  /// The name of the layer.
  public let name: LayerName

  /// What happened, for a person.
  public var description: String { "the layer '\(name)' is missing" }
}
