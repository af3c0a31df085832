extension Language {
  /// German.
  static let german = Language(
    "de",
    """
    """
  )
}
