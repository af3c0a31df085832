/// One report of something that happened in a watched directory.
public struct InotifyEvent: Hashable, Sendable {
  /// The number of the watch; −1 when events were lost.
  public let watch: Int32

  /// What happened.
  public let mask: InotifyMask

  /// The number that the two halves of a move have in common.
  public let cookie: UInt32

  /// The name in the directory; empty when the event is about the directory itself.
  public let name: [UInt8]

  /// Creates an event.
  public init(watch: Int32, mask: InotifyMask, cookie: UInt32 = 0, name: [UInt8] = []) {
    self.watch = watch
    self.mask = mask
    self.cookie = cookie
    self.name = name
  }

  private static let headerSize = 16

  /// Takes apart what was read from the kernel: headers of 16 bytes, each followed by a name that
  /// is padded with zeros.
  ///
  /// - Parameter buffer: What was read; what is cut off at its end is left out.
  /// - Returns: The events in order.
  public static func parse(_ buffer: [UInt8]) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var offset = 0
    while buffer.count - offset >= headerSize {
      let length = Int(word(buffer, at: offset + 12))
      let start = offset + headerSize
      guard length <= buffer.count - start else { break }
      events.append(
        InotifyEvent(
          watch: Int32(bitPattern: word(buffer, at: offset)),
          mask: InotifyMask(rawValue: word(buffer, at: offset + 4)),
          cookie: word(buffer, at: offset + 8),
          name: Array(buffer[start..<(start + length)].prefix { $0 != 0 })
        )
      )
      offset = start + length
    }
    return events
  }

  /// Reads a number in the machine's byte order, at any alignment.
  private static func word(_ buffer: [UInt8], at offset: Int) -> UInt32 {
    unsafe buffer.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }
}
