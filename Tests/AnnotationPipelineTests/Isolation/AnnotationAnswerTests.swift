import AnnotationKit
import PluginHost
import Testing

@testable import AnnotationPipeline

@Suite("Annotation answer")
struct AnnotationAnswerTests {
  private static let document = AnnotatedDocument(
    sidecar: Array("{}".utf8),
    runs: [
      RunReport(
        analyser: "timeline",
        tally: LayerTally(3, "event"),
        hasLayer: true,
        failure: nil,
        duration: .milliseconds(2)
      ),
      RunReport(
        analyser: "keywords",
        tally: nil,
        hasLayer: false,
        failure: AnalyserFailure(code: "error", message: String(repeating: "é", count: 2_000)),
        duration: .zero
      ),
    ]
  )

  @Test("is read as it was written")
  func roundTrip() throws {
    let answer = try AnnotationAnswer(AnnotationAnswer.annotated(Self.document).message)
    guard case .annotated(let read) = answer else {
      Issue.record("it was read as \(answer)")
      return
    }
    #expect(read.sidecar == Self.document.sidecar)
    #expect(read.runs == Self.document.runs)
  }

  @Test("is refused wherever it is cut off")
  func truncation() {
    let message = AnnotationAnswer.annotated(Self.document).message
    for length in stride(from: 0, to: message.count, by: 7) {
      #expect(throws: MalformedMessage.self) {
        try AnnotationAnswer(Array(message.prefix(length)))
      }
    }
  }

  @Test("is refused when it has more than a name or a reason to say")
  func length() throws {
    func answer(withType length: Int) throws -> AnnotationAnswer {
      let type = String(repeating: "x", count: length)
      return try AnnotationAnswer(AnnotationAnswer.unsupported(mediaType: type).message)
    }
    _ = try answer(withType: 4_096)
    #expect(throws: MalformedMessage.self) { try answer(withType: 4_097) }
  }
}
