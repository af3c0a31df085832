import FoundationEssentials
import Glibc

/// What a process costs while it has nothing to do: memory, threads and how often it wakes.
enum Idle {
  static func run(_ arguments: [String]) throws {
    guard let process = arguments.first.flatMap({ Int($0) }) else {
      print("usage: annotated-bench idle PROCESS [SECONDS]")
      return
    }
    let seconds = arguments.dropFirst().first.flatMap { Int($0) } ?? 60
    let before = try wakeUps(of: process)
    sleep(UInt32(clamping: seconds))
    let wakeUps = try wakeUps(of: process) - before
    print("wake-ups in \(seconds) s: \(wakeUps)")
    for line in try lines(of: "/proc/\(process)/status")
    where line.hasPrefix("VmRSS") || line.hasPrefix("RssAnon") || line.hasPrefix("Threads") {
      print(line)
    }
  }

  /// How often the threads of a process have given up the processor of their own accord.
  private static func wakeUps(of process: Int) throws -> Int {
    let tasks = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let line = try lines(of: "\(tasks)/\(task)/status").first {
        $0.hasPrefix("voluntary_ctxt_switches")
      }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  private static func lines(of path: String) throws -> [Substring] {
    let data = try Data(contentsOf: URL(filePath: path))
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
