import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// Where the sidecar of a document lies, by the configuration.
struct SidecarLocation: Sendable {
  /// The folder that holds sidecars beside documents when they are not to lie among them.
  static let folder = Array(".annotations".utf8)

  private let placement: Configuration.SidecarPlacement
  private let watched: [FilePath]

  init(_ configuration: Configuration) {
    placement = configuration.output.sidecars
    watched = configuration.watch.directories.map { FilePath($0) }
  }

  /// Returns the path of the sidecar of a document.
  ///
  /// Under another folder, a document that lies in no watched folder has its sidecar beside it, and
  /// the sidecars of several watched folders are kept apart by the whole paths of those.
  func sidecar(of document: FilePath) -> FilePath {
    let name = SidecarName.name(for: document.name)
    switch placement {
    case .beside: return document.parent.appending(name)
    case .subdirectory: return document.parent.appending(Self.folder).appending(name)
    case .under(let path):
      guard let absolute = try? document.resolved(),
        let root = watched.first(where: { $0.contains(absolute) })
      else { return document.parent.appending(name) }
      let shared = watched.count > 1 ? 0 : root.components.count
      let below = absolute.parent.components.dropFirst(shared)
      return below.reduce(FilePath(path)) { $0.appending($1) }.appending(name)
    }
  }

  /// Returns the path of the document of a sidecar that lies beside it or in a subdirectory.
  func document(of sidecar: FilePath, named name: [UInt8]) -> FilePath {
    let parent = sidecar.parent
    let isInSubdirectory = parent.name == Self.folder
    return (isInSubdirectory ? parent.parent : parent).appending(name)
  }
}
