public import LinuxSystem

/// A file that was opened for reading, and what is known of it from outside.
public struct OpenDocument: ~Copyable {
  /// The open file.
  public let descriptor: OwnedDescriptor

  /// The file's own name, as bytes, without its folder.
  public let name: [UInt8]

  /// When the file was last modified, in seconds since 1970.
  public let modified: Int?

  /// What may date the document from outside its text.
  public let reference: SourceDocument.ReferenceDay

  /// Creates a document around an open file.
  public init(
    _ descriptor: consuming OwnedDescriptor,
    name: [UInt8],
    modified: Int?,
    reference: SourceDocument.ReferenceDay = .automatic
  ) {
    self.descriptor = descriptor
    self.name = name
    self.modified = modified
    self.reference = reference
  }

  /// Reads the file.
  ///
  /// - Parameter limit: The most bytes to read.
  /// - Returns: The file with its contents; nothing when it is larger than the limit.
  /// - Throws: ``LinuxSystem/SystemError`` when it cannot be read.
  public func source(limit: Int) throws(SystemError) -> SourceDocument? {
    guard let contents = try descriptor.content(limit: limit) else { return nil }
    return SourceDocument(
      name: name,
      contents: contents,
      modified: modified,
      reference: reference
    )
  }
}
