import AnnotationKit
import Linguistics

/// Splits sentences into stretches that phrases may be cut from: noun phrases where a tagger read
/// the text, else runs of words with content.
struct PhraseScan {
  private let text: KeywordText
  private let bytes: [UInt8]

  /// The words of the stretch so far, and how the next one will hang on it.
  private(set) var words: [PhraseWord] = []
  private var joint = PhraseWord.Joint.space

  init(_ text: KeywordText, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// Hands each stretch of a sentence to `body`.
  mutating func scan(_ sentence: Sentence, _ body: ([PhraseWord]) -> Void) {
    for index in sentence.tokens {
      switch take(index, in: sentence.tokens) {
      case .joins: break
      case .ends: finish(body)
      case .standsAlone:
        finish(body)
        append(index, text.tokens[index], .verb)
        finish(body)
      }
    }
    finish(body)
  }

  /// What a token does to the stretch before it.
  private enum Effect { case joins, ends, standsAlone }

  @inline(__always)
  private mutating func append(
    _ index: Int,
    _ token: Token,
    _ tag: PartOfSpeech,
    _ part: PhraseWord.Part = .content
  ) {
    let stem = text.stems[Int(token.term)]
    words.append(PhraseWord(token, at: index, stem: stem, tag, joint, part))
    joint = .space
  }

  private mutating func finish(_ body: ([PhraseWord]) -> Void) {
    joint = .space
    if words.isEmpty { return }
    while words.last?.isConnector == true { words.removeLast() }
    if !words.isEmpty { body(words) }
    // One by one, as there are few, and to remove all takes longer.
    while !words.isEmpty { words.removeLast() }
  }

  private mutating func take(_ index: Int, in range: Range<Int>) -> Effect {
    let token = text.tokens[index]
    switch token.kind {
    case .word, .mixed, .number: return takeWord(index, token)
    case .clitic:
      joint = .mark
      return words.isEmpty ? .ends : .joins
    case .punctuation, .symbol: return takeMark(index, token, in: range) ? .joins : .ends
    case .ideograph, .link: return .ends
    }
  }

  private mutating func takeWord(_ index: Int, _ token: Token) -> Effect {
    let facts = text.facts[Int(token.term)]
    guard !facts.marks.isDisjoint(with: Self.special) else { return takeContentWord(index, token) }
    if facts.isStopWord, words.isEmpty, token.casing == .lower, !isGlued(index + 1) {
      return .ends
    }
    if joint == .space, facts.marks.contains(.inNames), isMisplaced(index, token) { return .ends }
    let role = Connectors.role(of: facts)
    if facts.isStopWord { return takeStopWord(index, token, role) }
    if joint == .space, role == .breaks { return .ends }
    return takeContentWord(index, token)
  }

  /// Whether nothing stands before a token.
  private func isGlued(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].before == .none
  }

  /// What makes a word more than one with content.
  private static let special: WordFacts.Marks = Connectors.all.union([.inNames, .stopWord])

  private mutating func takeContentWord(_ index: Int, _ token: Token) -> Effect {
    let tag = PartOfSpeech(rawValue: text.tags[index]) ?? .function
    let part: PartOfSpeech
    switch tag {
    case .participle where isPredicate(token): return .ends
    case .noun where isPrefixed(token): part = .adjective
    case .noun where isVerb(index, token): return .ends
    case .number where words.isEmpty: return .ends
    case .number where joint == .space && !follows(.noun, .properNoun): return .ends
    case .noun, .properNoun, .adjective, .participle, .number:
      part = isNumeral(token) ? .number : tag
    case .verb where joint == .hyphen: part = tag
    case .verb: return .standsAlone
    case .adverb, .determiner, .pronoun, .function:
      guard isAcronym(token) || joint == .hyphen else { return .ends }
      part = isAcronym(token) ? .properNoun : tag
    }
    append(index, token, part)
    return .joins
  }

  /// Whether a word that only names have stands in none.
  private func isMisplaced(_ index: Int, _ token: Token) -> Bool {
    guard token.casing.isCapital else { return true }
    let opensName = index + 1 < text.tokens.count && text.tokens[index + 1].casing.isCapital
    return !opensName && words.last?.tag != .properNoun
  }

  /// Whether the word before is one of some parts of speech.
  private func follows(_ tags: PartOfSpeech...) -> Bool {
    words.last.map { !$0.isConnector && tags.contains($0.tag) } ?? false
  }

  /// Whether a word is an adjective by the word it is hyphened to and its own ending.
  private func isPrefixed(_ token: Token) -> Bool {
    guard joint == .hyphen, let last = words.last,
      text.facts[Int(text.tokens[last.token].term)].marks.contains(.prefix)
    else { return false }
    let ending = WordEnding(text.vocabulary.bytes(token.term).span)
    return ending.ends(with: "ist") || ending.ends(with: "ic") || ending.ends(with: "al")
      || ending.ends(with: "ive") || ending.ends(with: "ous") || ending.ends(with: "an")
  }

  /// Whether a word that a tagger took for a noun is a verb, by the article after it.
  private func isVerb(_ index: Int, _ token: Token) -> Bool {
    guard text.isTagged, joint == .space, !words.isEmpty, index + 1 < text.tokens.count,
      text.tags[index + 1] == PartOfSpeech.determiner.rawValue,
      text.tokens[index + 1].before == .space, text.tokens[index + 1].casing == .lower
    else { return false }
    return text.vocabulary.bytes(token.term).last == UInt8(ascii: "s")
  }

  /// Whether a token is a number in capitals, such as `XVI`, or a decade, such as `1980s`.
  private func isNumeral(_ token: Token) -> Bool {
    guard token.casing == .upper || token.kind == .mixed else { return false }
    guard (2...6).contains(token.length) else { return false }
    let word = text.vocabulary.bytes(token.term)
    if token.kind == .word { return word.allSatisfy { "ivx".utf8.contains($0) } }
    return token.kind == .mixed && word.last == UInt8(ascii: "s")
      && word.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isAcronym(_ token: Token) -> Bool { token.casing == .upper && token.length > 1 }

  private mutating func takeStopWord(
    _ index: Int,
    _ token: Token,
    _ role: Connectors.Role
  ) -> Effect {
    if isCompoundHead(index) || role == .numeral && isInName(index, token) {
      append(index, token, token.casing.isCapital ? .properNoun : .adjective)
      return .joins
    }
    if joint == .space, role == .breaks { return .ends }
    guard isAcronym(token), joint == .space, !isLoud(index) else {
      return takeFunctionWord(index, token, role) ? .joins : .ends
    }
    return takeContentWord(index, token)
  }

  /// Whether a participle is rather the verb to the noun before it, as in *the yard built ships*.
  private func isPredicate(_ token: Token) -> Bool {
    guard joint == .space, follows(.noun, .properNoun), let last = words.last else { return false }
    let word = text.vocabulary.bytes(token.term)
    guard text.isTagged else {
      let noun = text.vocabulary.bytes(text.tokens[last.token].term)
      return Self.gender(of: noun).map { $0 != Self.gender(of: word) } ?? false
    }
    return !WordEnding(word.span).ends(with: "ing")
      && !text.facts[Int(token.term)].marks.contains(.compounding)
  }

  /// The vowel by which Romance words tell their gender, if they end in one and an `s` at most.
  private static func gender(of word: ArraySlice<UInt8>) -> UInt8? {
    let ending = word.last == UInt8(ascii: "s") ? word.dropLast().last : word.last
    return ending == UInt8(ascii: "a") || ending == UInt8(ascii: "o") ? ending : nil
  }

  /// Whether a function word or numeral is the first part of a compound, as in *two-step*.
  private func isCompoundHead(_ index: Int) -> Bool {
    guard isGlued(index + 1), isGlued(index + 2), text.tokens[index + 1].length == 1,
      bytes[Int(text.tokens[index + 1].start)] == UInt8(ascii: "-")
    else { return false }
    switch PartOfSpeech(rawValue: text.tags[index]) ?? .function {
    case .adjective, .adverb, .number: return true
    default: return false
    }
  }

  /// Whether a numeral is part of a name, as in *Second Amendment*.
  private func isInName(_ index: Int, _ token: Token) -> Bool {
    token.casing == .capitalised && index + 1 < text.tokens.count
      && text.tokens[index + 1].casing == .capitalised
  }

  /// Whether the words around a token are all capitals too, so that they mean nothing.
  private func isLoud(_ index: Int) -> Bool {
    let near = [index - 1, index + 1].filter(text.tokens.indices.contains)
    return near.contains { text.tokens[$0].casing == .upper }
  }

  private mutating func takeFunctionWord(
    _ index: Int,
    _ token: Token,
    _ role: Connectors.Role
  ) -> Bool {
    guard let last = words.last else { return false }
    switch role {
    case .none, .breaks, .numeral: return false
    case .article where !last.isConnector: return false
    case .plain where last.isConnector: return false
    case .names where last.isConnector || last.tag != .properNoun: return false
    case .plain, .names, .article: break
    }
    append(index, token, .function, role == .names ? .joinerOfNames : .joiner)
    return true
  }

  private mutating func takeMark(_ index: Int, _ token: Token, in range: Range<Int>) -> Bool {
    guard let last = words.last, token.before == .none, index + 1 < range.upperBound else {
      return false
    }
    let isGlued = text.tokens[index + 1].before == .none
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "-") where token.length == 1:
      guard isGlued else { return false }
      joint = .hyphen
    case UInt8(ascii: "'"):
      joint = .mark
    case 0xE2 where isApostrophe(token):
      joint = .mark
    case UInt8(ascii: "."):
      // Initials and letters with stops: J. Smith, U.S. troops.
      let before = text.tokens[last.token]
      guard before.length == 1, before.casing.isCapital else { return false }
      joint = .mark
    case UInt8(ascii: "&"):
      guard isGlued else { return false }
      joint = .mark
    default:
      return false
    }
    return true
  }

  private func isApostrophe(_ token: Token) -> Bool {
    let start = Int(token.start)
    return token.length == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && bytes[start + 2] == 0x99
  }
}
