public import AnnotationKit

/// What is known of a file before it is read.
public struct SourceFile: Hashable, Sendable {
  /// The file's own name, as bytes, without its folder.
  public let name: [UInt8]

  /// When the file was last modified, in seconds since 1970, if it is a file.
  public let modified: Int?

  /// What may date the document from outside its text.
  public let reference: ReferenceDay

  /// Creates a description of a file.
  public init(name: [UInt8], modified: Int?, reference: ReferenceDay = .automatic) {
    self.name = name
    self.modified = modified
    self.reference = reference
  }

  /// The name for display, with U+FFFD for what is not UTF-8.
  public var displayName: String { String(decoding: name, as: UTF8.self) }

  /// What may date a document from outside its text.
  public enum ReferenceDay: Hashable, Sendable {
    /// The file's metadata and its time.
    case automatic

    /// Nothing.
    case nothing

    /// The given day.
    case day(CivilDate)
  }

  /// The dating that analysers are told, the file's time taken in UTC.
  var dating: Dating {
    switch reference {
    case .automatic:
      Dating(
        modified: modified.map {
          CivilDate(daysSinceEpoch: ($0 >= 0 ? $0 : $0 - 86_399) / 86_400)
        }
      )
    case .nothing: Dating()
    case .day(let day): Dating(given: day)
    }
  }
}
