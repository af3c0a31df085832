import AnnotationTestKit
import Testing

@testable import AnnotatedConfiguration

@Suite("Loaded configuration", .scratchDirectory)
struct LoadedConfigurationTests {
  private let service = Environment(variables: [:], isPersonal: false)

  private func load(
    _ text: String,
    overrides: [String] = [],
    environment: Environment? = nil
  ) throws -> LoadedConfiguration {
    let path = try ScratchDirectory.current.write(text, to: "annotated.conf")
    return try LoadedConfiguration(
      file: path,
      overrides: try overrides.map { try #require(SettingOverride($0)) },
      environment: environment ?? service
    )
  }

  @Test("is the default where nothing is set")
  func defaults() throws {
    let loaded = try load("")
    #expect(loaded.configuration == Configuration())
    #expect(loaded.diagnostics == [])
    #expect(Setting.all.allSatisfy { loaded.origins(of: $0) == [.preset] })
  }

  @Test("has the values of its file")
  func values() throws {
    let configuration = try load(
      """
      [Watch]
      Directory=/srv/a/
      Directory=/srv/b
      SettleSec=1min 2.5s
      Poll=yes
      [Output]
      Sidecars=/var/sidecars
      [Analysers]
      Enable=timeline keywords
      [Limits]
      Workers=3
      MaxFileBytes=2M
      [Summary]
      Sentences=4
      [Keywords]
      Style=tags
      """
    ).configuration
    #expect(configuration.watch.directories == ["/srv/a", "/srv/b"])
    #expect(configuration.watch.settle == .milliseconds(62_500))
    #expect(configuration.watch.poll == .yes)
    #expect(configuration.output.sidecars == .under("/var/sidecars"))
    #expect(configuration.analysers.enabled == ["timeline", "keywords"])
    #expect(configuration.limits.workers == 3)
    #expect(configuration.limits.maxFileBytes == 2_097_152)
    #expect(configuration.summary.sentences == 4)
    #expect(configuration.keywords.style == .tags)
  }

  @Test(
    "warns of what it does not know, and names what may have been meant",
    arguments: [
      (
        "[Watch]\nDirectry=/a",
        "unknown key 'Directry' in [Watch], ignored; did you mean 'Directory'?"
      ),
      (
        "[Output]\nRecursive=no",
        "unknown key 'Recursive' in [Output], ignored; did you mean 'Recursive' in [Watch]?"
      ),
      ("[Watch]\nColour=red", "unknown key 'Colour' in [Watch], ignored"),
      ("[Wacht]\nPoll=no", "Poll= ignored, as there is no section [Wacht]; did you mean [Watch]?"),
      ("[Zoo]\nPoll=no", "Poll= ignored, as there is no section [Zoo]"),
    ]
  )
  func unknownNames(_ text: String, _ message: String) throws {
    let loaded = try load(text)
    let path = try ScratchDirectory.current.path("annotated.conf")
    #expect(loaded.diagnostics.map(\.description) == ["\(path):2: warning: \(message)"])
    #expect(loaded.configuration == Configuration())
    #expect(!loaded.hasErrors)
  }

  @Test(
    "reports a bad value and goes on with the default",
    arguments: [
      ("Watch", "Recursive=maybe", "it takes yes or no"),
      ("Watch", "Poll=yess", "it takes auto, yes or no; did you mean 'yes'?"),
      ("Watch", "SettleSec=2 weeks", "it takes a time span from 0 to 1h, such as 1min 30s"),
      ("Watch", "SettleSec=-1", "it takes a time span from 0 to 1h, such as 1min 30s"),
      ("Output", "Sidecars=near", "it takes beside, subdirectory or an absolute path"),
      ("Analysers", "Enable=time/line", "'time/line' is no name of a result"),
      ("Limits", "Workers=0", "it takes auto, or a whole number from 1 to 256"),
      ("Limits", "MaxFileBytes=9999999999999999999T", "it takes a size from 1 to 2G"),
      ("Limits", "MemoryMax=1K", "it takes a size from 64M to 1T"),
      ("Paths", "StateDirectory=state", "it takes an absolute path"),
      ("Paths", "StateDirectory=/a/../b", "it takes a path without '..'"),
    ]
  )
  func badValues(_ section: String, _ assignment: String, _ reason: String) throws {
    let loaded = try load("[\(section)]\n\(assignment)")
    let message = try #require(loaded.diagnostics.first?.message)
    #expect(message.hasSuffix("using the default: \(reason)"))
    #expect(loaded.hasErrors)
    #expect(loaded.configuration == Configuration())
  }

  @Test("takes the good values of a list beside a bad one")
  func listWithBadValue() throws {
    let loaded = try load("[Watch]\nDirectory=/a\nDirectory=b\nDirectory=/c")
    #expect(loaded.configuration.watch.directories == ["/a", "/c"])
    #expect(loaded.diagnostics.map(\.message.first) == ["'"])
  }

  @Test("forgets the values before an empty one")
  func reset() throws {
    let loaded = try load("[Watch]\nDirectory=/a\nDirectory=\nDirectory=/b\nPoll=no\nPoll=")
    #expect(loaded.configuration.watch.directories == ["/b"])
    #expect(loaded.configuration.watch.poll == .auto)
  }

  @Test("lets the command line replace what a file says")
  func overrides() throws {
    let loaded = try load(
      "[Watch]\nDirectory=/a\nDirectory=/b",
      overrides: ["Watch.Directory=inbox/", "Watch.Directory=../up", "Limits.Workers=1"],
      environment: Environment(variables: [:], isPersonal: false, currentDirectory: "/home/me")
    )
    #expect(loaded.configuration.watch.directories == ["/home/me/inbox", "/home/up"])
    #expect(loaded.configuration.limits.workers == 1)
    let directory = try #require(Setting.all.first { $0.name.key == "Directory" })
    #expect(loaded.origins(of: directory) == [.commandLine, .commandLine])
    #expect(loaded.isSet(directory.name))
    #expect(!loaded.isSet(SettingName(.paths, "StateDirectory")))
  }

  @Test(
    "takes an override only as Section.Key=Value",
    arguments: ["", "a=b", "Watch.Poll", "a=b.c"]
  )
  func malformedOverride(_ text: String) {
    #expect(SettingOverride(text) == nil)
  }

  @Test("fails when the file asked for is not there")
  func missingFile() throws {
    let path = try ScratchDirectory.current.path("none.conf")
    #expect(throws: UnreadableConfiguration(path: path)) {
      try LoadedConfiguration(file: path, environment: service)
    }
  }

  @Test("notes a result that is asked for and that no analyser makes, with the nearest name")
  func unknownResult() throws {
    var loaded = try load("[Analysers]\nEnable=timelin keywords")
    loaded.checkEnabled(among: ["timeline", "keywords"])
    let path = try ScratchDirectory.current.path("annotated.conf")
    #expect(
      loaded.diagnostics.map(\.description) == [
        "\(path):2: error: Enable= names 'timelin', which no analyser makes, ignored; "
          + "did you mean 'timeline'?"
      ]
    )
  }

  @Test("names the settings whose change needs a restart")
  func restart() throws {
    let changed = try load("[Limits]\nWorkers=2\nTimeoutSec=5").configuration
    let names = changed.changesNeedingRestart(from: Configuration())
    #expect(names.map(\.description) == ["Limits.Workers"])
  }

  @Test("shows each value with where it came from")
  func shown() throws {
    let shown = try load("[Watch]\nPoll=no\nIgnore=a\nIgnore=b").shown
    let path = try ScratchDirectory.current.path("annotated.conf")
    let lines = shown.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.contains("Poll=no # \(path):2"))
    #expect(lines.contains("Ignore=b # \(path):4"))
    #expect(lines.contains("Recursive=yes # default"))
  }
}
