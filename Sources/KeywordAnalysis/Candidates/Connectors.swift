/// The function words that may stand inside a phrase, by language: *of* in *board of directors*.
enum Connectors {
  /// What a function word may do inside a phrase.
  enum Role: UInt8 { case none, plain, names, article, breaks, numeral }

  /// Returns what a word may do.
  static func role(of word: WordFacts) -> Role {
    let marks = word.marks
    if marks.isDisjoint(with: all) { return .none }
    if marks.contains(.numeral) { return .numeral }
    if marks.contains(.breaks) { return .breaks }
    if marks.contains(.plainConnector) { return .plain }
    return marks.contains(.nameConnector) ? .names : .article
  }

  /// What function words of phrases are marked with.
  static let all: WordFacts.Marks = [
    .plainConnector, .nameConnector, .article, .breaks, .numeral,
  ]

  /// Returns the lists of a language with what the words on them are.
  static func lists(_ language: String) -> [(words: String, marks: WordFacts.Marks)] {
    guard let words = words[language] else { return [] }
    return [
      (words.articles, .article), (words.names, .nameConnector), (words.plain, .plainConnector),
      (words.breaks, .breaks), (words.numerals, .numeral), (words.participles, .compounding),
      (words.inNames, .inNames), (words.prefixes, .prefix),
    ]
  }

  /// The connectors of a language, each list separated by spaces.
  private struct Words {
    /// Between any two words.
    var plain = ""

    /// Between two names.
    var names = ""

    /// Never in a phrase, whatever a tagger takes them for.
    var breaks = ""

    /// In a phrase only where they are part of a name, as in *Bloody Sunday* and *Little Rock*.
    var inNames = ""

    /// Before a hyphen, where they make adjectives, as in *anti-feudal*.
    var prefixes = ""

    /// Numbers, which may open a name.
    var numerals = ""

    /// Participles that make compounds with the noun before them, as in *rule based system*.
    var participles = ""

    /// After a connector.
    var articles = ""
  }

  private static let words: [String: Words] = [
    "en": Words(
      plain: "of",
      names: "for and",
      breaks: """
        using including regarding concerning following according depending containing involving \
        resulting causing allowing given compared dint
        shrank sank drank swam sang sprang stank shook forsook strove throve wove
        lieu behalf sake spite
        century centuries ce bce
        """,
      inNames: """
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday
        yesterday today tomorrow tonight year years month months week weeks day days hour hours
        minutes
        little sure previous latest certain next last likely unable various numerous successive
        complete entire whole older oldest newer newest younger youngest larger largest smaller
        smallest bigger biggest better best worse worst earlier earliest later higher highest lower
        lowest longer longest shorter shortest greater greatest further farther fewer least stronger
        strongest easier easiest
        """,
      prefixes: """
        anti pro pre post non pan neo intra inter trans ultra pseudo semi quasi un
        """,
      numerals: "first second third two three four five six seven",
      participles: """
        based oriented aided driven assisted centered centred related controlled enabled induced \
        mediated supported guided directed distributed weighted embedded supervised integrated \
        automated mixed coupled coded constrained regulated limited ordered structured programmed \
        independent
        """,
      articles: "the"
    ),
    "fr": Words(
      plain: "de du des d à au aux",
      names: "et",
      breaks: """
        an ans année années siècle siècles mois semaine semaines jour jours heure heures minutes \
        deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante \
        cinquante soixante cent cents mille millions milliards
        dizaine dizaines vingtaine trentaine centaine centaines millier milliers
        """,
      inNames: """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir
        """,
      articles: "la le les l"
    ),
    "es": Words(
      plain: "de del",
      names: "y",
      breaks: """
        año años siglo siglos mes meses semana semanas día días hora horas minutos dos tres cuatro \
        cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta \
        cincuenta sesenta setenta ochenta noventa cien ciento mil millones
        docena decena decenas centenar centenares millar millares
        """,
      inNames: """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        lunes martes miércoles jueves viernes sábado domingo ayer mañana tarde noche
        década décadas vez veces
        """,
      articles: "la el los las"
    ),
    "pt": Words(
      plain: "de do da dos das",
      names: "e",
      breaks: """
        ano anos século séculos mês meses semana semanas dia dias hora horas minutos dois duas três \
        quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta \
        sessenta setenta oitenta noventa cem cento mil milhões
        """
    ),
    "it": Words(
      plain: "di del della dei delle degli dello d dell",
      names: "e",
      inNames: """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        lunedì martedì mercoledì giovedì venerdì sabato domenica ieri domani anno anni mese mesi
        settimana settimane giorno giorni ora ore secolo volta volte
        """
    ),
    "nl": Words(
      plain: "van",
      names: "en",
      inNames: """
        januari februari maart april mei juni juli augustus september oktober november december
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren morgen jaar jaren maand
        maanden week weken dag dagen uur eeuw keer
        """,
      articles: "de het"
    ),
    "de": Words(
      names: "von für und",
      breaks: """
        jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden
        minuten uhr jahrhundert jahrhunderts mal januar februar märz april mai juni juli august
        september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
        sonntag
        """,
      articles: "der des die"
    ),
    "sv": Words(
      names: "av och för",
      inNames: """
        januari februari mars april maj juni juli augusti september oktober november december
        måndag tisdag onsdag torsdag fredag lördag söndag år året månad månader vecka veckor dag
        dagar dagen timme timmar gång gånger
        """
    ),
    "el": Words(plain: "του της των"),
    "pl": Words(
      inNames: """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
        grudnia rok roku lata lat latach miesiąc miesiące miesięcy tydzień tygodni dzień dnia dni
        godziny godzin razy
        """
    ),
    "ru": Words(
      inNames: """
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря год года
        году годы лет месяц месяца месяцев неделя недели недель день дня дней час часа часов раз
        """
    ),
    "uk": Words(
      inNames: """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня рік
        року роки років місяць місяця місяців тиждень тижня тижнів день дня днів година години годин
        раз
        """
    ),
  ]
}
