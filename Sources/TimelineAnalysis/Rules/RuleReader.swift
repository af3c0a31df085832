import Linguistics

/// The units of a block, as the rules see them.
struct RuleReader {
  /// The units.
  let lexemes: [Lexeme]

  /// The language they are read in.
  let language: Language

  /// The rules that are tried.
  private let rules = RuleTable.shared

  /// How the language writes dates.
  var habits: Habits { language.habits }

  /// Whether the document dates by years before Christ, so that small numbers may be years.
  var isAncient = false

  /// What lines of the document begin with.
  var heads: LineHeads = []

  /// Whether the document counts years of the Republic of China.
  var usesMinguo = false

  init(_ lexemes: [Lexeme], in language: Language) {
    self.lexemes = lexemes
    self.language = language
  }

  /// What is read: where it ends, and the expressions in it.
  struct Match {
    /// The index just past the last unit.
    var end: Int

    /// The expressions, in the order of the text.
    var mentions: [Mention]

    init(_ end: Int, _ mentions: [Mention]) {
      self.end = end
      self.mentions = mentions
    }
  }

  // MARK: Looking

  /// The unit at an index; outside the block a mark that has no role.
  subscript(_ index: Int) -> Lexeme {
    lexemes.indices.contains(index) ? lexemes[index] : Lexeme.outside
  }

  /// The word at an index, without roles outside the block.
  func word(_ index: Int) -> Word {
    lexemes.indices.contains(index) ? lexemes[index].word : Word()
  }

  /// Whether the word at an index has one of the roles.
  func has(_ index: Int, _ roles: Roles) -> Bool {
    lexemes.indices.contains(index) && lexemes[index].word.roles.has(roles)
  }

  /// Whether the unit at an index is glued to the one before.
  func isGlued(_ index: Int) -> Bool {
    self[index].before == .none
  }

  /// Whether the unit at an index is a word that begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    let unit = self[index]
    return unit.kind == .word && unit.casing != .lower && unit.casing != .none
  }

  /// Whether the unit at an index is a word in lower case.
  func isLower(_ index: Int) -> Bool {
    self[index].kind == .word
      && self[index].casing == .lower
  }

  /// Whether a sentence or block may end before the index.
  func isBreak(_ index: Int) -> Bool {
    self[index].kind == .punctuation && !has(index, [.dash, .or])
  }

  /// Whether a sentence may start at the index.
  func isStart(_ index: Int) -> Bool {
    index <= 0 || index >= lexemes.count || self[index].before == .blankLine
      || (self[index - 1].kind == .punctuation && !has(index - 1, [.comma, .dash, .or]))
  }

  /// The index after a unit with one of the roles, or the index itself.
  func skip(_ roles: Roles, at index: Int) -> Int { has(index, roles) ? index + 1 : index }

  /// Returns an expression over a range of units.
  func mention(_ form: Mention.Form, _ start: Int, _ end: Int) -> Mention {
    var mention = Mention(form)
    mention.first = self[start].first
    mention.last = self[end - 1].last
    return mention
  }

  /// Returns a match of a single expression over a range of units.
  func match(_ form: Mention.Form, _ start: Int, _ end: Int) -> Match {
    Match(end, [mention(form, start, end)])
  }

  // MARK: Reading

  /// Whether an expression may start at an index within the block.
  func mayStart(at index: Int) -> Bool { lexemes[index].word.roles.has(rules.starts) }

  /// Returns the longest expression that starts at an index.
  func expression(at index: Int) -> Match? {
    guard lexemes.indices.contains(index) else { return nil }
    var rest = rules.starting(with: lexemes[index].word.roles)
    var best: Match?
    while rest != 0 {
      let rule = rest.trailingZeroBitCount
      rest &= rest - 1
      if let match = rules.all[rule].read(self, index), match.end > (best?.end ?? index) {
        best = match
      }
    }
    return best
  }
}
