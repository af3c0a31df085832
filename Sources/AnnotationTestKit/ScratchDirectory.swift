import FoundationEssentials
import Synchronization

/// A new, empty directory for one test, which goes away after it.
///
/// Give a test or a suite the trait ``Testing/Trait/scratchDirectory`` and ask for ``current``.
public struct ScratchDirectory: Sendable {
  /// The absolute path, without a slash at its end.
  public let path: String

  @TaskLocal static var bound: ScratchDirectory?

  private static let count = Mutex(0)

  /// Creates a directory under `$TMPDIR`, or else under `/tmp`.
  public init() throws {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    let process = ProcessInfo.processInfo
    let parent = process.environment["TMPDIR"] ?? "/tmp"
    let salt = String(UInt32.random(in: .min ... .max), radix: 36)
    path = "\(parent)/annotated-test-\(process.processIdentifier)-\(number)-\(salt)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  /// The directory of the running test.
  ///
  /// - Throws: ``NoScratchDirectory`` when the test has no scratch directory trait.
  public static var current: ScratchDirectory {
    get throws {
      guard let bound else { throw NoScratchDirectory() }
      return bound
    }
  }

  /// Returns the absolute path of something in the directory.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, making the folders above it, and returns its absolute path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of bytes, making the folders above it, and returns its absolute path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
    return path(name)
  }

  /// Makes a folder, and those above it, and returns its absolute path.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    let made = path(name)
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
    return made
  }

  /// Reads a file as text.
  public func read(_ name: String) throws -> String {
    String(decoding: try readBytes(name), as: UTF8.self)
  }

  /// Reads a file.
  public func readBytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// Whether something of that name is in the directory.
  public func contains(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// The names in a folder of the directory, sorted.
  public func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// Removes a file or folder.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  func removeAll() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// A test asked for its scratch directory without having the trait.
public struct NoScratchDirectory: Error, CustomStringConvertible {
  /// What to do, for a person.
  public let description = "give the test the trait .scratchDirectory"
}
