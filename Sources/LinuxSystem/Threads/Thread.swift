internal import CLinux
internal import Glibc

/// A thread of the operating system with a name.
///
/// The corresponding C functions are `pthread_create` and `pthread_join`.
@safe
public struct Thread: ~Copyable, @unchecked Sendable {
  private let handle: pthread_t

  private final class Body {
    let name: String
    let run: @Sendable () -> Void

    init(name: String, run: @escaping @Sendable () -> Void) {
      self.name = name
      self.run = run
    }
  }

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - name: Its name, of which the kernel keeps 15 bytes.
  ///   - stackSize: The size of its stack in bytes; only what it touches takes memory.
  ///   - body: What it does.
  /// - Throws: ``SystemError`` when there can be no more threads.
  public init(
    name: String,
    stackSize: Int = 8 << 20,
    _ body: @escaping @Sendable () -> Void
  ) throws(SystemError) {
    let box = unsafe Unmanaged.passRetained(Body(name: name, run: body))
    var handle = pthread_t()
    let code = unsafe linux_start_thread(
      &handle,
      stackSize,
      { argument in
        guard let argument = unsafe argument else { return nil }
        let body = unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
        unsafe linux_name_thread(body.name)
        body.run()
        return nil
      },
      box.toOpaque()
    )
    guard code == 0 else {
      unsafe box.release()
      throw SystemError(call: "pthread_create", code: code)
    }
    self.handle = handle
  }

  /// Lets the thread end by itself.
  public consuming func detach() {
    pthread_detach(handle)
  }

  /// Waits until the thread has ended.
  public consuming func join() {
    pthread_join(handle, nil)
  }
}
