import AnnotationKit
import Testing

@Suite("Analyser failure")
struct AnalyserFailureTests {
  @Test(
    "says at most a thousand characters",
    arguments: [(1_000, false), (1_001, true), (1_000_000, true)]
  )
  func length(count: Int, isCut: Bool) {
    let failure = AnalyserFailure(code: "error", message: String(repeating: "ŏ", count: count))
    #expect(failure.message.count == min(count, 1_000))
    #expect(failure.message.hasSuffix("…") == isCut)
  }
}

@Suite("Analysis plan")
struct AnalysisPlanTests {
  @Test("runs an analyser after the layers it requires")
  func order() throws {
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        NeedsA()
        MakesA()
      }
    )
    #expect(plan.waves.map { $0.map(\.manifest.produces) } == [["a"], ["needs-a"]])
    #expect(plan.run(on: Document(text: "")).layers[LayerNeedingA.self] != nil)
  }

  @Test("refuses a requirement that nobody meets")
  func unmet() {
    #expect(throws: PlanError.unmet(["a"])) {
      try AnalysisPlan(AnalyserRegistry { NeedsA() })
    }
  }

  @Test("refuses two analysers of one layer")
  func twoProducers() {
    #expect(throws: PlanError.twoProducers("a")) {
      try AnalysisPlan(
        AnalyserRegistry {
          MakesA()
          Failing()
        }
      )
    }
  }

  @Test("records a failure and a skip, and carries on")
  func failure() throws {
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        Failing()
        NeedsA()
        Skipping()
        MakesB()
      }
    )
    let result = plan.run(on: Document(text: ""))
    #expect(failure(of: "a", in: result) == "Refusal()")
    #expect(failure(of: "needs-a", in: result) == "the layer 'a' is missing")
    #expect(result.layers[LayerB.self] != nil)
    guard case .skipped("nothing to say") = result.run(of: "skipping")?.outcome else {
      Issue.record("expected a skip")
      return
    }
  }

  @Test("gives up on a document whose time has passed")
  func deadline() throws {
    let plan = try AnalysisPlan(AnalyserRegistry { MakesA() })
    let late = Document(bytes: [], deadline: ContinuousClock.now - .seconds(1))
    #expect(
      failure(of: "a", in: plan.run(on: late)) == "the time allowed for a document has passed"
    )
  }

  @Test("records a failure in place of an analyser that is withheld")
  func withheld() throws {
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        MakesA()
        MakesB()
      }
    )
    var run: [Int] = []
    let crash = AnalyserFailure(code: "crashed", message: "it crashed", attempts: 3)
    let result = plan.run(on: Document(text: ""), withholding: ["a": crash]) { run.append($0) }
    #expect(run == [0, 1])
    #expect(failure(of: "a", in: result) == "it crashed")
    #expect(result.layers[LayerB.self] != nil)
  }

  @Test("keeps the results asked for and what they are built upon")
  func keeping() {
    let registry = AnalyserRegistry {
      MakesA()
      NeedsA()
      MakesB()
    }
    #expect(registry.keeping(["needs-a"]).analysers.map(\.manifest.produces) == ["a", "needs-a"])
    #expect(registry.keeping(["b"]).analysers.map(\.manifest.produces) == ["b"])
  }

  private func failure(of name: LayerName, in result: AnalysisResult) -> String? {
    guard case .failed(let failure) = result.run(of: name)?.outcome else { return nil }
    return failure.message
  }
}

private protocol Empty: AnnotationLayer {}

extension Empty {
  func write(to writer: inout LayerWriter) { writer.json.null() }
}

private struct LayerA: Empty { static let name: LayerName = "a" }

private struct LayerB: Empty { static let name: LayerName = "b" }

private struct LayerNeedingA: Empty { static let name: LayerName = "needs-a" }

private struct SkippedLayer: Empty { static let name: LayerName = "skipping" }

private struct MakesA: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) -> LayerA { LayerA() }
}

private struct MakesB: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) -> LayerB { LayerB() }
}

private struct NeedsA: Analyser {
  static let version = "1"
  static let requirements: [any AnnotationLayer.Type] = [LayerA.self]
  func analyse(_ document: Document, given layers: LayerSet) throws -> LayerNeedingA {
    _ = try layers.require(LayerA.self)
    return LayerNeedingA()
  }
}

private struct Skipping: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) throws -> SkippedLayer {
    throw AnalyserSkip("nothing to say")
  }
}

private struct Failing: Analyser {
  struct Refusal: Error {}
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) throws -> LayerA { throw Refusal() }
}
