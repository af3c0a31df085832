import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("The installed service")
struct ServiceTests {
  @Test("works under systemd from installation to removal")
  func service() throws {
    let release = Repository.path(".build/release/annotated")
    guard FileManager.default.isExecutableFile(atPath: release) else {
      try Test.cancel("there is no release build; make one with 'make build'")
    }
    let running = try Program(path: Repository.path("Tests/Service/run")).start(
      [Repository.path(".build/release")]
    )
    let status = try running.wait(atMost: .seconds(400))
    guard status != 77 else { try Test.cancel("\(running.errors)") }
    #expect(status == 0, "\(running.output)")
  }
}
