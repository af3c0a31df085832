import AnnotationPipeline
import LinuxSystem

/// Where sidecars go, which documents get one, and what becomes of one whose document went.
struct OutputPolicy: Hashable, Sendable {
  /// Where the sidecar of a document lies.
  var placement = SidecarPlacement.beside

  /// Whether the sidecar of a document that went away stays.
  var keepsOrphans = false

  /// Whether the sidecars that other analysers have made stay until somebody asks.
  var leavesStale = false

  /// Whether sidecars stay on whose documents an analyser failed.
  var leavesFailed = true

  /// The largest document that is read, in bytes.
  var maxFileBytes = 64 << 20

  /// The paths of the watched folders by number, when there are several whose sidecars go under one
  /// other folder and have to be kept apart.
  var prefixes: [Int: FilePath] = [:]

  /// Where a folder lies below the folder that holds all sidecars.
  func place(of folder: TreePath) -> FilePath {
    guard let prefix = prefixes[folder.root] else { return folder.relative }
    let components = prefix.components + folder.relative.components
    return FilePath(components.joined(separator: [UInt8(ascii: "/")]))
  }
}
