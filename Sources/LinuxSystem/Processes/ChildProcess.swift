internal import CLinux
internal import Glibc

/// A program that this one has started, killed and reaped at the latest when its owner lets go of it.
///
/// It leads a process group of its own, so that whatever it starts ends with it.
public struct ChildProcess: ~Copyable, Sendable {
  /// The number of the process and of its group.
  public let identifier: Int32

  /// A descriptor that becomes readable when the process ends.
  public let handle: OwnedDescriptor

  private var status: ExitStatus?

  /// Starts a program.
  ///
  /// The corresponding C functions are `posix_spawn` and `pidfd_open`.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments, without its own name.
  ///   - environment: Its environment, as `NAME=value`.
  ///   - descriptors: What it finds as descriptors 0, 1, 2 and on; nothing else is open in it.
  /// - Throws: ``SystemError`` when it cannot be started.
  public init(
    _ program: FilePath,
    arguments: [String] = [],
    environment: [String] = [],
    descriptors: [Int32]
  ) throws(SystemError) {
    var process: pid_t = 0
    let number = try systemCall("posix_spawn", on: program) {
      unsafe CStringArray.withPointers([program.bytes] + arguments.map { Array($0.utf8) }) {
        arguments in
        unsafe CStringArray.withPointers(environment.map { Array($0.utf8) }) { environment in
          unsafe linux_spawn(
            arguments[0],
            arguments,
            environment,
            descriptors,
            Int32(descriptors.count),
            &process
          )
        }
      }
    }
    identifier = process
    handle = OwnedDescriptor(adopting: number)
  }

  deinit {
    guard status == nil else { return }
    _ = kill(-identifier, SIGKILL)
    var isSignal = false
    var code: Int32 = 0
    unsafe _ = linux_reap(handle.rawValue, true, &isSignal, &code)
  }

  /// Sends a signal to the process and all it has started.
  public func signal(_ number: Int32) {
    _ = kill(-identifier, number)
  }

  /// How the process ended, once it has.
  public mutating func exitStatus() throws(SystemError) -> ExitStatus? {
    if let status { return status }
    status = try reap(blocking: false)
    return status
  }

  /// Waits until the process has ended or time is up; it is still to be reaped.
  ///
  /// - Returns: Whether it has ended.
  public func waitForEnd(atMost time: Duration) -> Bool {
    var poller = Poller()
    poller.add(handle, for: .readable)
    return (try? poller.wait(timeout: time).isEmpty == false) ?? false
  }

  /// Becomes another program, with the same environment and open descriptors.
  ///
  /// The corresponding C function is `execv`.
  ///
  /// - Throws: ``SystemError`` when that is not possible; otherwise this does not return.
  public static func become(
    _ program: FilePath,
    arguments: [String]
  ) throws(SystemError) {
    try systemCall("execv", on: program) {
      unsafe CStringArray.withPointers([program.bytes] + arguments.map { Array($0.utf8) }) {
        arguments in
        unsafe program.bytes.withCString { unsafe execv($0, arguments) }
      }
    }
  }

  /// Kills the process and all it has started, and tells how it ended.
  public mutating func terminate() throws(SystemError) -> ExitStatus {
    if let status { return status }
    signal(SIGKILL)
    let ended = try reap(blocking: true) ?? .signal(SIGKILL)
    status = ended
    return ended
  }

  private func reap(blocking: Bool) throws(SystemError) -> ExitStatus? {
    var isSignal = false
    var code: Int32 = 0
    let result = try systemCall("waitid") {
      unsafe linux_reap(handle.rawValue, blocking, &isSignal, &code)
    }
    guard result > 0 else { return nil }
    return isSignal ? .signal(code) : .code(code)
  }
}

/// How a process ended.
public enum ExitStatus: Hashable, Sendable {
  /// By itself, with a status of which 0 means well.
  case code(Int32)

  /// By a signal.
  case signal(Int32)
}

extension ExitStatus {
  /// Whether it was killed outright, which no fault of a program does: somebody did it, or the
  /// kernel for want of memory.
  public var isKilled: Bool { self == .signal(SIGKILL) }
}

extension ExitStatus: CustomStringConvertible {
  /// How it ended, for a person.
  public var description: String {
    switch self {
    case .code(let code): "exited with status \(code)"
    case .signal(let number): "killed by signal \(number)\(Self.hint(for: number))"
    }
  }

  private static func hint(for number: Int32) -> String {
    switch number {
    case SIGILL, SIGTRAP: " (a failed check in the program)"
    case SIGSEGV, SIGBUS: " (a memory fault)"
    case SIGABRT: " (it gave up)"
    case SIGKILL: " (by force, or for want of memory)"
    case SIGXCPU: " (its processor time was used up)"
    case SIGSYS: " (a forbidden system call)"
    default: ""
    }
  }
}
