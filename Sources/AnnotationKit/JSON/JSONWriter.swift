/// Writes compact JSON in the order it is told, as UTF-8 bytes.
///
/// The same calls give the same bytes. Values are written by `field` within an object and by
/// `value` within an array; objects and arrays nest through closures, so that they always close.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  private var needsComma = false

  /// Creates an empty writer.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes the key of the next value.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    )
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the key of the next value, escaped as needed.
  public mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    quote(text.utf8)
    needsComma = true
  }

  /// Writes a string given as valid UTF-8.
  public mutating func value(utf8 text: some Sequence<UInt8>) {
    separate()
    quote(text)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    separate()
    append(digitsOf: number)
    needsComma = true
  }

  /// Writes a truth value.
  public mutating func value(_ flag: Bool) {
    literal(flag ? "true" : "false")
  }

  /// Writes a number with at most the given count of decimals; what is not finite becomes `null`.
  public mutating func value(_ number: Double, decimals: Int = 4) {
    guard number.isFinite, number.magnitude < 1e15 else { return null() }
    separate()
    var scale = 1
    for _ in 0..<min(max(decimals, 0), 9) { scale *= 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded())
    if number < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: scaled / scale)
    append(fraction: scaled % scale, scale: scale)
    needsComma = true
  }

  /// Writes `null`.
  public mutating func null() {
    literal("null")
  }

  /// Writes a value that is JSON already; the caller vouches for it.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Writes an object, whose fields the closure writes.
  public mutating func object(_ fields: (inout JSONWriter) throws -> Void) rethrows {
    open(.object)
    try fields(&self)
    close(.object)
  }

  /// Writes an array, whose elements the closure writes.
  public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    open(.array)
    try elements(&self)
    close(.array)
  }

  /// Ends a line, as JSON Lines and files have it.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  enum Container {
    case object, array
  }

  mutating func open(_ container: Container) {
    separate()
    bytes.append(container == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    needsComma = false
  }

  mutating func close(_ container: Container) {
    bytes.append(container == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    needsComma = true
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(digitsOf number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func append(fraction: Int, scale: Int) {
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = fraction
    var place = scale / 10
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  private mutating func quote(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.withContiguousStorageIfAvailable { buffer in
      unsafe append(escaping: buffer)
    }
    if isWritten == nil {
      for byte in text { append(escaping: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends text, whole stretches at a time where nothing is to be escaped.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let byte = unsafe text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      unsafe bytes.append(contentsOf: text[start..<index])
      append(escaping: byte)
      start = index + 1
    }
    unsafe bytes.append(contentsOf: text[start...])
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20: append(escapedControl: byte)
    default: bytes.append(byte)
    }
  }

  private mutating func append(escapedControl byte: UInt8) {
    bytes.append(contentsOf: #"\u00"#.utf8)
    bytes.append(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
    let low = byte & 15
    bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
  }
}

extension JSONWriter {
  /// Writes a field with a string.
  public mutating func field(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a field with a string, or with `null`.
  public mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a field with an integer.
  public mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a field with a truth value.
  public mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a field with a number of at most the given count of decimals.
  public mutating func field(_ name: StaticString, _ number: Double, decimals: Int = 4) {
    key(name)
    value(number, decimals: decimals)
  }

  /// Writes a field with an object.
  public mutating func object(
    _ name: StaticString,
    _ fields: (inout JSONWriter) throws -> Void
  ) rethrows {
    key(name)
    try object(fields)
  }

  /// Writes a field with an array.
  public mutating func array(
    _ name: StaticString,
    _ elements: (inout JSONWriter) throws -> Void
  ) rethrows {
    key(name)
    try array(elements)
  }
}
