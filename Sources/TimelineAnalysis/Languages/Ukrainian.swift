extension Language {
  /// Ukrainian.
  static let ukrainian = Language(
    "uk",
    """
    """
  )
}
