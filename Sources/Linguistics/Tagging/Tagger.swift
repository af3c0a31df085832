import Synchronization

/// Tells what part each word of a sentence plays: a bigram hidden Markov model.
///
/// A word's parts of speech come from a lexicon, an unknown word's from its ending, and both from
/// its shape; the best sequence is found by the Viterbi algorithm (A. Viterbi, 1967) over the parts
/// that are possible at all.
public struct Tagger: Sendable {
  /// The rows of the lexicon, and the profile that each head stands for.
  private let lexicon: String
  private let profiles: [String: UInt16]

  private let endings: WordEndings

  /// The profile of a word with letters that no ending tells of.
  private let anyWord: UInt16

  private let emissions: TagEmissions

  /// The score of each part of speech after each: a row for each that stands after.
  private let moves: [Float]

  private static let tagCount = PartOfSpeech.allCases.count

  /// The profiles that stand before those of the tables.
  private enum Fixed: UInt16 { case mark, number }

  /// Returns the tagger of a language, if there is one.
  ///
  /// - Parameter tag: A BCP 47 tag, such as ``DetectedLanguage/tag``; its primary subtag counts.
  /// - Returns: The tagger, made when it is first asked for.
  public static func of(_ tag: String) -> Tagger? {
    let language = String(tag.prefix { $0 != "-" && $0 != "_" })
    guard let data = TaggingData.of(language) else { return nil }
    return cache.withLock { known in
      if let tagger = known[language] { return tagger }
      let tagger = Tagger(data)
      known[language] = tagger
      return tagger
    }
  }

  private static let cache = Mutex<[String: Tagger]>([:])

  init(_ data: TaggingData) {
    let prior = Self.scores(data.prior)
    let shapes = data.shapes.split(separator: "\n").map { Self.scores($0) }
    var emissions = TagEmissions()
    emissions.append(only: .function)
    emissions.append(only: .number)
    var profiles: [String: UInt16] = [:]
    func number(of profile: String, isKnown: Bool) -> UInt16 {
      let key = isKnown ? profile : profile + "?"
      if let number = profiles[key] { return number }
      let shares = Self.shares(profile)
      if isKnown {
        emissions.append(known: shares, prior: prior, shapes: shapes)
      } else {
        emissions.append(guessed: shares, prior: prior)
      }
      let number = UInt16(emissions.ends.count / TagEmissions.rowsPerProfile - 1)
      profiles[key] = number
      return number
    }
    var endings = WordEndings()
    var anyWord = Fixed.mark.rawValue
    WordRows(data.endings).forEach { head, bytes, range in
      let profile = number(of: head, isKnown: false)
      WordRows.forEachWord(in: bytes, range) { word in
        if word.count == 1, bytes[word.lowerBound] == UInt8(ascii: "-") { anyWord = profile }
        endings.insert(word.map { bytes[$0] }, profile)
      }
    }
    WordRows(data.lexicon).forEach { head, _, _ in _ = number(of: head, isKnown: true) }
    lexicon = data.lexicon
    self.profiles = profiles
    self.endings = endings
    self.anyWord = anyWord
    moves = Self.transposed(Self.scores(data.moves))
    self.emissions = emissions
  }

  private static func scores(_ text: some StringProtocol) -> [Float] {
    text.split { $0 == " " || $0 == "\n" }.map { Float(Int($0) ?? 0) / 100 }
  }

  private static func transposed(_ moves: [Float]) -> [Float] {
    moves.indices.map { moves[$0 % tagCount * tagCount + $0 / tagCount] }
  }

  /// Reads a profile such as `N7J3`.
  private static func shares(_ profile: String) -> [Float] {
    var shares = [Float](repeating: 0, count: tagCount)
    var tag: PartOfSpeech?
    for byte in profile.utf8 {
      if let letter = PartOfSpeech(letter: byte) {
        tag = letter
      } else if let tag {
        shares[Int(tag.rawValue)] = Float(byte) - Float(UInt8(ascii: "0"))
      }
    }
    let total = max(shares.reduce(0, +), 1)
    return shares.map { $0 / total }
  }

  // MARK: Words

  /// Adds the words of the lexicon to a table, with what is known of each.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - bits: How a profile is written in the table.
  public func addWords(to table: inout WordTable, _ bits: (UInt16) -> UInt64) {
    table.insert(rows: lexicon) { head in profiles[head].map(bits) }
  }

  /// Returns the profile of a folded word that is not in the lexicon.
  public func profile(ofUnlisted word: ArraySlice<UInt8>) -> UInt16 {
    guard word.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) }) else {
      let isNumber = !word.isEmpty && word.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber ? Fixed.number.rawValue : Fixed.mark.rawValue
    }
    return endings.value(of: word) ?? anyWord
  }

  // MARK: Sentences

  /// Tags the tokens of one sentence.
  ///
  /// - Parameters:
  ///   - range: The indices of the sentence's tokens.
  ///   - tokens: The tokens of the document.
  ///   - profiles: The profile of each term of the document's vocabulary, from the lexicon or by
  ///     ``profile(ofUnlisted:)``.
  ///   - tags: The parts of speech of all tokens of the document, as raw values; those of the
  ///     sentence are set.
  public func tag(
    _ range: Range<Int>,
    of tokens: borrowing Span<Token>,
    known profiles: borrowing Span<UInt16>,
    into tags: inout MutableSpan<UInt8>
  ) {
    var path = TagPath()
    let choices = emissions.choices.span
    let ends = emissions.ends.span
    let moves = moves.span
    var opens = true
    for index in range {
      let token = tokens[index]
      var row = 0
      switch token.kind {
      case .word, .mixed, .number:
        let shape = WordShape(token, opens: opens)
        row = Int(profiles[Int(token.term)]) * TagEmissions.rowsPerProfile + shape.rawValue
        opens = false
      default: break
      }
      let start = row == 0 ? 0 : Int(ends[row - 1])
      path.step(choices.extracting(start..<Int(ends[row])), moves, index, into: &tags)
    }
    let last = path.bestTag()
    path.settle(on: last, before: range.upperBound, into: &tags)
  }
}
