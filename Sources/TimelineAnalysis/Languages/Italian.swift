extension Language {
  /// Italian.
  static let italian = Language(
    "it",
    """
    """
  )
}
