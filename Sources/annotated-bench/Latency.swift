import Glibc
import LinuxSystem

/// The time from a document's arrival in a watched folder to its sidecar, as another program sees it.
///
/// A daemon must be watching the folder. Documents of about five kilobytes arrive one by one; each
/// waits for the sidecar of the one before.
enum Latency {
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else {
      print("usage: annotated-bench latency FOLDER [COUNT]  (a daemon watches FOLDER)")
      return
    }
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000
    for arrival in Arrival.allCases {
      let times = try measure(count, arrival, in: FilePath(folder)).sorted()
      let figures = [(50, "median"), (90, "90 %"), (99, "99 %")].map { percent, name in
        "\(name) \(milliseconds(times[min(times.count - 1, times.count * percent / 100)]))"
      }
      print("\(arrival.rawValue), \(count) documents: \(figures.joined(separator: ", "))")
    }
  }

  /// How a document arrives.
  enum Arrival: String, CaseIterable {
    case moved = "moved into place"
    case written = "written and closed"
  }

  private static func measure(
    _ count: Int,
    _ arrival: Arrival,
    in path: FilePath
  ) throws -> [Duration] {
    let folder = try Directory(path)
    let inotify = try Inotify()
    _ = try inotify.watch(folder, for: .movedTo)
    let salt = String(UInt32.random(in: 0 ... .max), radix: 36)
    return try (0..<count).map { number in
      let name = Array("latency-\(salt)-\(number).txt".utf8)
      let start = try drop(text(number), name, arrival, in: path)
      try wait(for: name + Array(".annotations.json".utf8), inotify)
      return start.duration(to: .now)
    }
  }

  /// Lets a document arrive, and returns when it had.
  private static func drop(
    _ text: [UInt8],
    _ name: [UInt8],
    _ arrival: Arrival,
    in folder: FilePath
  ) throws -> ContinuousClock.Instant {
    let hidden = [UInt8(ascii: ".")] + name
    let path = folder.appending(arrival == .moved ? hidden : name)
    guard let file = unsafe fopen(String(decoding: path.bytes, as: UTF8.self), "w") else {
      throw SystemError(call: "fopen", code: errno, path: path)
    }
    unsafe text.withUnsafeBytes { unsafe _ = fwrite($0.baseAddress, 1, $0.count, file) }
    if arrival == .moved {
      unsafe fclose(file)
      let start = ContinuousClock.now
      try Directory(folder).rename(hidden, to: name)
      return start
    }
    let start = ContinuousClock.now
    unsafe fclose(file)
    return start
  }

  private static func wait(for name: [UInt8], _ inotify: Inotify) throws {
    var poller = Poller()
    poller.add(inotify.descriptor, for: .readable)
    while true {
      if try inotify.events().contains(where: { $0.name == name }) { return }
      guard try !poller.wait(timeout: .seconds(30)).isEmpty else {
        throw SystemError(call: "poll", code: ETIMEDOUT, path: FilePath(name))
      }
    }
  }

  private static func text(_ number: Int) -> [UInt8] {
    let sentences = (0..<80).map { line in
      "On \(line % 28 + 1) May \(1900 + line) the bridge number \(number) was opened again."
    }
    return Array(sentences.joined(separator: "\n").utf8)
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .microseconds(10))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) ms"
  }
}
