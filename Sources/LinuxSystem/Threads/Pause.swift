internal import CLinux
internal import Glibc

/// Lets the calling thread do nothing for a while.
public enum Pause {
  /// Waits; at most for a day.
  ///
  /// The corresponding C function is `nanosleep`.
  public static func wait(_ time: Duration) {
    let (seconds, attoseconds) = min(max(time, .zero), .seconds(86_400)).components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    var rest = time
    while unsafe nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
  }
}
