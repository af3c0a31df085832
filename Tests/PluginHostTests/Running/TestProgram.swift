import AnnotationKit
import AnnotationTestKit
import Foundation
import LinuxSystem
import Synchronization

@testable import PluginHost

/// The program `worker.py` with a behaviour, as an analyser in a plan of its own.
final class TestProgram: Sendable {
  let supervisor: PluginSupervisor
  let plan: AnalysisPlan

  private let heard: Log

  /// What was reported.
  private final class Log: Sendable {
    let events = Mutex<[PluginEvent]>([])
  }

  /// What was reported so far.
  var events: [PluginEvent] { heard.events.withLock { $0 } }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - behaviour: What it does, and further arguments.
  ///   - limits: Lines for the section `[Limits]` of its manifest.
  ///   - extra: Further lines, in sections of their own.
  /// - Throws: An error when the manifest is wrong.
  init(_ behaviour: String, limits: String = "", extra: String = "") throws {
    let script = Self.folder + "/Programs/worker.py"
    let path = try ScratchDirectory.current.write(
      """
      [Analyser]
      Id=test.worker
      Exec=/usr/bin/python3 -I -S \(script) \(behaviour)
      [Limits]
      \(limits)
      \(extra)
      """,
      to: "worker.conf"
    )
    let (manifest, diagnostics) = PluginManifestReader.read(path)
    guard let manifest else { throw BadManifest(description: "\(diagnostics)") }
    let log = Log()
    heard = log
    let supervisor = try PluginSupervisor(
      [manifest],
      launcher: FilePath(try Program.built("confining-launcher").path),
      version: "0",
      patience: PluginProcess.Patience(cancel: .milliseconds(200), end: .milliseconds(200))
    ) { event in
      log.events.withLock { $0.append(event) }
    }
    self.supervisor = supervisor
    var registry = AnalyserRegistry { Shouting() }
    registry.append(
      contentsOf: supervisor.start(waitingAtMost: .seconds(20)).map {
        $0.registered(over: supervisor) { _ in "" }
      }
    )
    plan = try AnalysisPlan(registry)
  }

  /// Where the tests lie.
  static var folder: String {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/")
  }

  /// What the program makes of a text.
  func outcome(on text: String) throws -> AnalyserRun.Outcome? {
    plan.run(on: Document(text: text)).run(of: "test.worker")?.outcome
  }

  /// What the program makes of a text, as JSON with places as offsets in bytes.
  func result(on text: String) throws -> JSONValue? {
    guard case .layer(let layer) = try outcome(on: text) else { return nil }
    return (layer as? JSONLayer)?.value
  }

  /// Why the program has nothing to say about a text.
  func failure(on text: String) throws -> AnalyserFailure? {
    guard case .failed(let failure) = try outcome(on: text) else { return nil }
    return failure
  }
}

/// A manifest that a test wrote is wrong.
struct BadManifest: Error, CustomStringConvertible {
  let description: String
}

/// An analyser in the same process, of which the program gets the result.
struct Shouting: Analyser {
  static let version = "1"

  struct Shout: AnnotationLayer, Encodable {
    static let name: LayerName = "shout"
    let at: TextSpan
    let words: [String]
  }

  func analyse(_ document: Document, given layers: LayerSet) -> Shout {
    Shout(at: TextSpan(0, document.bytes.count), words: [])
  }
}
