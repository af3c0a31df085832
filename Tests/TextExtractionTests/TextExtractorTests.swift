import Testing
import TextExtraction

@Suite("Text extractor")
struct TextExtractorTests {
  @Test(
    "takes valid UTF-8 as it is, with BOM and CRLF",
    arguments: ["", "plain\n", "\u{FEFF}a\r\nb\r\n", "Zoë 🌉 日本"]
  )
  func identity(text: String) throws {
    let extracted = try TextExtractor().extract(Array(text.utf8), named: Array("a.txt".utf8))
    #expect(extracted.isIdentity)
    #expect(extracted.bytes == Array(text.utf8))
  }

  @Test("replaces what is damaged in UTF-8 and says so")
  func replacement() throws {
    let damaged = Array("Zoë café".utf8) + [0xE9] + Array("b".utf8)
    let extracted = try TextExtractor().extract(damaged, named: Array("a.txt".utf8))
    #expect(!extracted.isIdentity)
    #expect(extracted.charset == "UTF-8")
    #expect(String(decoding: extracted.bytes, as: UTF8.self) == "Zoë café\u{FFFD}b")
  }

  @Test("takes a text that was cut within a character for the UTF-8 that it was")
  func cut() throws {
    let whole = Array("It cost 20 €".utf8)
    let extracted = try TextExtractor().extract(whole.dropLast(), named: Array("a.txt".utf8))
    #expect(extracted.charset == "UTF-8")
    #expect(String(decoding: extracted.bytes, as: UTF8.self) == "It cost 20 \u{FFFD}")
  }

  static let text = "Zoë paid “20 €” – naïve 🌉."

  @Test(
    "reads UTF-16 in either order, with a mark or by its zero bytes",
    arguments: [true, false],
    [true, false]
  )
  func utf16(isLittleEndian: Bool, isMarked: Bool) throws {
    let units = (isMarked ? [0xFEFF] : []) + Array(Self.text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isLittleEndian ? pair.reversed() : pair
    }
    let extracted = try TextExtractor().extract(bytes, named: Array("a.txt".utf8))
    #expect(extracted.charset == (isLittleEndian ? "UTF-16LE" : "UTF-16BE"))
    #expect(!extracted.isIdentity)
    #expect(String(decoding: extracted.bytes, as: UTF8.self) == Self.text)
    guard isMarked else { return }
    let odd = try TextExtractor().extract(bytes + [0x41], named: Array("a.txt".utf8))
    #expect(String(decoding: odd.bytes, as: UTF8.self) == Self.text + "\u{FFFD}")
  }

  @Test(
    "reads single bytes as those of Western Windows",
    arguments: [
      ([0x63, 0x61, 0x66, 0xE9], "café"), ([0x93, 0x80, 0x20, 0x32, 0x94], "“€ 2”"),
      ([0x61, 0x81, 0xFF], "a\u{FFFD}ÿ"), ([0xFC, 0xDF, 0x20, 0x96], "üß –"),
    ] as [([UInt8], String)]
  )
  func windows1252(bytes: [UInt8], text: String) throws {
    let extracted = try TextExtractor().extract(bytes, named: Array("a.txt".utf8))
    #expect(extracted.charset == "windows-1252")
    #expect(String(decoding: extracted.bytes, as: UTF8.self) == text)
  }

  @Test(
    "tells charsets that are older than Unicode by what is written in them",
    arguments: LegacyText.all
  )
  func legacy(text: LegacyText) throws {
    for count in [1, 40] {
      let bytes = Array(repeatElement(text.bytes, count: count).joined())
      let extracted = try TextExtractor().extract(bytes, named: Array("a.txt".utf8))
      #expect(extracted.charset == text.charset)
      let expected = String(repeating: text.text, count: count)
      #expect(String(decoding: extracted.bytes, as: UTF8.self) == expected)
    }
  }

  @Test(
    "tells the type by name and contents",
    arguments: [
      ("a.txt", "text", "text/plain"),
      ("NOTES.MD", "# text", "text/markdown"),
      ("README", "text", "text/plain"),
      (".md", "text", "text/plain"),
    ]
  )
  func types(name: String, contents: String, type: String) throws {
    let extracted = try TextExtractor().extract(Array(contents.utf8), named: Array(name.utf8))
    #expect(extracted.mediaType.name == type)
  }

  @Test(
    "passes over what is neither plain text nor Markdown, and says what it is",
    arguments: [
      ("a.pdf", "%PDF-1.7", "application/pdf"),
      ("a.txt", "%PDF-1.7", "application/pdf"),
      ("page.html", "text", "text/html"),
      ("page", "<!DOCTYPE html><p>", "text/html"),
      ("a.txt", "a\u{0}b", "application/octet-stream"),
      ("a.md", "a\u{0}b", "application/octet-stream"),
      ("a.jpg", "", "image/jpeg"),
    ]
  )
  func unsupported(name: String, contents: String, type: String) {
    #expect(throws: UnsupportedMediaType(MediaType(type))) {
      try TextExtractor().extract(Array(contents.utf8), named: Array(name.utf8))
    }
  }
}
