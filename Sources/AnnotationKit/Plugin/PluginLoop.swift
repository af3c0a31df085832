internal import Glibc

/// The loop of a program that is an ``AnalyserPlugin``: a line of JSON-RPC in, a line out.
struct PluginLoop<Plugin: AnalyserPlugin> {
  private let responder: PluginResponder<Plugin>
  private let output: Int32

  /// What was read last, and room for the most that is read at once.
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  /// What was read of lines that have not been answered.
  private var pending: [UInt8] = []

  private static var lineEnd: UInt8 { UInt8(ascii: "\n") }

  init(answering plugin: Plugin) {
    responder = PluginResponder(plugin)
    // What the analyser prints must not get among the answers.
    output = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
  }

  mutating func run() {
    var searched = 0
    while read() {
      while let end = pending[searched...].firstIndex(of: Self.lineEnd) {
        guard answer(takeLine(upTo: end)) else { return }
        searched = 0
      }
      searched = pending.count
    }
  }

  /// Most lines come one at a time and are handed on as they are.
  private mutating func takeLine(upTo end: Int) -> [UInt8] {
    guard end == pending.count - 1 else {
      defer { pending.removeFirst(end + 1) }
      return Array(pending[..<end])
    }
    defer { pending = [] }
    pending.removeLast()
    return pending
  }

  /// Answers a line.
  ///
  /// - Returns: Whether to go on.
  private func answer(_ line: [UInt8]) -> Bool {
    switch responder.answer(to: line) {
    case .line(let answer): write(answer + [Self.lineEnd])
    case .nothing: break
    case .end: return false
    }
    return true
  }

  /// Waits for more input.
  ///
  /// - Returns: Whether there was any.
  private mutating func read() -> Bool {
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 { pending += chunk[..<count] }
      guard count < 0, errno == EINTR else { return count > 0 }
    }
  }

  private func write(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(output, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      guard count > 0 || errno == EINTR else { return }
      offset += max(count, 0)
    }
  }
}
