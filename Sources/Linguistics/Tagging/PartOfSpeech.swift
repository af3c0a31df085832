/// What part a word plays in a sentence, as far as noun phrases need to know.
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  /// A common noun.
  case noun

  /// A proper noun, or a part of one.
  case properNoun

  /// An adjective.
  case adjective

  /// A verb, other than an auxiliary.
  case verb

  /// A participle or gerund, which may stand before a noun.
  case participle

  /// An adverb.
  case adverb

  /// A number.
  case number

  /// An article, a possessive or a demonstrative.
  case determiner

  /// A pronoun, or an auxiliary that a verb follows.
  case pronoun

  /// Any other function word, or a mark.
  case function

  /// The letter it goes by in the tables.
  var letter: UInt8 { Self.letters[Int(rawValue)] }

  static let letters = Array("NPJVGRCDOF".utf8)

  init?(letter: UInt8) {
    guard let index = Self.letters.firstIndex(of: letter) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
