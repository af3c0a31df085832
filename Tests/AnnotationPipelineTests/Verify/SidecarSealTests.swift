import AnnotationKit
import AnnotationPipeline
import Testing

@Suite("Sidecar seal")
struct SidecarSealTests {
  @Test("lets a change show that touches neither a quote nor an offset")
  func changedByHand() throws {
    let plan = try AnalysisPlan(AnalyserRegistry { LabelAnalyser() })
    let name = Array("a.txt".utf8)
    let text = Array("One line.\n".utf8)
    let source = SourceDocument(SourceFile(name: name, modified: 0), contents: text)
    let sidecar = try DocumentAnnotator(plan: plan).annotate(source).sidecar
    let verifier = SidecarVerifier(plan: plan)
    #expect(verifier.findings(sidecar, of: text, named: name) == [])
    let changed = String(decoding: sidecar, as: UTF8.self)
      .split(separator: "calm").joined(separator: "wild")
    #expect(
      verifier.findings(Array(changed.utf8), of: text, named: name)
        == ["the sidecar was changed: its digest is not that of what it says"]
    )
  }
}

private struct Label: AnnotationLayer {
  static let name: LayerName = "label"
  func write(to writer: inout LayerWriter) { writer.json.value("calm") }
}

private struct LabelAnalyser: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) -> Label { Label() }
}
