import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Intake rules")
struct IntakeRulesTests {
  @Test(
    "leave alone what is hidden or not finished",
    arguments: [
      ".hidden", "a~", "#a#", "a.tmp", "a.part", "a.crdownload", ".~lock.a.odt#", ".a.swp", "a.swp",
      "4913", ".goutputstream-XYZ", ".a.txt.Xy12Z3", "~$a.docx", "a.txt.annotations.html",
    ]
  )
  func ignored(name: String) {
    #expect(IntakeRules().role(of: Array(name.utf8)) == .ignored)
  }

  @Test(
    "take everything else for a document",
    arguments: ["a.txt", "a", "-rf", "a\nb", "annotations.json", "a.tmp.txt", "parts"]
  )
  func documents(name: String) {
    #expect(IntakeRules().role(of: Array(name.utf8)) == .document)
  }

  @Test("know sidecars and their temporary files")
  func own() {
    let rules = IntakeRules()
    #expect(rules.role(of: Array("a.txt.annotations.json".utf8)) == .sidecar)
    #expect(rules.role(of: TemporaryName.random().bytes) == .temporary)
  }

  @Test("leave alone what the configuration adds, folders too")
  func configured() {
    let rules = IntakeRules(ignoring: ["*.log", "draft-?", "node_modules"])
    #expect(rules.role(of: Array("a.log".utf8)) == .ignored)
    #expect(rules.role(of: Array("draft-1".utf8)) == .ignored)
    #expect(rules.role(of: Array("draft-10".utf8)) == .document)
    #expect(!rules.enters(Array("node_modules".utf8)))
    #expect(!rules.enters(Array(".git".utf8)))
    #expect(rules.enters(Array("letters".utf8)))
  }
}

@Suite("Name pattern")
struct NamePatternTests {
  @Test(
    "fits the whole name",
    arguments: [
      ("*", "", true), ("*.txt", "a.txt", true), ("*.txt", "a.txt.gz", false),
      ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("?", "ab", false),
      ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[!a-c]x", "dx", true),
      ("[]]", "]", true), ("[", "[", true), ("[a", "[a", true), ("a[-z]", "a-", true),
    ]
  )
  func matching(pattern: String, name: String, expected: Bool) {
    #expect(NamePattern(pattern).matches(Array(name.utf8)) == expected)
  }

  @Test("gives up in good time on patterns made to be slow")
  func manyStars() {
    let pattern = NamePattern(String(repeating: "a*", count: 60) + "b")
    #expect(!pattern.matches([UInt8](repeating: UInt8(ascii: "a"), count: 255)))
  }
}
