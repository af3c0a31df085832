import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Status line")
struct StatusLineTests {
  private let start = ContinuousClock.now

  @Test("is told at most once a second, and not when it is the same")
  func pace() {
    var status = StatusLine<ContinuousClock.Instant>()
    var told: [String] = []
    for (milliseconds, line) in [(0, "a"), (100, "b"), (200, "c"), (1_000, "c"), (3_000, "c")]
    where status.shouldTell(line, at: start + .milliseconds(milliseconds)) {
      told.append(line)
    }
    #expect(told == ["a", "c"])
    #expect(status.due == nil)
  }

  @Test("asks to be told later when a line came too soon")
  func due() {
    var status = StatusLine<ContinuousClock.Instant>()
    _ = status.shouldTell("a", at: start)
    _ = status.shouldTell("b", at: start + .milliseconds(1))
    #expect(status.due == start + .seconds(1))
  }

  @Test("says how things are")
  func text() {
    let line = StatusLine<ContinuousClock.Instant>.text(
      annotated: 1_204,
      waiting: 3,
      failed: 1,
      isScanning: false,
      away: ["/srv/in"]
    )
    #expect(
      line == "annotated 1,204 documents; 3 waiting; 1 failed; waiting for folder '/srv/in'"
    )
  }
}

@Suite("Watchdog")
struct WatchdogTests {
  private let start = ContinuousClock.now

  @Test("gives a sign of life twice in each interval, for as long as nothing is stuck")
  func feeding() {
    var watchdog = Watchdog(interval: .seconds(30), now: start)
    #expect(watchdog.due == start + .seconds(15))
    let fed = watchdog.feed(isStuck: false, at: start + .seconds(15))
    #expect(fed)
    #expect(watchdog.due == start + .seconds(30))
    let fedWhileStuck = watchdog.feed(isStuck: true, at: start + .seconds(30))
    #expect(!fedWhileStuck)
  }

  @Test("never wakes anybody when no manager waits for it")
  func none() {
    let watchdog = Watchdog<ContinuousClock.Instant>(interval: nil, now: start)
    #expect(watchdog.due == nil)
  }
}
