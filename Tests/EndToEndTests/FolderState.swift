import AnnotationPipeline
import AnnotationTestKit
import LinuxSystem

/// What a watched folder holds, with all that is wrong about it.
struct FolderState {
  /// The paths of the documents, from the folder.
  private(set) var documents: [[UInt8]] = []

  /// What is wrong, for a person.
  private(set) var faults: [String] = []

  /// Looks through the folder `in` of the test's scratch directory.
  init() throws {
    let path = FilePath(try ScratchDirectory.current.path("in"))
    try look(through: Directory(path), at: FilePath(""))
  }

  private mutating func look(through folder: borrowing Directory, at path: FilePath) throws {
    let entries = try folder.entries()
    let names = Set(entries.filter { $0.kind == .regular }.map(\.name))
    for entry in entries {
      let place = path.appending(entry.name)
      switch entry.kind {
      case .directory: try look(through: folder.directory(entry.name), at: place)
      case .regular where TemporaryName(entry.name) != nil:
        faults.append("\(place) was left behind")
      case .regular where SidecarName.isSidecar(entry.name):
        let head = try SidecarHead(folder.file(entry.name).content(limit: 1 << 24) ?? [])
        if !names.contains(head.name) { faults.append("\(place) is an orphan") }
      case .regular:
        documents.append(place.bytes)
        try check(entry.name, in: folder, at: place)
      default: break
      }
    }
  }

  private mutating func check(
    _ name: [UInt8],
    in folder: borrowing Directory,
    at place: FilePath
  ) throws {
    let contents = try folder.file(name).content(limit: 1 << 30) ?? []
    guard let file = try? folder.file(SidecarName.name(for: name)),
      let json = try file.content(limit: 1 << 24)
    else {
      faults.append("\(place) has no sidecar")
      return
    }
    guard let head = try? SidecarHead(json) else {
      faults.append("the sidecar of \(place) is broken")
      return
    }
    if head.name != name { faults.append("the sidecar of \(place) is of another name") }
    if head.sha256 != SHA256Digest(of: contents).hex {
      faults.append("the sidecar of \(place) is stale")
    }
  }
}
