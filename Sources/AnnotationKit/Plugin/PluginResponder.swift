/// Answers the messages that a plug-in program gets.
struct PluginResponder<Plugin: AnalyserPlugin> {
  private let plugin: Plugin

  init(_ plugin: Plugin) {
    self.plugin = plugin
  }

  /// What to do about a message.
  enum Answer {
    /// Write this line.
    case line([UInt8])

    /// Go on, as nothing is to be said.
    case nothing

    /// End.
    case end
  }

  func answer(to line: [UInt8]) -> Answer {
    guard let message = try? JSONValue(parsing: line), let method = message["method"]?.string else {
      return .line(error(PluginErrorCode.parse, "the line is no message", id: .null))
    }
    guard let id = message["id"] else { return .nothing }
    let parameters = message["params"] ?? .object([])
    switch method {
    case "initialize": return .line(introduction(id: id))
    case "analyse": return .line(analysis(of: parameters, id: id))
    case "shutdown": return .end
    default: return .line(error(PluginErrorCode.unknownMethod, "there is no \(method)", id: id))
    }
  }

  private func introduction(id: JSONValue) -> [UInt8] {
    response(id) {
      $0.object("result") {
        $0.field("protocol", 1)
        $0.object("analyser") {
          $0.field("id", Plugin.identifier)
          $0.field("version", Plugin.version)
          $0.field("fingerprint", Plugin.fingerprint)
        }
        $0.field("offsets", "utf8")
        $0.field("maxConcurrent", 1)
      }
    }
  }

  private func analysis(of parameters: JSONValue, id: JSONValue) -> [UInt8] {
    let document = Document(parameters)
    do {
      let layer = try plugin.analyse(document, given: layers(parameters["inputs"]))
      var writer = LayerWriter(forProgramReading: document)
      layer.write(to: &writer)
      let data = writer.finish().bytes
      return response(id) {
        $0.object("result") {
          $0.key("data")
          $0.raw(data)
        }
      }
    } catch let skip as AnalyserSkip {
      return error(PluginErrorCode.unsupported, skip.reason, id: id)
    } catch {
      return self.error(PluginErrorCode.badDocument, "\(error)", id: id)
    }
  }

  private func layers(_ inputs: JSONValue?) -> LayerSet {
    var layers = LayerSet()
    for field in inputs?.fields ?? [] {
      layers.insert(JSONLayer(field.value), as: LayerName(field.key))
    }
    return layers
  }

  private func error(_ code: Int, _ message: String, id: JSONValue) -> [UInt8] {
    response(id) {
      $0.object("error") {
        $0.field("code", code)
        $0.field("message", message)
      }
    }
  }

  private func response(_ id: JSONValue, _ content: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("jsonrpc", "2.0")
      $0.key("id")
      $0.value(id)
      content(&$0)
    }
    return writer.bytes
  }
}

extension Document {
  /// Reads the parameters of a request to analyse.
  fileprivate init(_ parameters: JSONValue) {
    let about = parameters["document"]
    let day = about?["modified"]?.string.flatMap { CivilDate(iso: $0.prefix(10)) }
    self.init(
      bytes: Array((parameters["text"]?.string ?? "").utf8),
      name: about?["name"]?.string ?? "",
      mediaType: about?["mediaType"]?.string ?? "text/plain",
      dating: Dating(modified: day),
      deadline: parameters["deadlineMs"]?.int.map {
        .now + .milliseconds(min(max($0, 0), 86_400_000))
      }
    )
  }
}
