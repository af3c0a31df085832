import AnnotationKit
import AnnotationTestKit
import KeywordAnalysis
import Testing

@Suite("Keyword analyser")
struct KeywordAnalyserTests {
  static let text = """
    A lighthouse keeper's diary

    The lighthouse keeper of Gull Rock wrote in his diary every evening. The diary tells of storms,
    of ships that passed, and of the oil lamp that had to be filled twice a night. The Northern
    Lighthouse Board (NLB) paid the lighthouse keeper forty pounds a year. In 1911 the NLB replaced
    the oil lamp with an electric lamp, and the lighthouse keepers left Gull Rock for good.
    """

  @Test("gives scores that fall from at most one")
  func scoresFall() throws {
    let scores = try Keywords.of(Self.text).map(\.score)
    #expect(scores.count > 3)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { (0...1).contains($0) })
  }

  @Test("lists every place of a phrase, its variants included, where it stands")
  func occurrencesAreExact() throws {
    let document = Document(text: Self.text)
    let board = try #require(
      Keywords.of(document).first { $0.phrase == "Northern Lighthouse Board" }
    )
    #expect(board.variants.contains("NLB"))
    #expect(board.occurrences.map(document.text) == ["Northern\nLighthouse Board", "NLB", "NLB"])
  }

  @Test("prefers the singular where both numbers stand in the text")
  func prefersSingular() throws {
    let phrases = try Keywords.of(Self.text).map(\.phrase)
    #expect(phrases.contains("lighthouse keeper"))
    #expect(!phrases.contains("lighthouse keepers"))
  }

  @Test("lists no phrase twice, whatever its case or number")
  func noDuplicates() throws {
    let phrases = try Keywords.of(Self.text, by: KeywordAnalyser(count: .exactly(40)))
      .map { $0.phrase.lowercased() }
    #expect(Set(phrases).count == phrases.count)
  }

  @Test("gives the same for the same text", arguments: KeyphraseStyle.allCases)
  func isStable(style: KeyphraseStyle) throws {
    let analyser = KeywordAnalyser(style: style)
    #expect(try Keywords.of(Self.text, by: analyser) == Keywords.of(Self.text, by: analyser))
  }

  @Test("lists as many as it is asked for")
  func heedsCount() throws {
    #expect(try Keywords.of(Self.text, by: KeywordAnalyser(count: .exactly(3))).count == 3)
    #expect(try Keywords.of(Self.text).count <= 20)
  }

  @Test("tells which settings differ from the defaults")
  func tellsSettings() {
    #expect(KeywordAnalyser().settings.isEmpty)
    let analyser = KeywordAnalyser(count: .exactly(5), style: .tags)
    #expect(analyser.settings == ["Count": "5", "Style": "tags"])
  }

  @Test(
    "has nothing to say of texts without words",
    arguments: ["", " \n\n ", "1999", "12 3/4 2020-01-01", "...!?", "the of and"]
  )
  func staysSilent(text: String) throws {
    #expect(try Keywords.of(text).isEmpty)
  }

  @Test("joins an acronym with the name that has its letters for initials")
  func joinsInitials() throws {
    let text = """
      The International Tree Fund was set up in Oslo. The ITF plants alders. Every spring the ITF
      reports how many alders of the International Tree Fund have grown.
      """
    let fund = try #require(
      try Keywords.of(text).first { $0.phrase == "International Tree Fund" }
    )
    #expect(fund.variants == ["ITF"])
    #expect(fund.occurrences.count == 4)
  }

  @Test("joins a surname with the one full name that ends in it, and counts no place twice")
  func joinsSurnames() throws {
    let text = """
      Ruth Adeyemi keeps the weir. Adeyemi says that the weir holds the salmon back. The council
      thanked Ruth Adeyemi, but the anglers blame Adeyemi for the floods at the weir.
      """
    let phrases = try Keywords.of(text)
    let keeper = try #require(phrases.first { $0.phrase == "Ruth Adeyemi" })
    #expect(keeper.variants == ["Adeyemi"])
    #expect(keeper.occurrences.count == 4)
    #expect(!phrases.contains { $0.phrase == "Adeyemi" })
  }

  @Test("leaves a surname alone that several people bear")
  func leavesSharedSurnames() throws {
    let text = """
      Hester Callender married in May. Margaret Callender took the photographs. A Callender album
      lies in the archive, and the Callender house stands on the quay.
      """
    for phrase in try Keywords.of(text) where phrase.phrase.hasSuffix(" Callender") {
      #expect(!phrase.variants.contains("Callender"))
    }
  }

  @Test("names Korean nouns without their particles")
  func namesKoreanNouns() throws {
    let text = """
      등대는 항구를 지킨다. 어부들은 등대의 불빛을 보고 항구로 돌아온다. 오래된 등대가 무너지자 새로운 등대를 세웠다.
      항구에는 배가 많고 항구의 시장은 붐빈다.
      """
    let phrases = try Keywords.of(text).map(\.phrase)
    #expect(phrases.contains("등대") && phrases.contains("항구"))
  }

  @Test("finds the frequent words of scripts without spaces")
  func readsIdeographs() throws {
    let text = """
      灯塔守护着港口。老灯塔建于一九一一年，新灯塔更高。渔民喜欢灯塔的光，港口的船只靠灯塔导航。港口很大。
      """
    let phrases = try Keywords.of(text).map(\.phrase)
    #expect(phrases.contains("灯塔") && phrases.contains("港口"))
  }

  @Test(
    "survives texts that are built to hurt",
    arguments: ["a-", "of a ", "(AB) ", "Ab of Cd of ", "X.", "a's ", "((", "漢", "Aa "]
  )
  func survives(unit: String) throws {
    let text = String(repeating: unit, count: 3_000)
    #expect(try Keywords.of(text).count <= 20)
  }
}
