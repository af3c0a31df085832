public import AnnotationKit
import TextExtraction

/// Compares a sidecar with its document, without believing either.
///
/// It looks at the format, the document's length and hash, the text's hash, every quote against its
/// bytes and characters, the versions of the analysers, and the sidecar's own digest.
public struct SidecarVerifier: Sendable {
  private let manifests: [AnalyserManifest]

  /// Creates a verifier.
  ///
  /// - Parameter plan: The analysers that sidecars should have been made by.
  public init(plan: AnalysisPlan) {
    manifests = plan.manifests.filter { $0.place == .results }
  }

  /// Compares a sidecar with its document.
  ///
  /// - Parameters:
  ///   - sidecar: The contents of the sidecar.
  ///   - document: The contents of the document.
  ///   - name: The document's name, as bytes.
  /// - Returns: What is wrong, a sentence for each; nothing when all is well.
  public func findings(_ sidecar: [UInt8], of document: [UInt8], named name: [UInt8]) -> [String] {
    let read: Sidecar
    do { read = try Sidecar(sidecar) } catch { return ["\(error)"] }
    let source = sourceFindings(read, document: document, name: name)
    guard source.isEmpty else { return source + versionFindings(read) }
    let findings = textFindings(read, document: document, name: name) + versionFindings(read)
    guard findings.isEmpty, !SidecarSeal.isIntact(sidecar) else { return findings }
    return ["the sidecar was changed: its digest is not that of what it says"]
  }

  private func sourceFindings(
    _ sidecar: Sidecar,
    document: [UInt8],
    name: [UInt8]
  ) -> [String] {
    var findings: [String] = []
    if sidecar.name != String(decoding: name, as: UTF8.self) {
      findings.append("the sidecar is that of another document, '\(sidecar.name)'")
    }
    if sidecar.bytes != document.count {
      findings.append(
        "the document changed: it has \(document.count) bytes, the sidecar says \(sidecar.bytes)"
      )
    } else if sidecar.sha256 != SHA256Digest(of: document).hex {
      findings.append("the document changed: its SHA-256 is not that in the sidecar")
    }
    return findings
  }

  private func textFindings(
    _ sidecar: Sidecar,
    document: [UInt8],
    name: [UInt8]
  ) -> [String] {
    guard let text = try? TextExtractor().extract(document, named: name) else {
      return ["the text of the document can no longer be extracted"]
    }
    guard sidecar.json["text"]?["identity"]?.bool == text.isIdentity else {
      return ["the sidecar is wrong about whether the text is the file itself"]
    }
    guard sidecar.json["text"]?["sha256"]?.string == SHA256Digest(of: text.bytes).hex else {
      return ["the text changed: its SHA-256 is not that in the sidecar"]
    }
    return QuoteCheck(text.bytes).findings(in: sidecar.json)
  }

  private func versionFindings(_ sidecar: Sidecar) -> [String] {
    manifests.compactMap { manifest in
      let name = manifest.produces.rawValue
      guard let result = sidecar.result(name) else {
        return "the result '\(name)' is missing"
      }
      guard result.version != manifest.version else { return nil }
      return "'\(name)' was made by version \(result.version), and now there is \(manifest.version)"
    }
  }
}
