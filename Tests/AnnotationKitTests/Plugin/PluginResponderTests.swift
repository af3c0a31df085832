import Testing

@testable import AnnotationKit

@Suite("An analyser that is a program")
struct PluginResponderTests {
  private let responder = PluginResponder(EchoAnalyser())

  @Test("introduces itself")
  func introduction() throws {
    let answer = try answer(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{}}"#)
    #expect(answer["result"]?["analyser"]?["id"]?.string == "echo")
    #expect(answer["result"]?["analyser"]?["version"]?.string == "7")
    #expect(answer["result"]?["offsets"]?.string == "utf8")
  }

  @Test("analyses a text with its inputs, and gives places as offsets in bytes")
  func analysis() throws {
    let inputs = #"{"word":{"at":{"bytes":[0,2],"chars":[0,1],"quote":"é"}}}"#
    let answer = try answer(
      #"{"id":"a","method":"analyse","params":{"text":"é mot","inputs":\#(inputs),"x":1}}"#
    )
    #expect(answer["id"]?.string == "a")
    #expect(answer["result"]?["data"]?["at"]?.span == TextSpan(0, 2))
  }

  @Test(
    "says why it has no result",
    arguments: [
      (#"{"id":1,"method":"analyse","params":{"text":"skip"}}"#, -32_001),
      (#"{"id":1,"method":"analyse","params":{"text":"x"}}"#, -32_002),
      (#"{"id":1,"method":"sing"}"#, -32_601), ("nonsense", -32_700),
    ]
  )
  func errors(line: String, code: Int) throws {
    #expect(try answer(line)["error"]?["code"]?.int == code)
  }

  @Test("passes over notifications, and ends when it is told to")
  func ending() {
    let cancel = responder.answer(
      to: Array(#"{"method":"$/cancelRequest","params":{"id":1}}"#.utf8)
    )
    guard case .nothing = cancel else { return #expect(Bool(false), "it answered") }
    guard case .end = responder.answer(to: Array(#"{"id":9,"method":"shutdown"}"#.utf8)) else {
      return #expect(Bool(false), "it went on")
    }
  }

  private func answer(_ line: String) throws -> JSONValue {
    guard case .line(let bytes) = responder.answer(to: Array(line.utf8)) else { return .null }
    return try JSONValue(parsing: bytes)
  }
}

private struct EchoAnalyser: AnalyserPlugin {
  static let version = "7"
  static var requirements: [any AnnotationLayer.Type] { [Word.self] }
  static var identifier: String { "echo" }

  func analyse(_ document: Document, given layers: LayerSet) throws -> Word {
    if document.bytes == Array("skip".utf8) { throw AnalyserSkip("told to") }
    return try layers.require(Word.self)
  }
}

private struct Word: AnnotationLayer, Codable {
  static let name: LayerName = "word"
  var at: TextSpan
}
