import AnnotationPipeline
import AnnotationTestKit
import LinuxSystem
import Testing

@Suite("Found sidecar", .scratchDirectory)
struct FoundSidecarTests {
  private let name = Array("a.txt.annotations.json".utf8)
  private let whole = """
    {"format":"annotated-sidecar","formatVersion":"1.0",\
    "source":{"name":"a.txt","sha256":"ab","bytes":1}}
    """

  private func look() throws -> FoundSidecar {
    let directory = try Directory(FilePath(try ScratchDirectory.current.path))
    return try FoundSidecar(named: name, in: directory)
  }

  @Test("is absent where nothing bears the name")
  func absent() throws {
    guard case .absent = try look() else {
      Issue.record("found something")
      return
    }
  }

  @Test("is a sidecar when it is whole")
  func sidecar() throws {
    try ScratchDirectory.current.write(whole, to: "a.txt.annotations.json")
    guard case .sidecar(let head, let json, _) = try look() else {
      Issue.record("not known for a sidecar")
      return
    }
    #expect(head.name == Array("a.txt".utf8))
    #expect(json == Array(whole.utf8))
  }

  @Test("is somebody else's when it has another content", arguments: ["my notes", "{}", "[1"])
  func foreign(content: String) throws {
    try ScratchDirectory.current.write(content, to: "a.txt.annotations.json")
    guard case .foreign = try look() else {
      Issue.record("taken for ours")
      return
    }
  }

  @Test("is somebody else's when it is a folder")
  func folder() throws {
    try ScratchDirectory.current.makeFolder("a.txt.annotations.json")
    guard case .foreign = try look() else {
      Issue.record("taken for ours")
      return
    }
  }

  @Test(
    "is a placeholder when it is a link, a FIFO, empty, or a sidecar that was cut",
    arguments: ["link", "fifo", "empty", "cut"]
  )
  func placeholder(kind: String) throws {
    let scratch = try ScratchDirectory.current
    switch kind {
    case "link": try scratch.makeLink("a.txt.annotations.json", to: "/etc/passwd")
    case "fifo": try scratch.makeFIFO("a.txt.annotations.json")
    case "cut": try scratch.write("\(whole.dropLast())", to: "a.txt.annotations.json")
    default: try scratch.write("", to: "a.txt.annotations.json")
    }
    guard case .placeholder = try look() else {
      Issue.record("no placeholder")
      return
    }
  }
}

@Suite("Sidecar placement", .scratchDirectory)
struct SidecarPlacementTests {
  private func inode(
    _ placement: SidecarPlacement,
    at place: FilePath,
    makesFolders: Bool = true
  ) throws -> UInt64 {
    let root = try Directory(FilePath(try ScratchDirectory.current.path("in")))
    let folder = try root.directory(at: place.components)
    return try placement.directory(for: folder, at: place, makesFolders: makesFolders)
      .descriptor.signature().inode
  }

  @Test("puts sidecars beside, below or elsewhere at the same place")
  func placements() throws {
    let scratch = try ScratchDirectory.current
    try scratch.makeFolder("in/sub")
    try scratch.makeFolder("out")
    let root = try Directory(FilePath(scratch.path))
    _ = try inode(.beside, at: "sub")
    #expect(try scratch.names(in: "in/sub").isEmpty)
    let below = try inode(.subdirectory, at: "sub")
    let elsewhere = try inode(.under(FilePath(scratch.path("out"))), at: "sub")
    #expect(
      try root.directory(at: FilePath("in/sub/.annotations").components)
        .descriptor.signature().inode == below
    )
    #expect(
      try root.directory(at: FilePath("out/sub").components)
        .descriptor.signature().inode == elsewhere
    )
  }

  @Test("makes no folder when only asked to look")
  func looking() throws {
    try ScratchDirectory.current.makeFolder("in/sub")
    #expect(throws: SystemError.self) {
      _ = try inode(.subdirectory, at: "sub", makesFolders: false)
    }
    #expect(try ScratchDirectory.current.names(in: "in/sub").isEmpty)
  }
}
