import LinuxSystem
import Testing

@Suite("File path")
struct FilePathTests {
  @Test(
    "splits into parent and name",
    arguments: [
      ("/srv/inbox/a.txt", "/srv/inbox", "a.txt"), ("/a", "/", "a"), ("a", "", "a"),
      ("a/b", "a", "b"),
    ]
  )
  func parts(path: String, parent: String, name: String) {
    #expect(FilePath(path).parent == FilePath(parent))
    #expect(FilePath(path).name == Array(name.utf8))
  }

  @Test("joins with one slash")
  func join() {
    #expect(FilePath("/").appending(Array("a".utf8)) == "/a")
    #expect(FilePath("/srv").appending(Array("a/b".utf8)) == "/srv/a/b")
    #expect(FilePath("").appending(Array("a".utf8)) == "a")
  }

  @Test(
    "contains what lies below it and not what merely begins alike",
    arguments: [
      ("/srv", "/srv", true), ("/srv", "/srv/a", true), ("/srv", "/srvx", false),
      ("/", "/srv", true), ("", "a/b", true), ("a", "b", false),
    ]
  )
  func containment(outer: String, inner: String, expected: Bool) {
    #expect(FilePath(outer).contains(FilePath(inner)) == expected)
  }

  @Test("loses double slashes and dots when normalised")
  func normalised() {
    #expect(FilePath("//srv/./a//b/").normalised == "/srv/a/b")
    #expect(FilePath("./a/").normalised == "a")
  }
}

@Suite("Escaped name")
struct EscapedNameTests {
  @Test(
    "is fit for one line of a terminal",
    arguments: [
      ("plain – ü", "plain – ü"), ("a\nb\tc", #"a\nb\tc"#), ("\u{1B}[31m", #"\x1b[31m"#),
      ("a\\b", #"a\\b"#), ("\u{202E}fdp", #"\u{202e}fdp"#), ("\u{9B}x", #"\u{9b}x"#),
    ]
  )
  func escaping(name: String, expected: String) {
    #expect(EscapedName(name.utf8).description == expected)
  }

  @Test("shows the bytes of what is not UTF-8, and keeps a real replacement character")
  func invalid() {
    let name: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xEF, 0xBF, 0xBD]
    #expect(EscapedName(name).description == #"a\xff\xc3b"# + "\u{FFFD}")
  }
}
