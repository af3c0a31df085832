/// Encodes a layer into a tree that keeps the order of fields and knows spans for what they are.
struct LayerEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  private let node: LayerEncodingNode

  init(_ node: LayerEncodingNode) {
    self.node = node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(LayerKeyedContainer(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return LayerUnkeyedContainer(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    LayerValueContainer(node: node)
  }

  /// Encodes any value into a node.
  static func encode(_ value: some Encodable, into node: LayerEncodingNode) throws {
    switch value {
    case let span as TextSpan: node.set(span)
    // Any empty array can be cast to any other kind of array.
    case let spans as [TextSpan] where type(of: value) == [TextSpan].self: node.set(spans)
    case let text as String: node.set(.string(text))
    case let flag as Bool: node.set(.bool(flag))
    case let number as any BinaryInteger: node.set(.number(Double(number)))
    case let number as Double: node.set(.number(number))
    case let number as Float: node.set(.number(Double(number)))
    default: try value.encode(to: LayerEncoder(node))
    }
  }
}

private struct LayerKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let codingPath: [any CodingKey] = []
  let node: LayerEncodingNode

  func encodeNil(forKey key: Key) throws {
    node.field(key.stringValue).set(.null)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try LayerEncoder.encode(value, into: node.field(key.stringValue))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    LayerEncoder(node.field(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    LayerEncoder(node.field(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { LayerEncoder(node.field("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { LayerEncoder(node.field(key.stringValue)) }
}

private struct LayerUnkeyedContainer: UnkeyedEncodingContainer {
  let codingPath: [any CodingKey] = []
  let node: LayerEncodingNode

  var count: Int { node.count }

  func encodeNil() throws { node.element().set(.null) }

  func encode(_ value: some Encodable) throws {
    try LayerEncoder.encode(value, into: node.element())
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    LayerEncoder(node.element()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    LayerEncoder(node.element()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { LayerEncoder(node.element()) }
}

private struct LayerValueContainer: SingleValueEncodingContainer {
  let codingPath: [any CodingKey] = []
  let node: LayerEncodingNode

  func encodeNil() throws { node.set(.null) }

  func encode(_ value: some Encodable) throws {
    try LayerEncoder.encode(value, into: node)
  }
}
