extension Language {
  /// Spanish.
  static let spanish = Language(
    "es",
    """
    """
  )
}
