/// Whether a sentence may stand in a summary.
enum Standing: Int, Comparable {
  /// Belongs to the text's own summary, or says what such a text is written for, and reads well alone.
  case summarising

  /// Reads well alone.
  case sound

  /// Can be read alone: an item of a list, a line without a stop, a question.
  case weak

  /// Makes no sense alone.
  case barred

  static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
}
