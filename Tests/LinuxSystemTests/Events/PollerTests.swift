import LinuxSystem
import Testing

@Suite("Poller")
struct PollerTests {
  @Test("names the descriptors that are ready")
  func ready() throws {
    let quiet = try EventDescriptor()
    let signalled = try EventDescriptor()
    var poller = Poller()
    poller.add(quiet.descriptor, for: .readable)
    poller.add(signalled.descriptor, for: .readable)
    #expect(try poller.wait(timeout: .zero) == [])
    signalled.signal()
    #expect(try poller.wait(timeout: nil) == [1])
    signalled.clear()
    #expect(try poller.wait(timeout: .nanoseconds(1)) == [])
  }
}
