import AnnotationKit
import Testing

@testable import TimelineAnalysis

@Suite("Hostile texts")
struct HostileTextTests {
  @Test(
    "are read to their end",
    arguments: [
      String(repeating: "7", count: 20_000),
      String(repeating: "1945-", count: 2_000),
      String(repeating: "the following day ", count: 1_000),
      String(repeating: "two days later, ", count: 500),
      String(repeating: "(", count: 5_000) + "1945" + String(repeating: ")", count: 5_000),
      String(repeating: "5 and ", count: 2_000) + "7 June 1949",
      String(repeating: "the ", count: 2_000) + "end of the early late mid 1945",
      String(repeating: "thirty ", count: 2_000) + "days",
      String(repeating: "In March. ", count: 1_000),
      String(repeating: "1945 two days ", count: 1_000),
      String(repeating: "ab\n", count: 10_000),
      String(repeating: "1999年", count: 1_000),
      String(repeating: "about ", count: 2_000) + "1920",
    ]
  )
  func hostile(text: String) throws {
    let timeline = try timeline(of: text)
    let ends = timeline.expressions.map(\.span.end)
    #expect(ends == ends.sorted())
    #expect((ends.last ?? 0) <= text.utf8.count)
  }

  @Test("that are one endless sentence hide no date")
  func endless() throws {
    let words = String(repeating: "one word after another ", count: 2_000)
    let timeline = try timeline(of: "\(words)and in May 1945 the war ended, \(words)")
    #expect(timeline.values == ["1945-05"])
  }

  @Test(
    "that are nothing but dates tell of no event",
    arguments: ["1945 ", "1999年", "the next day "]
  )
  func onlyDates(text: String) throws {
    #expect(try timeline(of: String(repeating: text, count: 100)).events.isEmpty)
  }

  @Test("are read in pieces and splices without overlap or long labels")
  func splices() throws {
    var generator = SplitMix(state: 20_260_311)
    let pieces = Rule.all.flatMap { Array($0.example.text.unicodeScalars) }
    for _ in 0..<100 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<6 {
        let start = Int(generator.next() % UInt64(pieces.count))
        let length = Int(generator.next() % 60)
        scalars.append(contentsOf: pieces[start..<min(pieces.count, start + length)])
      }
      try check(String(scalars))
    }
  }

  private func check(_ text: String) throws {
    let timeline = try timeline(of: text, on: "2016-03-10")
    var end = 0
    for expression in timeline.expressions {
      #expect(expression.span.start >= end, "\(text)")
      #expect(expression.span.length > 0)
      end = expression.span.end
      if let edtf = expression.edtf { #expect(EDTFGrammar.matches(edtf), "\(edtf)") }
    }
    for event in timeline.events {
      #expect(event.label.count <= 140)
      #expect(EDTFGrammar.matches(event.edtf), "\(event.edtf)")
    }
  }
}

/// The SplitMix64 generator, so that every run makes the same texts.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
