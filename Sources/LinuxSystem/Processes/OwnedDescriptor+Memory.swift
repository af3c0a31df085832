internal import CLinux
internal import Glibc

extension OwnedDescriptor {
  /// Makes a file that lies in memory and in no directory, with the given contents.
  ///
  /// The corresponding C function is `memfd_create`.
  public static func memoryFile(holding bytes: [UInt8]) throws(SystemError) -> OwnedDescriptor {
    let file = OwnedDescriptor(
      adopting: try systemCall("memfd_create") { linux_memory_file() }
    )
    try file.write(bytes)
    return file
  }
}
