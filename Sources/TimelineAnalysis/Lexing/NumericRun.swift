import Linguistics

/// Numbers and the marks that join them without white space: `1950-53`, `9/11/2001`, `$1,500`.
struct NumericRun {
  /// The index just past the last token.
  private(set) var end: Int

  private let start: Int
  private var numbers: [Int] = []
  private var digits: [Int] = []
  private var separators: [UInt8] = []
  private var shape = Lexeme.Shape.none
  private var isRange = false
  private var order = DateOrder.unknown
  private var meridiem: UInt8 = 0

  /// The most numbers that are told apart; longer runs are no dates.
  private static let limit = 8

  /// Reads the run at a token; gives nothing when the number stands alone.
  init?(
    from start: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>,
    _ words: borrowing Span<Word>
  ) {
    self.start = start
    end = start
    var time: ClockTime?
    var index = start
    while index < range.upperBound {
      let token = tokens[index]
      let word = words[Int(token.term)]
      if token.kind == .mixed, index > start {
        time = readTime(at: index, in: range, of: tokens, text)
        if time == nil { readMinutes(word, at: index) }
        break
      }
      guard token.kind == .number, word.digits > 0 else { break }
      readNumber(word, at: index)
      guard let separator = Self.separator(at: end, in: range, of: tokens, text) else { break }
      separators.append(separator)
      index = end + 1
    }
    if numbers.count == 1, digits[0] == 8, let date = Self.compact(numbers[0]) {
      shape = date
      separators = []
      return
    }
    guard numbers.count > 1 else { return nil }
    separators = Array(separators.prefix(numbers.count - 1))
    if shape == .none { classify(time: time) }
  }

  private mutating func readNumber(_ word: Word, at index: Int) {
    if numbers.count < Self.limit {
      numbers.append(word.value)
      digits.append(Int(word.digits))
    } else {
      shape = .other
    }
    end = index + 1
  }

  /// Reads the rest of an ISO date and time, `03T14:30`, with all tokens of which it is made.
  private mutating func readTime(
    at index: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) -> ClockTime? {
    let start = Int(tokens[index].start)
    guard let clock = ISOTime.read(text, from: start, digits: &numbers) else { return nil }
    digits.append(2)
    end = index + 1
    while end < range.upperBound, tokens[end].before == .none, Int(tokens[end].start) < clock.end {
      end += 1
    }
    return clock.time
  }

  /// Reads the minutes in `8:30pm`.
  private mutating func readMinutes(_ word: Word, at index: Int) {
    guard numbers.count == 1, separators == [UInt8(ascii: ":")], word.digits == 2,
      word.roles.has(.meridiem)
    else { return }
    meridiem = word.code
    readNumber(word, at: index)
  }

  /// The mark at an index that joins the numbers before and after it.
  private static func separator(
    at index: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>
  ) -> UInt8? {
    let next = index + 1
    guard next < range.upperBound, tokens[index].before == .none, tokens[next].before == .none,
      tokens[next].kind == .number || tokens[next].kind == .mixed
    else { return nil }
    return separator(tokens[index], text)
  }

  private static func separator(_ token: Token, _ text: borrowing Span<UInt8>) -> UInt8? {
    guard token.kind == .punctuation || token.kind == .symbol else { return nil }
    let byte = text[Int(token.start)]
    if token.length == 1, ".,:/-+".utf8.contains(byte) { return byte }
    guard token.length == 3, byte == 0xE2, text[Int(token.start) + 1] == 0x80 else { return nil }
    let last = text[Int(token.start) + 2]
    return (0x90...0x95).contains(last) ? UInt8(ascii: "-") : nil
  }

  // MARK: Shapes

  private mutating func classify(time: ClockTime?) {
    let kinds = Set(separators)
    guard kinds.count == 1 || time != nil, let separator = separators.first else {
      shape = .other
      return
    }
    if let time, numbers.count == 4 || numbers.count == 3, digits[0] == 4 {
      shape = .dateTime(day(numbers[0], numbers[1], numbers[2]), time)
      return
    }
    switch (numbers.count, separator) {
    case (2, UInt8(ascii: "-")), (2, UInt8(ascii: "/")): shape = pair(separator)
    case (2, UInt8(ascii: ":")), (3, UInt8(ascii: ":")): shape = clock()
    case (2, UInt8(ascii: ".")) where digits[1] == 2 && digits[0] <= 2:
      if case .time(let time) = clock() { shape = .dottedTime(time) } else { shape = .other }
    case (3, UInt8(ascii: ".")), (3, UInt8(ascii: "/")), (3, UInt8(ascii: "-")): shape = triple()
    default: shape = .other
    }
  }

  private mutating func pair(_ separator: UInt8) -> Lexeme.Shape {
    let (first, second) = (numbers[0], numbers[1])
    if digits[0] == 4, digits[1] == 4, first <= second, (1...2999).contains(first) {
      isRange = true
      return .none
    }
    if digits[0] == 4, digits[1] == 2, separator == UInt8(ascii: "-"),
      (1...12).contains(second), second <= first % 100, (1000...2999).contains(first)
    {
      return .month(Lexeme.Shape.Day(year: first, month: second))
    }
    if digits[0] == 4, digits[1] == 2 || digits[1] == 1,
      second > first % (digits[1] == 2 ? 100 : 10),
      (1000...2999).contains(first)
    {
      isRange = true
      return .none
    }
    if digits[0] == 3, digits[1] <= 3 || digits[1] == 4 && second <= first + 120,
      separator == UInt8(ascii: "-")
    {
      isRange = true
      return .none
    }
    if digits[0] == 2, digits[1] == 4, separator == UInt8(ascii: "/"), (1...12).contains(first),
      (1800...2100).contains(second)
    {
      return .month(Lexeme.Shape.Day(year: second, month: first))
    }
    guard digits[0] <= 2, digits[1] <= 2 else { return .other }
    isRange = separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
    return .none
  }

  private func clock() -> Lexeme.Shape {
    guard digits[0] <= 2, digits[1] == 2, numbers[0] <= 24, numbers[1] < 60 else { return .other }
    var time = ClockTime(hour: numbers[0], minute: numbers[1])
    if meridiem == 1, numbers[0] == 12 { time.hour = 0 }
    if meridiem == 2, numbers[0] < 12 { time.hour = numbers[0] + 12 }
    if numbers.count == 3 {
      guard numbers[2] < 61, digits[2] == 2 else { return .other }
      time.second = numbers[2]
    }
    return .time(time)
  }

  private mutating func triple() -> Lexeme.Shape {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if digits[0] == 4, digits[1] <= 2, digits[2] <= 2, (1...12).contains(second),
      (1...31).contains(third)
    {
      return .date(day(first, second, third))
    }
    if digits[0] == 3, digits[1] <= 2, digits[2] <= 2, (1...12).contains(second),
      (1...31).contains(third), first < 200
    {
      return .date(day(first, second, third))
    }
    guard digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || digits[2] == 2,
      (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12,
      digits[2] == 4 ? (1000...2999).contains(third) : separators[0] != UInt8(ascii: "-")
    else { return .other }
    let year = digits[2] == 4 ? third : third + (third < 50 ? 2000 : 1900)
    if separators[0] == UInt8(ascii: "/") || separators[0] == UInt8(ascii: "-") {
      order = first > 12 ? .dayFirst : second > 12 ? .monthFirst : .unknown
    }
    if separators[0] == UInt8(ascii: "."), digits[2] == 2, second <= 12 {
      return .dottedDate(day(year, second, first))
    }
    if first > 12 || separators[0] == UInt8(ascii: ".") && second <= 12 {
      return .date(day(year, second, first))
    }
    if second > 12 { return .date(day(year, first, second)) }
    return .ambiguousDate(day(year, first, second))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Lexeme.Shape.Day {
    Lexeme.Shape.Day(year: year, month: month, day: day)
  }

  private static func compact(_ number: Int) -> Lexeme.Shape? {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    guard (1900...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return .date(Lexeme.Shape.Day(year: year, month: month, day: day))
  }

  // MARK: Lexemes

  /// Appends the run as one lexeme, or as numbers with dashes when it is a range.
  func append(
    to lexemes: inout [Lexeme],
    of tokens: borrowing Span<Token>,
    _ words: borrowing Span<Word>
  ) {
    guard isRange else {
      var word = Word(roles: .number)
      word.digits = 200
      word.code = order.rawValue
      lexemes.append(lexeme(start, end - 1, word, of: tokens, shape: shape))
      return
    }
    for (offset, index) in (start..<end).enumerated() {
      var word = words[Int(tokens[index].term)]
      if offset == 1 { word = Word(roles: .dash, code: separators[0] == 0x2F ? 1 : 0) }
      lexemes.append(lexeme(index, index, word, of: tokens, shape: .none))
    }
  }

  private func lexeme(
    _ first: Int,
    _ last: Int,
    _ word: Word,
    of tokens: borrowing Span<Token>,
    shape: Lexeme.Shape
  ) -> Lexeme {
    Lexeme(
      word: word,
      first: first,
      last: last,
      length: tokens[first].end - tokens[first].start,
      casing: tokens[first].casing,
      kind: tokens[first].kind,
      before: tokens[first].before,
      shape: shape
    )
  }
}
