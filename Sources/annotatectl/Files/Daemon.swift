import AnnotatedConfiguration
import AnnotatedControl
import LinuxSystem

/// The running daemon, as the configuration says where to find it.
struct Daemon {
  private let client: ControlClient
  private let folder: FilePath

  /// Finds the daemon that an invocation means.
  init(_ invocation: Invocation) throws(CommandFailure) {
    folder = FilePath(try invocation.configuration().configuration.paths.runtimeDirectory)
    client = ControlClient(runtimeDirectory: folder)
  }

  /// Asks the daemon and waits for the answer.
  ///
  /// - Throws: ``CommandFailure`` when no daemon answers, or it could not do what it was asked.
  @discardableResult
  func ask(_ verb: ControlRequest.Verb) throws(CommandFailure) -> ControlReply {
    let reply: ControlReply
    do {
      reply = try client.ask(ControlRequest(verb))
    } catch let error as SystemError {
      throw unavailable(error)
    } catch {
      throw CommandFailure(.failed, "\(error)")
    }
    if let error = reply.error { throw CommandFailure(.failed, error.printable) }
    return reply
  }

  private func unavailable(_ error: SystemError) -> CommandFailure {
    if error.codeName == "EACCES" || error.codeName == "EPERM" {
      return CommandFailure(
        .unavailable,
        "you may not ask the daemon in '\(folder)'",
        hint: "join the group annotated, or use sudo"
      )
    }
    return CommandFailure(
      .unavailable,
      "no daemon answers in '\(folder)'",
      hint: """
        start the service with: sudo systemctl start annotated
          or one on a folder of yours: annotated --set Watch.Directory=FOLDER
        """
    )
  }
}
