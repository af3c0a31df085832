extension LanguageData {
  /// Korean.
  static let korean = LanguageData(
    tag: "ko",
    stopWords: koreanStopWords,
    lineOpeners: LineOpeners(
      mailFields: "보낸사람 받는사람 날짜 제목 참조",
      subjects: "제목",
      captions: "그림 표 사진",
      pages: "쪽 페이지",
      labels: "보도자료"
    ),
    boilerplate: koreanBoilerplate
  )
}
