import AnnotationKit
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
        events: ["1984 It opened", "1991/1993 It closed"]
      ),
      Case(
        text: "The 1850s witnessed a revival in which mills were built.",
        events: ["185X revival in which mills were built"]
      ),
      Case(
        text: "The town rose, ushering in the golden age of its trade in the 1970s.",
        events: ["197X golden age of its trade"]
      ),
      Case(
        text: "The first mill failed; the second prospered in 1736 and was sold in 1740.",
        events: ["1736 the second prospered", "1740 the second was sold"]
      ),
      Case(
        text: "The new line, which came into use on 3 May 1947, was short.",
        events: ["1947-05-03 The new line came into use"]
      ),
      Case(
        text: "The War of the Three Rivers (1631-1638) ruined them.",
        events: ["1631/1638 War of the Three Rivers"]
      ),
      Case(
        text: "Sales were 14.2 million (1986: 12.9 million).",
        events: []
      ),
      Case(
        text: "Plague broke out in the camp on the night of 7-8 March 1636.",
        events: ["1636-03-07/1636-03-08 Plague broke out in the camp"]
      ),
      Case(
        text: "It fell on 3 May 1633. Two years later, in 1635, a tower was built.",
        events: ["1633-05-03 It fell", "1635 a tower was built"]
      ),
      Case(
        text: "LONDON, March 14, 2011 (Newsline) -- Harrow said on Monday its sales rose.",
        events: ["2011-03-14 Harrow said"]
      ),
      Case(
        text: "The deal is expected to close in the second quarter of 2012.",
        events: ["2012-34 The deal is expected to close"]
      ),
      Case(
        text: "Following Tull et al. (1994) and Ward (2014a), cores were cut in 2015.",
        events: ["2015 cores were cut"]
      ),
    ]
  )
  func events(_ expected: Case) throws {
    let timeline = try timeline(of: expected.text)
    #expect(timeline.events.map { "\($0.edtf) \($0.label)" } == expected.events)
  }

  @Test("are sorted by the bound that is known")
  func order() throws {
    let text =
      "The mill opened in 1887. The church stood before 1850. The bridge was built in 1849."
    let timeline = try timeline(of: text)
    #expect(timeline.events.map(\.label).first == "The bridge was built")
    #expect(timeline.events.map(\.latest?.description).prefix(2) == ["1849-12-31", "1849-12-31"])
  }

  @Test("of entries are told by the sentence after the date")
  func entries() throws {
    let text = """
      Journal of the sloop Petrel

      Sunday, 11th January 1829. Weighed and made sail.

      Monday 12th. Squally with rain.

      Wednesday 14th. Fell in with the brig Amity.
      """
    let timeline = try timeline(of: text)
    #expect(
      timeline.events.map { "\($0.edtf) \($0.label)" } == [
        "1829-01-11 Weighed and made sail", "1829-01-12 Squally with rain",
        "1829-01-14 Fell in with the brig Amity",
      ]
    )
  }

  @Test("may follow the year that an entry of a register begins with")
  func register() throws {
    let text = "1642. Nov. 3. Buried a soldier.\n1643. Feb. 11. Fire.\n1685. July 7. Snow fell."
    let events = try timeline(of: text).events
    #expect(
      events.map { "\($0.edtf) \($0.label)" } == [
        "1642-11-03 Buried a soldier", "1643-02-11 Fire", "1685-07-07 Snow fell",
      ]
    )
  }

  @Test("are told by their own sentence where that begins with a number")
  func numberFirst() throws {
    let text = "У XVIII столітті місто занепало. 1793 року воно відійшло до імперії."
    let events = try timeline(of: text, language: "uk").events
    #expect(events.map(\.label) == ["місто занепало", "воно відійшло до імперії"])
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
