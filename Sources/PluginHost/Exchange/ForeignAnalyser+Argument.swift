import AnnotationKit

extension ForeignAnalyser {
  /// The analyser as JSON, so that a worker can be told of it.
  public var argument: String {
    var writer = JSONWriter()
    writer.object { $0.fields(of: self) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Reads what ``argument`` has written; nothing when it is something else.
  public init?(argument: String) {
    guard let value = try? JSONValue(parsing: argument), let id = value["id"]?.string,
      let mode = value["mode"]?.string.flatMap(PluginManifest.Mode.init(rawValue:)),
      let offsets = value["offsets"]?.string.flatMap(OffsetUnit.init(rawValue:)),
      let timeout = value["timeout"]?.int, let maxTextBytes = value["maxTextBytes"]?.int,
      let maxResultBytes = value["maxResultBytes"]?.int
    else { return nil }
    let strings = { (key: String) in value[key]?.elements?.compactMap(\.string) ?? [] }
    var settings: [String: String] = [:]
    for field in value["settings"]?.fields ?? [] { settings[field.key] = field.value.string }
    self.init(
      id: LayerName(id),
      identity: PluginIdentity(
        version: value["version"]?.string ?? "",
        fingerprint: value["fingerprint"]?.string ?? "",
        offsets: offsets
      ),
      mode: mode,
      requires: strings("requires").map { LayerName($0) },
      after: strings("after").map { LayerName($0) },
      mediaTypes: strings("mediaTypes"),
      languages: strings("languages"),
      settings: settings,
      timeout: .milliseconds(timeout),
      maxTextBytes: maxTextBytes,
      maxResultBytes: maxResultBytes
    )
  }
}

extension JSONWriter {
  fileprivate mutating func fields(of analyser: ForeignAnalyser) {
    field("id", analyser.id.rawValue)
    field("version", analyser.identity.version)
    field("fingerprint", analyser.identity.fingerprint)
    field("offsets", analyser.identity.offsets.rawValue)
    field("mode", analyser.mode.rawValue)
    strings("requires", analyser.requires.map(\.rawValue))
    strings("after", analyser.after.map(\.rawValue))
    strings("mediaTypes", analyser.mediaTypes)
    strings("languages", analyser.languages)
    object("settings") {
      for (key, value) in analyser.settings.sorted(by: { $0.key < $1.key }) {
        $0.key(key)
        $0.value(value)
      }
    }
    field("timeout", Int(analyser.timeout / .milliseconds(1)))
    field("maxTextBytes", analyser.maxTextBytes)
    field("maxResultBytes", analyser.maxResultBytes)
  }

  private mutating func strings(_ name: StaticString, _ strings: [String]) {
    array(name) { for string in strings { $0.value(string) } }
  }
}
