import PluginHost
import Synchronization

/// What a plug-in program wrote last, for a report that names it.
final class LastTraffic: Sendable {
  private struct State {
    var line: String?
    var words: String?
    var dropped = 0
  }

  private let state = Mutex(State())

  /// The last line of its answers, cut where it is long.
  var last: String? { state.withLock { $0.line } }

  /// The last line of standard error that was kept, cut where it is long.
  var lastWords: String? { state.withLock { $0.words } }

  /// The most lines of standard error that were too many to keep, over one document.
  var dropped: Int { state.withLock { $0.dropped } }

  /// Notes what passed.
  func note(_ traffic: PluginTraffic) {
    state.withLock { state in
      switch traffic {
      case .sent: state.line = nil
      case .received(let line): state.line = Self.excerpt(line)
      case .said(let line): state.words = Self.excerpt(Array(line.utf8))
      case .saidTooMuch(let count): state.dropped = max(state.dropped, count)
      }
    }
  }

  private static func excerpt(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    return line.count > 200 ? "\(text)…" : text
  }
}
