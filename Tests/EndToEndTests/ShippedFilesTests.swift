import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("Shipped files")
struct ShippedFilesTests {
  @Test(
    "are what the tables of settings and commands give",
    arguments: [
      ("sample", "config/annotated.conf"), ("bash", "config/completions/annotatectl.bash"),
      ("zsh", "config/completions/annotatectl.zsh"),
      ("fish", "config/completions/annotatectl.fish"),
    ]
  )
  func generated(_ kind: String, _ path: String) throws {
    #expect(try generate(kind) == Repository.file(path), "run 'make generate'")
  }

  @Test(
    "have the tables of settings and commands in the manual",
    arguments: [
      ("settings", "config/man/annotated.conf.5"), ("commands", "config/man/annotatectl.1"),
      ("manifest", "config/man/annotated-plugin.7"),
    ]
  )
  func manual(_ kind: String, _ path: String) throws {
    let page = try Repository.file(path)
    let start = try #require(page.firstRange(of: ".\\\" generated begins\n")).upperBound
    let end = try #require(page.firstRange(of: ".\\\" generated ends")).lowerBound
    #expect(try generate(kind) == page[start..<end], "run 'make generate'")
  }

  @Test("explain every message of the journal, and no other")
  func catalogue() throws {
    let events = try ["DaemonEvent", "PluginEvent"].map { name in
      try Repository.file("Sources/AnnotatedDaemon/Telemetry/\(name)+Journal.swift")
    }.joined()
    let catalogue = try Repository.file("systemd/annotated.catalog")
    let identifier = /[0-9a-f]{32}/
    let explained = catalogue.matches(of: identifier).map { String($0.output) }
    #expect(Set(explained) == Set(events.matches(of: identifier).map { String($0.output) }))
    #expect(Set(explained).count == explained.count)
  }

  @Test("install every library that the package is built with")
  func packages() throws {
    let manifest = try Repository.file("Package.swift")
    let script = try Repository.file(".ci/packages")
    let named = manifest.matches(of: /\.apt\(\["([^"]+)"\]\)/).map { String($0.1) }
    #expect(!named.isEmpty)
    #expect(named.filter { !script.contains($0) } == [])
  }

  @Test("have only manual pages that print without a warning", .enabled(if: Self.hasMan))
  func manualPages() throws {
    for page in [
      "annotated.8", "annotated.conf.5", "annotatectl.1", "annotations.json.5",
      "annotated-plugin.7",
    ] {
      let outcome = try Program(path: "/usr/bin/man").run(
        ["--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", Repository.path("config/man/\(page)")],
        environment: ["LC_ALL": "C.UTF-8", "MANROFFSEQ": ""]
      )
      #expect(outcome.status == 0)
      #expect(outcome.errors == "", "\(page)")
    }
  }

  @Test("have completions that their shells can read", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let path = ["/bin/\(shell)", "/usr/bin/\(shell)"].first(
      where: FileManager.default.isExecutableFile(atPath:)
    )
    guard let path else { try Test.cancel("\(shell) is not installed") }
    let script = Repository.path("config/completions/annotatectl.\(shell)")
    let outcome = try Program(path: path).run(["-n", script])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  private static var hasMan: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/man")
  }

  private func generate(_ kind: String) throws -> String {
    let outcome = try Program.built("annotatectl").run(["generate", kind])
    #expect(outcome.status == 0)
    return outcome.output
  }
}
