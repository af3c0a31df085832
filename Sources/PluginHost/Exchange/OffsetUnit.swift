/// What a program counts its offsets in.
public enum OffsetUnit: String, Hashable, Sendable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8

  /// Unicode code points, as Python counts.
  case codepoint

  /// Code units of UTF-16, as JavaScript and Java count.
  case utf16
}
