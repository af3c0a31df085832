extension AnnotationLayer where Self: Encodable {
  /// Writes the layer's fields in their order, and spans as places.
  ///
  /// A ``TextSpan``, or an array of them, in a property named `at` becomes a place under that key;
  /// in a property of another name it becomes an object with the place under `at`.
  public func write(to writer: inout LayerWriter) {
    let node = LayerEncodingNode()
    do {
      try encode(to: LayerEncoder(node))
      node.write(to: &writer)
    } catch {
      writer.json.null()
    }
  }
}
