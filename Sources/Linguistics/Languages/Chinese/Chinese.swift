extension LanguageData {
  /// Chinese.
  static let chinese = LanguageData(
    tag: "zh",
    stopWords: chineseStopWords,
    boilerplate: chineseBoilerplate
  )
}
