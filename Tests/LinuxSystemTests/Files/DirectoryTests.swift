import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

@Suite("Directory", .scratchDirectory)
struct DirectoryTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  private func open() throws -> Directory {
    try Directory(FilePath(try scratch.path))
  }

  @Test("lists every name with its kind, whatever its bytes")
  func entries() throws {
    let odd: [UInt8] = [0xFF, 0x0A, 0x41]
    try scratch.write("x", to: "a.txt")
    try scratch.makeFolder("folder")
    try scratch.makeLink("link", to: "a.txt")
    try scratch.makeFIFO("fifo")
    let directory = try open()
    let write = AtomicReplacement(permissions: 0o644)
    _ = try write.write([], as: odd, in: directory)
    let kinds = Dictionary(
      uniqueKeysWithValues: try directory.entries().map { ($0.name, $0.kind) }
    )
    #expect(
      kinds == [
        Array("a.txt".utf8): .regular, Array("folder".utf8): .directory,
        Array("link".utf8): .symbolicLink, Array("fifo".utf8): .special, odd: .regular,
      ]
    )
  }

  @Test("is made with those above it where they are missing, and opened where it is there")
  func making() throws {
    let path = FilePath(try scratch.path("a/b/c"))
    for _ in 0..<2 { #expect(try Directory.making(path, mode: 0o700).entries().isEmpty) }
    #expect(throws: SystemError.self) {
      try Directory.making("/proc/nothing/here", mode: 0o700).entries()
    }
  }

  @Test("does not follow a symbolic link, to a file or to a directory")
  func links() throws {
    try scratch.makeFolder("real")
    try scratch.write("x", to: "real/a.txt")
    try scratch.makeLink("link", to: "real")
    try scratch.makeLink("link.txt", to: "real/a.txt")
    let directory = try open()
    #expect(throws: SystemError.self) { _ = try directory.file(Array("link.txt".utf8)) }
    #expect(throws: SystemError.self) { _ = try directory.directory(Array("link".utf8)) }
    #expect(throws: SystemError.self) {
      _ = try directory.directory(at: FilePath("link").components)
    }
    #expect(try directory.signature(of: Array("link".utf8)).kind == .symbolicLink)
  }

  @Test("opens a FIFO without waiting for a writer")
  func fifo() throws {
    try scratch.makeFIFO("fifo")
    let file = try open().file(Array("fifo".utf8))
    #expect(try file.signature().kind == .special)
  }

  @Test("says which name failed and why")
  func failure() throws {
    let directory = try open()
    let error = #expect(throws: SystemError.self) { _ = try directory.file(Array("no\n".utf8)) }
    #expect(error?.code == ENOENT)
    #expect(error?.codeName == "ENOENT")
    #expect("\(try #require(error))" == #"'no\n': No such file or directory (openat)"#)
  }

  @Test("reads a whole file, unless it is over the limit", arguments: [0, 1, 70_000, 200_000])
  func content(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try scratch.write(bytes, to: "a")
    let file = try open().file([UInt8(ascii: "a")])
    #expect(try file.content(limit: size) == bytes)
    #expect(try file.content(limit: size + 10) == bytes)
    #expect(try size == 0 || file.content(limit: size - 1) == nil)
  }

  @Test("tells whether somebody holds a file open for writing")
  func writers() throws {
    try scratch.write("x", to: "a")
    let directory = try open()
    #expect(try directory.file([UInt8(ascii: "a")]).writerPresence() == .none)
    let writer = try scratch.openForWriting("a")
    #expect(try directory.file([UInt8(ascii: "a")]).writerPresence() == .some)
    try writer.sync()
  }
}
