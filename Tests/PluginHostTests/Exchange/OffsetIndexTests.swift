import Testing

@testable import PluginHost

@Suite("Offset index")
struct OffsetIndexTests {
  static let texts = [
    "", "plain", "Naïve café", "👋🏽 hi", "e\u{301}\r\n\u{FEFF}",
    String(repeating: "a👋é", count: 700), String(repeating: "x", count: 700) + "é",
    String(repeating: "👋", count: 300),
  ]

  @Test("finds the byte of every offset", arguments: texts, OffsetUnit.allCases)
  func offsets(text: String, unit: OffsetUnit) {
    let index = OffsetIndex(Array(text.utf8), in: unit)
    var units = 0
    var bytes = 0
    for scalar in text.unicodeScalars {
      #expect(index.byte(at: units) == bytes)
      bytes += UTF8.width(scalar)
      switch unit {
      case .utf8: units = bytes
      case .codepoint: units += 1
      case .utf16: units += UTF16.width(scalar)
      }
    }
    #expect(index.byte(at: units) == bytes)
    #expect(index.byte(at: units + 1) == nil)
    #expect(index.byte(at: -1) == nil)
  }

  @Test("refuses offsets inside a character")
  func inside() {
    #expect(OffsetIndex(Array("é".utf8), in: .utf8).byte(at: 1) == nil)
    let hands = Array(String(repeating: "👋", count: 400).utf8)
    #expect(OffsetIndex(hands, in: .utf16).byte(at: 257) == nil)
    #expect(OffsetIndex(hands, in: .utf16).byte(at: 512) == 1024)
  }
}
