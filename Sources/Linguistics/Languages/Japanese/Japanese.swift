extension LanguageData {
  /// Japanese.
  static let japanese = LanguageData(
    tag: "ja",
    stopWords: japaneseStopWords,
    boilerplate: japaneseBoilerplate
  )
}
