/// What a word can be to a sentence end; more than one at a time.
struct TermClasses: OptionSet {
  let rawValue: UInt8

  static let stopWord = TermClasses(rawValue: 1)
  static let leading = TermClasses(rawValue: 2)
  static let numeric = TermClasses(rawValue: 4)
  static let closing = TermClasses(rawValue: 8)
  static let abbreviations: TermClasses = [.leading, .numeric, .closing]

  /// Returns the classes of a document's terms, by their numbers.
  ///
  /// - Parameters:
  ///   - tokens: The tokens that the terms are of.
  ///   - tag: The language of the document; an unknown one is read with the tables of English.
  /// - Returns: The classes of each term.
  static func table(of tokens: Tokens, language tag: String) -> [TermClasses] {
    let tables = LanguageTables.of(tag) ?? LanguageTables.of("en")
    return tables?.classes(of: tokens)
      ?? [TermClasses](repeating: [], count: tokens.vocabulary.count)
  }
}
