/// The languages that dates are read in.
extension Language {
  /// The languages with words of their own, by their tags; each is read when it is first asked for.
  ///
  /// Add new ones here.
  private static let byTag: [String: @Sendable () -> Language] = [
    "de": { german }, "el": { greek }, "en": { english }, "es": { spanish }, "fr": { french },
    "it": { italian }, "ja": { japanese }, "ko": { korean }, "nl": { dutch }, "pl": { polish },
    "pt": { portuguese }, "ru": { russian }, "sv": { swedish }, "uk": { ukrainian },
    "zh": { chinese },
  ]

  /// All languages with words of their own, by their tags.
  static var all: [Language] { byTag.sorted { $0.key < $1.key }.map { $0.value() } }

  /// Returns the language of a tag; text in no known language is read as English.
  static func named(_ tag: String) -> Language {
    let primary = tag.split(separator: "-").first.map(String.init) ?? tag
    if primary.isEmpty || primary == "und" { return english }
    return byTag[primary]?() ?? other
  }

  /// For languages without words of their own: numbers and numeric dates.
  static let other = Language("und", "")
}
