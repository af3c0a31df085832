import Glibc
import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Daemon event")
struct DaemonEventTests {
  private let path = FilePath("/srv/in/a\nb.txt")

  @Test("is one line, with names escaped")
  func lines() {
    let failure = Failure.system(SystemError(call: "write", code: ENOSPC))
    let events: [DaemonEvent] = [
      .started(version: "1", folders: [path]), .folderAway(path), .skipped(path, .symbolicLink),
      .failed(path, failure, attempts: 2), .recovered(path),
    ]
    for event in events {
      #expect(!event.message.contains("\n"))
      #expect(event.message.contains(#"a\nb.txt"#))
    }
  }

  @Test("gives the journal the very bytes of a name")
  func fields() {
    let entry = DaemonEvent.recovered(path).entry
    #expect(entry.fields == [JournalEntry.Field("ANNOTATED_DOCUMENT", path.bytes)])
    #expect(entry.messageID?.count == 32)
  }

  @Test("tells a person what was found in a document")
  func annotated() {
    let report = AnnotationReport(
      tallies: ["12 events", "1 keyword"],
      failures: [],
      results: ["timeline", "keywords"],
      bytes: 5,
      duration: .microseconds(1_250)
    )
    let event = DaemonEvent.annotated("/srv/in/letter.txt", report)
    #expect(event.line == "letter.txt: 12 events, 1 keyword (1.2 ms)")
    #expect(event.message == "Annotated '/srv/in/letter.txt': 12 events, 1 keyword.")
  }

  @Test(
    "groups the digits of large numbers",
    arguments: [(1, "1"), (1_234, "1,234"), (-1_000_000, "-1,000,000")]
  )
  func grouping(number: Int, expected: String) {
    #expect(number.grouped == expected)
  }
}

@Suite("Burst meter")
struct BurstMeterTests {
  private let start = ContinuousClock.now

  @Test("gives each of a few documents a line, and many one line together")
  func lines() {
    var meter = BurstMeter<ContinuousClock.Instant>()
    let hasLine = (0..<8).map { meter.note(isFailure: $0 == 7, at: start + .seconds($0)) }
    #expect(hasLine == [true, true, true, true, true, false, false, false])
    let summary = meter.end(at: start + .seconds(10))
    #expect(summary == .init(annotated: 7, failed: 1, duration: .seconds(10)))
    #expect(meter.end(at: start + .seconds(11)) == nil)
  }
}
