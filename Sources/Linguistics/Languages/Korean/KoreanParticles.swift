/// The particles that Korean writes at the end of a noun: 정부*는*, 항구*에서*.
public enum KoreanParticles {
  /// Returns how many bytes of a word are left without its particle.
  ///
  /// A particle counts only where its form agrees with the syllable before it, as 은 follows a final
  /// consonant and 는 a vowel, and where at least two syllables are left.
  ///
  /// - Parameter word: A word in UTF-8 of whole syllables.
  /// - Returns: The length of the noun; of the whole word when there is no particle.
  public static func nounLength(_ word: ArraySlice<UInt8>) -> Int {
    let count = word.count
    guard count >= 9, isSyllable(word.suffix(3)) else { return count }
    guard !nouns.contains(where: { word.suffix(6).elementsEqual($0) }) else { return count }
    for (particle, condition) in particles where count >= particle.count + 6 {
      let noun = word.dropLast(particle.count)
      guard word.suffix(particle.count).elementsEqual(particle),
        condition.holds(after: noun.suffix(3))
      else { continue }
      return noun.count
    }
    return count
  }

  /// What the syllable before a particle must end in.
  private enum Condition {
    case any, consonant, vowel, vowelOrL

    func holds(after syllable: ArraySlice<UInt8>) -> Bool {
      guard let final = KoreanParticles.final(of: syllable) else { return false }
      switch self {
      case .any: return true
      case .consonant: return final != 0
      case .vowel: return final == 0
      case .vowelOrL: return final == 0 || final == 8
      }
    }
  }

  private static func isSyllable(_ bytes: ArraySlice<UInt8>) -> Bool { final(of: bytes) != nil }

  /// The number of the final consonant of a syllable, 0 for none; nothing if it is no syllable.
  private static func final(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 3, let first = bytes.first, first >= 0xEA, first <= 0xED else {
      return nil
    }
    let code = bytes.reduce(0) { ($0 & 0x3FF) << 6 | Int($1 & 0x3F) } & 0xFFFF
    guard (0xAC00...0xD7A3).contains(code) else { return nil }
    return (code - 0xAC00) % 28
  }

  /// The particles, the longest first.
  private static let particles: [([UInt8], Condition)] =
    (list("에서는 에서도 에게서 으로써 으로서 이라는", .any)
      + list("에서 에게 에는 에도 까지 부터 처럼 보다 마다 조차 께서 로서 로써 라는", .any)
      + list("으로 이나 이며", .consonant) + list("로", .vowelOrL)
      + list("은 이 을 과", .consonant) + list("는 가 를 와", .vowel) + list("의 에 도 만", .any))

  private static func list(_ words: String, _ condition: Condition) -> [([UInt8], Condition)] {
    words.split(separator: " ").map { (Array($0.utf8), condition) }
  }

  /// How nouns end that look as if a particle stood there.
  private static let nouns: [[UInt8]] = """
    주의 회의 논의 합의 협의 건의 강의 정의 결의 동의 문의 양이 린이 은이 숭이 랑이 북이 놀이 먹이
    높이 길이 깊이 넓이 차이 제도 정도 속도 지도 온도 태도 국가 평가 대가 작가 물가 효과 결과 성과 사이
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
