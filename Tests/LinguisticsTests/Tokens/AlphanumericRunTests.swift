import Testing

@testable import Linguistics

@Suite("Alphanumeric run")
struct AlphanumericRunTests {
  /// The run that eight bytes begin with; the text is filled up with spaces.
  private func run(_ text: String) -> AlphanumericRun {
    var bytes = Array(text.utf8)
    while bytes.count < 8 { bytes.append(0x20) }
    return bytes.span.eight(at: 0).leadingAlphanumerics
  }

  @Test("tells letters and digits from every other byte, wherever it stands", arguments: 0..<8)
  func bytes(place: Int) {
    for byte in UInt8.min ... .max {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 8)
      bytes[place] = byte
      let scalar = Character(Unicode.Scalar(byte))
      let isKnown = scalar.isASCII && (scalar.isLetter || scalar.isNumber)
      let run = bytes.span.eight(at: 0).leadingAlphanumerics
      #expect(run.length == (isKnown ? 8 : place), "byte \(byte)")
    }
  }

  @Test(
    "tells the kind and the casing",
    arguments: [
      ("word", .word, .lower), ("Word", .word, .capitalised), ("W", .word, .capitalised),
      ("WORD", .word, .upper), ("iPhone", .word, .mixed), ("1970", .number, .none),
      ("20th", .mixed, .lower), ("B2B", .mixed, .upper), ("1A", .mixed, .upper),
      ("A1b", .mixed, .capitalised), ("wORD", .word, .mixed), ("Mc-D", .word, .capitalised),
    ] as [(String, Token.Kind, Token.Casing)]
  )
  func looks(text: String, kind: Token.Kind, casing: Token.Casing) {
    #expect(run(text).kind == kind)
    #expect(run(text).casing == casing)
  }

  @Test("folds its letters, and nothing after it counts")
  func folded() {
    #expect(run("B2B x").folded == run("b2b.Y").folded)
    #expect(run("[").length == 0)
  }
}
