extension Language {
  /// Dutch.
  static let dutch = Language(
    "nl",
    """
    """
  )
}
