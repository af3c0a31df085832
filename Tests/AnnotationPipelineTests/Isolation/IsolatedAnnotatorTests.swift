import AnnotationKit
import AnnotationPipeline
import AnnotationTestKit
import LinuxSystem
import PluginHost
import Testing

@Suite("Isolated annotator", .scratchDirectory)
struct IsolatedAnnotatorTests {
  @Test("annotates in a worker, again and again")
  func annotates() throws {
    var annotator = try annotator()
    for _ in 0..<20 {
      let annotated = try annotate("calm", by: &annotator)
      let sidecar = try JSONValue(parsing: annotated.sidecar)
      #expect(sidecar["results"]?["word"]?["data"]?.string == "calm")
      #expect(annotated.tallies.map(\.description) == ["4 bytes"])
    }
  }

  @Test("renews the worker when it has had its number of documents")
  func renewal() throws {
    var annotator = try annotator(documentsPerProcess: 2)
    for _ in 0..<7 { _ = try annotate("calm", by: &annotator) }
  }

  @Test(
    "records the analyser that ends the worker, and keeps the other results",
    arguments: [("trap", "crashed"), ("abort", "crashed"), ("eat", "crashed"), ("exit", "crashed")]
  )
  func crashes(word: String, code: String) throws {
    var annotator = try annotator()
    let annotated = try annotate(word, by: &annotator)
    let failure = try #require(annotated.failures.first)
    #expect(annotated.failures.count == 1)
    #expect(failure.analyser == "word")
    #expect(failure.failure.code == code)
    #expect(failure.failure.attempts == 3)
    let results = try JSONValue(parsing: annotated.sidecar)["results"]
    #expect(results?["word"]?["error"]?["code"]?.string == code)
    #expect(results?["length"]?["data"]?.int == word.utf8.count)
    #expect(try annotate("calm", by: &annotator).failures.isEmpty)
  }

  @Test(
    "blames no analyser for a worker that is killed from outside",
    .enabled(if: MemoryKills.count != nil)
  )
  func kills() throws {
    var annotator = try annotator()
    let killed = AnnotationFailure.interrupted(
      "the worker was killed by signal 9 (by force, or for want of memory)"
    )
    #expect(throws: killed) { try annotate("kill", by: &annotator) }
    #expect(try annotate("calm", by: &annotator).failures.isEmpty)
  }

  @Test("blames no document for a worker that never came to it")
  func slowStart() throws {
    var annotator = IsolatedAnnotator(
      program: WorkerProgram(path: "/bin/sleep", arguments: ["60"]),
      plan: try AnalysisPlan(AnalyserRegistry { NamedAnalyser<Word>() }),
      timeout: .milliseconds(-1_800),
      sizeLimit: 100
    )
    #expect(throws: AnnotationFailure.interrupted("no answer in time")) {
      try annotate("calm", by: &annotator)
    }
  }

  @Test("kills a worker that hangs, and keeps the other results")
  func hangs() throws {
    var annotator = try annotator(timeout: .milliseconds(-1_500))
    let annotated = try annotate("hang", by: &annotator)
    #expect(annotated.failures.map(\.failure.code) == ["timeout"])
  }

  @Test("tries an analyser three times that runs out of its time, and keeps the other results")
  func lateness() throws {
    var annotator = try annotator()
    let annotated = try annotate("late", by: &annotator)
    #expect(annotated.failures.map(\.analyser) == ["word"])
    #expect(annotated.failures.first?.failure.code == "timeout")
    #expect(annotated.failures.first?.failure.attempts == 3)
    let results = try JSONValue(parsing: annotated.sidecar)["results"]
    #expect(results?["length"]?["data"]?.int == "late".utf8.count)
  }

  @Test("records no failure for time that passed while the machine did something else")
  func recovery() throws {
    var annotator = try annotator()
    let annotated = try annotate("nap", by: &annotator)
    #expect(annotated.failures.isEmpty)
    let results = try JSONValue(parsing: annotated.sidecar)["results"]
    #expect(results?["word"]?["data"]?.string == "awake")
  }

  @Test("ends a worker that asks without end and listens to no reply")
  func deafness() throws {
    var annotator = try annotator(timeout: .milliseconds(-1_500))
    let failures = try annotate("deaf", by: &annotator).failures
    #expect(failures.map(\.analyser) == ["word"])
  }

  @Test("says what a failed check said")
  func lastWords() throws {
    var annotator = try annotator()
    let annotated = try annotate("trap", by: &annotator)
    #expect(annotated.failures.first?.failure.message.contains("Index out of range") == true)
  }

  @Test(
    "lets a document open no file, start no program, make no connection and touch no process",
    arguments: ["open", "connect", "run", "signal", "slow"]
  )
  func confinement(word: String) throws {
    var annotator = try annotator()
    let annotated = try annotate(word, by: &annotator)
    let sidecar = try JSONValue(parsing: annotated.sidecar)
    #expect(sidecar["results"]?["word"]?["data"]?.string == "-1")
  }

  @Test("refuses whoever has taken a worker over all that reaches beyond it")
  func attacks() throws {
    var annotator = try annotator()
    let sidecar = try JSONValue(parsing: annotate("attack", by: &annotator).sidecar)
    #expect(sidecar["results"]?["word"]?["data"]?.string == "")
  }

  @Test("passes over what is too large or no text, without losing the worker")
  func refusals() throws {
    var annotator = try annotator(sizeLimit: 4)
    #expect(throws: AnnotationFailure.tooLarge(limit: 4)) {
      try annotate("calmer", by: &annotator)
    }
    #expect(throws: AnnotationFailure.self) { try annotate("a\u{0}b", by: &annotator) }
    #expect(try annotate("calm", by: &annotator).failures.isEmpty)
  }

  @Test("says so when no worker can be started")
  func noProgram() throws {
    var annotator = IsolatedAnnotator(
      program: WorkerProgram(path: "/nonexistent/worker", arguments: []),
      plan: try AnalysisPlan(AnalyserRegistry { NamedAnalyser<Word>() }),
      timeout: .seconds(1),
      sizeLimit: 100
    )
    #expect(throws: AnnotationFailure.self) { try annotate("calm", by: &annotator) }
  }

  @Test("takes no answer that tells of other analysers than were asked for")
  func otherAnalysers() throws {
    var annotator = try annotator(registry: AnalyserRegistry { NamedAnalyser<Word>() })
    do {
      _ = try annotate("calm", by: &annotator)
      Issue.record("the answer was taken")
    } catch let AnnotationFailure.failed(failure) {
      #expect(failure.code == "protocol")
      #expect(failure.message.contains("other analysers"))
    }
  }

  private func annotator(
    timeout: Duration = .seconds(20),
    sizeLimit: Int = 1 << 20,
    documentsPerProcess: Int = 200,
    registry: AnalyserRegistry = AnalyserRegistry {
      NamedAnalyser<Word>()
      NamedAnalyser<Length>()
    }
  ) throws -> IsolatedAnnotator {
    IsolatedAnnotator(
      program: WorkerProgram(
        path: FilePath(try Program.built("stumbling-worker").path),
        arguments: [],
        environment: ["SWIFT_BACKTRACE=enable=no"],
        documentsPerProcess: documentsPerProcess
      ),
      plan: try AnalysisPlan(registry),
      timeout: timeout,
      sizeLimit: sizeLimit
    )
  }

  private func annotate(
    _ text: String,
    by annotator: inout IsolatedAnnotator
  ) throws -> AnnotatedDocument {
    let scratch = try ScratchDirectory.current
    let name = Array("a.txt".utf8)
    try scratch.write(text, to: "a.txt")
    let file = try Directory(FilePath(scratch.path)).file(name)
    return try annotator.annotate(file, as: SourceFile(name: name, modified: 0))
  }
}

private struct NamedAnalyser<Layer: AnnotationLayer>: Analyser {
  static var version: String { "1" }
  func analyse(_ document: Document, given layers: LayerSet) throws -> Layer {
    throw AnalyserSkip("only the worker runs")
  }
}

private struct Word: AnnotationLayer {
  static let name: LayerName = "word"
  func write(to writer: inout LayerWriter) { writer.json.null() }
}

private struct Length: AnnotationLayer {
  static let name: LayerName = "length"
  func write(to writer: inout LayerWriter) { writer.json.null() }
}
