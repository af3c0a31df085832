/// A text that plug-in programs stumble over.
struct ConformanceText: Sendable {
  let name: String
  let text: String

  /// A text with nothing odd about it.
  static let ordinary =
    "The committee met on 4 March 2021. It approved the budget, and adjourned to Tuesday."

  /// The texts, each with its difficulty.
  static let all = [
    ConformanceText(name: "an ordinary text", text: ordinary),
    ConformanceText(name: "an empty text", text: ""),
    ConformanceText(name: "emoji", text: "Well done 👩‍👩‍👧‍👦 👍🏽, all 😀 of you! 🇨🇭"),
    ConformanceText(name: "combining marks", text: "Cafe\u{301} nai\u{308}ve Z\u{31B}\u{301}."),
    ConformanceText(name: "CRLF at the ends of lines", text: "One.\r\nTwo.\r\n\r\nThree.\r\n"),
    ConformanceText(name: "a byte order mark", text: "\u{FEFF}Marked at the start."),
    ConformanceText(name: "writing from right to left", text: "שלום עולם, \u{202B}مرحبا\u{202C}."),
    ConformanceText(name: "NUL and control characters", text: "a\u{0}b\u{1B}[31mc\u{7F}\u{85}d"),
    ConformanceText(name: "no word at all", text: "… — !!! \n\n\t  "),
    ConformanceText(
      name: "a line of 100,000 characters",
      text: String(repeating: "a", count: 100_000)
    ),
  ]
}
