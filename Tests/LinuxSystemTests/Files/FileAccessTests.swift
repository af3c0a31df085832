import Testing

@testable import LinuxSystem

@Suite("File access")
struct FileAccessTests {
  /// Its owner reads and writes, user 1 reads, the group nothing, and nobody more than is masked.
  private static let list: [UInt8] = [
    2, 0, 0, 0,
    1, 0, 7, 0, 255, 255, 255, 255,
    2, 0, 4, 0, 1, 0, 0, 0,
    4, 0, 0, 0, 255, 255, 255, 255,
    16, 0, 4, 0, 255, 255, 255, 255,
    32, 0, 0, 0, 255, 255, 255, 255,
  ]

  @Test("reads a list without leave to execute, and none that is cut short", arguments: 0...44)
  func lists(length: Int) {
    let list = AccessList(Array(Self.list.prefix(length)))
    #expect((list != nil) == (length > 4 && length % 8 == 4))
    #expect(list?.bytes[6] ?? 6 == 6)
  }

  @Test(
    "tells whether nobody may do with a file who may not with another",
    arguments: [
      (0o600, false, 0o644, false, true), (0o644, false, 0o600, false, false),
      (0o640, true, 0o640, true, true), (0o640, true, 0o640, false, false),
      // What stands for the group is what the list gives at most.
      (0o640, false, 0o640, true, false), (0o600, false, 0o640, true, true),
      (0o644, false, 0o644, true, true),
    ] as [(UInt32, Bool, UInt32, Bool, Bool)]
  )
  func within(one: UInt32, isListed: Bool, other: UInt32, isOtherListed: Bool, expected: Bool) {
    let inner = access(one, isListed: isListed)
    #expect(inner.isWithin(access(other, isListed: isOtherListed)) == expected)
  }

  private func access(_ permissions: UInt32, isListed: Bool) -> FileAccess {
    FileAccess(
      permissions: permissions,
      owner: 0,
      group: 0,
      list: isListed ? AccessList(Self.list) : nil
    )
  }
}
