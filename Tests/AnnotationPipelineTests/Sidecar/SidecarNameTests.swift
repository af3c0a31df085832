import AnnotationPipeline
import Testing

@Suite("Sidecar name")
struct SidecarNameTests {
  @Test(
    "adds its suffix to the whole name",
    arguments: [
      ("report.pdf", "report.pdf.annotations.json"),
      ("a", "a.annotations.json"),
      ("line\nbreak.txt", "line\nbreak.txt.annotations.json"),
    ]
  )
  func suffix(document: String, sidecar: String) {
    let name = SidecarName.name(for: Array(document.utf8))
    #expect(name == Array(sidecar.utf8))
    #expect(SidecarName.document(for: name) == Array(document.utf8))
  }

  @Test("fits in 255 bytes, cut at a character, and stays one name for each document")
  func longNames() throws {
    let long = Array((String(repeating: "é", count: 120) + "a.txt").utf8)
    let other = Array((String(repeating: "é", count: 120) + "b.txt").utf8)
    let name = SidecarName.name(for: long)
    #expect(name.count <= 255)
    #expect(name != SidecarName.name(for: other))
    #expect(SidecarName.isSidecar(name))
    #expect(SidecarName.document(for: name) == nil)
    let text = try #require(String(validating: name, as: UTF8.self))
    #expect(text.hasSuffix(".annotations.json"))
    let mark = text.dropLast(17).suffix(17)
    #expect(mark.first == "~")
    #expect(mark.dropFirst().allSatisfy { $0.isHexDigit })
  }

  @Test("is taken whole up to the last name that fits")
  func edge() {
    let fitting = Array(repeating: UInt8(ascii: "x"), count: 238)
    #expect(SidecarName.name(for: fitting).count == 255)
    #expect(SidecarName.document(for: SidecarName.name(for: fitting)) == fitting)
    #expect(SidecarName.name(for: fitting + [UInt8(ascii: "x")]).contains(UInt8(ascii: "~")))
  }

  @Test("does not take the bare suffix for a sidecar")
  func bareSuffix() {
    #expect(!SidecarName.isSidecar(SidecarName.suffix))
  }
}
