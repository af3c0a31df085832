/// Reads words that are numbers or have endings that tell something.
enum NumberWord {
  /// Reads digits with the ending of an ordinal or of a decade (`1945`, `20th`, `1970s`, `8pm`),
  /// Roman numerals, fiscal years, and verbs of what is to come.
  static func read(_ bytes: ArraySlice<UInt8>, in language: Language) -> Word? {
    guard let first = bytes.first else { return nil }
    if (0x30...0x39).contains(first) { return digits(bytes, in: language) }
    if let word = roman(bytes) { return word }
    if first == UInt8(ascii: "f"), let word = fiscal(bytes) { return word }
    let isFuture = language.endings.future.contains {
      bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
    }
    return isFuture ? Word(roles: .future) : nil
  }

  private static func digits(_ bytes: ArraySlice<UInt8>, in language: Language) -> Word? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    var word = Word(roles: .number)
    word.digits = UInt8(min(digits.count, 255))
    guard digits.count <= 9 else { return word }
    for digit in digits { word.number = word.number * 10 + Int32(digit - 0x30) }
    let suffix = bytes.dropFirst(digits.count)
    return suffix.isEmpty ? word : suffixed(word, by: suffix, in: language)
  }

  private static func suffixed(
    _ number: Word,
    by suffix: ArraySlice<UInt8>,
    in language: Language
  ) -> Word? {
    var word = number
    guard suffix.count <= 12 else { return withRoles(word, []) }
    let ending = String(decoding: suffix, as: UTF8.self)
    if let first = ending.unicodeScalars.first, first.value >= 0xAC00 {
      return counted(word, by: ending, in: language) ?? withRoles(word, [])
    }
    if language.endings.decade.contains(ending), (2...4).contains(word.digits),
      word.number % 10 == 0
    {
      word.roles = .decade
    } else if language.endings.ordinal.contains(ending) {
      word.roles = .ordinal
    } else if word.digits == 4, (1800...2050).contains(word.value),
      ["a", "b", "c"].contains(ending)
    {
      return word
    } else if let minute = minute(suffix, after: number, in: language) {
      word.roles = [.number, .meridiem]
      word.code = UInt8(100 + minute)
    } else if let meaning = language.lexicon[suffix], meaning.roles.has([.meridiem, .era, .unit]) {
      word.roles = [.number, meaning.roles]
      word.code = meaning.code
    } else {
      word.roles = []
    }
    return word
  }

  private static func withRoles(_ word: Word, _ roles: Roles) -> Word {
    var word = word
    word.roles = roles
    return word
  }

  /// Korean: the longest unit that the ending begins with, before any particle (`1950년대에`).
  private static func counted(_ number: Word, by ending: String, in language: Language) -> Word? {
    let scalars = Array(ending.unicodeScalars.prefix(3))
    for length in stride(from: scalars.count, to: 0, by: -1) {
      let unit = scalars.prefix(length).map { String($0) }.joined()
      if let meaning = language.lexicon[ArraySlice(Array(unit.utf8))],
        meaning.roles.has([.era, .unit])
      {
        var word = withRoles(number, [.number, meaning.roles])
        word.code = meaning.code
        return word
      }
    }
    return nil
  }

  /// The minutes of `18h30`, where the letter names the hour.
  private static func minute(
    _ suffix: ArraySlice<UInt8>,
    after hour: Word,
    in language: Language
  ) -> Int? {
    guard suffix.count == 3, hour.digits <= 2, hour.value <= 24,
      language.lexicon[suffix.prefix(1)]?.unit == .hour,
      suffix.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let minute = suffix.dropFirst().reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return minute < 60 ? minute : nil
  }

  /// Reads a fiscal year: `fy2015`.
  private static func fiscal(_ bytes: ArraySlice<UInt8>) -> Word? {
    guard bytes.count == 6, bytes.starts(with: "fy".utf8) else { return nil }
    var word = Word(roles: .fiscal)
    for digit in bytes.dropFirst(2) {
      guard (0x30...0x39).contains(digit) else { return nil }
      word.number = word.number * 10 + Int32(digit - 0x30)
    }
    word.digits = 4
    return word
  }

  /// Reads a Roman numeral, as centuries have them; French writes an ending after it (`xviiie`).
  private static func roman(_ bytes: ArraySlice<UInt8>) -> Word? {
    guard bytes.count <= 8 else { return nil }
    var digits = bytes
    if digits.count > 1, digits.last == 0x65 { digits = digits.dropLast() }
    var total: Int32 = 0
    var before: Int32 = 0
    var index = digits.startIndex
    var values: [Int32] = []
    while index < digits.endIndex {
      guard let (value, length) = romanDigit(digits[index...]) else { return nil }
      values.append(value)
      index += length
    }
    for value in values.reversed() {
      total += value < before ? -value : value
      before = max(before, value)
    }
    guard (1...39).contains(total) else { return nil }
    return Word(roles: .roman, number: total)
  }

  /// The value of a Roman digit, and its length in bytes; Cyrillic letters that look alike count too.
  private static func romanDigit(_ bytes: ArraySlice<UInt8>) -> (Int32, Int)? {
    switch bytes.first {
    case UInt8(ascii: "i"): return (1, 1)
    case UInt8(ascii: "v"): return (5, 1)
    case UInt8(ascii: "x"): return (10, 1)
    case 0xD1 where bytes.count > 1:
      switch bytes[bytes.startIndex + 1] {
      case 0x96: return (1, 2)
      case 0x85: return (10, 2)
      default: return nil
      }
    default: return nil
    }
  }
}
