import LinuxSystem
import TextExtraction

extension DocumentAnnotator {
  /// Reads and annotates an open file, in this process.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - sizeLimit: The largest file that is read, in bytes.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``AnnotationFailure`` when it gets no sidecar.
  public func annotate(
    _ document: borrowing OpenDocument,
    sizeLimit: Int
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    let source: SourceDocument?
    do throws(SystemError) {
      source = try document.source(limit: sizeLimit)
    } catch {
      throw .unreadable(error)
    }
    guard let source else { throw .tooLarge(limit: sizeLimit) }
    do throws(UnsupportedMediaType) {
      return try annotate(source)
    } catch {
      throw .unsupported(error)
    }
  }
}
