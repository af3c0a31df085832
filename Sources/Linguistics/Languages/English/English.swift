extension LanguageData {
  /// English.
  static let english = LanguageData(
    tag: "en",
    stopWords: englishStopWords,
    abbreviations: englishAbbreviations,
    isPlainByStopWords: true,
    lineOpeners: englishLineOpeners,
    boilerplate: englishBoilerplate,
    stemmer: "english"
  )
}
