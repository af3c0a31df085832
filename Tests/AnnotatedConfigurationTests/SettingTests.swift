import AnnotationTestKit
import FoundationEssentials
import Testing

@testable import AnnotatedConfiguration

@Suite("Setting")
struct SettingTests {
  @Test("reads its own default", arguments: Setting.all.map(\.name))
  func ownDefault(_ name: SettingName) throws {
    let setting = try #require(Setting.all.first { $0.name == name })
    var configuration = Configuration()
    try setting.set(setting.defaults, in: &configuration)
    #expect(configuration == Configuration())
  }

  @Test("has a name of its own and a sentence that ends")
  func names() {
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    #expect(Setting.all.allSatisfy { $0.sentence.hasSuffix(".") })
  }

  @Test("stands in the sample file as the table has it")
  func sampleFile() throws {
    #expect(try repositoryFile("config/annotated.conf") == Setting.sampleFile)
  }

  @Test("has its default in the sample file: without the marks it changes nothing")
  func sampleValues() throws {
    let sample = Setting.sampleFile.split(separator: "\n").map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
    }
    let text = ConfigurationText(Array(sample.joined(separator: "\n").utf8), path: "sample")
    #expect(text.diagnostics == [])
    #expect(Set(text.assignments.map(\.key)) == Set(Setting.all.map(\.name.key)))
  }

  @Test(
    "writes quantities as people do",
    arguments: [
      ("Watch.SettleSec=90", "1min 30s"), ("Watch.SettleSec=0.5", "500ms"),
      ("Watch.SettleSec=1h", "1h"), ("Watch.RescanSec=0", "0"), ("Watch.RescanSec=2 days", "2d"),
      ("Limits.MaxFileBytes=1048576", "1M"), ("Limits.MaxFileBytes=1000", "1000"),
      ("Limits.Workers=AUTO", "auto"), ("Watch.Recursive=off", "no"),
    ]
  )
  func quantities(_ override: String, _ shown: String) throws {
    let given = try #require(SettingOverride(override))
    let setting = try #require(Setting.all.first { override.hasPrefix("\($0.name)=") })
    let environment = Environment(variables: [:], isPersonal: false)
    let loaded = try LoadedConfiguration(
      overrides: [given],
      environment: environment,
      root: "/nowhere"
    )
    #expect(setting.values(in: loaded.configuration) == [shown])
  }

  private func repositoryFile(_ path: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return String(decoding: try Data(contentsOf: URL(filePath: "/\(root)/\(path)")), as: UTF8.self)
  }
}
