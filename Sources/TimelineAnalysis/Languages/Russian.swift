extension Language {
  /// Russian.
  static let russian = Language(
    "ru",
    """
    """
  )
}
