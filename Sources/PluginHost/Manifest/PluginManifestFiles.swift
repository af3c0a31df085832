import FoundationEssentials

/// The files of manifests in some directories, of which the later hide the earlier.
///
/// A manifest is `NAME.conf`; what lies in `NAME.conf.d/` of any of the directories is added to it. A
/// link to `/dev/null`, or an empty file, masks what it hides.
struct PluginManifestFiles {
  let name: String
  let path: String
  let dropIns: [String]
  let isMask: Bool

  /// Finds the manifests, sorted by name.
  static func all(in directories: [String]) -> [PluginManifestFiles] {
    files(in: directories).sorted { $0.key < $1.key }.map { name, path in
      PluginManifestFiles(
        name: String(name.dropLast(suffix.count)),
        path: path,
        dropIns: files(in: directories.map { "\($0)/\(name).d" }).sorted { $0.key < $1.key }
          .map(\.value).filter { !isMask($0) },
        isMask: isMask(path)
      )
    }
  }

  private static let suffix = ".conf"

  /// The path of each name, in the last directory that has it.
  private static func files(in directories: [String]) -> [String: String] {
    var paths: [String: String] = [:]
    for directory in directories {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
      for name in names where name.hasSuffix(suffix) && !name.hasPrefix(".") {
        paths[name] = "\(directory)/\(name)"
      }
    }
    return paths
  }

  private static func isMask(_ path: String) -> Bool {
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return target == "/dev/null"
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int == 0
  }
}
