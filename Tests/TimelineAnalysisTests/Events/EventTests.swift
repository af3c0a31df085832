import Testing

@testable import TimelineAnalysis

@Suite("Events")
struct EventTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var events: [String]
    var testDescription: String { text }
  }

  @Test(
    "have the date and the words of the text",
    arguments: [
      Case(
        text: "During the Harbour War (1850-1853) the town was besieged.",
        events: ["1850/1853 Harbour War"]
      ),
      Case(
        text: "Fire destroyed the old shed on 8 August 1911.",
        events: ["1911-08-08 Fire destroyed the old shed"]
      ),
      Case(
        text: "In May 1921, the owners sold the mill, which was by then empty.",
        events: ["1921-05 the owners sold the mill"]
      ),
      Case(
        text: "The sixth congress, held in September Juche 47 (1958), adopted a plan.",
        events: ["1958-09 The sixth congress held"]
      ),
      Case(
        text: "The choir had its golden age in the 1970s and the 1980s.",
        events: ["197X The choir had its golden age", "198X The choir had its golden age"]
      ),
      Case(
        text: "The garrison held out for months and on 14 March 1864 surrendered the town.",
        events: ["1864-03-14 The garrison surrendered the town"]
      ),
      Case(
        text: "In October 1863 the enemy commander, Marshal Ruiz, offered terms.",
        events: ["1863-10 the enemy commander offered terms"]
      ),
      Case(
        text: "The county voted on 11 June 1996 to remove the weir.",
        events: ["1996-06-11 The county voted to remove the weir"]
      ),
      Case(
        text: "It opened in 1984 and closed between 1991 and 1993.",
        events: ["1984 It opened", "1991/1993 closed"]
      ),
    ]
  )
  func events(_ expected: Case) throws {
    let timeline = try timeline(of: expected.text)
    #expect(timeline.events.map { "\($0.edtf) \($0.label)" } == expected.events)
  }

  @Test("that are vague stand apart")
  func undated() throws {
    let timeline = try timeline(of: "In recent years the bridge has been closed twice.")
    #expect(timeline.events.isEmpty)
    #expect(timeline.undated.map(\.label) == ["the bridge has been closed twice"])
    #expect(timeline.undated.map(\.value) == ["PAST_REF"])
  }

  @Test("told twice in like words are one")
  func merging() throws {
    let text = "The dam burst on 3 May 1910. On 3 May 1910 the dam burst."
    let timeline = try timeline(of: text)
    #expect(timeline.events.count == 1)
    #expect(timeline.events.first?.expressions == [0, 1])
  }

  @Test("have labels of at most 140 characters")
  func shortness() throws {
    let text = "In 1910 the " + String(repeating: "long ", count: 100) + "train left."
    let timeline = try timeline(of: text)
    let label = try #require(timeline.events.first?.label)
    #expect(label.count <= 140)
    #expect(label.hasSuffix("long"))
  }
}
