import Linguistics
import Testing

@Suite("Korean particles")
struct KoreanParticlesTests {
  private func noun(_ word: String) -> String {
    let bytes = Array(word.utf8)
    return String(decoding: bytes.prefix(KoreanParticles.nounLength(bytes[...])), as: UTF8.self)
  }

  @Test(
    "are told from the noun before them",
    arguments: [
      ("정부는", "정부"), ("정부가", "정부"), ("등대를", "등대"), ("항만을", "항만"), ("항만은", "항만"),
      ("항구에서", "항구"), ("서울에서는", "서울"), ("학교의", "학교"), ("기술로", "기술"),
      ("시민과", "시민"), ("어부와", "어부"),
    ]
  )
  func areTold(word: String, noun: String) {
    #expect(self.noun(word) == noun)
  }

  @Test(
    "are not seen where the syllable before them forbids, or the noun itself ends so",
    arguments: [
      "전문가", "민주주의", "국무회의", "고양이", "어린이", "도로", "국가", "lighthouse", "", "는", "지도",
    ]
  )
  func areNotSeen(word: String) {
    #expect(noun(word) == word)
  }

  @Test("give words in different cases one stem")
  func giveOneStem() {
    let stemmer = Stemmer("ko")
    for word in ["등대는", "등대를", "등대의", "등대"] { #expect(stemmer.stem(word) == "등대") }
  }
}
