extension LanguageData {
  /// Japanese.
  static let japanese = LanguageData(
    tag: "ja",
    stopWords: japaneseStopWords,
    lineOpeners: LineOpeners(labels: "プレスリリース"),
    boilerplate: japaneseBoilerplate
  )
}
