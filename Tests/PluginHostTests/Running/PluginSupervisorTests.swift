import AnnotationKit
import AnnotationTestKit
import Foundation
import LinuxSystem
import Testing

@testable import PluginHost

@Suite("Plug-in supervisor", .scratchDirectory)
struct PluginSupervisorTests {
  @Test("gives a program the text, what is known of the document, and what it asked for")
  func request() throws {
    let program = try TestProgram("well", extra: "[Analyser]\nRequires=shout")
    #expect(try program.failure(on: "Naïve 👋") == nil)
    let result = try #require(try program.result(on: "Naïve 👋"))
    #expect(result["length"]?.int == 7)
    #expect(result["document"]?["mediaType"]?.string == "text/plain")
    #expect(result["inputs"]?["shout"]?["at"]?.span == TextSpan(0, 11))
    #expect(result["annotations"]?[0]?["at"]?.span == TextSpan(0, 11))
  }

  @Test("keeps a program for the next document")
  func persistence() throws {
    let program = try TestProgram("well")
    let first = try program.result(on: "one")?["pid"]?.int
    #expect(try program.result(on: "two")?["pid"]?.int == first)
  }

  @Test("ends a program that has had no work for a while")
  func idleness() throws {
    let program = try TestProgram("well", limits: "IdleStopSec=1min")
    let first = try program.result(on: "one")?["pid"]?.int
    let due = program.supervisor.endIdle(at: .now + .seconds(30))
    #expect(try #require(due) > .now + .seconds(30))
    #expect(try program.result(on: "two")?["pid"]?.int == first)
    // When none runs, there is nothing to look after.
    #expect(program.supervisor.endIdle(at: .now + .seconds(90)) == nil)
    #expect(program.supervisor.statuses.first?.running == 0)
    #expect(try program.result(on: "three")?["pid"]?.int != first)
  }

  @Test("says of a request that is too large to be sent how large it is")
  func size() throws {
    let program = try TestProgram("well", limits: "MaxTextBytes=64M")
    let text = String(repeating: "\u{0}", count: 8 << 20)
    let failure = try program.failure(on: text)
    #expect(failure?.code == "tooLarge")
    #expect(failure?.attempts == 1)
    #expect(failure?.message.contains("no more than 48 MiB") == true, "\(failure as Any)")
    #expect(try program.result(on: "short")?["length"]?.int == 5)
  }

  @Test("leaves a program nothing of our environment")
  func environment() throws {
    let program = try TestProgram("well")
    let names = try program.result(on: "x")?["environment"]?.elements?.compactMap(\.string)
    #expect(names?.contains("PATH") == true)
    #expect(names?.contains("USER") == false)
  }

  @Test("keeps a program from files that are not its own, unless the manifest names them")
  func confinement() throws {
    let secret = try ScratchDirectory.current.write("secret", to: "elsewhere/secret.txt")
    let confined = try TestProgram("open \(secret)")
    #expect(try confined.result(on: "x")?["opened"]?.string == "Permission denied")
    let allowed = try TestProgram("open \(secret)", extra: "[Sandbox]\nReadOnlyPaths=\(secret)")
    #expect(try allowed.result(on: "x")?["opened"]?.string == "secret")
    let free = try TestProgram("open \(secret)", extra: "[Sandbox]\nSandbox=none")
    #expect(try free.result(on: "x")?["opened"]?.string == "secret")
  }

  @Test("keeps a program from the network, unless the manifest grants it")
  func network() throws {
    let confined = try TestProgram("connect")
    #expect(try confined.result(on: "x")?["connected"]?.string == "Operation not permitted")
    let allowed = try TestProgram("connect", extra: "[Sandbox]\nNetwork=yes")
    // Nobody listens there, and the program was let so far as to be told so.
    #expect(try allowed.result(on: "x")?["connected"]?.string == "Connection refused")
  }

  @Test("keeps a program from other processes of its user, and from files by their paths")
  func attacks() throws {
    let program = try TestProgram("attack")
    #expect(try program.result(on: "x")?["successes"]?.elements == [])
  }

  @Test("leaves no child of a program behind")
  func leftovers() throws {
    let program = try TestProgram("fork leftovers")
    for _ in 0..<3 { #expect(try program.failure(on: "x")?.code == "crashed") }
    // What was killed may take a moment to be gone.
    var left = try Self.processes(of: "worker.py fork leftovers")
    for _ in 0..<100 where !left.isEmpty {
      Pause.wait(.milliseconds(20))
      left = try Self.processes(of: "worker.py fork leftovers")
    }
    #expect(left.isEmpty)
  }

  private static func processes(of words: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { number in
      guard Int(number) != nil else { return false }
      let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      return String(decoding: line, as: UTF8.self).replacing("\0", with: " ").contains(words)
    }
  }
}
