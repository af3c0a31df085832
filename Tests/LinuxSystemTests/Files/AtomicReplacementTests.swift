import AnnotationTestKit
import LinuxSystem
import Testing

@Suite("Atomic replacement", .scratchDirectory)
struct AtomicReplacementTests {
  private var scratch: ScratchDirectory { get throws { try .current } }
  private let name = Array("out.json".utf8)
  private let write = AtomicReplacement(permissions: 0o640)

  private func open() throws -> Directory {
    try Directory(FilePath(try scratch.path))
  }

  @Test("puts new content under a name and leaves no temporary file")
  func replace() throws {
    try scratch.write("old", to: "out.json")
    #expect(try write.write(Array("new".utf8), as: name, in: open()) == .replaced)
    #expect(try scratch.read("out.json") == "new")
    #expect(try scratch.names() == ["out.json"])
    #expect(try open().signature(of: name).permissions == 0o640)
  }

  @Test("replaces a symbolic link and never writes through it")
  func link() throws {
    try scratch.write("victim", to: "victim")
    try scratch.makeLink("out.json", to: "victim")
    _ = try write.write(Array("new".utf8), as: name, in: open())
    #expect(try scratch.read("victim") == "victim")
    #expect(try open().signature(of: name).kind == .regular)
  }

  @Test("replaces a hard link and leaves the other name alone")
  func hardLink() throws {
    try scratch.write("victim", to: "victim")
    try scratch.makeHardLink("out.json", to: "victim")
    _ = try write.write(Array("new".utf8), as: name, in: open())
    #expect(try scratch.read("victim") == "victim")
  }

  @Test("changes nothing when the last look says that the content is out of date")
  func abandoned() throws {
    try scratch.write("old", to: "out.json")
    let outcome = try write.write([1], as: name, in: open(), ifStill: { false })
    #expect(outcome == .abandoned)
    #expect(try scratch.read("out.json") == "old")
    #expect(try scratch.names() == ["out.json"])
  }

  @Test("fails on a directory in the way and leaves no temporary file")
  func directoryInTheWay() throws {
    try scratch.makeFolder("out.json")
    #expect(throws: SystemError.self) { _ = try write.write([1], as: name, in: open()) }
    #expect(try scratch.names() == ["out.json"])
  }

  @Test("is never more readable than its document", arguments: [0o600, 0o604, 0o644, 0o4755])
  func permissions(mode: UInt32) throws {
    try scratch.write("text", to: "a.txt")
    try scratch.setPermissions(mode, of: "a.txt")
    let document = try open().file(Array("a.txt".utf8)).access()
    _ = try AtomicReplacement(like: document).write([1], as: name, in: open())
    #expect(try open().signature(of: name).permissions == mode & 0o666)
  }

  @Test("knows its temporary names again and no others")
  func temporaryNames() {
    #expect(TemporaryName(TemporaryName.random().bytes) != nil)
    for name in [
      ".annotated-.tmp", ".annotated-0123456789abcdeg.tmp", "annotated-0123456789abcdef.tmp",
    ] {
      #expect(TemporaryName(Array(name.utf8)) == nil)
    }
  }
}
