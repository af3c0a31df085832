/// Chooses, among the inflected forms of a phrase that a text has, the one that a list would give: the
/// nominative singular, without the ending of another case or a written article.
struct Inflection: Sendable {
  /// A form in small letters, and how much speaks for it.
  typealias Form = (folded: [UInt8], weight: Int)

  /// The endings of other cases, those that may also be plurals, and how many bytes a word has before
  /// them.
  private let oblique: [[UInt8]]
  private let doubtful: [[UInt8]]
  private let least: Int

  /// How much rarer than a form the same one without an ending may be: in some languages a word
  /// without an ending is the rarest of its cases.
  private static let share = 6

  private init(_ oblique: String, doubtful: String = "", least: Int) {
    func list(_ endings: String) -> [[UInt8]] {
      endings.split(separator: " ").map { Array($0.utf8) }
    }
    self.oblique = list(oblique)
    self.doubtful = list(doubtful)
    self.least = least
  }

  /// What is known of a language that inflects its nouns by endings.
  static func of(_ language: String) -> Inflection? { all[language] }

  /// Returns the place of the form to show, the forms being in falling order of weight.
  func base(of forms: [Form]) -> Int {
    let costs = forms.map { $0.folded.split(separator: 0x20).reduce(0) { $0 + cost(of: $1) } }
    guard let least = costs.min(), let first = costs.firstIndex(of: least) else { return 0 }
    return forms.indices.filter { costs[$0] == least }.reduce(first) { best, place in
      let isBare = forms[best].folded.starts(with: forms[place].folded)
      return isBare && forms[place].weight * Self.share >= forms[first].weight ? place : best
    }
  }

  /// What speaks against a word.
  private func cost(of word: ArraySlice<UInt8>) -> Int {
    func ends(_ ending: [UInt8]) -> Bool {
      word.count >= ending.count + least && word.suffix(ending.count).elementsEqual(ending)
    }
    if oblique.contains(where: ends) { return 4 }
    return doubtful.contains(where: ends) ? 1 : 0
  }

  private static let all = [
    "de": Inflection("", least: 0),
    "sv": Inflection("", least: 0),
    "el": Inflection("ου ού ων ών ους ούς", least: 6),
    "pl": Inflection(
      "ego emu ej ych ich ym im ymi imi ą ę om ami ach owi ów iem",
      doubtful: "y i e",
      least: 4
    ),
    "ru": Inflection(
      "у ю ой ом ем ам ям ами ями ах ях ого его ому ему ых ым ую юю ов ев",
      doubtful: "ы и е",
      least: 8
    ),
    "uk": Inflection(
      "у ю ої ою ею єю ом ем єм ам ям ами ями ах ях ого ому ій ими ові еві ів їв",
      doubtful: "и і ї е",
      least: 8
    ),
  ]
}
