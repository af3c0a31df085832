import Glibc
import LinuxSystem

extension SystemError {
  /// Whether a folder that failed with this may be read another time although nothing tells of it.
  ///
  /// What is gone tells when it comes again, and what is closed to us, when its permissions change.
  var mayPass: Bool {
    ![ENOENT, ENOTDIR, ELOOP, EACCES, EPERM].contains(code)
  }
}
