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

  @Test("replaces what is not UTF-8 and says so")
  func replacement() throws {
    let extracted = try TextExtractor().extract([0x61, 0xE9, 0x62], named: Array("a.txt".utf8))
    #expect(!extracted.isIdentity)
    #expect(String(decoding: extracted.bytes, as: UTF8.self) == "a\u{FFFD}b")
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
