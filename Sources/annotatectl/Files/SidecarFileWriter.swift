import AnnotationPipeline
import Glibc
import LinuxSystem

/// Puts a sidecar in its place.
enum SidecarFileWriter {
  /// Writes a sidecar, unless the one that is there is the same to the byte.
  ///
  /// A file that bears the sidecar's name and is none of ours is left alone.
  ///
  /// - Throws: `SystemError`; `EEXIST` when a foreign file is in the way.
  static func write(
    _ sidecar: [UInt8],
    to path: FilePath,
    like document: FileSignature
  ) throws(SystemError) {
    let directory = try open(path.parent)
    if let present = try content(of: path.name, in: directory) {
      if present == sidecar { return }
      guard (try? SidecarHead(present)) != nil else {
        throw SystemError(call: "rename", code: EEXIST, path: path)
      }
    }
    _ = try AtomicReplacement(like: document).write(sidecar, as: path.name, in: directory)
  }

  /// Opens the folder for sidecars, and makes it when it is our own subdirectory.
  private static func open(_ path: FilePath) throws(SystemError) -> Directory {
    let here = path.bytes.isEmpty ? FilePath(".") : path
    if path.name == SidecarLocation.folder {
      let parent = path.parent.bytes.isEmpty ? FilePath(".") : path.parent
      try Directory(parent).makeDirectory(path.name, mode: 0o777)
    }
    return try Directory(here)
  }

  /// The content of a regular file of that name, empty for anything else that is no link.
  private static func content(
    of name: [UInt8],
    in directory: borrowing Directory
  ) throws(SystemError) -> [UInt8]? {
    guard let signature = try? directory.signature(of: name) else { return nil }
    switch signature.kind {
    case .symbolicLink: return nil
    case .regular: return try directory.file(name).content(limit: SidecarHead.sizeLimit) ?? []
    case .directory, .special: return []
    }
  }
}
