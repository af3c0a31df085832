import LinuxSystem

/// The paths that a confined plug-in program may use.
struct PluginPaths {
  /// What may be read.
  let readable: [String]

  /// What may be read, and of which programs may be run.
  let executable: [String]

  /// Where a system keeps its programs and libraries.
  private static let system = ["/usr", "/bin", "/sbin", "/lib", "/lib64"]

  /// What libraries read that belongs to no one in particular.
  private static let shared = [
    "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types", "/etc/ssl/certs",
    "/etc/ssl/openssl.cnf", "/dev/urandom", "/dev/random", "/dev/zero",
    // Where a program in Swift finds its own arguments; the number of the process stays the same.
    "/proc/self",
  ]

  /// What resolving names takes.
  private static let network = [
    "/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/services", "/etc/gai.conf",
  ]

  init(of manifest: PluginManifest) {
    let named = Self.script(of: manifest.command) + manifest.command.prefix(1)
    let own = named + named.compactMap(Self.resolved)
    executable = Self.system + own.map(Self.home)
    readable =
      Self.shared + (manifest.confinement.network ? Self.network : [])
      + manifest.confinement.readOnlyPaths
  }

  /// The script that an interpreter is to run: its first argument that is the path of a file.
  private static func script(of command: [String]) -> [String] {
    let paths = command.dropFirst().filter { $0.hasPrefix("/") }
    return paths.first.map { [$0] } ?? []
  }

  /// Where links lead, as from the interpreter of a virtual environment to that of the system.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = try? FilePath(path).resolved() else { return nil }
    return String(decoding: resolved.bytes, as: UTF8.self)
  }

  /// The folder that a program or script belongs to, above a `bin`; the file alone when that would be
  /// a folder at the root.
  private static func home(of path: String) -> String {
    var folder = FilePath(path).parent
    if folder.name == Array("bin".utf8) { folder = folder.parent }
    return folder.components.count > 1 ? String(decoding: folder.bytes, as: UTF8.self) : path
  }
}
