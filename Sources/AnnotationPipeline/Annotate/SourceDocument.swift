/// A file as it was read: what an annotation starts from.
public struct SourceDocument: Sendable {
  /// What is known of the file.
  public let file: SourceFile

  /// The file's contents.
  public let contents: [UInt8]

  /// Creates a source.
  public init(_ file: SourceFile, contents: [UInt8]) {
    self.file = file
    self.contents = contents
  }
}
