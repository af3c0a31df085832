import LinuxSystem
import Testing

@Suite("Arguments of the process")
struct ProcessArgumentsTests {
  @Test("are those that the program was started with")
  func texts() {
    #expect(!ProcessArguments.texts.isEmpty)
    #expect(ProcessArguments.texts == Array(CommandLine.arguments.dropFirst()))
  }
}
