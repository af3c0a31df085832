import Synchronization

/// Tells what part each word of a sentence plays: a bigram hidden Markov model.
///
/// A word's parts of speech come from a lexicon, an unknown word's from its ending, and both from
/// its shape; the best sequence is found by the Viterbi algorithm (A. Viterbi, 1967) over the parts
/// that are possible at all.
public struct Tagger: Sendable {
  private let lexicon: WordTable
  private let endings: WordTable
  private let emissions: TagEmissions

  /// The score of each part of speech after each, row by row.
  private let moves: [Float]

  private static let tagCount = PartOfSpeech.allCases.count
  private static let longestEnding = 4

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
    var profiles: [Substring: UInt16] = [:]
    func number(of profile: Substring, isKnown: Bool) -> UInt16 {
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
    lexicon = WordTable(rows: data.lexicon) { number(of: $0, isKnown: true) }
    endings = WordTable(rows: data.endings) { number(of: $0, isKnown: false) }
    moves = Self.scores(data.moves)
    self.emissions = emissions
  }

  private static func scores(_ text: some StringProtocol) -> [Float] {
    text.split { $0 == " " || $0 == "\n" }.map { Float(Int($0) ?? 0) / 100 }
  }

  /// Reads a profile such as `N7J3`.
  private static func shares(_ profile: Substring) -> [Float] {
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

  /// Returns what is known of each term of a document, to be handed to ``tag(_:of:known:into:)``.
  public func profiles(of vocabulary: Vocabulary) -> [UInt16] {
    var profiles = lexicon.values(in: vocabulary, absent: .max)
    for term in profiles.indices where profiles[term] == .max {
      profiles[term] = guess(vocabulary.bytes(TermID(term)))
    }
    return profiles
  }

  private func guess(_ word: ArraySlice<UInt8>) -> UInt16 {
    guard let last = word.last else { return Fixed.mark.rawValue }
    if (0x30...0x39).contains(last), word.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Fixed.number.rawValue
    }
    guard word.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) }) else {
      return Fixed.mark.rawValue
    }
    for length in stride(from: min(Self.longestEnding, word.count - 1), to: 0, by: -1) {
      if let profile = endings[word.suffix(length)] { return profile }
    }
    return endings[CollectionOfOne(UInt8(ascii: "-"))] ?? Fixed.mark.rawValue
  }

  // MARK: Sentences

  /// Tags the tokens of one sentence.
  ///
  /// - Parameters:
  ///   - range: The indices of the sentence's tokens.
  ///   - tokens: The tokens of the document.
  ///   - profiles: What ``profiles(of:)`` gave for the document's vocabulary.
  ///   - tags: The parts of speech of all tokens of the document, as raw values; those of the
  ///     sentence are set.
  public func tag(
    _ range: Range<Int>,
    of tokens: borrowing Span<Token>,
    known profiles: borrowing Span<UInt16>,
    into tags: inout [UInt8]
  ) {
    var path = TagPath(count: range.count, moves: moves)
    let choices = emissions.choices.span
    var opens = true
    for index in range {
      let token = tokens[index]
      let row: Int
      switch token.kind {
      case .word, .mixed, .number:
        let shape = WordShape(token, opens: opens)
        row = Int(profiles[Int(token.term)]) * TagEmissions.rowsPerProfile + shape.rawValue
        opens = false
      default:
        row = 0
      }
      path.step(choices.extracting(emissions.range(row)))
    }
    path.trace(into: &tags, at: range.lowerBound)
  }
}
