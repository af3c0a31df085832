import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import FoundationEssentials
import Glibc
import LinuxSystem
import PluginHost
import StandardAnalysers
import Synchronization

/// What it costs to annotate in worker processes rather than in threads, in one run.
///
/// The same files are annotated by both, over and over until a worker has paid for its start; the
/// rounds alternate, and the cheapest of each counts. What counts is processor time, that of the
/// workers too, since the time on a clock tells of whatever else runs.
enum Isolation {
  private static let threadCount = 2
  private static let rounds = 3

  /// How many documents a round has at the least.
  private static let roundLength = 2_000

  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else {
      return print("usage: annotated-bench isolation FOLDER-OF-TEXTS")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") }.map { Array($0.utf8) }
    guard !files.isEmpty else { return print("there are no texts in \(folder)") }
    let repeats = (Self.roundLength + files.count - 1) / files.count
    let names = Array(repeatElement(files, count: repeats).joined())
    let plan = try AnalysisPlan(StandardAnalysers.registry())
    var inThreads = Duration.seconds(3600)
    var inWorkers = Duration.seconds(3600)
    for _ in 0..<rounds {
      let batch = Batch(folder: FilePath(folder), names: names, plan: plan)
      inThreads = min(inThreads, try batch.measure { $0.annotateInThreads() })
      inWorkers = min(inWorkers, try batch.measure { $0.annotateInWorkers() })
    }
    print("\(names.count) documents, \(threadCount) threads, \(rounds) rounds")
    print("in threads  \(inThreads / .microseconds(names.count)) µs a document")
    print("in workers  \(inWorkers / .microseconds(names.count)) µs a document")
    print("ratio       \(inWorkers / inThreads)")
  }

  /// The files of one round, handed out to threads one by one.
  private final class Batch: Sendable {
    private let folder: FilePath
    private let names: [[UInt8]]
    private let plan: AnalysisPlan
    private let configuration = Configuration()
    private let next = Atomic(0)

    init(folder: FilePath, names: [[UInt8]], plan: AnalysisPlan) {
      self.folder = folder
      self.names = names
      self.plan = plan
    }

    func measure(_ work: @escaping @Sendable (Batch) -> Void) throws -> Duration {
      next.store(0, ordering: .relaxed)
      let start = Self.processorTime
      // Two threads, as an array cannot hold what is owned by one.
      let first = try Thread(name: "bench-1") { work(self) }
      let second = try Thread(name: "bench-2") { work(self) }
      first.join()
      second.join()
      return Self.processorTime - start
    }

    /// What this process and those that it has reaped have used of the processors.
    private static var processorTime: Duration {
      [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(.zero) { sum, who in
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(who.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(sum) {
          $0 + .seconds($1.tv_sec) + .microseconds($1.tv_usec)
        }
      }
    }

    func annotateInThreads() { annotate(isolatedIn: nil) }

    func annotateInWorkers() { annotate(isolatedIn: StandardWorker.program(for: configuration)) }

    private func annotate(isolatedIn program: WorkerProgram?) {
      let slot = AnnotationSlot(
        DocumentAnnotator(plan: plan, timeout: configuration.limits.timeout),
        isolatedIn: program,
        timeout: configuration.limits.timeout,
        sizeLimit: configuration.limits.maxFileBytes
      )
      guard let directory = try? Directory(folder) else { return }
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < names.count else { return }
        guard let file = try? directory.file(names[index]) else { continue }
        _ = try? slot.annotate(file, as: SourceFile(name: names[index], modified: 0))
      }
    }
  }
}
