import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("Scratch directory", .scratchDirectory)
struct ScratchDirectoryTests {
  @Test("is empty at first and keeps what is written", arguments: 1...2)
  func fresh(_ run: Int) throws {
    let directory = try ScratchDirectory.current
    #expect(try directory.names() == [])
    try directory.write("run \(run)", to: "a/b.txt")
    #expect(try directory.read("a/b.txt") == "run \(run)")
    #expect(try directory.names(in: "a") == ["b.txt"])
  }

  @Test("is gone after its test")
  func gone() async throws {
    let trait = ScratchDirectoryTrait()
    let test = try #require(Test.current)
    let path = Box()
    try await trait.provideScope(for: test, testCase: Test.Case.current) {
      path.value = try ScratchDirectory.current.path
      #expect(FileManager.default.fileExists(atPath: path.value))
    }
    #expect(!FileManager.default.fileExists(atPath: path.value))
  }

  /// Carries a path out of a scope that runs before the test goes on.
  private final class Box: @unchecked Sendable {
    var value = ""
  }
}
