import AnnotationKit
import LinuxSystem

/// The lines that are written to a program.
enum PluginMessage {
  /// The one version of the protocol there is.
  static let protocolVersion = 1

  /// Asks a program to introduce itself.
  static func initialize(_ manifest: PluginManifest, host version: String) -> [UInt8] {
    line {
      $0.field("id", 0)
      $0.field("method", "initialize")
      $0.object("params") {
        $0.array("protocols") { $0.value(protocolVersion) }
        $0.object("host") {
          $0.field("name", "annotated")
          $0.field("version", version)
        }
        $0.object("config") {
          for (key, value) in manifest.settings.sorted(by: { $0.key < $1.key }) {
            $0.key(key)
            $0.value(value)
          }
        }
        $0.object("limits") { $0.field("resultBytes", manifest.limits.maxResultBytes) }
      }
    }
  }

  /// Asks a program to analyse a document.
  static func analyse(
    _ document: Document,
    id: Int,
    language: String?,
    sha256: String,
    inputs: [(name: LayerName, json: [UInt8])],
    milliseconds: Int
  ) -> [UInt8] {
    line(capacity: document.bytes.count + 1024) {
      $0.field("id", id)
      $0.field("method", "analyse")
      $0.object("params") {
        $0.object("document") {
          $0.field("name", document.name)
          $0.field("mediaType", document.mediaType)
          $0.field("language", language)
          $0.field("sha256", sha256)
          $0.field("modified", document.dating.modified.map(\.description))
        }
        $0.key("text")
        $0.value(utf8: document.bytes)
        $0.object("inputs") {
          for input in inputs {
            $0.key(input.name.rawValue)
            $0.raw(input.json)
          }
        }
        $0.field("deadlineMs", milliseconds)
      }
    }
  }

  /// Takes a request back.
  static func cancel(_ id: Int) -> [UInt8] {
    line {
      $0.field("method", "$/cancelRequest")
      $0.object("params") { $0.field("id", id) }
    }
  }

  /// Asks a program to end.
  static let shutdown = line {
    $0.field("id", 1_000_000_000)
    $0.field("method", "shutdown")
  }

  private static func line(
    capacity: Int = 256,
    _ fields: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    writer.object {
      $0.field("jsonrpc", "2.0")
      fields(&$0)
    }
    return writer.bytes
  }
}
