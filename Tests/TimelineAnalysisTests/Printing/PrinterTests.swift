import AnnotationKit
import Testing

@testable import TimelineAnalysis

@Suite("Printers")
struct PrinterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var period: Period
    var timex: String
    var edtf: String?
    var testDescription: String { timex }
  }

  @Test(
    "print every kind of period as TIMEX3 and EDTF",
    arguments: [
      Case(period: day(1945, 8, 15), timex: "1945-08-15", edtf: "1945-08-15"),
      Case(period: day(-489, 9, 12), timex: "BC0490-09-12", edtf: "-0489-09-12"),
      Case(period: .month(9, of: 1958), timex: "1958-09", edtf: "1958-09"),
      Case(period: .year(455), timex: "0455", edtf: "0455"),
      Case(period: .year(0), timex: "BC0001", edtf: "0000"),
      Case(period: .year(-43), timex: "BC0044", edtf: "-0043"),
      Case(period: .season(1, of: 2011), timex: "2011-SP", edtf: "2011-21"),
      Case(period: .season(4, of: 1941), timex: "1941-WI", edtf: "1941-24"),
      Case(
        period: Period(precision: .quarter, year: 2015, part: 3),
        timex: "2015-Q3",
        edtf: "2015-35"
      ),
      Case(
        period: Period(precision: .half, year: 2016, part: 2),
        timex: "2016-H2",
        edtf: "2016-41"
      ),
      Case(period: Period(precision: .decade, year: 1970), timex: "197", edtf: "197X"),
      Case(period: Period(precision: .decade, year: -478), timex: "BC047", edtf: "-0478/-0469"),
      Case(period: Period(precision: .century, year: 1800), timex: "18", edtf: "18XX"),
      Case(period: Period(precision: .century, year: -299), timex: "BC02", edtf: "-02XX"),
      Case(
        period: Period(precision: .week, year: 2004, part: 47),
        timex: "2004-W47",
        edtf: "2004-11-15/2004-11-21"
      ),
      Case(period: .month(3, of: nil), timex: "XXXX-03", edtf: nil),
      Case(period: .season(4, of: nil), timex: "XXXX-WI", edtf: nil),
    ]
  )
  func periods(_ expected: Case) {
    #expect(TimexPrinter.date(expected.period) == expected.timex)
    #expect(EDTFPrinter.text(expected.period) == expected.edtf)
  }

  @Test("mark doubt, and leave a side open")
  func qualifiers() {
    #expect(EDTFPrinter.text(.year(1889), qualifier: .approximate) == "1889~")
    #expect(EDTFPrinter.text(.year(1917), qualifier: .uncertain) == "1917?")
    #expect(EDTFPrinter.text(.year(1936), qualifier: .both) == "1936%")
    #expect(EDTFPrinter.text(.year(1920), open: .before) == "../1919")
    #expect(EDTFPrinter.text(.year(1848), open: .upTo) == "../1848")
    #expect(EDTFPrinter.text(.year(1889), open: .from) == "1889/..")
  }

  @Test("print times with their zone")
  func times() {
    let time = ClockTime(hour: 8, minute: 46, zone: .utc)
    let day = Self.day(2001, 9, 11)
    #expect(TimexPrinter.value(of: .period(day, time)) == "2001-09-11T08:46Z")
    #expect(EDTFPrinter.text(day, time: time) == "2001-09-11T08:46Z")
    #expect(TimexPrinter.timeOfDay(ClockTime(part: .night)) == "TNI")
  }

  @Test("print lengths of time, whole and vague")
  func durations() {
    var service = Quantity(40, .year)
    service.append(Quantity(3, .month).first)
    #expect(TimexPrinter.value(of: .duration(service)) == "P40Y3M")
    #expect(TimexPrinter.value(of: .duration(Quantity(2, .hour))) == "PT2H")
    #expect(TimexPrinter.value(of: .duration(Quantity(nil, .day))) == "PXD")
    #expect(TimexPrinter.value(of: .duration(Quantity(2, .year, addsHalf: true))) == "P2.5Y")
    #expect(TimexPrinter.value(of: .duration(Quantity(1, .decade))) == "P10Y")
    #expect(TimexPrinter.value(of: .duration(Quantity(1, .decade)), countsDecades: true) == "P1DE")
    #expect(TimexPrinter.value(of: .duration(Quantity(.max, .century))) == "PXY")
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Period {
    Period(precision: .day, year: year, part: month, day: day)
  }
}
