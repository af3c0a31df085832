internal import Glibc
public import LinuxSystem

/// Where the sidecars of documents lie.
public enum SidecarPlacement: Hashable, Sendable {
  /// In the document's own folder.
  case beside

  /// In a folder ``subdirectoryName`` within the document's own folder.
  case subdirectory

  /// Under another folder, given by its absolute path, at the same place as in the watched one.
  case under(FilePath)

  /// The name of the folder of ``subdirectory``.
  public static let subdirectoryName = Array(".annotations".utf8)

  /// Opens the folder that holds the sidecars of the documents in a folder.
  ///
  /// - Parameters:
  ///   - folder: The documents' folder.
  ///   - place: Where that folder lies below the watched one; empty for the watched one itself.
  ///   - makesFolders: Whether to make folders that are not there.
  /// - Returns: The sidecars' folder.
  /// - Throws: ``LinuxSystem/SystemError``; `ENOENT` when it is not there and is not to be made.
  public func directory(
    for folder: borrowing Directory,
    at place: FilePath,
    makesFolders: Bool
  ) throws(SystemError) -> Directory {
    switch self {
    case .beside: return try folder.directory(at: [])
    case .subdirectory:
      if makesFolders {
        let mode = try folder.descriptor.signature().permissions
        try folder.makeDirectory(Self.subdirectoryName, mode: mode & 0o777)
      }
      return try folder.directory(Self.subdirectoryName)
    case .under(let base):
      var current = try Directory(base)
      for name in place.components {
        if makesFolders { try current.makeDirectory(name, mode: 0o777) }
        current = try current.directory(name)
      }
      return current
    }
  }
}
