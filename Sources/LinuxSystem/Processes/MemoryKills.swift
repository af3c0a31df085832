internal import Glibc

/// Processes that the kernel has killed for want of memory, which it only counts.
public enum MemoryKills {
  /// How many there have been in this process's control group, or, where that does not tell, on the
  /// machine; nothing when neither can be seen.
  public static var count: Int? {
    if let group = contents("/proc/self/cgroup").flatMap(group(in:)),
      let events = contents(FilePath("/sys/fs/cgroup\(group)/memory.events"))
    {
      return count(in: events)
    }
    return contents("/proc/vmstat").flatMap(count(in:))
  }

  /// The path of the unified control group in a text like `/proc/self/cgroup`.
  static func group(in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("0::") }.map { String($0.dropFirst(3)) }
  }

  /// The value of the line `oom_kill` in a text of names and numbers.
  static func count(in text: String) -> Int? {
    let line = text.split(separator: "\n").first { $0.hasPrefix("oom_kill ") }
    return line.flatMap { Int($0.dropFirst("oom_kill ".count)) }
  }

  private static func contents(_ path: FilePath) -> String? {
    guard let file = try? Directory(path.parent).file(path.name),
      let bytes = try? file.read(upTo: 64 << 10)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
