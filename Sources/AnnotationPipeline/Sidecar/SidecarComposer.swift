import AnnotationKit
import FoundationEssentials
import TextExtraction

/// Writes sidecars: fixed key order, no host names, no timings.
struct SidecarComposer {
  /// The mark by which a sidecar is known for one.
  static let format = "annotated-sidecar"

  /// What every sidecar that is written begins with, so that a damaged one is known for ours.
  static let mark = Array(#"{"format":"annotated-sidecar""#.utf8)

  /// The version of the format that is written.
  static let formatVersion = "1.0"

  let fingerprint: PlanFingerprint

  func compose(
    source: SourceDocument,
    text: ExtractedText,
    document: Document,
    result: AnalysisResult
  ) -> [UInt8] {
    let measure = TextMeasure(document.bytes.span)
    let capacity = 4_096 + document.bytes.count / 2
    var writer = LayerWriter(
      JSONWriter(capacity: min(capacity, 1 << 20)),
      document: document,
      measure: measure
    )
    writer.object {
      $0.json.field("format", Self.format)
      $0.json.field("formatVersion", Self.formatVersion)
      write(source, mediaType: text.mediaType, to: &$0)
      write(text, of: source, measure: measure, result: result, to: &$0)
      writeGenerator(to: &$0)
      writeResults(result, to: &$0)
    }
    return SidecarSeal.seal(writer.finish().bytes)
  }

  /// Returns what the sidecar of a document of the given name begins with.
  static func opening(forDocumentNamed name: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("format", format)
      $0.field("formatVersion", formatVersion)
      $0.object("source") { write(name, to: &$0) }
    }
    return writer.bytes.dropLast(2) + [UInt8(ascii: ",")]
  }

  private static func write(_ name: [UInt8], to writer: inout JSONWriter) {
    let displayName = String(decoding: name, as: UTF8.self)
    writer.field("name", displayName)
    if !displayName.utf8.elementsEqual(name) {
      writer.field("name_bytes", Data(name).base64EncodedString())
    }
  }

  private func write(
    _ source: SourceDocument,
    mediaType: MediaType,
    to writer: inout LayerWriter
  ) {
    writer.json.object("source") {
      Self.write(source.file.name, to: &$0)
      $0.field("sha256", SHA256Digest(of: source.contents).hex)
      $0.field("bytes", source.contents.count)
      $0.field("mediaType", mediaType.name)
      $0.field("modified", source.file.modified.map { Timestamp($0).description })
    }
  }

  private func write(
    _ text: ExtractedText,
    of source: SourceDocument,
    measure: TextMeasure,
    result: AnalysisResult,
    to writer: inout LayerWriter
  ) {
    writer.object("text") {
      $0.json.field("identity", text.isIdentity)
      $0.json.field("sha256", SHA256Digest(of: text.bytes).hex)
      $0.json.field("charset", text.charset)
      $0.json.object("extractor") {
        $0.field("id", text.extractor.id)
        $0.field("version", text.extractor.version)
      }
      $0.json.object("length") {
        $0.field("bytes", measure.bytes)
        $0.field("chars", measure.chars)
        $0.field("utf16", measure.utf16)
      }
      for run in result.runs where run.manifest.place == .text {
        guard case .layer(let layer) = run.outcome else { continue }
        $0.json.key(run.manifest.produces.rawValue)
        layer.write(to: &$0)
      }
    }
  }

  private func writeGenerator(to writer: inout LayerWriter) {
    writer.json.object("generator") {
      $0.field("name", Generator.name)
      $0.field("version", Generator.version)
      $0.field("plan", fingerprint.description)
    }
  }

  private func writeResults(_ result: AnalysisResult, to writer: inout LayerWriter) {
    let runs = result.runs.filter { $0.manifest.place == .results }
    let names = Set(runs.map(\.manifest.produces))
    writer.object("results") {
      for run in runs {
        $0.json.key(run.manifest.produces.rawValue)
        let wanted = run.manifest.requires.union(run.manifest.after)
        $0.object { write(run, inputs: wanted.intersection(names), to: &$0) }
      }
    }
  }

  private func write(
    _ run: AnalyserRun,
    inputs: Set<LayerName>,
    to writer: inout LayerWriter
  ) {
    let manifest = run.manifest
    writer.json.field("analyser", manifest.produces.rawValue)
    writer.json.field("version", manifest.version)
    if let fingerprint = manifest.fingerprint { writer.json.field("fingerprint", fingerprint) }
    if !manifest.settings.isEmpty {
      writer.json.object("settings") {
        for (key, value) in manifest.settings.sorted(by: { $0.key < $1.key }) {
          $0.key(key)
          $0.value(value)
        }
      }
    }
    writer.json.field("status", run.outcome.status)
    writer.json.array("inputs") {
      for name in inputs.sorted() { $0.value(name.rawValue) }
    }
    write(run.outcome, to: &writer)
  }

  private func write(_ outcome: AnalyserRun.Outcome, to writer: inout LayerWriter) {
    switch outcome {
    case .layer(let layer):
      writer.json.key("data")
      layer.write(to: &writer)
    case .skipped(let reason):
      writer.json.field("reason", reason)
    case .failed(let failure):
      writer.json.object("error") {
        $0.field("code", failure.code)
        $0.field("message", failure.message)
        $0.field("attempts", failure.attempts)
      }
    }
  }
}

extension AnalyserRun.Outcome {
  /// The status as a sidecar has it.
  fileprivate var status: String {
    switch self {
    case .layer: "ok"
    case .skipped: "skipped"
    case .failed: "failed"
    }
  }
}
