import Testing

@testable import annotatectl

@Suite("Terminal text")
struct TerminalTextTests {
  @Test(
    "is on one line and cannot move a cursor",
    arguments: [
      ("a\nb\t c  ", "a b c"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{202E}b", "a\u{FFFD}b"),
      ("é 日本 😀", "é 日本 😀"), ("  \r\n", ""), ("a\u{7F}\u{9B}b", "a\u{FFFD}\u{FFFD}b"),
    ]
  )
  func printable(_ text: String, _ printable: String) {
    #expect(text.printable == printable)
  }

  @Test(
    "is cut to a number of columns, of which wide characters take two",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("日本語", 6, "日本語"),
      ("日本語文", 6, "日本…"), ("e\u{301}e\u{301}e\u{301}", 3, "e\u{301}e\u{301}e\u{301}"),
    ]
  )
  func cutting(_ text: String, _ width: Int, _ cut: String) {
    #expect(text.cut(to: width) == cut)
  }

  @Test("is broken at spaces")
  func lines() {
    #expect("one two three 日本 four".lines(of: 9) == ["one two", "three", "日本 four"])
    #expect("incomprehensible word".lines(of: 5) == ["incomprehensible", "word"])
    #expect("".lines(of: 5) == [])
  }

  @Test("has counts and sizes as people read them")
  func quantities() {
    #expect([0, 999, 1000, 1_234_567].map(Quantity.count) == ["0", "999", "1,000", "1,234,567"])
    #expect([12, 4047, 64_000_000].map(Quantity.bytes) == ["12 bytes", "4.0 KB", "64.0 MB"])
    #expect(
      [59, 120, 3700, 90_000].map(Quantity.seconds) == ["59 s", "2 min", "1 h 1 min", "1 d 1 h"]
    )
    #expect([Quantity.of(1, "event"), Quantity.of(9, "event")] == ["1 event", "9 events"])
  }

  @Test("has colours only where there are any")
  func colours() {
    let plain = Terminal(columns: nil, hasColours: false)
    let coloured = Terminal(columns: 80, hasColours: true)
    #expect(plain.styled("a", .bold) == "a")
    #expect(coloured.styled("a", .bold) == "\u{1B}[1ma\u{1B}[0m")
    #expect(coloured.styled("", .bold) == "")
  }
}
