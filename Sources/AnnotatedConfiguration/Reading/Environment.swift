import FoundationEssentials
import Glibc

/// What the configuration takes from the process's surroundings.
public struct Environment: Sendable {
  /// The variables.
  public let variables: [String: String]

  /// Whether a person runs the program, rather than the system.
  public let isPersonal: Bool

  /// The folder from which relative paths on the command line count.
  public let currentDirectory: String

  /// Creates surroundings.
  public init(variables: [String: String], isPersonal: Bool, currentDirectory: String = "/") {
    self.variables = variables
    self.isPersonal = isPersonal
    self.currentDirectory = currentDirectory
  }

  /// The surroundings of this process.
  ///
  /// User numbers from 1000 on belong to people, as Debian gives them out.
  public static var current: Environment {
    Environment(
      variables: ProcessInfo.processInfo.environment,
      isPersonal: getuid() >= 1000 && getuid() < 60_000,
      currentDirectory: FileManager.default.currentDirectoryPath
    )
  }

  /// The configuration file of the person who runs the program, if there is one.
  var personalFile: String? {
    guard isPersonal, let folder = folder("XDG_CONFIG_HOME", home: ".config") else { return nil }
    let path = "\(folder.path)/annotated/annotated.conf"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Where what outlives a restart is kept unless a setting says so, and why.
  var stateDirectory: (path: String, origin: Origin)? {
    if let given = first(of: "STATE_DIRECTORY") { return given }
    guard isPersonal, let folder = folder("XDG_STATE_HOME", home: ".local/state") else {
      return nil
    }
    return ("\(folder.path)/annotated", .environment(folder.variable))
  }

  /// Where the control socket is unless a setting says so, and why.
  var runtimeDirectory: (path: String, origin: Origin)? {
    if let given = first(of: "RUNTIME_DIRECTORY") { return given }
    guard isPersonal else { return nil }
    if let path = absolute("XDG_RUNTIME_DIR") {
      return ("\(path)/annotated", .environment("XDG_RUNTIME_DIR"))
    }
    return stateDirectory.map { ("\($0.path)/run", $0.origin) }
  }

  private func first(of variable: String) -> (path: String, origin: Origin)? {
    guard let path = variables[variable]?.split(separator: ":").first, path.hasPrefix("/") else {
      return nil
    }
    return (String(path), .environment(variable))
  }

  private func folder(_ variable: String, home: String) -> (path: String, variable: String)? {
    if let path = absolute(variable) { return (path, variable) }
    return absolute("HOME").map { ("\($0)/\(home)", "HOME") }
  }

  private func absolute(_ variable: String) -> String? {
    variables[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
