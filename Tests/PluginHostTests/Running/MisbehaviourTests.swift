import AnnotationKit
import AnnotationTestKit
import Testing

@testable import PluginHost

@Suite("A program that misbehaves", .scratchDirectory)
struct MisbehaviourTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let behaviour: String
    let code: String
    let attempts: Int
    let message: String
    var limits = ""

    var testDescription: String { behaviour }
  }

  static let cases = [
    Case(behaviour: "crash-always", code: "crashed", attempts: 3, message: "the model is broken"),
    Case(behaviour: "fork", code: "crashed", attempts: 3, message: "exited with status 1"),
    Case(behaviour: "hang", code: "timeout", attempts: 3, message: "0.1"),
    Case(behaviour: "ignore-term", code: "timeout", attempts: 3, message: "0.1"),
    Case(behaviour: "obey-cancel", code: "timeout", attempts: 3, message: "0.1"),
    Case(behaviour: "noise", code: "protocol", attempts: 3, message: "more than one line"),
    Case(behaviour: "huge-line", code: "tooLarge", attempts: 1, message: "MaxResultBytes"),
    Case(behaviour: "invalid-utf8", code: "protocol", attempts: 3, message: "not UTF-8"),
    Case(behaviour: "wrong-id", code: "protocol", attempts: 3, message: "it answered request"),
    Case(behaviour: "late-order", code: "protocol", attempts: 3, message: ""),
    Case(behaviour: "close-stdout", code: "protocol", attempts: 3, message: "closed"),
    Case(behaviour: "no-object", code: "protocol", attempts: 3, message: "no object"),
    Case(behaviour: "outside", code: "protocol", attempts: 3, message: "annotations[0]"),
    Case(behaviour: "backwards", code: "protocol", attempts: 3, message: "annotations[0]"),
    Case(behaviour: "utf16", code: "protocol", attempts: 3, message: "inside a character"),
    Case(behaviour: "bad-document", code: "document", attempts: 1, message: "no verbs in it"),
    Case(behaviour: "transient", code: "transient", attempts: 3, message: "the server is away"),
    Case(
      behaviour: "grow",
      code: "crashed",
      attempts: 3,
      message: "MemoryError",
      limits: "MemoryMax=200M"
    ),
    Case(
      behaviour: "crash-at-once",
      code: "start",
      attempts: 3,
      message: "no module named model"
    ),
    Case(behaviour: "other-name", code: "start", attempts: 3, message: "test.other"),
    Case(
      behaviour: "slow-start",
      code: "start",
      attempts: 3,
      message: "while starting",
      limits: "StartTimeoutSec=100ms"
    ),
    Case(
      behaviour: "silent",
      code: "start",
      attempts: 3,
      message: "while starting",
      limits: "StartTimeoutSec=100ms"
    ),
  ]

  @Test(
    "ends as a listed failure of that document, and leaves other results alone",
    arguments: cases
  )
  func failures(of it: Case) throws {
    let isSlow = ["hang", "ignore-term", "obey-cancel"].contains(it.behaviour)
    let program = try TestProgram(
      it.behaviour,
      limits: it.limits + (isSlow ? "\nTimeoutSec=100ms" : "\nMaxResultBytes=1M")
    )
    let result = program.plan.run(on: Document(text: "👋 Naïve."))
    guard case .failed(let failure) = result.run(of: "test.worker")?.outcome else {
      Issue.record("\(String(describing: result.run(of: "test.worker")?.outcome))")
      return
    }
    #expect(failure.code == it.code, "\(failure)")
    #expect(failure.attempts == it.attempts)
    #expect(failure.message.contains(it.message), "\(failure.message)")
    #expect(result.layers["shout"] != nil)
    program.supervisor.retire()
  }

  @Test("that crashes now and then is started again, and no document is lost")
  func restarts() throws {
    let program = try TestProgram("crash-on-third")
    for number in 1...9 {
      let text = String(repeating: "x", count: number)
      #expect(try program.result(on: text)?["length"]?.int == number)
    }
    #expect(program.supervisor.statuses.first?.restarts == 4)
  }

  @Test("that ends between documents is started again without a failure")
  func endsBetween() throws {
    let program = try TestProgram("exit-between")
    for _ in 0..<3 {
      #expect(try program.result(on: "calm")?["length"]?.int == 4)
    }
  }

  @Test("that floods standard error is heard in part")
  func chatter() throws {
    let program = try TestProgram("chatter", limits: "TimeoutSec=60")
    #expect(try program.result(on: "calm")?["length"]?.int == 4)
    let said = program.events.count { event in
      if case .said = event { true } else { false }
    }
    #expect(said == 100)
    #expect(
      program.events.contains { event in
        if case .saidTooMuch(_, _, let dropped) = event { dropped == 200 } else { false }
      }
    )
  }

  @Test("that says a document is not for it makes a skip of it")
  func unsupported() throws {
    let program = try TestProgram("unsupported")
    guard case .skipped(let reason) = try program.outcome(on: "calm") else {
      Issue.record("it was not skipped")
      return
    }
    #expect(reason == "poems are not for me")
  }

  @Test("that is another program after a restart asks for a reload")
  func changes() throws {
    let program = try TestProgram("new-version", limits: "IdleStopSec=1s")
    #expect(try program.result(on: "calm") != nil)
    program.supervisor.endIdle(at: .now + .seconds(10))
    #expect(try program.failure(on: "calm")?.code == "changed")
    #expect(program.events.contains(.changed(analyser: "test.worker")))
  }
}
