/// The words that tell what a line is, of all languages together.
///
/// A document of one language may quote mails and pages of another, so no language is asked for.
struct StructureWords: Sendable {
  /// First words of the fields of an e-mail's header.
  let mailFields: Vocabulary

  /// Names of the field for the subject of an e-mail.
  let subjects: Vocabulary

  /// Names of pictures and tables.
  let captions: Vocabulary

  /// Words before the name of an author.
  let bylines: Vocabulary

  /// Words for a page.
  let pages: Vocabulary

  /// Names of months.
  let months: Vocabulary

  /// The words of all languages that are known.
  static let all = StructureWords(LanguageData.all.map(\.lineOpeners))

  private init(_ lists: [LineOpeners]) {
    mailFields = Vocabulary(list: lists.map(\.mailFields).joined(separator: " "))
    subjects = Vocabulary(list: lists.map(\.subjects).joined(separator: " "))
    captions = Vocabulary(list: lists.map(\.captions).joined(separator: " "))
    bylines = Vocabulary(list: lists.map(\.bylines).joined(separator: " "))
    pages = Vocabulary(list: lists.map(\.pages).joined(separator: " "))
    months = Vocabulary(list: lists.map(\.months).joined(separator: " "))
  }
}
