import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import LinuxSystem
import PluginHost
import StandardAnalysers

extension Command {
  /// Annotates documents without a daemon.
  static let annotate = Command(
    "annotate",
    operands: "FILE…",
    "annotate documents, without a daemon",
    details: """
      Annotates each FILE and puts its sidecar where the configuration says, beside it by default; \
      - reads a document from standard input. A file that cannot be annotated is named on standard \
      error, the others go on, and the exit code tells.
      """,
    options: [
      CommandOption(
        "--stdout",
        "Print one compact sidecar on each line, in the order given, and write no file."
      ),
      CommandOption(
        "--reference-date",
        value: "YYYY-MM-DD|none",
        """
        The day on which the documents were written, from which relative dates count; none lets \
        nothing outside the text date it, not even the time of the file.
        """
      ),
      CommandOption(
        "--in-process",
        "Read the documents in this process rather than in confined ones, to look into a crash."
      ),
    ],
    operandKind: .files
  ) { invocation in
    try AnnotateCommand(invocation).run(on: invocation.operands)
  }
}

/// What `annotatectl annotate` was asked to do.
private struct AnnotateCommand {
  private let terminal: Terminal
  private let slots: [AnnotationSlot]
  private let analysers: AnalyserSetup
  private let reference: SourceFile.ReferenceDay
  private let configuration: Configuration
  private let printsSidecars: Bool

  init(_ invocation: Invocation) throws(CommandFailure) {
    terminal = invocation.terminal
    configuration = try invocation.configuration().configuration
    analysers = try ConfiguredPlan.setup(configuration, on: terminal)
    slots = Self.slots(
      for: configuration,
      with: analysers,
      isolated: !invocation.has("--in-process")
    )
    printsSidecars = invocation.has("--stdout")
    reference = try Self.reference(invocation["--reference-date"])
  }

  /// A slot for each worker of ``OrderedWork``.
  private static func slots(
    for configuration: Configuration,
    with analysers: AnalyserSetup,
    isolated: Bool
  ) -> [AnnotationSlot] {
    let limits = configuration.limits
    let annotator = DocumentAnnotator(plan: analysers.plan, timeout: limits.timeout)
    return (0..<(limits.workers ?? OrderedWork.cores)).map { _ in
      AnnotationSlot(
        annotator,
        isolatedIn: isolated ? analysers.worker : nil,
        asking: analysers.plugins,
        timeout: limits.timeout,
        sizeLimit: limits.maxFileBytes
      )
    }
  }

  private static func reference(
    _ value: String?
  ) throws(CommandFailure) -> SourceFile.ReferenceDay {
    guard let value else { return .automatic }
    if value == "none" { return .nothing }
    guard let day = CivilDate(iso: value) else {
      throw CommandFailure(.usage, "--reference-date takes YYYY-MM-DD or none, not '\(value)'")
    }
    return .day(day)
  }

  func run(on files: [FilePath]) throws -> ExitCode {
    defer { analysers.plugins?.retire() }
    var failures: [CommandFailure] = []
    let ordered = OrderedWork(workers: slots.count)
    try ordered.run(count: files.count) { index, worker in
      Result { () throws(CommandFailure) in try annotate(files[index], at: slots[worker]) }
    } deliver: { index, outcome in
      switch outcome {
      case .success(let lines): terminal.write(lines)
      case .failure(let failure):
        failures.append(failure)
        terminal.complain("annotatectl: \(failure.message)")
      }
    }
    guard let first = failures.first else { return .success }
    return files.count == 1 ? first.code : .finding
  }

  /// Annotates one file and returns what to print.
  private func annotate(
    _ path: FilePath,
    at slot: AnnotationSlot
  ) throws(CommandFailure) -> [UInt8] {
    let started = ContinuousClock.now
    let isInput = path.bytes == [UInt8(ascii: "-")]
    let file = isInput ? try input() : try InputFile.open(path)
    let signature = try? file.signature()
    let source = SourceFile(
      name: isInput ? Array("standard input".utf8) : path.name,
      modified: isInput ? nil : signature.map { Int($0.modified / 1_000_000_000) },
      reference: reference
    )
    let annotated: AnnotatedDocument
    do {
      annotated = try slot.annotate(file, as: source)
    } catch {
      let what = error.isSkip ? "was skipped" : "could not be annotated"
      throw CommandFailure(.badData, "'\(path)' \(what): \(error)")
    }
    guard !isInput, !printsSidecars, let access = try? file.access() else {
      return annotated.sidecar + [UInt8(ascii: "\n")]
    }
    try write(annotated.sidecar, beside: path, access)
    return report(annotated, of: path, in: ContinuousClock.now - started)
  }

  /// Standard input as a file that can be handed on.
  private func input() throws(CommandFailure) -> OwnedDescriptor {
    let contents = try InputFile.readStandardInput(limit: configuration.limits.maxFileBytes)
    do {
      return try OwnedDescriptor.memoryFile(holding: contents)
    } catch {
      throw CommandFailure(.failed, "cannot hold standard input: \(error.reason)")
    }
  }

  private func write(
    _ sidecar: [UInt8],
    beside document: FilePath,
    _ access: FileAccess
  ) throws(CommandFailure) {
    let location = SidecarLocation(configuration)
    do throws(SystemError) {
      try SidecarFileWriter.write(sidecar, of: document, like: access, by: location)
    } catch {
      let path = location.sidecar(of: document)
      throw CommandFailure(.failed, "cannot write '\(path)': \(error.reason)")
    }
  }

  private func report(
    _ annotated: AnnotatedDocument,
    of path: FilePath,
    in duration: Duration
  ) -> [UInt8] {
    let tallies = annotated.tallies.map(\.description)
    let found = tallies.isEmpty ? "annotated" : tallies.joined(separator: ", ")
    let failures = annotated.failures.map { failure in
      terminal.styled("; \(failure.analyser) failed: \(failure.failure.message.printable)", .yellow)
    }
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    let name = terminal.styled("\(path)", .bold)
    let time = terminal.styled("(\(milliseconds) ms)", .dim)
    return Array("\(name): \(found) \(time)\(failures.joined())\n".utf8)
  }
}
