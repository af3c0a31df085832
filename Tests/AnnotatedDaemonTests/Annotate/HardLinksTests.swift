import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Hard links", .scratchDirectory)
struct HardLinksTests {
  @Test("know the other names of a document, for as long as each is one")
  func others() throws {
    let links = HardLinks()
    let scratch = try ScratchDirectory.current
    let folder = try Directory(FilePath(scratch.path))
    try scratch.write("text", to: "a.txt")
    try scratch.write("text", to: "alone.txt")
    try #require(unsafe link("\(scratch.path)/a.txt", "\(scratch.path)/b.txt") == 0)
    for name in ["a.txt", "b.txt", "alone.txt"] {
      links.note(place(name), try folder.signature(of: Array(name.utf8)))
    }
    #expect(links.others(of: place("a.txt")) == [place("b.txt")])
    #expect(links.others(of: place("b.txt")) == [place("a.txt")])
    #expect(!links.isKnown(place("alone.txt")))
    links.note(place("b.txt"), nil)
    #expect(links.others(of: place("a.txt")) == [])
    #expect(!links.isKnown(place("b.txt")))
  }
}
