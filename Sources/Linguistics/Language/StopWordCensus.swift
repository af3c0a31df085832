/// A count of the stop words of each language in a stretch of a text.
///
/// Between a third and a half of the words of a running text are stop words of its language, and
/// far fewer are of another. Where that holds all over a text, no detector need be asked.
struct StopWordCensus {
  /// The share of the words that must be stop words of a language, one in so many.
  private static let share = 3

  /// How many times fewer words must be stop words of any other language.
  private static let margin = 2

  /// The fewest words by which to judge.
  private static let fewestWords = 40

  /// The number of tokens in a stretch, and of stretches in a long text.
  private static let stretch = 120
  private static let stretches = 3

  private var words = 0
  private var counts = [Int](repeating: 0, count: LanguageData.all.count)

  /// Returns the language of a text that the stop words all over it leave no doubt of.
  static func language(of tokens: Tokens) -> LanguageData? {
    let count = tokens.all.count
    let starts =
      count < 2 * stretch * stretches
      ? [0] : (1...stretches).map { count * $0 / (stretches + 1) }
    let length = starts.count == 1 ? count : stretch
    let found = starts.map { StopWordCensus(of: tokens, in: $0..<$0 + length).leader }
    guard let first = found[0], found.allSatisfy({ $0 == first }) else { return nil }
    return LanguageData.all[first]
  }

  private init(of tokens: Tokens, in stretch: Range<Int>) {
    let stopWordOf = KnownWords.all.stopWordOf
    for token in tokens.all[stretch] where token.kind == .word {
      words += 1
      var languages = stopWordOf[Int(tokens.known[Int(token.term)])].rawValue
      while languages != 0 {
        counts[languages.trailingZeroBitCount] += 1
        languages &= languages - 1
      }
    }
  }

  /// The language that leaves no doubt.
  private var leader: Int? {
    guard words >= Self.fewestWords, let most = counts.max(), most * Self.share >= words,
      counts.count(where: { $0 * Self.margin >= most }) == 1
    else { return nil }
    return counts.firstIndex(of: most)
  }
}
