import FoundationEssentials
import LinuxSystem

/// A working analyser to start from, as files in a new folder.
struct PluginTemplate {
  /// The languages there is one for.
  enum Language: String, CaseIterable {
    case sh, python, swift
  }

  /// A file of the template.
  struct File {
    let path: String
    let content: String
    var isProgram = false
  }

  private let name: String
  private let folder: String
  private let language: Language

  /// Prepares a template.
  ///
  /// - Throws: ``CommandFailure`` when the name is not fit for files and for an analyser.
  init(_ path: String, in language: Language) throws(CommandFailure) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let isFit = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isFit, let first = name.utf8.first, (0x61...0x7A).contains(first) else {
      throw CommandFailure(.usage, "a name has small letters, digits and '-', not '\(name)'")
    }
    self.name = name
    self.language = language
    folder = URL(filePath: path, directoryHint: .notDirectory).standardizedFileURL.path
  }

  /// Writes the files.
  ///
  /// - Throws: ``CommandFailure`` when the folder is there already or cannot be written.
  func write() throws(CommandFailure) {
    let files = FileManager.default
    guard !files.fileExists(atPath: folder) else {
      throw CommandFailure(.failed, "'\(folder)' is there already")
    }
    do {
      for file in self.files {
        let url = URL(filePath: "\(folder)/\(file.path)")
        try files.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.content.utf8).write(to: url)
        let mode = file.isProgram ? 0o755 : 0o644
        try files.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
      }
    } catch {
      throw CommandFailure(.failed, "cannot write '\(folder)'")
    }
  }

  private var files: [File] {
    switch language {
    case .sh: Self.shell(name: name, folder: folder)
    case .python: Self.python(name: name, folder: folder)
    case .swift:
      Self.swift(name: name, folder: folder, type: typeName, sources: Self.sources)
    }
  }

  /// The name as a type: `word-count` is `WordCount`.
  private var typeName: String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The folder with the sources of annotated: that in which this program was built, or else one
  /// beside the new folder.
  private static var sources: String {
    let files = FileManager.default
    let program = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = FilePath(program ?? "").parent
    while !folder.components.isEmpty {
      let path = String(decoding: folder.bytes, as: UTF8.self)
      if files.fileExists(atPath: "\(path)/Sources/AnnotationKit") { return path }
      folder = folder.parent
    }
    return "../annotated"
  }

  /// What to do with what was written.
  var nextSteps: String {
    let manifest = Self.word("\(folder)/\(name).conf")
    let build =
      language == .swift
      ? "swift build --package-path \(Self.word(folder)) -c release --static-swift-stdlib\n  " : ""
    return """
      Wrote \(files.map(\.path).joined(separator: ", ")) in '\(folder)'. Try it:

        \(build)annotatectl plugin run \(manifest) FILE
        annotatectl plugin check \(manifest)

      annotated-plugin(7) says how it is installed, under EXAMPLE.
      """
  }

  /// A path as a word of a command, also of a shell.
  static func word(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }

  /// The manifest that all templates share.
  static func manifest(name: String, command: String, more: String) -> File {
    File(
      path: "\(name).conf",
      content: """
        # The manifest of an analyser; annotated-plugin(7) explains every key.
        [Analyser]
        Id=com.example.\(name)
        Description=What it finds, in a line
        Exec=\(command)
        \(more)
        # Requires=keywords      the results it cannot do without; it gets them as inputs
        # After=timeline         the results it gets where there are any
        # MediaTypes=text/*      the documents it is for
        # Languages=en

        [Limits]
        TimeoutSec=30
        MemoryMax=512M

        """
    )
  }
}
