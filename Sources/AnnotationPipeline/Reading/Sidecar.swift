public import AnnotationKit

/// A sidecar that was read, to be looked into.
///
/// It is untrusted: what has not the shape of the format is passed over or refused.
public struct Sidecar: Sendable {
  /// The whole sidecar.
  public let json: JSONValue

  /// Reads a sidecar.
  ///
  /// - Throws: ``UnreadableSidecar`` when it is none of a version that is known.
  public init(_ bytes: [UInt8]) throws(UnreadableSidecar) {
    guard bytes.count <= SidecarHead.sizeLimit else {
      throw UnreadableSidecar("it is larger than \(SidecarHead.sizeLimit >> 20) MiB")
    }
    do { json = try JSONValue(parsing: bytes) } catch { throw UnreadableSidecar("\(error)") }
    guard json["format"]?.string == SidecarComposer.format else {
      throw UnreadableSidecar("it does not say that it is a sidecar of annotated")
    }
    guard let version = json["formatVersion"]?.string, version.hasPrefix("1.") else {
      throw UnreadableSidecar("its format is of a version that is not known here")
    }
    guard json["source"]?["name"]?.string != nil, json["results"]?.fields != nil else {
      throw UnreadableSidecar("it lacks its source or its results")
    }
  }

  /// The name of the document, for display.
  public var name: String { json["source"]?["name"]?.string ?? "" }

  /// The SHA-256 of the document, as hexadecimal digits.
  public var sha256: String { json["source"]?["sha256"]?.string ?? "" }

  /// The length of the document in bytes.
  public var bytes: Int { json["source"]?["bytes"]?.int ?? 0 }

  /// The media type of the document.
  public var mediaType: String { json["source"]?["mediaType"]?.string ?? "" }

  /// The SHA-256 of the text that places point into.
  public var textHash: String { json["text"]?["sha256"]?.string ?? "" }

  /// The length of the text in code points.
  public var characters: Int { json["text"]?["length"]?["chars"]?.int ?? 0 }

  /// The tag of the text's language, such as `en`.
  public var language: String? { json["text"]?["language"]?["tag"]?.string }

  /// The title of the text.
  public var title: String? { json["text"]?["title"]?["at"]?["quote"]?.string }

  /// The names of the results, in their order.
  public var resultNames: [String] { json["results"]?.fields?.map(\.key) ?? [] }

  /// What the analyser of that name has to say.
  public func result(_ name: String) -> Result? {
    json["results"]?[name].map(Result.init)
  }

  /// What one analyser has to say, or why it has nothing to say.
  public struct Result: Sendable {
    /// The whole result.
    public let json: JSONValue

    /// The version of the analyser.
    public var version: String { json["version"]?.string ?? "" }

    /// Its layer, if there is one.
    public var data: JSONValue? { json["status"]?.string == "ok" ? json["data"] : nil }

    /// Why there is no layer, for a person.
    public var reason: String? {
      switch json["status"]?.string {
      case "ok": nil
      case "skipped": json["reason"]?.string ?? "skipped"
      default: json["error"]?["message"]?.string ?? "failed"
      }
    }
  }
}

/// A file that was to be a sidecar and cannot be used as one.
public struct UnreadableSidecar: Error, Hashable, CustomStringConvertible {
  /// Why, for a person.
  public let description: String

  init(_ reason: String) {
    description = "not a sidecar: \(reason)"
  }
}
