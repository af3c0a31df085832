import Testing

@testable import LinuxSystem

@Suite("Network access")
struct NetworkAccessTests {
  @Test("reads the names of interfaces from the kernel's table")
  func names() {
    let table = """
      Inter-|   Receive                            |  Transmit
       face |bytes    packets errs drop fifo       |bytes    packets
          lo: 1116     13    0    0    0     0      1116     13
      enp3s0:70451    411    0    0    0     0     19215    193
      """
    #expect(NetworkAccess.interfaces(in: Array(table.utf8)) == ["lo", "enp3s0"])
    #expect(NetworkAccess.interfaces(in: []) == [])
  }
}
