import Testing

@testable import AnnotatedConfiguration

@Suite("Configuration text")
struct ConfigurationTextTests {
  @Test("gives assignments with their lines")
  func assignments() {
    let text = ConfigurationText(
      Array(
        """
        # A comment
        ; another
        [Watch]
        Directory = /srv/a\t
        Ignore=*.log \\
          *.bak
        Recursive=

        [Limits]\r
        Workers=2\r
        """.utf8
      ),
      path: "a.conf"
    )
    let expected = [
      ("Watch", "Directory", "/srv/a", 4), ("Watch", "Ignore", "*.log *.bak", 5),
      ("Watch", "Recursive", "", 7), ("Limits", "Workers", "2", 10),
    ].map { section, key, value, line in
      let origin = Origin.file(path: "a.conf", line: line)
      return Assignment(section: section, key: key, value: value, origin: origin)
    }
    #expect(text.assignments == expected)
    #expect(text.diagnostics == [])
  }

  @Test(
    "says with file and line what it cannot read",
    arguments: [
      ("Workers=2", "a.conf:1: error: 'Workers=2' stands before any [Section], ignored"),
      ("[Watch", "a.conf:1: error: '[Watch' lacks its closing bracket, ignored"),
      ("\n[Watch]\nyes", "a.conf:3: error: 'yes' is neither [Section] nor Key=Value, ignored"),
    ]
  )
  func mistakes(_ text: String, _ message: String) {
    let text = ConfigurationText(Array(text.utf8), path: "a.conf")
    #expect(text.diagnostics.map(\.description) == [message])
    #expect(text.assignments == [])
  }

  @Test("passes over a line that is not UTF-8")
  func invalidText() {
    let text = ConfigurationText([0xFF, 0x0A] + Array("[Watch]\nPoll=no".utf8), path: "a.conf")
    #expect(
      text.diagnostics.map(\.description) == ["a.conf:1: error: the line is not UTF-8, ignored"]
    )
    #expect(text.assignments.map(\.value) == ["no"])
  }

  @Test("survives a file that ends in the middle of a value")
  func unfinished() {
    let text = ConfigurationText(Array("[Watch]\nIgnore=a\\".utf8), path: "a.conf")
    #expect(text.assignments.map(\.value) == ["a"])
  }
}
