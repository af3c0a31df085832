extension Language {
  /// Portuguese.
  static let portuguese = Language(
    "pt",
    """
    """
  )
}
