public import AnnotationKit
import Synchronization

/// An analyser that is a program, as a plan sees it: what its manifest and the program itself say.
public struct ForeignAnalyser: Hashable, Sendable {
  /// The name of the layer it makes.
  public let id: LayerName

  /// What the program says of itself.
  public let identity: PluginIdentity

  /// How the program is spoken to.
  let mode: PluginManifest.Mode

  let requires: [LayerName]
  let after: [LayerName]
  let mediaTypes: [String]
  let languages: [String]
  let settings: [String: String]
  let timeout: Duration
  let maxTextBytes: Int
  let maxResultBytes: Int

  /// The layer that tells the language of the text.
  private static let language: LayerName = "language"

  /// How often a program is asked about one document.
  public static let attempts = 3

  /// What the plan is told of it.
  public var manifest: AnalyserManifest {
    AnalyserManifest(
      produces: id,
      requires: Set(requires),
      after: Set(after).union([Self.language]),
      version: identity.version,
      fingerprint: identity.fingerprint.isEmpty ? nil : identity.fingerprint,
      settings: settings
    )
  }

  /// Makes it an analyser that a plan can run.
  ///
  /// - Parameters:
  ///   - connection: How its program is reached.
  ///   - tries: How often its program is asked about a document that it fails on.
  ///   - sha256: Computes the SHA-256 of a text, as hexadecimal digits.
  /// - Returns: The analyser.
  public func registered(
    over connection: any PluginConnection,
    tries: Int = attempts,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) -> RegisteredAnalyser {
    RegisteredAnalyser(manifest) { document, layers in
      let inputs = LayerInputs(layers: layers, document: document)
      try check(document, inputs)
      let text = document.bytes
      let conversation = Conversation(
        analyser: self,
        connection: connection,
        document: document,
        language: inputs.language,
        sha256: sha256(text),
        inputs: inputs.json(of: requires + after)
      )
      return conversation.begin(tries: tries)
    }
  }

  /// Throws unless the analyser is for this document.
  private func check(_ document: Document, _ inputs: LayerInputs) throws {
    if let missing = requires.first(where: { !inputs.has($0) }) {
      throw PluginFailure(.input, "the layer '\(missing)' is missing").record(attempts: 1)
    }
    guard mediaTypes.isEmpty || mediaTypes.contains(where: { Self.matches($0, document) }) else {
      throw AnalyserSkip("it does not take \(document.mediaType)")
    }
    guard document.bytes.count <= maxTextBytes else {
      throw AnalyserSkip("the text is longer than MaxTextBytes= allows (\(maxTextBytes) bytes)")
    }
    guard languages.isEmpty || inputs.language.map(languages.contains) ?? false else {
      throw AnalyserSkip("it does not take the language of the text")
    }
  }

  private static func matches(_ pattern: String, _ document: Document) -> Bool {
    let type = document.mediaType.prefix { $0 != ";" }.lowercased()
    guard pattern.hasSuffix("*") else { return type == pattern }
    return type.hasPrefix(pattern.dropLast())
  }
}

extension ForeignAnalyser {
  /// Combines what a manifest and its program say; the program may not have been asked yet.
  public init(_ manifest: PluginManifest, identity: PluginIdentity = .unknown) {
    id = manifest.id
    self.identity = identity
    mode = manifest.mode
    requires = manifest.requires.map { LayerName($0) }
    after = manifest.after.map { LayerName($0) }
    mediaTypes = manifest.mediaTypes
    languages = manifest.languages
    settings = manifest.settings
    timeout = manifest.limits.timeout
    maxTextBytes = manifest.limits.maxTextBytes
    maxResultBytes = manifest.limits.maxResultBytes
  }
}
