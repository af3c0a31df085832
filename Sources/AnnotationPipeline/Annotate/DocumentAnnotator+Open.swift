public import LinuxSystem
import TextExtraction

extension DocumentAnnotator {
  /// Reads and annotates an open file, in this process.
  ///
  /// - Parameters:
  ///   - file: The open file.
  ///   - source: What is known of it.
  ///   - sizeLimit: The largest file that is read, in bytes.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``AnnotationFailure`` when it gets no sidecar.
  public func annotate(
    _ file: borrowing OwnedDescriptor,
    as source: SourceFile,
    sizeLimit: Int
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    let contents: [UInt8]?
    do throws(SystemError) {
      contents = try file.content(limit: sizeLimit)
    } catch {
      throw .unreadable(error)
    }
    guard let contents else { throw .tooLarge(limit: sizeLimit) }
    do throws(UnsupportedMediaType) {
      return try annotate(SourceDocument(source, contents: contents))
    } catch {
      throw .unsupported(error)
    }
  }
}
