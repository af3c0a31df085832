import AnnotationKit
import Testing

@testable import TimelineAnalysis

@Suite("Calendars")
struct CalendarTests {
  @Test(
    "count the years of eras as their conversion tables do",
    arguments: [
      (EraCalendar.juche, 47, 1958), (.juche, 103, 2014), (.minguo, 1, 1912), (.minguo, 88, 1999),
      (.meiji, 1, 1868), (.meiji, 45, 1912), (.taisho, 1, 1912), (.taisho, 12, 1923),
      (.showa, 20, 1945), (.showa, 64, 1989), (.heisei, 1, 1989), (.reiwa, 1, 2019),
      (.keio, 3, 1867), (.dangun, 4281, 1948), (.saka, 1879, 1957), (.buddhist, 2560, 2017),
      (.hebrew, 5708, 1948), (.romanFoundation, 754, 1), (.hijri, 1, 622), (.hijri, 1440, 2018),
    ]
  )
  func eras(calendar: EraCalendar, year: Int, gregorian: Int) {
    #expect(calendar.gregorianYear(of: year) == gregorian)
  }

  @Test("know the years that an era had")
  func limits() {
    #expect(EraCalendar.taisho.gregorianYear(of: 16) == nil)
    #expect(EraCalendar.showa.gregorianYear(of: 0) == nil)
  }

  @Test(
    "place the days of the French Republic",
    arguments: [
      (1, 1, 1, "1792-09-22"), (2, 11, 9, "1794-07-27"), (8, 2, 18, "1799-11-09"),
      (13, 3, 11, "1804-12-02"),
    ]
  )
  func republic(year: Int, month: Int, day: Int, gregorian: String) {
    let date = FrenchRepublicanCalendar.date(year: year, month: month, day: day)
    #expect(date?.description == gregorian)
  }

  @Test("know no republican day outside the years it was in use")
  func republicLimits() {
    #expect(FrenchRepublicanCalendar.date(year: 15, month: 1, day: 1) == nil)
    #expect(FrenchRepublicanCalendar.date(year: 2, month: 13, day: 1) == nil)
  }

  @Test(
    "find Easter",
    arguments: [
      (1066, "1066-04-16"), (1492, "1492-04-22"), (1818, "1818-03-22"), (1943, "1943-04-25"),
      (1961, "1961-04-02"), (2000, "2000-04-23"),
      (2016, "2016-03-27"), (2024, "2024-03-31"), (2038, "2038-04-25"),
    ]
  )
  func easter(year: Int, date: String) {
    #expect(Feast.easter(in: year)?.description == date)
  }

  @Test("find the feasts that depend on a weekday or on Easter")
  func feasts() {
    #expect(Feast.date(31, in: 2010)?.description == "2010-05-31")
    #expect(Feast.date(49, in: 1264)?.description == "1264-06-19")
    #expect(Feast.date(124, in: 1337)?.description == "1337-09-29")
    #expect(Feast.eve(of: 124, in: 1066)?.description == "1066-09-28")
    #expect(Feast.date(5, in: 2015)?.description == "2015-11-26")
    #expect(Feast.date(7, in: 2024)?.description == "2024-09-02")
    #expect(Feast.date(41, in: 2016)?.description == "2016-03-28")
    #expect(Feast.date(42, in: 2024)?.description == "2024-03-29")
    #expect(Feast.date(43, in: 2024)?.description == "2024-05-19")
  }

  @Test(
    "number weeks as ISO 8601 does",
    arguments: [
      ("2005-01-01", 2004, 53), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
      ("2004-11-15", 2004, 47),
    ]
  )
  func weeks(day: String, year: Int, number: Int) throws {
    let week = try #require(CivilDate(iso: day)).week
    #expect(week.year == year)
    #expect(week.number == number)
  }

  @Test(
    "place the days of other calendars as their conversion tables do",
    arguments: [
      (MonthCalendar.hebrew, 5708, 2, 5, "1948-05-14"), (.hebrew, 5727, 2, 28, "1967-06-07"),
      (.hebrew, 5784, 7, 1, "2023-09-16"), (.hebrew, 5784, 12, 14, "2024-02-23"),
      (.islamic, 1, 1, 1, "0622-07-19"), (.islamic, 1400, 1, 1, "1979-11-21"),
      (.islamic, 1445, 1, 1, "2023-07-19"), (.ethiopian, 2000, 1, 1, "2007-09-12"),
      (.ethiopian, 1888, 6, 23, "1896-03-01"), (.coptic, 1741, 1, 1, "2024-09-11"),
      (.persian, 1357, 11, 22, "1979-02-11"), (.persian, 1403, 1, 1, "2024-03-20"),
      (.persian, 1404, 1, 1, "2025-03-21"), (.indian, 1879, 1, 1, "1957-03-22"),
      (.indian, 1946, 12, 30, "2025-03-21"),
    ]
  )
  func monthCalendars(
    calendar: MonthCalendar,
    year: Int,
    month: Int,
    day: Int,
    gregorian: String
  ) {
    let date = calendar.date(year: year, month: month, day: day)
    #expect(date?.description == gregorian)
  }

  @Test("know no days that a month of another calendar has not")
  func monthLimits() {
    #expect(MonthCalendar.hebrew.date(year: 5783, month: 13, day: 1) == nil)
    #expect(MonthCalendar.islamic.date(year: 1440, month: 2, day: 30) == nil)
    #expect(MonthCalendar.ethiopian.date(year: 2000, month: 13, day: 7) == nil)
  }

  @Test(
    "turn dates of the Old Style into those of the New",
    arguments: [
      (1917, 10, 25, "1917-11-07"), (1732, 2, 11, "1732-02-22"), (1582, 10, 5, "1582-10-15"),
      (1700, 2, 29, "1700-03-11"), (-43, 3, 15, "-0043-03-13"),
    ]
  )
  func julian(year: Int, month: Int, day: Int, gregorian: String) {
    let date = JulianCalendar.date(year: year, month: month, day: day)
    #expect(date?.description == gregorian)
  }
}
