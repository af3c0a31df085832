/// Why a document was left without a sidecar.
enum SkipReason: Hashable, Sendable {
  /// It is a symbolic link, which is never followed.
  case symbolicLink

  /// It is a FIFO, a socket or a device.
  case notAFile

  /// It holds more bytes than are read.
  case tooLarge(bytes: Int, limit: Int)

  /// No text can be read from files of its type.
  case unsupported(type: String)

  /// Whether it is worth a line in the journal: links and devices are nobody's mistake.
  var isWorthReporting: Bool {
    switch self {
    case .symbolicLink, .notAFile: false
    case .tooLarge, .unsupported: true
    }
  }
}

extension SkipReason: CustomStringConvertible {
  /// The reason, for a person.
  var description: String {
    switch self {
    case .symbolicLink: "it is a symbolic link"
    case .notAFile: "it is not a regular file"
    case .tooLarge(let bytes, let limit): "it has \(bytes) bytes, over MaxFileBytes=\(limit)"
    case .unsupported(let type): "\(type) cannot be read yet"
    }
  }
}
