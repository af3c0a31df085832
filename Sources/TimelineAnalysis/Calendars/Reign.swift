/// The reign of a ruler, whose years are counted from the day it began.
struct Reign: Sendable {
  /// The day it began.
  var start: (year: Int, month: Int, day: Int)

  /// The number of its years, begun ones included.
  var length: Int

  /// Returns the calendar year that most of a year of the reign lies in.
  func year(_ number: Int) -> Int? {
    guard (1...length).contains(number) else { return nil }
    return start.year + number - (start.month < 7 ? 1 : 0)
  }

  /// Returns the calendar year of a day in a year of the reign.
  func year(_ number: Int, month: Int, day: Int) -> Int? {
    guard (1...length).contains(number) else { return nil }
    let isBefore = (month, day) < (start.month, start.day)
    return start.year + number - (isBefore ? 0 : 1)
  }

  /// Returns the reign of a ruler by the number of the name in the lexicons, and the ordinal, 0 for a
  /// ruler who has none.
  static func of(_ name: Int, _ ordinal: Int) -> Reign? {
    guard let all = reigns[name], all.indices.contains(ordinal) else { return nil }
    let (year, month, day, length) = all[ordinal]
    return length > 0 ? Reign(start: (year, month, day), length: length) : nil
  }

  /// Names by their number, each with its rulers by their ordinal: the accession and the years.
  private static let reigns: [Int: [(Int, Int, Int, Int)]] = [
    1: [  // William
      none, (1066, 12, 25, 21), (1087, 9, 26, 13), (1689, 2, 13, 14), (1830, 6, 26, 7),
    ],
    2: [  // Henry
      none, (1100, 8, 5, 36), (1154, 12, 19, 35), (1216, 10, 28, 57), (1399, 9, 30, 14),
      (1413, 3, 21, 10), (1422, 9, 1, 39), (1485, 8, 22, 24), (1509, 4, 22, 38),
    ],
    3: [none, (1189, 9, 3, 10), (1377, 6, 22, 23), (1483, 6, 26, 3)],  // Richard
    4: [(1199, 5, 27, 18)],  // John
    5: [  // Edward
      none, (1272, 11, 20, 35), (1307, 7, 8, 20), (1327, 1, 25, 51), (1461, 3, 4, 23),
      (1483, 4, 9, 1), (1547, 1, 28, 7), (1901, 1, 22, 10), (1936, 1, 20, 1),
    ],
    6: [(1553, 7, 19, 6), (1553, 7, 19, 6)],  // Mary
    7: [(1558, 11, 17, 45), (1558, 11, 17, 45), (1952, 2, 6, 71)],  // Elizabeth
    8: [none, (1603, 3, 24, 23), (1685, 2, 6, 4)],  // James
    9: [none, (1625, 3, 27, 24), (1649, 1, 30, 37)],  // Charles
    10: [(1702, 3, 8, 13)],  // Anne
    11: [  // George
      none, (1714, 8, 1, 13), (1727, 6, 11, 34), (1760, 10, 25, 60), (1820, 1, 29, 11),
      (1910, 5, 6, 26), (1936, 12, 11, 16),
    ],
    12: [(1837, 6, 20, 64)],  // Victoria
    13: [(1135, 12, 26, 19)],  // Stephen
    14: [  // Louis
      none, none, none, none, none, none, (1108, 7, 29, 30), (1137, 8, 1, 44), (1223, 7, 14, 4),
      (1226, 11, 8, 44), (1314, 11, 29, 2), (1461, 7, 22, 23), (1498, 4, 7, 17),
      (1610, 5, 14, 34), (1643, 5, 14, 73), (1715, 9, 1, 59), (1774, 5, 10, 19), none,
      (1814, 4, 6, 11),
    ],
  ]

  private static let none = (0, 0, 0, 0)
}
