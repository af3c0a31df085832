/// How rare the words of a language are in texts of all kinds.
///
/// Rarity is twice the binary logarithm of the inverse share of texts that have the word: 0 for a
/// word in every text, about 22 for the rarest listed. In a language without a table all words are
/// equal.
enum WordRarity {
  /// The rarity of a word that is not listed.
  static let unlisted: UInt16 = 24

  /// The tables by language, in rows of a rarity and the words that have it.
  static let rows = [
    "de": germanWords, "el": greekWords, "en": englishWords, "es": spanishWords,
    "fr": frenchWords, "it": italianWords, "nl": dutchWords, "pl": polishWords,
    "pt": portugueseWords, "ru": russianWords, "sv": swedishWords, "uk": ukrainianWords,
  ]
}
