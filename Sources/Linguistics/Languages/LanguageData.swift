/// What is true of one language, apart from all code: its words and its stemmer.
///
/// One folder beside this file for each language.
struct LanguageData: Sendable {
  /// The language as a primary BCP 47 subtag.
  let tag: String

  /// Words without content of their own, folded, separated by white space.
  let stopWords: String

  /// Abbreviations, without their last stop.
  var abbreviations = Abbreviations()

  /// Whether a text full of its stop words can be in no other language, so that no detector need be
  /// asked.
  var isPlainByStopWords = false

  /// Whether a stop after a number makes it an ordinal: `am 3. Mai`.
  var hasOrdinalStops = false

  /// The words that tell what a line is.
  var lineOpeners = LineOpeners()

  /// Phrases that give boilerplate away.
  var boilerplate: [BoilerplatePhrases] = []

  /// The name of the language's algorithm in libstemmer, if it has one.
  var stemmer: String?

  /// All languages that anything is known of.
  static let all = [
    english, german, french, spanish, italian,
    portuguese, dutch, polish, swedish, russian,
    ukrainian, greek, chinese, japanese, korean,
  ]

  /// Returns what is known of a language, if anything is.
  ///
  /// - Parameter tag: A BCP 47 tag; only its primary subtag counts.
  /// - Returns: The data of the language.
  static func of(_ tag: String) -> LanguageData? { place(of: tag).map { all[$0] } }

  /// Returns the place of a language in ``all``, if anything is known of it.
  static func place(of tag: String) -> Int? {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return all.firstIndex { $0.tag.utf8.elementsEqual(primary) }
  }
}

/// The abbreviations of a language by what may follow them, folded and without their stop.
///
/// The words of a table are separated by white space. Chains of letters (`e.g.`, `U.S.`) are known
/// by their shape and stand in no table.
struct Abbreviations: Sendable {
  /// Always followed by more of the sentence: titles before names (`Dr`), `vs`, `approx`.
  var leading = ""

  /// Followed by a number when they are abbreviations at all: `No`, `p`, `Fig`.
  var numeric = ""

  /// Able to end a sentence as well as to stand within one: `etc`, `Inc`, `Jan`.
  var closing = ""
}

/// Words that tell by standing first what a line is, folded, separated by white space.
struct LineOpeners: Sendable {
  /// First words of the fields of an e-mail's header: `from`, `reply` (of `Reply-To`).
  var mailFields = ""

  /// The name of the field for the subject of an e-mail.
  var subjects = ""

  /// Names of pictures and tables before a number: `figure`, `table`.
  var captions = ""

  /// Words before the name of an author: `by`.
  var bylines = ""

  /// The word for a page before its number.
  var pages = ""

  /// The names of the months, long and short.
  var months = ""

  /// Words that say with a number how long ago something was: `ago`.
  var ago = ""

  /// Names of agencies that pictures come from.
  var agencies = ""

  /// The words of lines that say above a title what kind of text it is: `for immediate release`.
  var labels = ""
}
