import Synchronization
import Testing

@testable import AnnotationKit

@Suite("An analyser that works elsewhere")
struct PlanRunTests {
  private let log = Log()

  @Test("begins as soon as there is what it needs, and is waited for when all others are done")
  func besideOthers() throws {
    let plan = try plan(
      here("a"),
      here("b", after: "a"),
      here("c", after: "b"),
      elsewhere("x", after: "a")
    )
    #expect(run(plan) == ["a", "x begins", "b", "c", "x ends"])
  }

  @Test("is waited for before an analyser that needs its layer")
  func needed() throws {
    let plan = try plan(here("a"), here("b", after: "x"), elsewhere("x"))
    #expect(run(plan) == ["x begins", "a", "x ends", "b"])
  }

  @Test("makes way for the next as soon as its layer is there")
  func ready() throws {
    let plan = try plan(here("a"), here("b"), elsewhere("x", isReady: true), elsewhere("y"))
    #expect(run(plan) == ["x begins", "a", "x ends", "y begins", "b", "y ends"])
  }

  @Test("begins after another that works elsewhere and that it needs")
  func chain() throws {
    let plan = try plan(here("a"), elsewhere("y", after: "x"), elsewhere("x"))
    #expect(run(plan) == ["x begins", "a", "x ends", "y begins", "y ends"])
  }

  @Test("fails alone, whether when it begins or when it is waited for")
  func failures() throws {
    let plan = try plan(
      here("a"),
      RegisteredAnalyser(manifest("x", after: nil)) { _, _ in throw Refusal(when: "it begins") },
      RegisteredAnalyser(manifest("y", after: nil)) { _, _ in
        PendingLayer { throw Refusal(when: "it is waited for") }
      }
    )
    let result = plan.run(on: Document(text: ""))
    #expect(failure(of: "x", in: result) == "refused when it begins")
    #expect(failure(of: "y", in: result) == "refused when it is waited for")
    #expect(result.layers["a"] != nil)
  }

  @Test("is told of before it begins and before it is waited for")
  func told() throws {
    let plan = try plan(here("a"), elsewhere("x"))
    let places = Mutex<[Int]>([])
    _ = plan.run(on: Document(text: "")) { place in places.withLock { $0.append(place) } }
    #expect(places.withLock { $0 } == [1, 0, 1])
  }

  @Test("does not begin when it is withheld")
  func withheld() throws {
    let plan = try plan(here("a"), elsewhere("x"))
    let crash = AnalyserFailure(code: "crashed", message: "it crashed", attempts: 3)
    let result = plan.run(on: Document(text: ""), withholding: ["x": crash])
    #expect(failure(of: "x", in: result) == "it crashed")
    #expect(log.lines.withLock { $0 } == ["a"])
  }

  // MARK: Analysers that write down what they do

  private final class Log: Sendable {
    let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  private struct Refusal: Error, CustomStringConvertible {
    let when: String
    var description: String { "refused when \(when)" }
  }

  private func plan(_ analysers: RegisteredAnalyser...) throws -> AnalysisPlan {
    var registry = AnalyserRegistry()
    registry.append(contentsOf: analysers)
    return try AnalysisPlan(registry)
  }

  private func run(_ plan: AnalysisPlan) -> [String] {
    _ = plan.run(on: Document(text: ""))
    return log.lines.withLock { $0 }
  }

  private func failure(of name: LayerName, in result: AnalysisResult) -> String? {
    guard case .failed(let failure) = result.run(of: name)?.outcome else { return nil }
    return failure.message
  }

  private func here(_ name: LayerName, after other: LayerName? = nil) -> RegisteredAnalyser {
    RegisteredAnalyser(
      manifest(name, after: other),
      work: .here { [log] _, _ in
        log.add("\(name)")
        return JSONLayer(.null)
      }
    )
  }

  private func elsewhere(
    _ name: LayerName,
    after other: LayerName? = nil,
    isReady: Bool = false
  ) -> RegisteredAnalyser {
    RegisteredAnalyser(manifest(name, after: other)) { [log] _, _ in
      log.add("\(name) begins")
      return PendingLayer {
        isReady
      } layer: {
        log.add("\(name) ends")
        return JSONLayer(.null)
      }
    }
  }

  private func manifest(_ name: LayerName, after other: LayerName?) -> AnalyserManifest {
    AnalyserManifest(produces: name, requires: Set(other.map { [$0] } ?? []), version: "1")
  }
}
