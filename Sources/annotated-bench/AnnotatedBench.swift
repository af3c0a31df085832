import AnnotationKit
import Glibc
import StandardAnalysers

/// Measures stages and analysers; every figure the project states comes from here.
@main
enum AnnotatedBench {
  /// The measurements, by the word that asks for them.
  static let commands: [Command] = [
    Command(
      name: "throughput",
      summary: "MB/s of each analyser over the texts in folders",
      run: Throughput.run
    ),
    Command(
      name: "scaling",
      summary: "how the cost grows with the length of a text, and what hostile texts cost a byte",
      run: Scaling.run
    ),
    Command(
      name: "tune-summary",
      summary: "weights for the ranking of sentences, from folders of DOC.txt and DOC.ref files",
      run: SummaryTuning.run
    ),
    Command(
      name: "isolation",
      summary: "the cost of worker processes over threads",
      run: Isolation.run
    ),
    Command(
      name: "plugins",
      summary: "the cost of analysers that are programs, in Python and in Swift",
      run: Plugins.run
    ),
    Command(
      name: "candidates",
      summary: "candidates for keyphrases with their features, to train the weights on",
      run: CandidateDump.run
    ),
    Command(
      name: "latency",
      summary: "the time from a document's arrival in a watched folder to its sidecar",
      run: Latency.run
    ),
    Command(
      name: "idle",
      summary: "memory and wake-ups of a process that has nothing to do",
      run: Idle.run
    ),
  ]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if try StandardWorker.runIfAsked(arguments) { return }
    if arguments.first == NoOpAnalyser.mark { return NoOpAnalyser.main() }
    guard let command = commands.first(where: { $0.name == arguments.first }) else {
      for command in commands { print("annotated-bench \(command.name): \(command.summary)") }
      exit(64)
    }
    do {
      try command.run(Array(arguments.dropFirst()))
    } catch {
      var message = "annotated-bench \(command.name): \(error)\n"
      message.withUTF8 { bytes in
        unsafe _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
      }
      exit(1)
    }
  }
}

/// One measurement.
struct Command: Sendable {
  let name: String
  let summary: String
  let run: @Sendable ([String]) throws -> Void
}
