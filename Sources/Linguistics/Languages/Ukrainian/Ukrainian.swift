extension LanguageData {
  /// Ukrainian.
  static let ukrainian = LanguageData(
    tag: "uk",
    stopWords: ukrainianStopWords,
    abbreviations: Abbreviations(
      leading: """
        р рр д-р проф акад доц ім св вул пл просп бул б-р пров буд кв обл р-н п с м смт о див напр
        ін англ нім фр лат грец бл ген полк чл кор пор
        """,
      numeric: "№ с ст стор т гл рис табл п пп ч вип тел",
      closing: """
        ін тощо грн коп тис млн млрд р рр ст січ лют бер квіт трав черв лип серп вер жовт лист
        груд ред вид м км см кг
        """
    ),
    lineOpeners: LineOpeners(
      mailFields: "від кому дата надіслано тема копія",
      subjects: "тема",
      captions: "рисунок рис таблиця табл фото карта графік схема",
      bylines: "автор",
      pages: "сторінка",
      months: """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        січень лютий березень квітень травень червень липень серпень вересень жовтень листопад
        грудень
        """,
      ago: "тому",
      labels: "прес реліз прес-реліз"
    ),
    boilerplate: ukrainianBoilerplate
  )
}
