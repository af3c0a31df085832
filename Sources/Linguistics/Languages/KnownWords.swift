/// All words that the lists of any language name, with what each of them is.
///
/// They stand in one table, so that one look-up a distinct word of a document tells all that is
/// asked of it later. Numbers are those of the table; 0 stands for every other word.
struct KnownWords: Sendable {
  /// The words that all languages together name.
  static let all = KnownWords(LanguageData.all)

  private var words: Vocabulary

  /// Tells most words that are on no list.
  private var filter: TermFilter

  /// What each word tells of a line by standing in it, by its number.
  private(set) var inLines: [LineWords]

  /// The languages that each word is a stop word of, by its number.
  private(set) var stopWordOf: [LanguageSet] = []

  /// The phrases that give boilerplate away, by the numbers of their words.
  let phrases: PhraseTable

  private init(_ languages: [LanguageData]) {
    words = Vocabulary(expectedTerms: 8192)
    _ = words.intern([])
    phrases = PhraseTable(languages.flatMap(\.boilerplate), numbering: &words)
    for language in languages {
      for list in [language.stopWords] + language.abbreviations.lists {
        for word in list.words { _ = words.intern(word) }
      }
    }
    inLines = []
    filter = TermFilter(expectedTerms: words.count)
    for language in languages {
      for (kind, list) in language.lineOpeners.lists { add(list, kind) }
    }
    while inLines.count < words.count { inLines.append([]) }
    filter.insert(words.keys)
    stopWordOf = Array(repeating: [], count: words.count)
    for (number, language) in languages.enumerated() {
      for word in language.stopWords.words {
        stopWordOf[Int(self.number(word))].insert(LanguageSet(language: number))
      }
    }
  }

  private mutating func add(_ list: String, _ kind: LineWords) {
    for word in list.words {
      let number = Int(words.intern(word))
      while inLines.count <= number { inLines.append([]) }
      inLines[number].insert(kind)
    }
  }

  /// The number of words.
  var count: Int { words.count }

  /// Returns the number of a folded word.
  func number(_ folded: some Sequence<UInt8>) -> UInt32 { words.term(folded) ?? 0 }

  /// Whether a folded word tells something of its line.
  func tells(_ what: LineWords, _ folded: some Sequence<UInt8>) -> Bool {
    inLines[Int(number(folded))].contains(what)
  }

  /// Returns the number of each term of a document.
  func numbers(of vocabulary: Vocabulary) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: vocabulary.count)
    for term in filter.candidates(in: vocabulary) {
      numbers[Int(term)] = words.term(term, of: vocabulary) ?? 0
    }
    return numbers
  }
}

/// What a word tells of the line it stands in; more than one thing at a time.
struct LineWords: OptionSet {
  let rawValue: UInt16

  /// The first word of a field of an e-mail's header.
  static let mailField = LineWords(rawValue: 1)

  /// The name of the field for the subject of an e-mail.
  static let subject = LineWords(rawValue: 2)

  /// The name of pictures or tables before a number.
  static let caption = LineWords(rawValue: 4)

  /// Stands before the name of an author.
  static let byline = LineWords(rawValue: 8)

  /// The word for a page.
  static let page = LineWords(rawValue: 16)

  /// The name of a month.
  static let month = LineWords(rawValue: 32)

  /// Says with a number how long ago something was.
  static let ago = LineWords(rawValue: 64)

  /// The name of an agency that pictures come from.
  static let agency = LineWords(rawValue: 128)

  /// Says with others like it what kind of text follows.
  static let label = LineWords(rawValue: 256)
}

/// Some of all languages, by their places in ``LanguageData/all``.
struct LanguageSet: OptionSet {
  let rawValue: UInt32
}

extension LanguageSet {
  /// The set of one language.
  init(language: Int) { self.init(rawValue: 1 << UInt32(language)) }
}

extension LineOpeners {
  /// The lists with what their words tell.
  fileprivate var lists: [(LineWords, String)] {
    [
      (.mailField, mailFields), (.subject, subjects), (.caption, captions), (.byline, bylines),
      (.page, pages), (.month, months), (.ago, ago), (.agency, agencies),
      (.label, labels),
    ]
  }
}

extension Abbreviations {
  fileprivate var lists: [String] { [leading, numeric, closing] }
}

extension String {
  /// The words of a list, which white space parts.
  var words: [[UInt8]] {
    utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
  }
}
