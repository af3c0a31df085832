import AnnotatedConfiguration
import AnnotationPipeline
import FoundationEssentials
import LinuxSystem
import PluginHost
import StandardAnalysers
import Synchronization

/// What an analyser costs that is a program, in one run.
///
/// The same document is annotated without any result, with a program in Python and with one in Swift,
/// neither of which finds anything; the three take turns, and the medians are compared.
enum Plugins {
  private static let rounds = 400
  private static let sizes = [5_000, 100_000]
  private static let sentence = "The committee met on 4 March 2021, and adjourned — to Tuesday. "

  private static let python = """
    import json, sys
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if "id" not in message: continue
        if message["method"] == "initialize":
            about = {"id": "bench.python", "version": "1"}
            result = {"protocol": 1, "analyser": about, "offsets": "codepoint"}
        else:
            result = {"data": {"found": []}}
        reply = {"jsonrpc": "2.0", "id": message["id"], "result": result}
        sys.stdout.write(json.dumps(reply) + "\\n")
        sys.stdout.flush()
    """

  static func run(_ arguments: [String]) throws {
    let folder = "/tmp/annotated-bench-\(UInt32.random(in: .min ... .max))"
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? files.removeItem(atPath: folder) }
    try write(python, to: "\(folder)/bench.py")
    let itself = try files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let programs = [
      ("bench.python", "/usr/bin/python3 -I -S \(folder)/bench.py"),
      ("bench.swift", "\(itself) \(NoOpAnalyser.mark)"),
    ]
    for (name, command) in programs {
      let manifest = "[Analyser]\nId=\(name)\nExec=\(command)\n[Limits]\nWorkers=4\n"
      try write(manifest, to: "\(folder)/\(name).conf")
    }
    for size in sizes { try compare(size, in: folder) }
    try scale(in: folder)
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  // MARK: What one costs

  private static func compare(_ size: Int, in folder: String) throws {
    let text = String(repeating: sentence, count: size / sentence.utf8.count)
    try write(text, to: "\(folder)/text.txt")
    let contenders = try [["nothing"], ["bench.python"], ["bench.swift"]].map {
      try Contender(enabling: $0, in: folder)
    }
    for contender in contenders { try contender.warmUp() }
    for _ in 0..<rounds {
      for contender in contenders { try contender.annotate() }
    }
    let medians = contenders.map(\.median)
    print("\(text.utf8.count) bytes, \(rounds) rounds, medians")
    print("without      \(milliseconds(medians[0])) ms")
    print("Python adds  \(milliseconds(medians[1] - medians[0])) ms")
    print("Swift adds   \(milliseconds(medians[2] - medians[0])) ms")
    for contender in contenders { contender.end() }
  }

  private static func milliseconds(_ time: Duration) -> Double {
    (time / .microseconds(1)).rounded() / 1000
  }

  /// One way to annotate the text.
  private final class Contender {
    private let setup: AnalyserSetup
    private let slot: AnnotationSlot
    private let folder: Directory
    private var times: [Duration] = []

    init(enabling names: [String], in path: String) throws {
      setup = try AnalyserSetup(Plugins.configuration(enabling: names, in: path)) { _ in }
      slot = Plugins.slot(for: setup)
      folder = try Directory(FilePath(path))
    }

    func warmUp() throws {
      for _ in 0..<10 { try annotate() }
      times = []
    }

    func annotate() throws {
      let start = ContinuousClock.now
      let name = Array("text.txt".utf8)
      let result = try slot.annotate(
        try folder.file(name),
        as: SourceFile(name: name, modified: 0)
      )
      times.append(ContinuousClock.now - start)
      if let failure = result.failures.first { throw failure.failure }
    }

    var median: Duration { times.sorted()[times.count / 2] }

    func end() { setup.plugins?.retire() }
  }

  fileprivate static func configuration(enabling names: [String], in folder: String)
    -> Configuration
  {
    var configuration = Configuration()
    configuration.analysers.enabled = names
    configuration.paths.analyserDirectories = [folder]
    return configuration
  }

  fileprivate static func slot(for setup: AnalyserSetup) -> AnnotationSlot {
    AnnotationSlot(
      DocumentAnnotator(plan: setup.plan, timeout: .seconds(30)),
      isolatedIn: setup.worker,
      asking: setup.plugins,
      timeout: .seconds(30),
      sizeLimit: 1 << 20
    )
  }

  // MARK: What several do together

  private static func scale(in folder: String) throws {
    let documents = 1_000
    let text = String(repeating: sentence, count: sizes[0] / sentence.utf8.count)
    try write(text, to: "\(folder)/text.txt")
    let setup = try AnalyserSetup(configuration(enabling: ["bench.python"], in: folder)) { _ in }
    print("\(documents) documents of \(text.utf8.count) bytes with Python")
    for threads in [1, 2, 4] {
      let batch = Batch(documents: documents, folder: folder, setup: setup)
      let time = try batch.run(threads: threads)
      print("\(threads) at once    \(Int(Double(documents) / (time / .seconds(1)))) documents/s")
    }
    setup.plugins?.retire()
  }

  /// Documents that several threads annotate together.
  private final class Batch: Sendable {
    private let documents: Int
    private let folder: FilePath
    private let setup: AnalyserSetup
    private let next = Atomic(0)
    private let left: Monitor<Int>

    init(documents: Int, folder: String, setup: AnalyserSetup) {
      self.documents = documents
      self.folder = FilePath(folder)
      self.setup = setup
      left = Monitor(0)
    }

    func run(threads: Int) throws -> Duration {
      left.withLock { $0 = threads }
      return try ContinuousClock().measure {
        for number in 0..<threads {
          try Thread(name: "bench-\(number)") { self.work() }.detach()
        }
        _ = left.wait { $0 == 0 ? true : nil }
      }
    }

    private func work() {
      let slot = Plugins.slot(for: setup)
      let name = Array("text.txt".utf8)
      while next.wrappingAdd(1, ordering: .relaxed).oldValue < documents {
        guard let directory = try? Directory(folder), let file = try? directory.file(name) else {
          break
        }
        _ = try? slot.annotate(file, as: SourceFile(name: name, modified: 0))
      }
      left.withLock { $0 -= 1 }
      left.broadcast()
    }
  }
}
