import AnnotationPipeline
import Glibc
import LinuxSystem

/// Puts a sidecar in its place.
enum SidecarFileWriter {
  /// Writes the sidecar of a document, unless the one that is there is the same to the byte.
  ///
  /// A file that bears the sidecar's name and is none of ours is left alone.
  ///
  /// - Throws: `SystemError`; `EEXIST` when a foreign file is in the way.
  static func write(
    _ sidecar: [UInt8],
    of document: FilePath,
    like access: FileAccess,
    by location: SidecarLocation
  ) throws(SystemError) {
    let directory = try location.directory(forSidecarOf: document)
    let name = SidecarName.name(for: document.name)
    switch try FoundSidecar(named: name, in: directory) {
    case .sidecar(_, let json, _) where json == sidecar: return
    case .foreign: throw SystemError(call: "renameat", code: EEXIST, path: FilePath(name))
    case .absent, .sidecar, .placeholder:
      _ = try AtomicReplacement(like: access).write(sidecar, as: name, in: directory)
    }
  }
}
