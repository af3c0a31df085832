import AnnotatedConfiguration
import AnnotatedDaemon
import AnnotationKit
import AnnotationPipeline
import Glibc
import LinuxSystem
import StandardAnalysers

/// The daemon's program: arguments, the list of analysers, wiring.
@main
enum Annotated {
  static func main() {
    if runAsWorker() { return }
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      switch arguments.printout {
      case .help: print(Arguments.help)
      case .version: print("\(Generator.name) \(Generator.version)")
      case nil: exit(run(arguments))
      }
    } catch {
      complain("\(error.problem); see 'annotated --help'")
      exit(EX_USAGE)
    }
  }

  /// Works on documents for a daemon if the program was started for that.
  private static func runAsWorker() -> Bool {
    do {
      return try StandardWorker.runIfAsked(CommandLine.arguments.dropFirst())
    } catch {
      complain("\(error)")
      exit(EX_OSERR)
    }
  }

  private static func run(_ arguments: Arguments) -> Int32 {
    let environment = Environment.current
    let journal = Journal(stream: environment.variables["JOURNAL_STREAM"])
    do {
      try Daemon.run(
        journal: journal,
        cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
        load: { try setup(arguments, in: environment) }
      )
      return EX_OK
    } catch {
      journal.send(JournalEntry(message: "Cannot start: \(error).", priority: .error))
      return error is SystemError ? EX_OSERR : EX_CONFIG
    }
  }

  /// Reads the configuration and orders the analysers as it says.
  private static func setup(
    _ arguments: Arguments,
    in environment: Environment
  ) throws -> DaemonSetup {
    let loaded = try LoadedConfiguration(
      file: arguments.configuration,
      overrides: arguments.overrides,
      environment: environment
    )
    return DaemonSetup(
      configuration: loaded.configuration,
      diagnostics: loaded.diagnostics,
      plan: try AnalysisPlan(StandardAnalysers.registry(for: loaded.configuration)),
      worker: StandardWorker.program(for: loaded.configuration)
    )
  }

  private static func complain(_ problem: String) {
    var line = "annotated: \(problem)\n"
    line.withUTF8 { bytes in
      unsafe _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
