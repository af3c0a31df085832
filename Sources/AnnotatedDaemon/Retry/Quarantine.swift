import FoundationEssentials
import LinuxSystem

/// The documents that ended every worker that read them, kept over a restart.
///
/// Each is left alone for as long as it is in the state in which it did that and the analysers are
/// the same. Losing the file costs no more than another few tries.
struct Quarantine {
  /// A document that is left alone.
  struct Record: Codable, Hashable {
    /// Its path, as bytes.
    let path: [UInt8]

    /// The state in which it ended the workers.
    let signature: FileSignature

    /// The plan by which they worked.
    let plan: String

    /// What happened.
    let reason: String
  }

  private static let name = Array("quarantine.json".utf8)

  /// The longest file that is read, in bytes.
  private static let sizeLimit = 16 << 20

  /// The folder that holds the file.
  let folder: FilePath

  /// Reads the records; none when there is no file that makes sense.
  func load() -> [Record] {
    guard let file = try? Directory(folder).file(Self.name),
      let json = try? file.content(limit: Self.sizeLimit)
    else { return [] }
    return (try? JSONDecoder().decode([Record].self, from: Data(json))) ?? []
  }

  /// Replaces the records.
  ///
  /// - Throws: ``LinuxSystem/SystemError`` when they cannot be written; those before stay.
  func save(_ records: [Record]) throws {
    let json = try JSONEncoder().encode(records)
    let directory = try Directory.making(folder, mode: 0o700)
    _ = try AtomicReplacement(permissions: 0o600).write(Array(json), as: Self.name, in: directory)
  }
}
