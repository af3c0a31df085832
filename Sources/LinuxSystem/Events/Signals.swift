internal import CLinux
internal import Glibc

/// A signal that a daemon lives by.
public enum ServiceSignal: CaseIterable, Hashable, Sendable {
  /// `SIGTERM`: the service manager asks to stop.
  case terminate

  /// `SIGINT`: somebody typed Ctrl-C.
  case interrupt

  /// `SIGHUP`: reread the configuration.
  case reload

  var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .interrupt: SIGINT
    case .reload: SIGHUP
    }
  }
}

/// Signals that arrive as something to read instead of interrupting a thread.
///
/// The corresponding C function is `signalfd`.
public struct SignalDescriptor: ~Copyable, Sendable {
  /// The open descriptor.
  public let descriptor: OwnedDescriptor

  /// Takes over all of ``ServiceSignal``; call it before any other thread starts.
  ///
  /// `SIGPIPE`, `SIGIO` and `SIGXFSZ` are ignored from here on, as what they tell is seen elsewhere.
  public init() throws(SystemError) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in ServiceSignal.allCases { unsafe sigaddset(&set, signal.number) }
    let code = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    guard code == 0 else { throw SystemError(call: "pthread_sigmask", code: code) }
    for number in [SIGPIPE, SIGIO, SIGXFSZ] { Glibc.signal(number, SIG_IGN) }
    descriptor = OwnedDescriptor(
      adopting: try systemCall("signalfd") {
        unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
      }
    )
  }

  /// Returns the next signal that has arrived, if any.
  public func next() -> ServiceSignal? {
    let number = linux_read_signal(descriptor.rawValue)
    return ServiceSignal.allCases.first { $0.number == number }
  }
}
