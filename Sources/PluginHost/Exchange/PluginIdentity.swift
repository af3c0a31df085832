import AnnotationKit

/// What a program says of itself before it gets a document.
public struct PluginIdentity: Hashable, Sendable {
  /// Its version.
  public let version: String

  /// What besides the version decides its results, such as the name of a model.
  public let fingerprint: String

  /// What its offsets count.
  public let offsets: OffsetUnit

  /// The identity of a program that did not introduce itself.
  public static let unknown = PluginIdentity(
    version: "unknown",
    fingerprint: "",
    offsets: .codepoint
  )

  init(version: String, fingerprint: String, offsets: OffsetUnit) {
    self.version = version
    self.fingerprint = fingerprint
    self.offsets = offsets
  }

  /// The identity of a program that is not asked for one.
  init(of manifest: PluginManifest) {
    self.init(version: manifest.version, fingerprint: "", offsets: manifest.offsets)
  }

  /// Reads the answer to `initialize`.
  ///
  /// - Parameters:
  ///   - line: The line that came.
  ///   - id: The name in the manifest, which it must give as its own.
  /// - Throws: ``PluginFailure`` with what is wrong about it.
  init(answer line: [UInt8], from id: LayerName) throws(PluginFailure) {
    let message = try ProgramMessage(line, id: 0)
    guard case .result(let result) = message.content else {
      throw message.failure(saying: "it refused to start")
    }
    guard result["protocol"]?.int == PluginMessage.protocolVersion else {
      throw PluginFailure(.protocol, "it speaks another version of the protocol than 1")
    }
    guard let analyser = result["analyser"], let version = analyser["version"]?.string,
      !version.isEmpty
    else { throw PluginFailure(.protocol, "its introduction lacks analyser.version") }
    let name = analyser["id"]?.string ?? ""
    guard name == id.rawValue else {
      throw PluginFailure(.protocol, "it calls itself '\(name)', and its manifest '\(id)'")
    }
    let unit = result["offsets"].map { $0.string ?? "" } ?? OffsetUnit.codepoint.rawValue
    guard let offsets = OffsetUnit(rawValue: unit) else {
      throw PluginFailure(.protocol, "it counts offsets in '\(unit)', which is not known")
    }
    self.init(
      version: version,
      fingerprint: analyser["fingerprint"]?.string ?? "",
      offsets: offsets
    )
  }
}
