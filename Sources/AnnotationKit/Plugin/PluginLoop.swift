internal import Glibc

/// The loop of a program that is an ``AnalyserPlugin``: a line of JSON-RPC in, a line out.
struct PluginLoop<Plugin: AnalyserPlugin> {
  private let plugin: Plugin
  private let responder: PluginResponder<Plugin>
  private let output: Int32

  /// The most bytes that are read at once.
  private static var chunk: Int { 1 << 18 }

  init(answering plugin: Plugin) {
    self.plugin = plugin
    responder = PluginResponder(plugin)
    // What the analyser prints must not get among the answers.
    output = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
  }

  func run() {
    var pending: [UInt8] = []
    while let bytes = Self.read(), !bytes.isEmpty {
      var searched = pending.count
      pending += bytes
      while let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        searched = 0
        switch responder.answer(to: line) {
        case .line(let answer): write(answer + [UInt8(ascii: "\n")])
        case .nothing: continue
        case .end: return
        }
      }
    }
  }

  private static func read() -> [UInt8]? {
    while true {
      var failed = false
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let length = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, chunk)
        count = max(length, 0)
        failed = length < 0
      }
      if !failed { return bytes }
      guard errno == EINTR else { return nil }
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
