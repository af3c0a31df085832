/// Reads the part of an ISO 8601 date and time from the day on: `11T08:46Z`.
enum ISOTime {
  /// Returns the time and where it ends, and appends the day before its `T`.
  static func read(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    digits numbers: inout [Int]
  ) -> (time: ClockTime, end: Int)? {
    guard numbers.count == 2, let day = two(text, at: start), start + 8 <= text.count,
      text[start + 2] | 0x20 == UInt8(ascii: "t"), let hour = two(text, at: start + 3),
      text[start + 5] == UInt8(ascii: ":"), let minute = two(text, at: start + 6),
      hour <= 24, minute < 60
    else { return nil }
    var time = ClockTime(hour: hour, minute: minute)
    var end = start + 8
    if end < text.count, text[end] == UInt8(ascii: ":"), let second = two(text, at: end + 1) {
      time.second = second
      end += 3
    }
    end = readZone(text, from: end, into: &time)
    numbers.append(day)
    return (time, end)
  }

  private static func readZone(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    into time: inout ClockTime
  ) -> Int {
    guard start < text.count else { return start }
    if text[start] | 0x20 == UInt8(ascii: "z") {
      time.zone = .utc
      return start + 1
    }
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-"),
      let hours = two(text, at: start + 1), hours <= 14
    else { return start }
    let sign: Int16 = text[start] == UInt8(ascii: "+") ? 1 : -1
    time.zone = .offset(minutes: sign * Int16(hours * 60), isWholeHours: true)
    guard start + 5 < text.count, text[start + 3] == UInt8(ascii: ":"),
      let minutes = two(text, at: start + 4), minutes < 60
    else { return start + 3 }
    time.zone = .offset(minutes: sign * Int16(hours * 60 + minutes), isWholeHours: false)
    return start + 6
  }

  private static func two(_ text: borrowing Span<UInt8>, at index: Int) -> Int? {
    guard index >= 0, index + 1 < text.count, (0x30...0x39).contains(text[index]),
      (0x30...0x39).contains(text[index + 1])
    else { return nil }
    return Int(text[index] - 0x30) * 10 + Int(text[index + 1] - 0x30)
  }
}
