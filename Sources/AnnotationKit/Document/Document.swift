/// A text to annotate, with what is known about it before analysis.
public struct Document: Sendable {
  /// The canonical text: valid UTF-8, which all offsets count.
  public let bytes: [UInt8]

  /// The file's name for display, or empty when there is none.
  public let name: String

  /// The media type, such as `text/markdown`.
  public let mediaType: String

  /// What dates the document from outside its text.
  public let dating: Dating

  /// The moment after which an analyser should give up; see ``checkDeadline()``.
  public let deadline: ContinuousClock.Instant?

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - bytes: The text; it must be valid UTF-8.
  ///   - name: The file's name, for display.
  ///   - mediaType: The media type of the text.
  ///   - dating: What dates the document from outside its text.
  ///   - deadline: When analysers should give up, if ever.
  public init(
    bytes: [UInt8],
    name: String = "",
    mediaType: String = "text/plain",
    dating: Dating = Dating(),
    deadline: ContinuousClock.Instant? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.mediaType = mediaType
    self.dating = dating
    self.deadline = deadline
  }

  /// Creates a plain-text document from a string.
  public init(text: String, dating: Dating = Dating()) {
    self.init(bytes: Array(text.utf8), dating: dating)
  }

  /// Returns the text of a span.
  public func text(_ span: TextSpan) -> String {
    let range = span.range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the document with a later deadline.
  func postponed(by time: Duration) -> Document {
    Document(
      bytes: bytes,
      name: name,
      mediaType: mediaType,
      dating: dating,
      deadline: deadline.map { $0 + time }
    )
  }

  /// Gives up when the time allowed for the document has passed.
  ///
  /// A long-running analyser calls this now and then, such as once for each sentence.
  ///
  /// - Throws: ``DeadlineExceeded`` after the deadline.
  public func checkDeadline() throws(DeadlineExceeded) {
    guard let deadline, ContinuousClock.now > deadline else { return }
    throw DeadlineExceeded()
  }
}

/// The time allowed for a document had passed before an analyser was done.
public struct DeadlineExceeded: Error, CustomStringConvertible {
  /// What happened, for a person.
  public let description = "the time allowed for a document has passed"

  /// Creates the error.
  public init() {}
}
