import PluginHost
import Synchronization

/// The last line that a plug-in program wrote, for a report that names it.
final class LastTraffic: Sendable {
  private let line = Mutex<String?>(nil)

  /// The line, cut where it is long.
  var last: String? { line.withLock { $0 } }

  /// Notes what passed.
  func note(_ traffic: PluginTraffic) {
    switch traffic {
    case .sent: line.withLock { $0 = nil }
    case .received(let bytes):
      let text = String(decoding: bytes.prefix(200), as: UTF8.self)
      line.withLock { $0 = bytes.count > 200 ? "\(text)…" : text }
    case .said: break
    }
  }
}
