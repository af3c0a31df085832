/// A calendar that counts years from an event of its own.
///
/// The offsets are those of the published conversion tables. Where a year of the era begins within
/// a Gregorian year, it is taken for the Gregorian year that most of it lies in.
enum EraCalendar: Int, Sendable, CaseIterable {
  case juche = 1, minguo, meiji, taisho, showa, heisei, reiwa, dangun, saka, keio
  case buddhist = 14, hijri, hebrew, romanFoundation

  /// The name of the calendar in a sidecar.
  var name: String { "\(self)" }

  /// Whether its mark is an abbreviation, which only counts in capitals.
  var needsCapitals: Bool { rawValue >= EraCalendar.buddhist.rawValue }

  /// Returns the Gregorian year that a year of the era stands for, if it has that year.
  func gregorianYear(of year: Int) -> Int? {
    guard years.contains(year) else { return nil }
    switch self {
    case .juche, .minguo, .taisho: return year + 1911
    case .meiji: return year + 1867
    case .showa: return year + 1925
    case .heisei: return year + 1988
    case .reiwa: return year + 2018
    case .keio: return year + 1864
    case .dangun: return year - 2333
    case .saka: return year + 78
    case .buddhist: return year - 543
    case .hebrew: return year - 3760
    case .romanFoundation: return year - 753
    case .hijri: return (year * 970_224 + 622_000_000 - 446_000) / 1_000_000
    }
  }

  private var years: ClosedRange<Int> {
    switch self {
    case .juche, .minguo: 1...200
    case .meiji: 1...45
    case .taisho: 1...15
    case .showa: 1...64
    case .heisei: 1...31
    case .reiwa: 1...99
    case .keio: 1...4
    case .dangun: 2000...4999
    case .saka: 1...2999
    case .buddhist: 1...2999
    case .hebrew: 3000...6000
    case .romanFoundation: 1...2999
    case .hijri: 1...1500
    }
  }
}
