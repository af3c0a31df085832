import AnnotatedConfiguration

/// What the command line of the daemon asks for.
struct Arguments {
  /// The configuration file, or nothing for the usual one.
  var configuration: String?

  /// What is set over what the configuration says.
  var overrides: [SettingOverride] = []

  /// What to print instead of running, if anything.
  var printout: Printout?

  /// What can be printed.
  enum Printout {
    case help, version
  }

  /// Reads the arguments that follow the program's name.
  ///
  /// - Parameter words: The arguments.
  /// - Throws: ``UsageError`` when something is not understood.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      switch parts.first ?? "" {
      case "--help", "-h": printout = .help
      case "--version", "-V": printout = printout ?? .version
      case "--config", "-c": configuration = try Self.value(of: parts, &rest)
      case "--watch", "-w":
        let folder = try Self.value(of: parts, &rest)
        overrides.append(SettingOverride(SettingName(.watch, "Directory"), folder))
      case "--set", "-s": overrides.append(try Self.override(Self.value(of: parts, &rest)))
      default: throw UsageError(problem: Self.unknown(parts.first ?? word))
      }
    }
  }

  private static func unknown(_ word: String) -> String {
    let options = ["--config", "--watch", "--set", "--help", "--version"]
    let meant = word.nearest(among: options).map { " (did you mean '\($0)'?)" } ?? ""
    return "'\(word)' is not understood\(meant)"
  }

  private static func value(
    of parts: [String],
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    let value = parts.count > 1 ? parts[1] : rest.popFirst() ?? ""
    guard !value.isEmpty else { throw UsageError(problem: "'\(parts[0])' needs a value") }
    return value
  }

  private static func override(_ text: String) throws(UsageError) -> SettingOverride {
    guard let override = SettingOverride(text) else {
      throw UsageError(problem: "'--set' takes Section.Key=Value, not '\(text)'")
    }
    return override
  }

  /// What `--help` prints.
  static let help = """
    Usage: annotated [--config FILE] [--watch FOLDER]... [--set SECTION.KEY=VALUE]...

    Watches folders and keeps the timeline, the keywords and the summary of each document in them in
    a sidecar beside it. Runs in the foreground until it is told to stop by Ctrl-C or SIGTERM;
    SIGHUP makes it reread its configuration.

      -c, --config FILE    read this file instead of /etc/annotated/annotated.conf
      -w, --watch FOLDER   watch this folder instead of those in the configuration; may be repeated
      -s, --set SECTION.KEY=VALUE
                           give a setting a value over what the configuration says
      -h, --help           print this and exit
      -V, --version        print the version and exit

    See annotated(8) and annotated.conf(5).
    """
}

/// A command line that is not understood.
struct UsageError: Error, Equatable {
  let problem: String
}
