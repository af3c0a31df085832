/// What a word can be to a sentence end; more than one at a time.
struct TermClasses: OptionSet {
  let rawValue: UInt8

  static let stopWord = TermClasses(rawValue: 1)
  static let leading = TermClasses(rawValue: 2)
  static let numeric = TermClasses(rawValue: 4)
  static let closing = TermClasses(rawValue: 8)
  static let month = TermClasses(rawValue: 16)

  /// Returns the classes of a document's terms, by their numbers.
  ///
  /// - Parameters:
  ///   - vocabulary: The terms.
  ///   - tag: The language of the document; an unknown one is read with the tables of English.
  /// - Returns: The classes of each term.
  static func table(of vocabulary: Vocabulary, language tag: String) -> [TermClasses] {
    var classes = [TermClasses](repeating: [], count: vocabulary.count)
    guard let tables = LanguageTables.of(tag) ?? LanguageTables.of("en") else { return classes }
    let lists = [
      (tables.stopWords.marks(in: vocabulary), TermClasses.stopWord),
      (tables.leading.marks(in: vocabulary), .leading),
      (tables.numeric.marks(in: vocabulary), .numeric),
      (tables.closing.marks(in: vocabulary), .closing),
      (StructureWords.all.months.marks(in: vocabulary), .month),
    ]
    for (marks, flag) in lists {
      for term in marks.indices where marks[term] { classes[term].insert(flag) }
    }
    return classes
  }
}
