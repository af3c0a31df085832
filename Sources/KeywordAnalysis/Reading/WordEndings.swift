import Linguistics

/// Endings that tell verbs, adverbs and adjectives from nouns in languages that no tagger reads.
///
/// They are forms of the conjugations that few nouns share; nouns that do are listed beside them.
struct WordEndings {
  private let verbs: [[UInt8]]
  private let adverbs: [[UInt8]]
  private let adjectives: [[UInt8]]
  private let exceptions: Set<[UInt8]>

  /// The fewest bytes of a word that an ending says anything of.
  private static let shortest = 5

  private init(verbs: String, adverbs: String = "", adjectives: String = "", exceptions: String) {
    func list(_ words: String) -> [[UInt8]] {
      words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    }
    self.verbs = list(verbs)
    self.adverbs = list(adverbs)
    self.adjectives = list(adjectives)
    self.exceptions = Set(list(exceptions))
  }

  /// Returns what the ending of a folded word says it is: a verb, an adverb, an adjective, or else a
  /// noun.
  func tag(of word: ArraySlice<UInt8>) -> PartOfSpeech {
    guard word.count >= Self.shortest else { return .noun }
    func ends(_ ending: [UInt8]) -> Bool {
      ending.last == word.last && word.count > ending.count
        && word.suffix(ending.count).elementsEqual(ending)
    }
    let tag: PartOfSpeech? =
      if verbs.contains(where: ends) { .verb } else if adverbs.contains(where: ends) {
        .adverb
      } else if adjectives.contains(where: ends) { .adjective } else { nil }
    guard let tag, !exceptions.contains(Array(word)) else { return .noun }
    return tag
  }

  /// Returns what the endings of all terms of a vocabulary say, or nothing for other languages.
  static func tags(of vocabulary: Vocabulary, in language: String) -> [PartOfSpeech] {
    guard let endings = all[language] else { return [] }
    return (0..<vocabulary.count).map { term in
      endings.tag(of: vocabulary.bytes(TermID(truncatingIfNeeded: term)))
    }
  }

  private static let all: [String: WordEndings] = [
    "es": WordEndings(
      verbs: """
        ó aron ieron yeron aban ábamos ían iendo yendo ando ará arán erán irán aría arían ería erían \
        iría irían aste iste ieran iera asen iesen aremos eremos iremos arlo arla arse erse irse
        """,
      adverbs: "mente",
      exceptions: "mando bando comando contrabando clemente demente"
    ),
    "pt": WordEndings(
      verbs: """
        ou aram iram eram avam ava iam iu ando endo indo ará arão erá erão irá irão ariam eriam iriam \
        assem essem issem aremos eremos iremos reu ceu beu veu
        """,
      adverbs: "mente",
      exceptions: "comando bando contrabando mundo dividendo lindo verão verões palavra mente clava"
    ),
    "it": WordEndings(
      verbs: """
        avano evano ivano arono erono irono ando endo ava ò eranno iranno assero essero issero
        """,
      adverbs: "mente",
      exceptions: "comando bando dividendo lava clava brava"
    ),
    "fr": WordEndings(
      verbs: """
        ssent gnent chent oient ait aient èrent irent urent erait eraient eront era iser ifier âmes aît ève ît
        """,
      adverbs: """
        amment emment ellement uement ivement eusement alement iquement airement èrement ûment
        """,
      exceptions: """
        trait portrait extrait attrait retrait lait fait souhait bienfait forfait parfait abstrait \
        opéra caméra choléra élève grève trêve brève sève
        """
    ),
    "pl": WordEndings(
      verbs:
        "ował owała owali owały owało ować ywać iwać ywał ywała ywali iwał iwała uje ują yła yły",
      adjectives: "ego ych ymi skie skich cka ckie ckich owej owych emu",
      exceptions: "kolego siła była"
    ),
    "ru": WordEndings(
      verbs: """
        лся лась лось лись ется ются ится ятся аться иться еться ывать ировать овать ывал ывала ывали \
        ировал ировала ировали овала овали ает ают яет яют
        """,
      adjectives: "ый ого ому ых ыми ую ая ое ские ская ский ском ских",
      exceptions: "стая лого"
    ),
    "uk": WordEndings(
      verbs: """
        вся лася лося лися ється ються иться яться атися итися увати ювати ував увала ували ають яють \
        ає яє ує
        """,
      adjectives: "ий ого ому ими их ська ське ські ського ській ських",
      exceptions: ""
    ),
    "sv": WordEndings(verbs: "ade ades", exceptions: "fasade dekade"),
    "el": WordEndings(
      verbs: """
        ήθηκε ήθηκαν ούσε ούσαν ώντας οντας εται ονται είται ούνται ίζει ίζουν ώνει ώνουν εύει εύουν
        """,
      exceptions: ""
    ),
    "ko": WordEndings(
      verbs: "다 하고 되고 하며 되며 하는 되는 했던 하여 해서 했고 하기 위해 통해 대해 따라 있는 없는 한다고",
      adverbs: "하게 히 적으로",
      exceptions: "바다 판다 소다 역사적으로"
    ),
  ]
}
