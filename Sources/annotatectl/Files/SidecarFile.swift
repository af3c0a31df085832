import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// A sidecar that a person asked to look at, by its own name or by that of its document.
struct SidecarFile {
  let path: FilePath
  let sidecar: Sidecar

  /// Reads the sidecar for the one file that an invocation names.
  init(of invocation: Invocation) throws(CommandFailure) {
    guard invocation.operands.count == 1, let file = invocation.operands.first else {
      throw CommandFailure(.usage, "one file at a time, please")
    }
    path = try Self.find(file, by: SidecarLocation(invocation.configuration().configuration))
    let bytes = try InputFile.read(path, limit: SidecarHead.sizeLimit)
    do {
      sidecar = try Sidecar(bytes)
    } catch {
      throw CommandFailure(.badData, "'\(path)' is \(error)")
    }
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
