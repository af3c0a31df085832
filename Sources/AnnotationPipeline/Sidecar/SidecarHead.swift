import FoundationEssentials

/// The part of a sidecar that tells which document, of what state, it describes.
///
/// A sidecar that is found is untrusted: all that follows from reading it is fresh or not.
public struct SidecarHead: Hashable, Sendable {
  /// The most bytes of a sidecar that are read.
  public static let sizeLimit = 64 << 20

  /// The name of the document, as bytes.
  public let name: [UInt8]

  /// The SHA-256 of the document, as hexadecimal digits.
  public let sha256: String

  /// The length of the document in bytes.
  public let bytes: Int

  /// When the document was modified, as the sidecar says it.
  public let modified: String?

  /// The plan that made it.
  public let plan: String?

  /// The analysers that it says failed, with the reason, by name.
  public let failures: [Failure]

  /// An analyser that a sidecar says failed.
  public struct Failure: Hashable, Sendable {
    /// The name of its result.
    public let analyser: String

    /// One word for programs.
    public let code: String

    /// Why, for a person.
    public let reason: String
  }

  /// Reads the head of a sidecar.
  ///
  /// - Parameter json: The whole sidecar.
  /// - Throws: ``NotASidecar`` when it is not a whole sidecar of a version that is known.
  public init(_ json: [UInt8]) throws(NotASidecar) {
    guard json.count <= Self.sizeLimit,
      let outline = try? JSONDecoder().decode(Outline.self, from: Data(json)),
      outline.format == SidecarComposer.format, outline.formatVersion.hasPrefix("1.")
    else { throw NotASidecar() }
    let source = outline.source
    name =
      source.name_bytes.flatMap { Data(base64Encoded: $0) }.map(Array.init)
      ?? Array(source.name.utf8)
    sha256 = source.sha256
    bytes = source.bytes
    modified = source.modified
    plan = outline.generator?.plan
    failures = outline.results?.failures ?? []
  }

  /// Whether the sidecar is that of this document in its present state, whatever plan made it.
  public func describes(_ source: SourceDocument) -> Bool {
    mayDescribe(source.file, bytes: source.contents.count)
      && sha256 == SHA256Digest(of: source.contents).hex
  }

  /// Whether all that can be compared without reading the document speaks for ``describes(_:)``.
  ///
  /// - Parameters:
  ///   - file: What is known of the document.
  ///   - bytes: Its size in bytes.
  /// - Returns: Whether the document is worth reading to compare its digest.
  public func mayDescribe(_ file: SourceFile, bytes: Int) -> Bool {
    name == file.name
      && self.bytes == bytes
      && modified == file.modified.map { Timestamp($0).description }
  }

  private struct Outline: Decodable {
    var format: String
    var formatVersion: String
    var source: Source
    var generator: Generator?
    var results: Results?

    struct Source: Decodable {
      var name: String
      var name_bytes: String?
      var sha256: String
      var bytes: Int
      var modified: String?
    }

    struct Generator: Decodable {
      var plan: String?
    }

    /// What is odd about a result says nothing about the document.
    struct Results: Decodable {
      var failures: [Failure] = []

      init(from decoder: any Decoder) {
        guard let results = try? decoder.container(keyedBy: Key.self) else { return }
        for key in results.allKeys {
          guard let result = try? results.nestedContainer(keyedBy: Key.self, forKey: key),
            (try? result.decode(String.self, forKey: "status")) == "failed"
          else { continue }
          let error = try? result.nestedContainer(keyedBy: Key.self, forKey: "error")
          let word = { (key: Key) in (try? error?.decode(String.self, forKey: key)) ?? "" }
          failures.append(
            Failure(analyser: key.stringValue, code: word("code"), reason: word("message"))
          )
        }
        failures.sort { $0.analyser < $1.analyser }
      }
    }

    struct Key: CodingKey, ExpressibleByStringLiteral {
      let stringValue: String
      var intValue: Int? { nil }

      init(stringValue: String) { self.stringValue = stringValue }

      init(stringLiteral value: String) { stringValue = value }

      init?(intValue: Int) { nil }
    }
  }
}

/// A file that bears a sidecar's name and is none.
public struct NotASidecar: Error, CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String { "not a sidecar of annotated, format version 1" }
}
