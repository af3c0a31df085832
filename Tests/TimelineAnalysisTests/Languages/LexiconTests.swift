import AnnotationTestKit
import Testing

@testable import TimelineAnalysis

@Suite("Lexicons")
struct LexiconTests {
  /// What each language must read: marked sentences, each with its values.
  static let goldens: [String: [(text: String, values: [String])]] = [
    "en": [
      ("On ⟦the 27th ult.⟧ we met. It was ⟦3 May 1897⟧.", ["1897-04-27", "1897-05-03"]),
      ("In ⟦1687⟧ it began; ⟦half a century later⟧ it ended.", ["1687", "1737"]),
      ("They marched at ⟦Whitsun 1338⟧ and ⟦Michaelmas 1339⟧.", ["1338-05-31", "1339-09-29"]),
      ("It was signed on ⟦Memorial Day 2010⟧.", ["2010-05-31"]),
      ("Charles died on ⟦30 January 1648/9⟧.", ["1649-01-30"]),
      ("Witness my hand this ⟦18th day of September, A.D. 1875⟧.", ["1875-09-18"]),
      (
        "It takes effect on ⟦the first day of May, nineteen hundred and thirty-three⟧.",
        ["1933-05-01"]
      ),
      ("The letter of ⟦12 Dec. 1864⟧ is lost.", ["1864-12-12"]),
      ("She worked there from ⟦10/2013⟧ to ⟦03/2017⟧.", ["2013-10", "2017-03"]),
      (
        "On ⟦4 February 1851⟧ we met; at ⟦half past two in the morning⟧ it sank.",
        ["1851-02-04", "1851-02-04T02:30"]
      ),
      ("It dates from ⟦the second quarter of the 18th century⟧.", ["17"]),
    ],
    "de": [
      ("Das Gasthaus stammt aus ⟦dem 18. Jahrhundert⟧.", ["17"]),
      ("Sie wurde am ⟦4. März 1862⟧ geboren und heiratete ⟦1885⟧.", ["1862-03-04", "1885"]),
      ("In ⟦den 1920er Jahren⟧ lebte sie allein.", ["192"]),
      ("⟦1634⟧ brannte es ab; in ⟦den zwanziger Jahren⟧ kam das Werk.", ["1634", "192"]),
      ("Die Sitzung am ⟦9. Mai 2015 um 14.30 Uhr⟧ fiel aus.", ["2015-05-09T14:30"]),
    ],
    "fr": [
      ("La séance fut ouverte ⟦le 12 mars 2013 à 18h30⟧.", ["2013-03-12T18:30"]),
      ("Au ⟦début des années 1870⟧, elle fonde une revue.", ["187"]),
      ("En ⟦1848⟧ elle part ; ⟦l'année suivante⟧, elle revient.", ["1848", "1849"]),
    ],
    "es": [
      ("En ⟦marzo de 1823⟧ fue preso y ⟦dos años después⟧ huyó.", ["1823-03", "1825"]),
      ("A ⟦mediados del siglo XIX⟧ tenía mil casas.", ["18"]),
      ("Cayó en ⟦la noche del 30 de junio de 1520⟧.", ["1520-06-30TNI"]),
    ],
    "it": [
      ("Nel ⟦1860⟧ partì; ⟦l'anno dopo⟧ fu eletto.", ["1860", "1861"]),
      ("Morì ⟦il 1° gennaio 1901⟧.", ["1901-01-01"]),
      ("Nel ⟦XVI secolo⟧ la torre cadde.", ["15"]),
      ("Nel ⟦Settecento⟧ vi era un granaio.", ["17"]),
    ],
    "pt": [
      ("Em ⟦outubro de 1876⟧ saiu e, ⟦três anos depois⟧, voltou.", ["1876-10", "1879"]),
      ("Em ⟦fins do século XIX⟧ viajou.", ["18"]),
    ],
    "nl": [
      ("In ⟦1627⟧ trouwde hij; ⟦twee jaar later⟧ voer hij uit.", ["1627", "1629"]),
      ("In ⟦de 17e eeuw⟧ was de stad rijk.", ["16"]),
      ("Hij stierf ⟦begin 1672⟧.", ["1672"]),
    ],
    "ru": [
      ("В ⟦1863 году⟧ женился, а ⟦через два года⟧ уехал.", ["1863", "1865"]),
      ("Вернулся ⟦весной 1871 года⟧.", ["1871-SP"]),
      ("Здесь с ⟦1941⟧ по ⟦1944 год⟧ был госпиталь.", ["1941", "1944"]),
      ("Заседание шло ⟦10 мая 1938⟧ и позже.", ["1938-05-10"]),
    ],
    "uk": [
      ("У ⟦1917 році⟧ стала депутаткою, а ⟦через рік⟧ поїхала.", ["1917", "1918"]),
      ("У ⟦1930-х роках⟧ викладала.", ["193"]),
    ],
    "el": [
      ("⟦Την άνοιξη του 1913⟧ τραυματίστηκε.", ["1913-SP"]),
      ("⟦Το 1897⟧ πολέμησε, και ⟦δύο χρόνια αργότερα⟧ γύρισε.", ["1897", "1899"]),
    ],
    "pl": [
      ("Zamek spłonął ⟦wiosną 1768 roku⟧.", ["1768-SP"]),
      ("W ⟦XIX wieku⟧ było więzienie.", ["18"]),
      ("W ⟦1945 roku⟧ je zamknięto, a ⟦dwa lata później⟧ otwarto muzeum.", ["1945", "1947"]),
      ("⟦3 maja 1791 r.⟧ uchwalono konstytucję.", ["1791-05-03"]),
    ],
    "sv": [
      ("⟦Den 12 juni 1743⟧ brann hyttan; ⟦två år senare⟧ byggdes en ny.", ["1743-06-12", "1745"]),
      ("På ⟦1800-talet⟧ kom järnvägen, i ⟦slutet av 1960-talet⟧ revs den.", ["18", "196"]),
      ("Arbetarna strejkade ⟦våren 1919⟧.", ["1919-SP"]),
    ],
    "ja": [
      ("⟦慶応3年⟧に始まり、⟦明治元年⟧に終わった。", ["1867", "1868"]),
      ("⟦19世紀⟧のことである。⟦1970年代⟧に閉じた。", ["18", "197"]),
    ],
    "zh": [
      ("⟦公元前221年⟧，秦统一六国。⟦20世纪30年代⟧建成。", ["BC0221", "193"]),
      ("⟦一九四九年十月一日⟧成立。", ["1949-10-01"]),
      ("⟦1976年⟧被毁，⟦两年后⟧重建。", ["1976", "1978"]),
    ],
    "ko": [
      ("⟦1945년 8월 15일⟧ 해방되었다. ⟦이듬해⟧ 열렸다.", ["1945-08-15", "1946"]),
      ("⟦1950년대에⟧ 공장이 세워졌다.", ["195"]),
    ],
  ]

  @Test("have a golden table for each language", arguments: Language.all.map(\.tag))
  func coverage(tag: String) {
    #expect(Self.goldens[tag]?.isEmpty == false)
  }

  @Test("read their golden tables", arguments: goldens.keys.sorted())
  func tables(tag: String) throws {
    for golden in Self.goldens[tag] ?? [] {
      let marked = MarkedText(golden.text)
      let timeline = try timeline(of: marked.text, language: tag)
      #expect(timeline.values == golden.values)
      #expect(timeline.marked(in: marked.text) == golden.text)
    }
  }

  @Test("know every role that their lines name", arguments: Language.all.map(\.tag))
  func words(tag: String) {
    let lexicon = Language.named(tag).lexicon
    #expect(lexicon.words.count > 40)
    #expect(lexicon.unread.isEmpty)
  }
}
