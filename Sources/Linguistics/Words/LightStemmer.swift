/// Takes the endings of cases and numbers off words of languages for which libstemmer has nothing.
///
/// It knows no word, only the endings that nouns and adjectives have: enough to tell that *млин*,
/// *млина* and *млином* are one word. It is a light stemmer in the sense of J. Savoy, "Light stemming
/// approaches for the French, Portuguese, German and Hungarian languages" (2006).
struct LightStemmer: Sendable {
  /// The endings, the longest first.
  private let endings: [[UInt8]]

  /// The bytes that are left at least.
  private let least: Int

  /// Returns the stemmer of a language, if there is one.
  static func of(_ tag: String) -> LightStemmer? {
    all[String(tag.prefix { $0 != "-" && $0 != "_" })]
  }

  private init(_ endings: String, least: Int) {
    self.endings = endings.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      .sorted { $0.count > $1.count }
    self.least = least
  }

  /// Returns how many bytes of a folded word are left without its ending.
  func length(of word: borrowing Span<UInt8>) -> Int {
    for ending in endings where word.count >= ending.count + least {
      let start = word.count - ending.count
      var matched = ending.count
      while matched > 0, word[start + matched - 1] == ending[matched - 1] { matched -= 1 }
      if matched == 0 { return start }
    }
    return word.count
  }

  private static let all = [
    "pl": LightStemmer(
      """
      ami iami ach iach owi iowi owie iem em om iom ów iów ego iego emu iemu ymi imi ych ich ym im iej
      ej ie ia ię ią io iu ą ę a y i e u o
      """,
      least: 3
    ),
    "uk": LightStemmer(
      """
      ами ями ові еві єві ого ього ому ьому ими іми ій ої ою ею єю ах ях ам ям ів їв ом ем єм ім им их
      іх ий а я у ю о е є и і ї ь
      """,
      least: 6
    ),
  ]
}
