import Testing

@testable import LinuxSystem

@Suite("Kills for want of memory")
struct MemoryKillsTests {
  @Test("are counted in the unified control group, wherever its line stands")
  func group() {
    let lines = "4:memory:/elsewhere\n0::/system.slice/annotated.service\n"
    #expect(MemoryKills.group(in: lines) == "/system.slice/annotated.service")
    #expect(MemoryKills.group(in: "4:memory:/elsewhere\n") == nil)
  }

  @Test(
    "are read from the line of that very name",
    arguments: [
      ("low 0\nhigh 3\noom 2\noom_kill 7\noom_group_kill 1\n", 7),
      ("nr_free_pages 12\noom_kill 0\n", 0),
      ("oom 2\noom_group_kill 1\n", nil),
      ("oom_kill many\n", nil),
    ] as [(String, Int?)]
  )
  func count(text: String, expected: Int?) {
    #expect(MemoryKills.count(in: text) == expected)
  }
}
