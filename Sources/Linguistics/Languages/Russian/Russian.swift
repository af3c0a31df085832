extension LanguageData {
  /// Russian.
  static let russian = LanguageData(
    tag: "ru",
    stopWords: russianStopWords,
    abbreviations: Abbreviations(
      leading: """
        г гг гр д-р проф акад доц канд им св ул пл пр просп бул наб пер д кв обл р-н о-в г-н г-жа
        тов ст ср см напр т стр-во изд англ нем фр лат греч ок адм ген полк подп кап лейт чел
        """,
      numeric: "№ с стр т гл рис табл п пп ст ч вып тел",
      closing: """
        др пр проч руб коп тыс млн млрд г гг в вв янв февр мар апр авг сент окт нояб дек ред изд м
        км см кг
        """
    ),
    lineOpeners: LineOpeners(
      mailFields: "от кому дата отправлено тема копия",
      subjects: "тема",
      captions: "рисунок рис таблица табл фото карта график схема",
      bylines: "автор",
      pages: "страница",
      months: """
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь
        февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
        """,
      ago: "назад",
      labels: "пресс релиз пресс-релиз"
    ),
    boilerplate: russianBoilerplate,
    stemmer: "russian"
  )
}
