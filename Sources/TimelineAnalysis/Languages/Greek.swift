extension Language {
  /// Greek.
  static let greek = Language(
    "el",
    """
    """
  )
}
