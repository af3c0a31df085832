import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// Where the sidecars of documents lie, by the configuration.
struct SidecarLocation: Sendable {
  /// The folders in which sidecars are to be found.
  let folders: [FilePath]

  private let placement: SidecarPlacement
  private let watched: [FilePath]

  init(_ configuration: Configuration) {
    watched = configuration.watch.directories.map { FilePath($0).normalised }
    switch configuration.output.sidecars {
    case .beside: (placement, folders) = (.beside, watched)
    case .subdirectory: (placement, folders) = (.subdirectory, watched)
    case .under(let path): (placement, folders) = (.under(FilePath(path)), [FilePath(path)])
    }
  }

  /// Returns the path of the sidecar of a document.
  ///
  /// Under another folder, a document that lies in no watched folder has its sidecar beside it.
  func sidecar(of document: FilePath) -> FilePath {
    let name = SidecarName.name(for: document.name)
    switch placement {
    case .beside: return document.parent.appending(name)
    case .subdirectory:
      return document.parent.appending(SidecarPlacement.subdirectoryName).appending(name)
    case .under(let base):
      guard let place = place(of: document) else { return document.parent.appending(name) }
      return base.appending(place.bytes).appending(name)
    }
  }

  /// Opens the folder of a document's sidecar, and makes it if it is one of our own.
  func directory(forSidecarOf document: FilePath) throws(SystemError) -> Directory {
    let parent = document.parent
    let folder = try Directory(parent.bytes.isEmpty ? FilePath(".") : parent)
    guard case .under = placement else {
      return try placement.directory(for: folder, at: FilePath(""), makesFolders: true)
    }
    guard let place = place(of: document) else { return folder }
    return try placement.directory(for: folder, at: place, makesFolders: true)
  }

  /// Returns the path of the document of a sidecar.
  func document(of sidecar: FilePath, named name: [UInt8]) -> FilePath {
    if let document = mirrored(sidecar) { return document.appending(name) }
    let parent = sidecar.parent
    let isInSubdirectory = parent.name == SidecarPlacement.subdirectoryName
    return (isInSubdirectory ? parent.parent : parent).appending(name)
  }

  /// Where the folder of a document lies below the folder that holds all sidecars.
  ///
  /// Those of several watched folders are told apart by the whole paths of these.
  private func place(of document: FilePath) -> FilePath? {
    guard let folder = (try? document.resolved())?.parent,
      let root = watched.first(where: { $0.contains(folder) })
    else { return nil }
    let skipped = watched.count > 1 ? 0 : root.components.count
    return FilePath(folder.components.dropFirst(skipped).joined(separator: "/".utf8))
  }

  /// The document's folder for a sidecar below the folder that holds all sidecars.
  private func mirrored(_ sidecar: FilePath) -> FilePath? {
    guard case .under(let base) = placement, let found = try? sidecar.resolved(),
      base.contains(found)
    else { return nil }
    let place = found.parent.components.dropFirst(base.components.count)
    let root = watched.count > 1 ? FilePath("/") : watched.first
    return root.map { place.reduce($0) { $0.appending($1) } }
  }
}
