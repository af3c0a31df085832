/// Where the value of a setting came from.
public enum Origin: Hashable, Sendable {
  /// Nowhere: it is the default.
  case preset

  /// A variable of the environment, or several that together make the default for a person.
  case environment(String)

  /// A line of a file, counted from 1; 0 stands for all of it.
  case file(path: String, line: Int)

  /// The command line.
  case commandLine
}

extension Origin: CustomStringConvertible {
  /// The place for a person, such as `/etc/annotated/annotated.conf:12`.
  public var description: String {
    switch self {
    case .preset: "default"
    case .environment(let name): "$\(name)"
    case .file(let path, 0): path
    case .file(let path, let line): "\(path):\(line)"
    case .commandLine: "command line"
    }
  }
}
