import Linguistics

/// Endings that tell verbs, adverbs and adjectives from nouns in languages that no tagger reads.
///
/// They are forms of the conjugations that few nouns share; nouns that do are listed beside them.
struct WordEndings {
  private let verbs: [[UInt8]]
  private let adverbs: [[UInt8]]
  private let adjectives: [[UInt8]]
  private let participles: [[UInt8]]
  private let exceptions: Set<[UInt8]>

  /// The fewest bytes of a word that an ending says anything of.
  private static let shortest = 5

  private init(
    verbs: String,
    adverbs: String = "",
    adjectives: String = "",
    participles: String = "",
    exceptions: String
  ) {
    func list(_ words: String) -> [[UInt8]] {
      words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    }
    self.verbs = list(verbs)
    self.adverbs = list(adverbs)
    self.adjectives = list(adjectives)
    self.participles = list(participles)
    self.exceptions = Set(list(exceptions))
  }

  /// Returns what the ending of a folded word says it is: a verb, an adverb, an adjective, a
  /// participle, or else a noun.
  func tag(of word: ArraySlice<UInt8>) -> PartOfSpeech {
    guard word.count >= Self.shortest else { return .noun }
    func ends(_ ending: [UInt8]) -> Bool {
      ending.last == word.last && word.count > ending.count
        && word.suffix(ending.count).elementsEqual(ending)
    }
    let tag: PartOfSpeech? =
      if verbs.contains(where: ends) { .verb } else if adverbs.contains(where: ends) {
        .adverb
      } else if adjectives.contains(where: ends) {
        .adjective
      } else if participles.contains(where: ends) { .participle } else { nil }
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
        iría irían aste iste ieran iera asen iesen ionar izar ificar aremos eremos iremos arlo arla arse erse irse
        """,
      adverbs: "mente",
      participles: "ado ada ados adas ido ida idos idas",
      exceptions: """
        mando bando comando contrabando clemente demente estado estados mercado mercados ganado soldado
        soldados abogado abogada abogados diputado diputada diputados resultado resultados pescado
        cuidado cuidados grado grados prado prados helado jurado lado lados senado obispado juzgado
        juzgados alumnado profesorado empleado empleada empleados acusado acusados arbolado alcantarillado
        entrada entradas llegada llegadas jornada jornadas temporada temporadas fachada fachadas llamada
        llamadas parada paradas década décadas mirada granada cascada manada espada cebada tonelada
        toneladas ensalada cruzada brigada embajada portada velada almohada partido partidos sentido
        sentidos vestido vestidos marido maridos apellido apellidos contenido contenidos pedido pedidos
        sonido sonidos ruido ruidos tejido tejidos líquido líquidos oído oídos recorrido recorridos nido
        olvido fluido vida vidas comida comidas medida medidas salida salidas bebida bebidas herida heridas
        partida partidas corrida corridas subida subidas bajada caída caídas vivienda avenida avenidas
        cantidad despedida florida guarida acogida recogida comunidad
        """
    ),
    "pt": WordEndings(
      verbs: """
        ou aram iram eram avam ava iam iu ando endo indo ará arão erá erão irá irão ariam eriam iriam \
        assem essem issem aremos eremos iremos reu ceu beu veu
        """,
      adverbs: "mente",
      participles: "ado ada ados adas ido ida idos idas",
      exceptions: """
        comando bando contrabando mundo dividendo lindo verão verões palavra mente clava estado estados
        mercado mercados gado soldado soldados advogado advogada advogados deputado deputada deputados
        resultado resultados cuidado cuidados grado lado lados senado jurado tratado tratados empregado
        empregados telhado atentado atentados entrada entradas chegada jornada jornadas temporada fachada
        fachadas chamada chamadas paragem década décadas espada cevada tonelada toneladas salada brigada
        embaixada estrada estradas camada camadas madrugada bancada bancadas partido partidos sentido
        sentidos vestido vestidos marido maridos apelido conteúdo pedido pedidos tecido tecidos ruído
        ouvido líquido fluido vida vidas comida medida medidas saída saídas bebida bebidas ferida feridas
        partida partidas corrida corridas subida descida avenida avenidas dívida dívidas despedida recolhida
        """
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
        ssent gnent chent oient ait aient èrent irent urent erait eraient eront era iser ifier âmes aît ève ît a
        """,
      adverbs: """
        amment emment ellement uement ivement eusement alement iquement airement èrement ûment
        """,
      exceptions: """
        trait portrait extrait attrait retrait lait fait souhait bienfait forfait parfait abstrait \
        opéra caméra choléra élève grève trêve brève sève agenda cinéma véranda panda média visa villa
        mafia data extra pizza quota schéma panorama aura sofa tapioca propaganda alpha delta oméga tombola
        fanfara saga diaspora réseda tuba judoka malaria charia favela gala aléa delà voilà cela déjà
        paranoïa mascara tréma dogma lama puma cobra zébra sauna fauna toundra savana polenta paella feta
        vendetta pasta parka moussaka cala soda
        """
    ),
    "pl": WordEndings(
      verbs:
        """
        ował owała owali owały owało ować ywać iwać ywał ywała ywali iwał iwała uje ują yła yły ić yć ać eć
        ąć wróci wrócił
        """,
      adjectives: "ego ych ymi skie skich cka ckie ckich owej owych emu",
      exceptions: """
        kolego siła była pamięć część śmierć sieć chęć postać postać nić ćwierć pięć dziewięć dziesięć
        płeć treść powieść wieść opowieść przepaść dłoń
        """
    ),
    "ru": WordEndings(
      verbs: """
        лся лась лось лись ется ются ится ятся аться иться еться ывать ировать овать ывал ывала ывали \
        ировал ировала ировали овала овали ает ают яет яют ать ять ить еть уть
        """,
      adjectives: "ый ого ому ых ыми ую ая ое ские ская ский ском ских",
      exceptions:
        "стая лого печать кровать память сеть нить путь мать зять треть плеть медь прыть рукоять"
    ),
    "uk": WordEndings(
      verbs: """
        вся лася лося лися ється ються иться яться атися итися увати ювати ував увала ували ював ювала ювали юють ають яють \
        ає яє ує
        """,
      adjectives: "ий ого ому ими их ська ське ські ського ській ських",
      exceptions: ""
    ),
    "sv": WordEndings(verbs: "ade ades", exceptions: "fasade dekade"),
    "el": WordEndings(
      verbs: """
        ήθηκε ήθηκαν ούσε ούσαν ώντας οντας εται ονται είται ούνται ίζει ίζουν ώνει ώνουν εύει εύουν
        ησε ησαν ισε ισαν ωσε ωσαν αξε αξαν αψε αψαν εψε εψαν αζε αζαν
        """,
      exceptions: ""
    ),
    "ko": WordEndings(
      verbs: """
        다 하고 되고 하며 되며 하는 되는 했던 하여 해서 했고 하기 위해 통해 대해 따라 있는 없는 다고 라고 다는 다며 라며 \
        할 될 낼 릴 \
        히는 리는 지는 치는 키는 르는 오는 가는 보는 \
        으며 였던 었던 았던 었고 았고 였고
        """,
      adverbs: "하게 히 적으로",
      exceptions: "바다 판다 소다 역사적으로 역할 분할 관할"
    ),
  ]
}
