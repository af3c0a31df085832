import AnnotationTestKit
import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Quarantine", .scratchDirectory)
struct QuarantineTests {
  private func record(_ name: [UInt8]) throws -> Quarantine.Record {
    let scratch = try ScratchDirectory.current
    try scratch.write("text", to: "document")
    return Quarantine.Record(
      path: name,
      signature: try Directory(FilePath(scratch.path)).signature(of: Array("document".utf8)),
      plan: "a plan",
      reason: "it crashed"
    )
  }

  @Test("gives back what was saved, names that are no text too")
  func roundTrip() throws {
    let quarantine = Quarantine(folder: FilePath(try ScratchDirectory.current.path))
    let records = [try record([0xFF, 0x0A]), try record(Array("plain".utf8))]
    try quarantine.save(records)
    #expect(quarantine.load() == records)
  }

  @Test("makes its folder when it is not there")
  func folder() throws {
    let quarantine = Quarantine(folder: FilePath(try ScratchDirectory.current.path("state")))
    #expect(quarantine.load().isEmpty)
    try quarantine.save([try record([0x61])])
    #expect(quarantine.load().count == 1)
  }

  @Test("takes a file that makes no sense for none", arguments: ["", "[", "{}", "[{}]"])
  func damaged(content: String) throws {
    let scratch = try ScratchDirectory.current
    try scratch.write(content, to: "quarantine.json")
    #expect(Quarantine(folder: FilePath(scratch.path)).load().isEmpty)
  }
}
