import AnnotatedConfiguration
import AnnotatedDaemon
import AnnotationKit
import AnnotationPipeline
import Glibc
import LinuxSystem
import PluginHost
import StandardAnalysers
import Synchronization

/// The daemon's program: arguments, the list of analysers, wiring.
@main
enum Annotated {
  static func main() {
    if runAsWorker() { return }
    do {
      let arguments = try Arguments(ProcessArguments.texts)
      switch arguments.printout {
      case .help: print(Arguments.help)
      case .version: print("\(Generator.name) \(Generator.version)")
      case nil:
        // A thread that did not end in time must not lose the ground under its feet.
        _exit(run(arguments))
      }
    } catch {
      complain("\(error.problem); see 'annotated --help'")
      exit(EX_USAGE)
    }
  }

  /// Works on documents for a daemon if the program was started for that.
  private static func runAsWorker() -> Bool {
    do {
      return try StandardWorker.runIfAsked(ProcessArguments.texts)
    } catch {
      complain("\(error)")
      exit(EX_OSERR)
    }
  }

  private static func run(_ arguments: Arguments) -> Int32 {
    let environment = Environment.current
    let journal = Journal(stream: environment.variables["JOURNAL_STREAM"])
    let analysers = Mutex<AnalyserSetup?>(nil)
    do {
      try Daemon.run(
        journal: journal,
        cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
        load: {
          var loaded = try configuration(arguments, in: environment)
          let former = analysers.withLock(\.self)
          let present = try AnalyserSetup(loaded.configuration, taking: former) {
            report($0, to: journal)
          }
          analysers.withLock { $0 = present }
          loaded.checkEnabled(among: present.resultNames)
          return DaemonSetup(loaded, present)
        }
      )
      return EX_OK
    } catch {
      journal.send(JournalEntry(message: "Cannot start: \(error).", priority: .error))
      return error is SystemError ? EX_OSERR : EX_CONFIG
    }
  }

  /// Passes on what concerns the programs of foreign analysers.
  private static func report(_ event: PluginEvent, to journal: Journal) {
    journal.send(event.entry)
    // A program that is another than it was is made known by a reload.
    if case .changed = event { kill(getpid(), SIGHUP) }
  }

  /// Reads the configuration.
  private static func configuration(
    _ arguments: Arguments,
    in environment: Environment
  ) throws -> LoadedConfiguration {
    try LoadedConfiguration(
      file: arguments.configuration,
      overrides: arguments.overrides,
      environment: environment
    )
  }

  private static func complain(_ problem: String) {
    var line = "annotated: \(problem)\n"
    line.withUTF8 { bytes in
      unsafe _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
