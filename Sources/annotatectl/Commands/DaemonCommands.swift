import AnnotatedControl

extension Command {
  /// Has the daemon compare everything anew.
  static let rescan = Command(
    "rescan",
    "have the daemon compare all documents with their sidecars",
    details: "Asks the running daemon to look at all documents again, as it does when it starts."
  ) { invocation in
    try Daemon(invocation).ask(.rescan)
    invocation.terminal.line("The daemon compares all documents with their sidecars.")
    return .success
  }

  /// Has the daemon reread its configuration.
  static let reload = Command(
    "reload",
    "have the daemon reread its configuration",
    details: """
      Asks the running daemon to reread its configuration, and returns once the new one holds. Some \
      settings need a restart; annotated.conf(5) says which.
      """
  ) { invocation in
    try Daemon(invocation).ask(.reload)
    invocation.terminal.line("The daemon has reread its configuration.")
    return .success
  }

  /// Waits until the daemon has nothing left to do.
  static let wait = Command(
    "wait",
    "wait until every document has its sidecar",
    details: """
      Returns once the running daemon has nothing left to do: every document that can be annotated \
      has its sidecar, safe on the disk.
      """
  ) { invocation in
    try Daemon(invocation).ask(.wait)
    return .success
  }
}
