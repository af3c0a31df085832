extension Language {
  /// French.
  static let french = Language(
    "fr",
    """
    """
  )
}
