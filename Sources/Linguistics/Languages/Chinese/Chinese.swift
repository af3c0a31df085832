extension LanguageData {
  /// Chinese.
  static let chinese = LanguageData(
    tag: "zh",
    stopWords: chineseStopWords,
    lineOpeners: LineOpeners(labels: "新闻稿"),
    boilerplate: chineseBoilerplate
  )
}
