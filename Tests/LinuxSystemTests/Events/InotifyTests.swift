import AnnotationTestKit
import LinuxSystem
import Testing

@Suite("Inotify", .scratchDirectory)
struct InotifyTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  @Test("reports a file written, moved and deleted")
  func reports() throws {
    let inotify = try Inotify()
    let watch = try inotify.watch(Directory(FilePath(try scratch.path)), for: .contents)
    let file = try scratch.openForWriting("a")
    try file.write([1])
    _ = consume file
    try scratch.move("a", to: "b\n")
    try scratch.remove("b\n")
    let events = try inotify.events()
    #expect(events.allSatisfy { $0.watch == watch })
    #expect(
      events.map(\.mask) == [
        .created, .modified, .closedAfterWriting, .movedFrom, .movedTo, .deleted,
      ]
    )
    #expect(events.last?.name == Array("b\n".utf8))
    #expect(events[3].cookie == events[4].cookie)
  }

  @Test("reads nothing when nothing happened")
  func quiet() throws {
    #expect(try Inotify().events().isEmpty)
  }

  @Test("hears of an atomic replacement by the move alone, under the name it takes")
  func replacement() throws {
    let inotify = try Inotify()
    let directory = try Directory(FilePath(try scratch.path))
    _ = try inotify.watch(directory, for: .contents)
    _ = try AtomicReplacement(permissions: 0o644).write([1], as: [UInt8(ascii: "a")], in: directory)
    let heard = try inotify.events().filter { $0.name == [UInt8(ascii: "a")] }
    #expect(heard.map(\.mask) == [.movedTo])
  }

  @Test("takes any cut of a buffer without reading past its end")
  func truncations() {
    let event: [UInt8] = [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 97, 98, 0, 0]
    for length in 0...event.count {
      let parsed = InotifyEvent.parse(Array(event.prefix(length)))
      #expect(parsed.count == (length == event.count ? 1 : 0))
    }
    let twice = InotifyEvent.parse(event + event)
    #expect(twice.map(\.name) == [Array("ab".utf8), Array("ab".utf8)])
    #expect(InotifyEvent.parse([UInt8](repeating: 0xFF, count: 64)).isEmpty)
  }
}
