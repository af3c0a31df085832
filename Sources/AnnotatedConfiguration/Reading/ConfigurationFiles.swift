import FoundationEssentials

/// The files that make up the configuration, in the order in which they are read.
///
/// The main file comes first, then the drop-ins `*.conf`, sorted by name wherever they lie. Of
/// drop-ins with one name, that in `/etc` hides that in `/run`, and that in `/run` the one in
/// `/usr/lib`; a link to `/dev/null` or an empty file so takes a vendor's drop-in away. A file that
/// was asked for by name has its drop-ins beside it, in the folder of its name with `.d` added.
package struct ConfigurationFiles: Sendable {
  /// The main file, if there is one.
  let main: String?

  /// The drop-ins.
  let dropIns: [String]

  /// Vendor, run-time and local folders, the strongest last.
  static let folders = [
    "/usr/lib/annotated", "/usr/local/lib/annotated", "/run/annotated", "/etc/annotated",
  ]

  /// Finds the files.
  ///
  /// - Parameters:
  ///   - file: The main file asked for, or nothing for the usual one.
  ///   - root: What to put before the usual folders, for tests.
  init(file: String?, root: String = "") {
    let usual = Self.folders.map { "\(root)\($0)/annotated.conf" }
    let isUsual = file.map(usual.contains) ?? true
    main = file ?? usual.last { FileManager.default.fileExists(atPath: $0) }
    dropIns = Self.dropIns(in: isUsual ? usual.map { "\($0).d" } : ["\(file ?? "").d"])
  }

  private static func dropIns(in folders: [String]) -> [String] {
    var paths: [String: String] = [:]
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where name.hasSuffix(".conf") && !name.hasPrefix(".") {
        paths[name] = "\(folder)/\(name)"
      }
    }
    return paths.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Reads one of the files, of at most a mebibyte.
  package static func read(_ path: String) throws(UnreadableConfiguration) -> [UInt8] {
    guard path != "/dev/null" else { return [] }
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      guard data.count <= 1 << 20 else { throw CocoaError(.fileReadTooLarge) }
      return Array(data)
    } catch {
      throw UnreadableConfiguration(path: path)
    }
  }
}

/// A configuration file that was asked for cannot be read.
public struct UnreadableConfiguration: Error, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String

  /// What may be wrong with it, for a person.
  package static let reason = "it is missing, closed to this user or over 1 MiB"

  /// What is wrong, for a person.
  public var description: String {
    "cannot read the configuration file '\(path)': \(Self.reason)"
  }
}
