/// The languages that dates are read in.
extension Language {
  /// All languages with words of their own; add new ones here.
  static let all = [
    english, german, french, spanish, italian, portuguese, dutch, russian, ukrainian, greek,
    chinese, japanese, korean,
  ]

  /// Returns the language of a tag; text in no known language is read as English.
  static func named(_ tag: String) -> Language {
    let primary = tag.split(separator: "-").first.map(String.init) ?? tag
    if primary.isEmpty || primary == "und" { return english }
    return all.first { $0.tag == primary } ?? other
  }

  /// For languages without words of their own: numbers and numeric dates.
  static let other = Language("und", "")
}
