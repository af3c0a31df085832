public import LinuxSystem

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

  /// Becomes a plug-in program if this program was started for that.
  ///
  /// Call it first of all in `main`.
  ///
  /// - Parameter arguments: The program's arguments, without its own name.
  /// - Returns: False when the program was started for something else.
  /// - Throws: ``LinuxSystem/SystemError`` when the program cannot be confined or run.
  public static func runIfAsked(
    _ arguments: some Collection<String>
  ) throws(SystemError) -> Bool {
    guard arguments.first == mark else { return false }
    let words = Array(arguments.dropFirst())
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
      guard try sandbox.apply() else { throw SystemError(call: "landlock", code: 95) }
    }
    try ChildProcess.become(
      FilePath(command.first ?? ""),
      arguments: Array(command.dropFirst())
    )
    return true
  }
}
