import AnnotationKit
import Linguistics

/// Finds phrases in scripts without spaces: every short run of characters between function
/// characters, of which the frequent ones are words.
struct IdeographRuns {
  private let text: KeywordText

  private static let lengths = 2...6

  init(_ text: KeywordText) {
    self.text = text
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
    return token.kind == .ideograph
      && !text.facts[Int(token.term)].marks.contains(.functionCharacter)
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    isPart(index) && (index == start || text.tokens[index].before == .none)
  }

  private func cut(_ run: Range<Int>, _ body: (PhraseOccurrence) -> Void) {
    guard run.count >= Self.lengths.lowerBound else { return }
    for start in run {
      var key = PhraseKey()
      for end in start..<min(run.upperBound, start + Self.lengths.upperBound) {
        key.take(text.stem(of: end))
        let length = end - start + 1
        guard Self.lengths.contains(length) else { continue }
        body(
          PhraseOccurrence(
            key: key.value,
            tokens: start..<end + 1,
            contentWords: length,
            words: length,
            marks: length == run.count ? .isMaximal : [],
            container: UInt64(start) &* 0x9E37_79B9_7F4A_7C15
          )
        )
      }
    }
  }

  /// Characters that words of content seldom have: particles, pronouns, hiragana.
  static let functionCharacters = """
    的 了 是 在 和 有 我 他 她 它 你 这 那 也 都 就 而 及 与 或 被 把 对 于 从 到 为 以 之 其
    不 没 很 更 最 让 向 将 并 且 但 如 這 與 從 為 對 於 讓 並 沒 個 們 们 ぁ あ ぃ い ぅ う
    ぇ え ぉ お か が き ぎ く ぐ け げ こ ご さ ざ し じ す ず せ ぜ そ ぞ た だ ち ぢ っ つ
    づ て で と ど な に ぬ ね の は ば ぱ ひ び ぴ ふ ぶ ぷ へ べ ぺ ほ ぼ ぽ ま み む め も
    ゃ や ゅ ゆ ょ よ ら り る れ ろ わ を ん
    """
}
