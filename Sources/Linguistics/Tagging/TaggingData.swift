/// What a tagger knows of a language, apart from all code.
///
/// Numbers are hundredths of natural logarithms, in the order of ``PartOfSpeech``. Profiles name the
/// parts of speech of a word by letter, with their shares in tenths: `N7J3`.
struct TaggingData: Sendable {
  /// How frequent each part of speech is.
  let prior: String

  /// How likely each part of speech is after each: a row for what stands before.
  let moves: String

  /// How much likelier each becomes by the shape of a word: a row for each ``WordShape``.
  let shapes: String

  /// The profiles of words that are not in the lexicon, by their endings; `-` stands for any.
  let endings: String

  /// The profiles of words.
  let lexicon: String

  /// Returns what is known of a language, if anything is.
  static func of(_ tag: String) -> TaggingData? {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }) {
    case "en": english
    default: nil
    }
  }
}

/// The shape of a word, from its case and its place in the sentence.
enum WordShape: Int, CaseIterable {
  case lower, opening, capitalised, upper, mixed

  init(_ token: Token, opens: Bool) {
    guard token.kind != .mixed else {
      self = .mixed
      return
    }
    switch token.casing {
    case .lower, .none: self = .lower
    case .capitalised: self = opens ? .opening : .capitalised
    case .upper: self = .upper
    case .mixed: self = .mixed
    }
  }

  /// The share of proper names among unknown words of this shape.
  var nameShare: Float {
    switch self {
    case .lower: 0.01
    case .opening, .mixed: 0.5
    case .capitalised: 0.8
    case .upper: 0.7
    }
  }
}
