import AnnotatedConfiguration
import AnnotatedControl
import LinuxSystem

/// The running daemon, as the configuration says where to find it.
///
/// Where nothing is set, a person means a daemon of their own, or else the machine's.
struct Daemon {
  private let folders: [FilePath]

  /// Finds the daemon that an invocation means.
  init(_ invocation: Invocation) throws(CommandFailure) {
    let loaded = try invocation.configuration()
    let folder = loaded.configuration.paths.runtimeDirectory
    let machine = Configuration().paths.runtimeDirectory
    let isSet = loaded.isSet(SettingName(.paths, "RuntimeDirectory"))
    folders = (isSet || folder == machine ? [folder] : [folder, machine]).map { FilePath($0) }
  }

  /// Asks the daemon and waits for the answer.
  ///
  /// - Throws: ``CommandFailure`` when no daemon answers, or it could not do what it was asked.
  @discardableResult
  func ask(_ verb: ControlRequest.Verb) throws(CommandFailure) -> ControlReply {
    var failure = CommandFailure(.unavailable, "there is nowhere to look for a daemon")
    for folder in folders {
      do {
        return try check(ControlClient(runtimeDirectory: folder).ask(ControlRequest(verb)))
      } catch let error as SystemError {
        failure = unavailable(error, in: folder)
      } catch let refusal as CommandFailure {
        throw refusal
      } catch {
        throw CommandFailure(.failed, "\(error)")
      }
    }
    throw failure
  }

  private func check(_ reply: ControlReply) throws(CommandFailure) -> ControlReply {
    if let error = reply.error { throw CommandFailure(.failed, error.printable) }
    return reply
  }

  private func unavailable(_ error: SystemError, in folder: FilePath) -> CommandFailure {
    if error.codeName == "EACCES" || error.codeName == "EPERM" {
      return CommandFailure(
        .unavailable,
        "you may not ask the daemon in '\(folder)'",
        hint: "join the group annotated, or use sudo"
      )
    }
    let places = folders.map { "'\($0)'" }.joined(separator: " or ")
    return CommandFailure(
      .unavailable,
      "no daemon answers in \(places)",
      hint: """
        start the service with: sudo systemctl start annotated
          or one on a folder of yours: annotated --watch FOLDER
        """
    )
  }
}
