/// A configuration together with where it came from and what is wrong with it.
public struct LoadedConfiguration: Sendable {
  /// The values that hold.
  public internal(set) var configuration = Configuration()

  /// What a person should look at, in the order in which it was read.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The files that were read.
  public internal(set) var files: [String] = []

  var origins: [SettingName: [Origin]] = [:]

  /// Returns where the values of a setting came from, one for each value of a repeatable setting.
  public func origins(of setting: Setting) -> [Origin] {
    origins[setting.name] ?? [.preset]
  }

  /// Whether a file or the command line gives a setting, rather than the surroundings.
  public func isSet(_ name: SettingName) -> Bool {
    (origins[name] ?? []).contains { origin in
      switch origin {
      case .file, .commandLine: true
      case .preset, .environment: false
      }
    }
  }

  /// Whether something cannot be right.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads the configuration.
  ///
  /// What is wrong with a value is among the ``diagnostics``, and its default holds.
  ///
  /// - Parameters:
  ///   - file: The main file, or nothing for the usual one.
  ///   - overrides: What the command line adds; a repeatable setting given there replaces what
  ///     the files say.
  ///   - environment: The process's surroundings.
  ///   - root: What to put before the usual folders, for tests.
  /// - Throws: ``UnreadableConfiguration`` when the main file cannot be read.
  public init(
    file: String? = nil,
    overrides: [SettingOverride] = [],
    environment: Environment = .current,
    root: String = ""
  ) throws(UnreadableConfiguration) {
    apply(environment)
    let found = ConfigurationFiles(file: file ?? environment.personalFile, root: root)
    var assignments: [Assignment] = []
    if let main = found.main { assignments += read(main, try ConfigurationFiles.read(main)) }
    for path in found.dropIns {
      do {
        assignments += read(path, try ConfigurationFiles.read(path))
      } catch {
        let reason = UnreadableConfiguration.reason
        report(.error, at: .file(path: path, line: 0), "the file is ignored: \(reason)")
      }
    }
    assignments += overrides.map { $0.assignment.resolved(in: environment.currentDirectory) }
    apply(assignments)
  }

  private mutating func read(_ path: String, _ bytes: [UInt8]) -> [Assignment] {
    let text = ConfigurationText(bytes, path: path)
    files.append(path)
    diagnostics += text.diagnostics
    return text.assignments
  }

  private mutating func apply(_ environment: Environment) {
    if let (path, origin) = environment.stateDirectory {
      configuration.paths.stateDirectory = path
      origins[SettingName(.paths, "StateDirectory")] = [origin]
    }
    if let (path, origin) = environment.runtimeDirectory {
      configuration.paths.runtimeDirectory = path
      origins[SettingName(.paths, "RuntimeDirectory")] = [origin]
    }
  }

  mutating func report(_ severity: Diagnostic.Severity, at origin: Origin, _ message: String) {
    diagnostics.append(Diagnostic(severity: severity, origin: origin, message: message))
  }
}
