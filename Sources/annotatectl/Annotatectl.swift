import AnnotatedConfiguration
import Glibc
import LinuxSystem
import StandardAnalysers

/// The tool that people type.
@main
enum Annotatectl {
  static func main() throws {
    if try StandardWorker.runIfAsked(ProcessArguments.texts) { return }
    exit(run(ProcessArguments.bytes, on: .current).rawValue)
  }

  /// Does what the arguments say and returns how it went.
  static func run(_ arguments: [[UInt8]], on terminal: Terminal) -> ExitCode {
    do {
      switch try ArgumentParser(commands: Command.all, terminal: terminal).parse(arguments) {
      case .overview: terminal.line(Help.overview(on: terminal))
      case .help(let command): terminal.line(Help.page(of: command, on: terminal))
      case .run(let command, let invocation): return try command.run(invocation)
      }
      return .success
    } catch let failure as CommandFailure {
      report(failure, on: terminal)
      return failure.code
    } catch {
      report(CommandFailure(.failed, "\(error)"), on: terminal)
      return .failed
    }
  }

  private static func report(_ failure: CommandFailure, on terminal: Terminal) {
    terminal.complain("annotatectl: \(failure.message)")
    for line in (failure.hint ?? "").split(separator: "\n") {
      let lines = String(line).wrapped(to: terminal.measure - 4)
      terminal.complain("  \(lines.joined(separator: "\n    "))")
    }
  }
}
