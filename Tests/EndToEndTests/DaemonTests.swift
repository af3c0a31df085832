import AnnotatedControl
import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

@Suite("Daemon", .scratchDirectory, .timeLimit(.minutes(2)))
struct DaemonTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  /// Checks the folder once the daemon rests.
  private func expectOrder(_ daemon: RunningDaemon, documents: Int) throws {
    try daemon.rest()
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == documents)
  }

  @Test("annotates what is there at the start and what comes later")
  func basics() throws {
    try scratch.write("It began in May 1910.", to: "in/first.txt")
    let daemon = try RunningDaemon()
    try scratch.write("It ended in June 1911.", to: "in/second.txt")
    try expectOrder(daemon, documents: 2)
    #expect(daemon.program.errors.contains("second.txt: "))
    try daemon.stop()
  }

  @Test("annotates anew what changes, and takes away the sidecar of what goes")
  func changes() throws {
    let daemon = try RunningDaemon()
    try scratch.write("One.", to: "in/a.txt")
    try scratch.write("Two.", to: "in/b.txt")
    try expectOrder(daemon, documents: 2)
    try scratch.write("One and a half.", to: "in/a.txt")
    try scratch.remove("in/b.txt")
    try expectOrder(daemon, documents: 1)
    try scratch.move("in/a.txt", to: "in/c.txt")
    try expectOrder(daemon, documents: 1)
    #expect(try scratch.names(in: "in") == ["c.txt", "c.txt.annotations.json"])
  }

  @Test("keeps the sidecar of what goes when it is told to")
  func orphans() throws {
    let daemon = try RunningDaemon("[Output]\nKeepOrphans=yes")
    try scratch.write("One.", to: "in/a.txt")
    try daemon.rest()
    try scratch.remove("in/a.txt")
    try daemon.rest()
    #expect(try scratch.names(in: "in") == ["a.txt.annotations.json"])
  }

  @Test("finds what came, changed and went while it was off")
  func catchUp() throws {
    for name in ["a", "b", "c"] { try scratch.write("Text \(name).", to: "in/\(name).txt") }
    let first = try RunningDaemon()
    try expectOrder(first, documents: 3)
    try first.stop()
    try scratch.write("Another text.", to: "in/a.txt")
    try scratch.remove("in/b.txt")
    try scratch.write("A new text.", to: "in/d.txt")
    let second = try RunningDaemon()
    try expectOrder(second, documents: 3)
    #expect(try second.rest().annotated == 2)
  }

  @Test("leaves sidecars alone that are right")
  func untouched() throws {
    for name in 0..<20 { try scratch.write("Text \(name).", to: "in/\(name).txt") }
    try RunningDaemon().rest()
    let folder = try Directory(FilePath(scratch.path("in")))
    let before = try folder.entries().map { try folder.signature(of: $0.name) }
    let daemon = try RunningDaemon()
    #expect(try daemon.rest().annotated == 0)
    _ = try daemon.ask(.rescan)
    let status = try daemon.rest()
    #expect(status.annotated == 0)
    #expect(status.fresh == 20)
    #expect(try folder.entries().map { try folder.signature(of: $0.name) } == before)
  }

  @Test("waits for a slow writer and never reads half of what it writes")
  func slowWriter() throws {
    let daemon = try RunningDaemon()
    do {
      let writer = try scratch.openForWriting("in/slow.txt")
      for part in 0..<20 {
        try writer.write(Array("Part \(part). ".utf8))
        usleep(10_000)
      }
      #expect(try !scratch.contains("in/slow.txt.annotations.json"))
    }
    try expectOrder(daemon, documents: 1)
    #expect(try daemon.rest().annotated == 1)
  }

  @Test("follows folders that are made, filled, moved and removed")
  func folders() throws {
    let daemon = try RunningDaemon()
    for number in 0..<10 {
      try scratch.write("Deep \(number).", to: "in/a/b\(number)/c/d/deep.txt")
    }
    try expectOrder(daemon, documents: 10)
    try scratch.move("in/a", to: "in/z")
    try scratch.write("Later.", to: "in/z/b3/c/d/later.txt")
    try expectOrder(daemon, documents: 11)
    try scratch.move("in/z/b4", to: "away")
    try expectOrder(daemon, documents: 10)
    try scratch.write("Elsewhere.", to: "away/c/d/deep.txt")
    try scratch.move("away", to: "in/back")
    try expectOrder(daemon, documents: 11)
    try scratch.remove("in/z")
    try expectOrder(daemon, documents: 1)
  }

  @Test("does not follow links, and leaves what is no file alone")
  func links() throws {
    try scratch.write("Outside.", to: "outside/secret.txt")
    let daemon = try RunningDaemon()
    try scratch.makeLink("in/link.txt", to: scratch.path("outside/secret.txt"))
    try scratch.makeLink("in/folder", to: scratch.path("outside"))
    try scratch.makeLink("in/loop", to: ".")
    try scratch.makeFIFO("in/fifo.txt")
    try scratch.write("Inside.", to: "in/inside.txt")
    try expectOrder(daemon, documents: 1)
    #expect(try scratch.names(in: "outside") == ["secret.txt"])
    #expect(try !scratch.contains("in/link.txt.annotations.json"))
  }

  @Test("takes names of any bytes, up to the longest")
  func names() throws {
    let names: [[UInt8]] = [
      Array("new\nline.txt".utf8), Array("-rf".utf8), Array("\u{202E}txt.exe".utf8),
      Array("esc\u{1B}[31m.txt".utf8), [0xFF, 0xFE, 0x41], Array("ü ' \" \\ $(x).txt".utf8),
      [UInt8](repeating: UInt8(ascii: "n"), count: 255),
      [UInt8](repeating: UInt8(ascii: "n"), count: 254),
      Array(String(repeating: "é", count: 127).utf8),
    ]
    let daemon = try RunningDaemon()
    let folder = try Directory(FilePath(scratch.path("in")))
    let writer = AtomicReplacement(permissions: 0o644)
    for name in names { _ = try writer.write(Array("A text.".utf8), as: name, in: folder) }
    try expectOrder(daemon, documents: names.count)
    #expect(!daemon.program.errors.contains("\u{1B}"))
    for name in names { try folder.remove(name) }
    try expectOrder(daemon, documents: 0)
    #expect(try scratch.names(in: "in") == [])
  }

  @Test("mends a sidecar that somebody changed or removed, and leaves a foreign file as it is")
  func sidecars() throws {
    let daemon = try RunningDaemon()
    try scratch.write("A text.", to: "in/a.txt")
    try daemon.rest()
    let right = try scratch.read("in/a.txt.annotations.json")
    try scratch.write(
      right.replacing("\"format\"", with: " \"format\""),
      to: "in/a.txt.annotations.json"
    )
    try daemon.rest()
    #expect(try scratch.read("in/a.txt.annotations.json") == right)
    try scratch.remove("in/a.txt.annotations.json")
    try expectOrder(daemon, documents: 1)
    try scratch.write("my own notes", to: "in/b.txt.annotations.json")
    try scratch.write("Another.", to: "in/b.txt")
    #expect(try daemon.rest().failed == 1)
    #expect(try scratch.read("in/b.txt.annotations.json") == "my own notes")
    #expect(try daemon.ask(.failures).documents?.first?.path.hasSuffix("b.txt") == true)
    try scratch.remove("in/b.txt.annotations.json")
    #expect(try daemon.rest().failed == 0)
    try expectOrder(daemon, documents: 2)
  }

  @Test("never makes a sidecar more readable than its document")
  func permissions() throws {
    let daemon = try RunningDaemon()
    try scratch.write("A secret.", to: "secret.txt")
    try scratch.setPermissions(0o600, of: "secret.txt")
    try scratch.move("secret.txt", to: "in/secret.txt")
    try daemon.rest()
    let folder = try Directory(FilePath(scratch.path("in")))
    let name = Array("secret.txt.annotations.json".utf8)
    #expect(try folder.signature(of: name).permissions == 0o600)
    try scratch.setPermissions(0o644, of: "in/secret.txt")
    try daemon.rest()
    try scratch.setPermissions(0o640, of: "in/secret.txt")
    try daemon.rest()
    #expect(try folder.signature(of: name).permissions & 0o007 == 0)
  }

  @Test("puts sidecars where the configuration says", arguments: ["subdirectory", "elsewhere"])
  func placement(kind: String) throws {
    let elsewhere = try scratch.makeFolder("out")
    let value = kind == "subdirectory" ? kind : elsewhere
    let daemon = try RunningDaemon("[Output]\nSidecars=\(value)")
    try scratch.write("A text.", to: "in/sub/a.txt")
    try daemon.rest()
    let sidecar =
      kind == "subdirectory"
      ? "in/sub/.annotations/a.txt.annotations.json" : "out/sub/a.txt.annotations.json"
    #expect(try scratch.contains(sidecar))
    #expect(try !scratch.contains("in/sub/a.txt.annotations.json"))
    try scratch.remove("in/sub/a.txt")
    try daemon.rest()
    #expect(try !scratch.contains(sidecar))
  }
}
