import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// A sidecar that a person asked to look at, by its own name or by that of its document.
struct SidecarFile {
  let path: FilePath
  let sidecar: Sidecar

  /// The text of the document, if it is at hand and as it was when it was annotated.
  private let text: [UInt8]?

  /// Reads the sidecar for the one file that an invocation names.
  init(of invocation: Invocation) throws(CommandFailure) {
    guard invocation.operands.count == 1, let file = invocation.operands.first else {
      throw CommandFailure(.usage, "one file at a time, please")
    }
    let location = SidecarLocation(try invocation.configuration().configuration)
    path = try Self.find(file, by: location)
    let bytes = try InputFile.read(path, limit: SidecarHead.sizeLimit)
    do {
      sidecar = try Sidecar(bytes)
    } catch {
      throw CommandFailure(.badData, "'\(path)' is \(error)")
    }
    let isSidecar = SidecarName.isSidecar(file.name)
    let name = Array(sidecar.name.utf8)
    text = Self.text(
      of: isSidecar ? location.document(of: path, named: name) : file,
      described: sidecar
    )
  }

  /// The contents of a document if they are the text that a sidecar describes.
  private static func text(of document: FilePath, described sidecar: Sidecar) -> [UInt8]? {
    guard let contents = try? InputFile.read(document, limit: sidecar.bytes),
      SHA256Digest(of: contents).hex == sidecar.textHash
    else { return nil }
    return contents
  }

  /// Returns the whole text at a place, or its quote when the document is not at hand.
  func text(at place: QuotedPlace) -> String {
    guard place.isCut, let text, text.indices.contains(place.bytes.upperBound - 1) else {
      return place.quote
    }
    return String(decoding: text[place.bytes], as: UTF8.self)
  }

  private static func find(
    _ file: FilePath,
    by location: SidecarLocation
  ) throws(CommandFailure) -> FilePath {
    if SidecarName.isSidecar(file.name) { return file }
    let sidecar = location.sidecar(of: file)
    if (try? sidecar.resolved()) != nil { return sidecar }
    guard (try? file.resolved()) != nil else {
      throw CommandFailure(.noInput, "there is no file '\(file)'")
    }
    throw CommandFailure(
      .noInput,
      "'\(file)' has no sidecar yet",
      hint: "make one with: annotatectl annotate '\(file)'"
    )
  }
}
