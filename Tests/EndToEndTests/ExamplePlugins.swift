import AnnotationTestKit
import FoundationEssentials

/// The examples that ship, each copied into the test's scratch directory.
enum ExamplePlugins {
  /// Those that need no more than a shell and Python.
  static let names = ["readability", "word-frequencies", "names-dates"]

  /// Writes the manifest of an example into the folder `analysers` of the test's scratch directory.
  ///
  /// - Parameters:
  ///   - name: The example.
  ///   - more: Lines to add.
  /// - Returns: The path of the manifest.
  /// - Throws: An error when the example cannot be read.
  @discardableResult
  static func install(_ name: String, more: String = "") throws -> String {
    let programs = try ScratchDirectory.current.makeFolder("programs")
    let files = FileManager.default
    if !files.fileExists(atPath: "\(programs)/\(name)") {
      let source = Repository.path("config/plugins/\(name)")
      try files.copyItem(atPath: source, toPath: "\(programs)/\(name)")
    }
    let manifest = try Repository.file("config/plugins/\(name)/\(name).conf")
      .replacing("/usr/share/doc/annotated/plugins", with: programs)
    return try ScratchDirectory.current.write(
      "\(manifest)\n\(more)\n",
      to: "analysers/\(name).conf"
    )
  }

  /// The line of a configuration that names the folder.
  static func setting() throws -> String {
    "[Paths]\nAnalyserDirectory=\nAnalyserDirectory=\(try ScratchDirectory.current.path("analysers"))"
  }
}
