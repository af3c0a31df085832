import Glibc
import LinuxSystem
import Testing

@Suite("Shared byte")
struct SharedByteTests {
  @Test("shows what another holder of its descriptor has set")
  func value() throws {
    let byte = try SharedByte()
    let other = try SharedByte(adopting: OwnedDescriptor(adopting: dup(byte.descriptor.rawValue)))
    #expect(byte.value == 0)
    other.set(7)
    #expect(byte.value == 7)
  }

  @Test("cannot be taken away by who has its descriptor")
  func sealed() throws {
    let byte = try SharedByte()
    #expect(ftruncate(byte.descriptor.rawValue, 0) == -1)
    #expect(errno == EPERM)
    byte.set(1)
    #expect(byte.value == 1)
  }
}
