import Testing

@testable import TimelineAnalysis

@Suite("Blockers")
struct BlockerTests {
  @Test(
    "keep numbers and names from being dates",
    arguments: [
      "Turn to page 1984 of the ledger.",
      "Meet me in Room 2020.",
      "It costs $1999 at most.",
      "Call 555-1945 or 05-631-1949.",
      "The army lost 1945 soldiers.",
      "It weighs 1,868 kilograms.",
      "Version 1.9.24 was late.",
      "They voted 5-2 for it.",
      "The index fell by 4.25 points.",
      "We must march on, as we may.",
      "She works for Ms May Okafor.",
      "He reads the Sunday Times.",
      "A boy called Friday came.",
      "The summer house is old.",
      "His second company failed.",
      "See https://example.org/2014/05/03/news for more.",
      "It lies at 19 Quay Street.",
      "It takes 10s, then ~20s, and 30s more.",
      "There were 1000s of them.",
      "Install Python 3.5.10 first.",
      "You need 3.8.9 and 3.5.10 for it.",
      "The hole is known as CVE-2011-2192.",
      "A key must have 1024 bits, so says RFC 1952.",
      "The print is DB:45:3D:1B:B0:1A:F3:20:11.",
      "The letters are 1000..109F and 1100..11FF.",
      "It maps 1E9A, 0041 02BE.",
      "Fall-back rules apply.",
      "Write to 1895 Preston White Drive.",
      "It has a default of 1500.",
    ]
  )
  func blocked(text: String) throws {
    let timeline = try timeline(of: text, on: "2016-03-10")
    #expect(timeline.marked(in: text) == text)
  }

  @Test("flag days that the calendar does not have")
  func impossible() throws {
    let timeline = try timeline(of: "It happened on 30 February 1953.")
    let expression = try #require(timeline.expressions.first)
    #expect(expression.edtf == nil)
    #expect(expression.earliest == nil)
    #expect(expression.basis == .vague)
    #expect(timeline.events.isEmpty)
  }
}
