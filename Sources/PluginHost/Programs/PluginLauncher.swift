internal import Glibc
import LinuxSystem

/// Becomes a plug-in program within its confines: a program of ours, told by its first argument, that
/// gives up what the plug-in shall not have and then runs it in its own place.
public enum PluginLauncher {
  /// The first argument of a launcher.
  private static let mark = "--confine"

  /// What a launcher is told, as arguments.
  static func arguments(for manifest: PluginManifest) -> [String] {
    let confinement = manifest.confinement
    let paths = PluginPaths(of: manifest)
    return [
      mark, "memory=\(manifest.limits.memoryMax)", "sandbox=\(confinement.sandbox.rawValue)",
      "network=\(confinement.network)",
    ] + paths.readable.map { "read=\($0)" } + paths.executable.map { "run=\($0)" } + ["--"]
      + manifest.command
  }

  /// Becomes a plug-in program if this program was started for that, and does not return then.
  ///
  /// Call it first of all in `main`. What cannot be confined or run ends with a line on standard
  /// error and status 127, as a shell would.
  ///
  /// - Parameter arguments: The program's arguments, without its own name.
  public static func runIfAsked(_ arguments: some Collection<String>) {
    guard arguments.first == mark else { return }
    do throws(SystemError) {
      try become(Array(arguments.dropFirst()))
    } catch {
      var line = "\(error)\n"
      line.withUTF8 { unsafe _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
    exit(127)
  }

  private static func become(_ words: [String]) throws(SystemError) {
    let options = words.prefix { $0 != "--" }
    let command = words.dropFirst(options.count + 1)
    let values = { (key: String) in
      options.filter { $0.hasPrefix("\(key)=") }.map { String($0.dropFirst(key.utf8.count + 1)) }
    }
    ProcessMemory.volunteerForEnding()
    let limits = ResourceLimits(memory: values("memory").first.flatMap { Int($0) })
    if values("sandbox") == ["none"] {
      try limits.apply()
    } else {
      let sandbox = Sandbox(
        readable: values("read").map { FilePath($0) },
        executable: values("run").map { FilePath($0) },
        writable: ["/dev/null"],
        network: values("network") == ["true"],
        limits: limits
      )
      guard try sandbox.apply() else { throw SystemError(call: "landlock", code: EOPNOTSUPP) }
    }
    try ChildProcess.become(
      FilePath(command.first ?? ""),
      arguments: Array(command.dropFirst())
    )
  }
}
