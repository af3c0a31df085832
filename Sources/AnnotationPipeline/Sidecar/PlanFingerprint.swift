public import AnnotationKit
import TextExtraction

/// What decides, besides the document, what stands in a sidecar: the analysers with their versions
/// and settings, and the extractor.
///
/// A sidecar with another fingerprint is stale.
public struct PlanFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The first 16 hexadecimal digits of the SHA-256 of what is described.
  public let description: String

  /// Computes the fingerprint of a plan.
  public init(of plan: AnalysisPlan) {
    let extractor = TextExtractor.identity
    var lines = [SidecarComposer.formatVersion, "\(extractor.id) \(extractor.version)"]
    for manifest in plan.manifests {
      let settings = manifest.settings.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
      let fingerprint = manifest.fingerprint.map { " \($0)" } ?? ""
      lines.append("\(manifest.produces) \(manifest.version)\(fingerprint)" + settings.joined())
    }
    let digest = SHA256Digest(of: Array(lines.joined(separator: "\n").utf8))
    description = String(digest.hex.prefix(16))
  }
}
