import AnnotationKit
import Testing

@testable import TimelineAnalysis

@Suite("Resolution")
struct ResolutionTests {
  @Test("moves a story on from month to month and over the new year")
  func narrative() throws {
    let text = """
      The siege began on 3 October 1863. In November the walls were hit, and in January the \
      garrison ate its horses. A week later, on 20 January, the fleet came.
      """
    let timeline = try timeline(of: text)
    #expect(timeline.mode == .narrative)
    #expect(timeline.values == ["1863-10-03", "1863-11", "1864-01", "XXXX-XX-XX", "1864-01-20"])
  }

  @Test(
    "lets joined dates share their year, month and era",
    arguments: [
      ("from March to May 1968", ["1968-03", "1968-05"]),
      ("during August–September 1950", ["1950-08", "1950-09"]),
      ("between November 1862 and March", ["1862-11", "1863-03"]),
      ("for 1950-53", ["1950", "1953"]),
      ("from 264 to 241 BC", ["BC0264", "BC0241"]),
      ("in the 3rd or 2nd century BC", ["BC02", "BC01"]),
    ]
  )
  func joined(phrase: String, values: [String]) throws {
    #expect(try timeline(of: "It lasted \(phrase).").values == values)
  }

  @Test("reads news from the day of writing")
  func news() throws {
    let text = "The board met on Tuesday. It will meet again on Friday. It opened in March."
    let timeline = try timeline(of: text, on: "2024-06-12")
    #expect(timeline.mode == .news)
    #expect(timeline.values == ["2024-06-11", "2024-06-14", "2024-03"])
  }

  @Test("takes the day of writing from a date line")
  func dateline() throws {
    let text = "Bank falls\n\n6 October 2008\n\nShares fell yesterday."
    let timeline = try timeline(of: text)
    #expect(timeline.reference?.source == .dateline)
    #expect(timeline.values == ["2008-10-06", "2008-10-05"])
  }

  @Test("counts from the day that minutes open with")
  func minutes() throws {
    let text =
      "Acta de la sesión del 12 de marzo de 2015. Mañana se enviará la carta. La semana "
      + "próxima se reunirá la junta. El año pasado se gastaron 300 euros."
    let timeline = try timeline(of: text, language: "es")
    #expect(timeline.values == ["2015-03-12", "2015-W12", "2014"])
  }

  @Test("lets the year at the head of a line hold for its entry in annals")
  func annals() throws {
    let text = "1643. Snow.\n1649. No register was kept from Lady Day.\n1653. Fire at Michaelmas."
    let values = try timeline(of: text).values
    #expect(values == ["1643", "1649", "1649-03-25", "1653", "1653-09-29"])
  }

  @Test(
    "reads what depends on its neighbours",
    arguments: [
      ("The turning point came in 1633. In February that year a fleet came.", ["1633", "1633-02"]),
      ("They sailed between 4 and 29 July 1938.", ["1938-07-04", "1938-07-29"]),
      ("They froze for 72 h.", ["PT72H"]),
      ("6/7/13 0712 hrs - Mill Street.", ["2013-06-07T07:12"]),
      ("Call us about the June 7 break-in of 2013.", ["XXXX-06-07", "2013"]),
    ]
  )
  func neighbours(text: String, values: [String]) throws {
    #expect(try timeline(of: text).values == values)
  }

  @Test("prefers the day given to all others, and the file's time least")
  func sources() throws {
    let day = try #require(CivilDate(year: 2001, month: 2, day: 3))
    let document = Document(text: "It rained.", dating: Dating(modified: day))
    let layers = AnalysisPlanLayers.base(of: document)
    let fromFile = try TimelineAnalyser().analyse(document, given: layers)
    #expect(fromFile.reference?.source == .fileTime)
    #expect(try timeline(of: "It rained.", on: "2001-02-03").reference?.source == .option)
  }

  @Test("lets a Gregorian year in brackets win over the computed one")
  func gloss() throws {
    let timeline = try timeline(of: "It opened in September Juche 47 (1958).")
    #expect(timeline.values == ["1958-09"])
    #expect(timeline.expressions.first?.calendar == "juche")
  }
}
