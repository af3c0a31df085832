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

  /// Has sidecars made anew.
  static let reannotate = Command(
    "reannotate",
    "have documents done anew whose analysers have changed or failed",
    details: """
      Asks the running daemon to make sidecars anew that stay otherwise, in the background and after \
      the documents that are new. Without options it does what --stale says. The daemon does that by \
      itself unless Reannotate=manual is set; annotatectl status says how many there are of each.
      """,
    options: [
      CommandOption("--stale", "Those that other analysers have made than the daemon has now."),
      CommandOption(
        "--failed",
        "Those on whose documents an analyser failed, and the documents that failed as a whole."
      ),
    ]
  ) { invocation in
    let daemon = try Daemon(invocation)
    let hasFailed = invocation.has("--failed")
    if hasFailed {
      try daemon.ask(.reannotateFailed)
      invocation.terminal.line("The daemon tries again what failed.")
    }
    if invocation.has("--stale") || !hasFailed {
      try daemon.ask(.reannotate)
      invocation.terminal.line("The daemon makes stale sidecars anew.")
    }
    return .success
  }
}
