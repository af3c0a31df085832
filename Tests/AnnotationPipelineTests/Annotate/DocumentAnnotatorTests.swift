import AnnotationKit
import AnnotationPipeline
import FoundationEssentials
import Testing

@Suite("Document annotator")
struct DocumentAnnotatorTests {
  private static let text = "One line.\n"

  @Test("gives the same bytes for the same source and plan")
  func determinism() throws {
    let annotator = try annotator()
    let first = try annotator.annotate(source()).sidecar
    #expect(try annotator.annotate(source()).sidecar == first)
  }

  @Test("writes source, text, generator and results in this order, and their digest")
  func shape() throws {
    let sidecar = String(decoding: try annotator().annotate(source()).sidecar, as: UTF8.self)
    let plan = try annotator().fingerprint
    let digest = SHA256Digest(of: Array(Self.text.utf8)).hex
    let content = """
      {"format":"annotated-sidecar","formatVersion":"1.0","source":{"name":"a.txt",\
      "sha256":"\(digest)","bytes":10,"mediaType":"text/plain",\
      "modified":"1970-01-02T00:00:00Z"},"text":{"identity":true,"sha256":"\(digest)",\
      "charset":"UTF-8","extractor":{"id":"text","version":"1.2.0"},\
      "length":{"bytes":10,"chars":10,"utf16":10},"mood":"calm"},\
      "generator":{"name":"annotated","version":"\(Generator.version)","plan":"\(plan)"},\
      "results":{"lines":{"analyser":"lines","version":"2","settings":{"Style":"short"},\
      "status":"ok","inputs":[],"data":1},"broken":{"analyser":"broken","version":"1",\
      "status":"failed","inputs":["lines"],"error":{"code":"error","message":"torn",\
      "attempts":1}},"idle":{"analyser":"idle","version":"1","status":"skipped","inputs":[],\
      "reason":"nothing to count"}}
      """
    let seal = SHA256Digest(of: Array(content.utf8)).hex
    #expect(sidecar == content + #","digest":"\#(seal)"}"#)
  }

  @Test("tells a name that is not UTF-8 by its bytes")
  func oddNames() throws {
    let odd: [UInt8] = [0x61, 0xFF, 0x2E]
    let sidecar = try annotator().annotate(source(named: odd)).sidecar
    #expect(String(decoding: sidecar, as: UTF8.self).contains(#""name_bytes":"Yf8u""#))
    #expect(try SidecarHead(sidecar).name == odd)
  }

  @Test("knows a sidecar for fresh until name, contents, time or plan differ")
  func freshness() throws {
    let annotator = try annotator()
    let head = try SidecarHead(annotator.annotate(source()).sidecar)
    #expect(head.plan == annotator.fingerprint.description)
    #expect(head.describes(source()))
    #expect(!head.describes(source(named: Array("b.txt".utf8))))
    #expect(!head.describes(source(text: "One lime.\n")))
    #expect(!head.describes(source(modified: 86_401)))
    let other = try DocumentAnnotator(plan: AnalysisPlan(AnalyserRegistry { MoodAnalyser() }))
    #expect(head.plan != other.fingerprint.description)
  }

  @Test(
    "does not take other JSON for a sidecar",
    arguments: ["", "{", "[]", #"{"format":"other"}"#, #"{"format":"annotated-sidecar"}"#]
  )
  func foreign(json: String) {
    #expect(throws: NotASidecar.self) { try SidecarHead(Array(json.utf8)) }
  }

  @Test("counts what its layers hold and lists what failed")
  func tallies() throws {
    let annotated = try annotator().annotate(source())
    #expect(annotated.tallies.map(\.description) == ["1 line"])
    #expect(annotated.failures.map(\.failure.message) == ["torn"])
  }

  private func annotator() throws -> DocumentAnnotator {
    DocumentAnnotator(
      plan: try AnalysisPlan(
        AnalyserRegistry {
          MoodAnalyser()
          LineAnalyser()
          BrokenAnalyser()
          IdleAnalyser()
        }
      )
    )
  }

  private func source(
    named name: [UInt8] = Array("a.txt".utf8),
    text: String = Self.text,
    modified: Int = 86_400
  ) -> SourceDocument {
    SourceDocument(
      SourceFile(name: name, modified: modified),
      contents: Array(text.utf8)
    )
  }
}

private struct Mood: AnnotationLayer {
  static let name: LayerName = "mood"
  static let place = SidecarPlace.text
  func write(to writer: inout LayerWriter) { writer.json.value("calm") }
}

private struct MoodAnalyser: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) -> Mood { Mood() }
}

private struct Lines: AnnotationLayer {
  static let name: LayerName = "lines"
  let count: Int
  var tally: LayerTally? { LayerTally(count, "line") }
  func write(to writer: inout LayerWriter) { writer.json.value(count) }
}

private struct LineAnalyser: Analyser {
  static let version = "2"
  var settings: [String: String] { ["Style": "short"] }
  func analyse(_ document: Document, given layers: LayerSet) -> Lines {
    Lines(count: document.bytes.count { $0 == 0x0A })
  }
}

private struct Broken: AnnotationLayer {
  static let name: LayerName = "broken"
  func write(to writer: inout LayerWriter) { writer.json.null() }
}

private struct BrokenAnalyser: Analyser {
  struct Torn: Error, CustomStringConvertible { let description = "torn" }
  static let version = "1"
  static let requirements: [any AnnotationLayer.Type] = [Lines.self]
  func analyse(_ document: Document, given layers: LayerSet) throws -> Broken { throw Torn() }
}

private struct Idle: AnnotationLayer {
  static let name: LayerName = "idle"
  func write(to writer: inout LayerWriter) { writer.json.null() }
}

private struct IdleAnalyser: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) throws -> Idle {
    throw AnalyserSkip("nothing to count")
  }
}
