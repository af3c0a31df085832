import AnnotationKit
import Linguistics

/// Finds phrases in scripts without spaces: every short run of characters between function
/// characters, of which the frequent ones are words.
struct IdeographRuns {
  private let text: KeywordText

  /// Whether a term is a character of function words, at which runs end.
  private let ends: [Bool]

  private static let lengths = 2...6

  init(_ text: KeywordText) {
    self.text = text
    var ends = [Bool](repeating: false, count: text.vocabulary.count)
    for character in Self.functionCharacters.unicodeScalars {
      if let term = text.vocabulary.term(String(character).utf8) { ends[Int(term)] = true }
    }
    self.ends = ends
  }

  /// Hands each run of a sentence, cut to the lengths of words, to `body`.
  func cut(_ sentence: Sentence, _ body: (PhraseOccurrence) -> Void) {
    var start = sentence.tokens.lowerBound
    for index in sentence.tokens where !continues(index, from: start) {
      cut(start..<index, body)
      start = isPart(index) ? index : index + 1
    }
    cut(start..<sentence.tokens.upperBound, body)
  }

  private func isPart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .ideograph && !ends[Int(token.term)]
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    isPart(index) && (index == start || text.tokens[index].before == .none)
  }

  private func cut(_ run: Range<Int>, _ body: (PhraseOccurrence) -> Void) {
    guard run.count >= Self.lengths.lowerBound else { return }
    for start in run {
      var key = PhraseKey()
      for end in start..<min(run.upperBound, start + Self.lengths.upperBound) {
        key.take(text.stems[text.tokens[end].term])
        let length = end - start + 1
        guard Self.lengths.contains(length) else { continue }
        body(
          PhraseOccurrence(
            key: key.value,
            tokens: start..<end + 1,
            contentWords: length,
            words: length,
            isMaximal: length == run.count,
            hasConnector: false,
            hasHyphen: false,
            hasMark: false,
            isCapitalised: false,
            container: UInt64(start) &* 0x9E37_79B9_7F4A_7C15
          )
        )
      }
    }
  }

  /// Characters that words of content seldom have: particles, pronouns, hiragana.
  private static let functionCharacters = """
    的了是在和有我他她它你这那也都就而及与或被把对于从到为以之其不没很更最让向将并且但如
    這與從為對於讓並沒個們们
    ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねの
    はばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをん
    """
}
