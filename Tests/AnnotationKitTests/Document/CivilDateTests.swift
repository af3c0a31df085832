import AnnotationKit
import Testing

@Suite("Civil date")
struct CivilDateTests {
  @Test(
    "counts days since 1970",
    arguments: [
      ("1970-01-01", 0),
      ("1969-12-31", -1),
      ("2000-02-29", 11_016),
      ("1600-03-01", -135_080),
      ("2024-12-31", 20_088),
    ]
  )
  func dayNumbers(text: String, days: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days) == date)
  }

  @Test("goes round by day numbers over two millennia and before year 0")
  func roundTrip() {
    for days in stride(from: -1_000_000, through: 1_000_000, by: 97) {
      #expect(CivilDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }

  @Test(
    "refuses what is no day",
    arguments: [
      "1945-02-30", "1900-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "", "today",
      "2024-01-01T00", "+024-01-01",
    ]
  )
  func impossible(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("knows the day of the week", arguments: [("2024-06-07", 5), ("1945-08-15", 3)])
  func weekday(text: String, weekday: Int) {
    #expect(CivilDate(iso: text)?.weekday == weekday)
  }

  @Test("prints years before 0 with a sign")
  func printing() {
    #expect(CivilDate(year: -43, month: 3, day: 15)?.description == "-0043-03-15")
    #expect(CivilDate(year: 7, month: 1, day: 2)?.description == "0007-01-02")
  }
}
