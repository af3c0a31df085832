import Linguistics

/// Tells verbs by the words beside them, in languages that no tagger reads.
///
/// A word in small letters after a pronoun or a negation is a verb, and so is one right before an
/// article or a possessive, as nouns seldom are: *la villa **recupera** el puente*, *no **pasa** nadie*.
enum VerbContext {
  /// Whether a token is a verb by the tokens beside it.
  static func isVerb(
    _ index: Int,
    in range: Range<Int>,
    _ tokens: borrowing Span<Token>,
    _ facts: borrowing Span<WordFacts>
  ) -> Bool {
    if index + 1 < range.upperBound, tokens[index + 1].before == .space,
      facts[Int(tokens[index + 1].term)].marks.contains(.afterVerb)
    {
      return true
    }
    guard index > range.lowerBound else { return false }
    var before = index - 1
    // An apostrophe of elision, as in "s'effondre".
    if before > range.lowerBound, tokens[before].kind == .punctuation, tokens[index].before == .none
    {
      before -= 1
    }
    return facts[Int(tokens[before].term)].marks.contains(.beforeVerb)
  }

  /// Whether adjectives may stand after their nouns in a language.
  static func adjectivesFollow(in language: String) -> Bool {
    ["es", "fr", "it", "pl", "pt"].contains(language)
  }

  /// Returns the lists of a language with what the words on them are.
  static func lists(_ language: String) -> [(words: String, marks: WordFacts.Marks)] {
    guard let words = words[language] else { return [] }
    return [
      (words.before, .beforeVerb), (words.after, .afterVerb), (words.verbs, .verb),
      (words.adjectives, .adjective),
    ]
  }

  /// The words of a language, each list separated by white space.
  private struct Words {
    /// Pronouns and negations that a verb follows.
    var before = ""

    /// Articles and possessives, of which those are left out that are other words as well.
    var after = ""

    /// Frequent verbs whose endings do not tell them.
    var verbs = ""

    /// Frequent adjectives, which are no keyphrase by themselves.
    var adjectives = ""
  }

  private static let words: [String: Words] = [
    "es": Words(
      before: "se no lo me te nos os le les ya que quien",
      after: "el la los las un una su sus",
      verbs: """
        pasa pasan lleva llevan llega llegan queda quedan sigue siguen abre abren cierra cierran dice
        dicen hace hacen tiene tienen puede pueden debe deben viene vienen sale salen vuelve vuelven
        empieza empiezan termina terminan cuesta cuestan cobra cobran busca buscan espera esperan
        vive viven trae traen pone ponen pide piden da dan va van hizo hicieron tuvo tuvieron pudo
        pudieron dijo dijeron vino vinieron puso pusieron quiso hubo hecho dicho puesto visto abierto
        hacer decir poder tener poner venir salir llegar pasar llevar dejar seguir volver
        """,
      adjectives: """
        viejo vieja viejos viejas nuevo nueva nuevos nuevas antiguo antigua antiguos antiguas gran
        grande grandes pequeño pequeña pequeños pequeñas bueno buena buenos buenas malo mala mejor
        mejores peor mayor mayores menor menores primer primero primera primeros primeras último
        última últimos últimas propio propia propios propias mismo misma largo larga largos largas
        alto alta altos altas bajo baja bajos bajas joven jóvenes actual actuales anterior anteriores
        próximo próxima posible posibles principal principales importante importantes único única
        siguiente siguientes diferente diferentes distinto distinta varios varias entero entera
        """
    ),
    "fr": Words(
      before: "ne n se il elle on ils elles je tu nous vous qui y",
      after: "le la les un une son sa ses leur leurs",
      verbs: """
        fait font dit disent vient viennent tient tiennent devient deviennent reste restent passe
        passent porte portent prend prennent met mettent voit voient sait savent veut veulent peut
        peuvent doit doivent faut vaut permet permettent donne donnent compte comptent emploie
        emploient trouve trouvent ouvre ouvrent demande demandent arrive arrivent monte montent lève
        mis pris dit vu su dû eu né mort faire dire mettre prendre venir tenir voir savoir pouvoir
        devoir vouloir monter passer rester porter donner trouver faillit vit prit mit fit put dut sut vint
        tint devint revint parvint permit naquit vécut reçut change changent coupe coupent joue jouent
        commence commencent continue continuent lance lancent quitte quittent appelle appellent
        """,
      adjectives: """
        vieux vieil vieille vieilles nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne
        anciens anciennes grand grande grands grandes petit petite petits petites bon bonne bons
        bonnes mauvais mauvaise meilleur meilleure premier première premiers premières dernier
        dernière derniers dernières propre propres même mêmes long longue longs longues haut haute
        hauts hautes bas basse jeune jeunes actuel actuelle précédent précédente prochain prochaine
        seul seule seuls seules possible possibles principal principale important importante
        importants importantes différent différente différents différentes plusieurs entier entière
        """
    ),
    "pt": Words(
      before: "se não lhe lhes me nos que quem ele ela eles elas",
      after: "o os um uma seu sua seus suas",
      verbs: """
        passa passam leva levam chega chegam fica ficam segue seguem abre abrem fecha fecham diz dizem
        faz fazem tem têm pode podem deve devem vem vêm sai saem volta voltam quer querem põe põem dá
        dão vai vão fez fizeram teve tiveram pôde disse disseram veio vieram pôs quis houve feito dito
        posto visto aberto fazer dizer poder ter pôr vir sair chegar passar levar deixar ficar voltar
        """,
      adjectives: """
        velho velha velhos velhas novo nova novos novas antigo antiga antigos antigas grande grandes
        pequeno pequena pequenos pequenas bom boa bons boas mau má melhor melhores pior maior maiores
        menor menores primeiro primeira primeiros primeiras último última últimos últimas próprio
        própria mesmo mesma longo longa alto alta altos altas baixo baixa jovem jovens atual atuais
        anterior anteriores próximo próxima possível possíveis principal principais importante
        importantes único única seguinte seguintes diferente diferentes vários várias inteiro inteira
        """
    ),
    "it": Words(
      before: "non si ci vi ne mi che chi lui lei loro",
      after: "il lo la i gli le un uno una",
      verbs: """
        passa passano porta portano arriva arrivano resta restano segue seguono apre aprono chiude
        chiudono dice dicono fa fanno può possono deve devono viene vengono esce escono torna tornano
        vuole vogliono mette mettono dà danno va vanno fece fecero ebbe ebbero disse dissero venne
        vennero mise volle fatto detto messo visto aperto fare dire potere avere venire uscire
        arrivare passare portare lasciare restare tornare rese resero prese presero scese chiese chiesero
        decise decisero nacque visse scrisse chiuse perse crebbe
        """,
      adjectives: """
        vecchio vecchia vecchi vecchie nuovo nuova nuovi nuove antico antica antichi antiche grande
        grandi piccolo piccola piccoli piccole buono buona buoni buone migliore migliori peggiore
        maggiore maggiori minore minori primo prima primi prime ultimo ultima ultimi ultime proprio
        propria stesso stessa lungo lunga lunghi lunghe alto alta alti alte basso bassa giovane
        giovani attuale attuali precedente prossimo prossima possibile possibili principale
        principali importante importanti unico unica seguente diverso diversa diversi diverse intero
        """
    ),
    "nl": Words(
      before: "niet zich hij zij wij ze we ik er wordt werd worden werden te",
      after: "de het een",
      verbs: """
        gaat gaan komt komen staat staan ligt liggen doet doen maakt maken krijgt krijgen zegt zeggen
        zei zeiden kwam kwamen ging gingen stond stonden lag lagen deed deden kreeg kregen bleef
        bleven bouwt bouwen duurt kost begint begon begonnen geeft geven gaf neemt nemen nam houdt
        """,
      adjectives: """
        oud oude nieuw nieuwe groot grote klein kleine goed goede lang lange hoog hoge laag lage jong
        jonge eerste laatste eigen ander andere belangrijk belangrijke volgende vorige hele verschillende
        """
    ),
    "sv": Words(
      before: "inte att han hon de vi jag man som",
      after: "en ett",
      verbs: """
        går gick kommer kom står stod ligger låg gör gjorde får fick säger sade sa blir blev tar tog
        ger gav håller höll börjar visar byggs byggde finns fanns gå komma stå göra få säga bli ta ge
        """,
      adjectives: """
        gammal gamla gammalt ny nya nytt stor stora stort liten lilla små god goda bra lång långa hög
        höga låg låga ung unga första sista egen egna annan andra viktig viktiga hel hela olika
        """
    ),
    "pl": Words(
      before: "się nie",
      after: "się",
      verbs: """
        ma mają może mogą musi muszą chce chcą idzie jest są był była było były będzie będą mówi mówią
        robi robią daje dają staje stoi stoją trwa trwają zaczyna powiedział powiedziała miał miała
        mógł mogła został została zostało zostały wróci wrócił wróciła wraca wracają kupiła kupił kupili
        stał stała stały rośnie zgodził zgodziła zostawił zostawiła odpowiada powinna powinien powinny
        """,
      adjectives: """
        stary stara stare starego starej nowy nowa nowe nowego nowej nowych duży duża duże dużych mały
        mała małe wielki wielka wielkie dobry dobra dobre pierwszy pierwsza pierwsze pierwszego
        ostatni ostatnia ostatnie własny własna inny inna inne innych cały cała całe młody młoda długi
        długa wysoki wysoka ważny ważna ważne główny główna główne każdy każda kolejny kolejna kolejne
        """
    ),
    "ru": Words(
      before: "не он она они мы вы",
      verbs: """
        может могут должен должна должны стал стала стали был была было были будет будут имеет имеют
        говорит говорят сказал сказала сказали идёт идет идут стоит стоят начал начала начали закрыт закрыта
        закрыто закрыты открыт открыта открыто открыты построен построена построено построены получил
        получила получили решил решила решили вынуждены вынужден снёс снесла стоил стоила обещал
        обещала обойдётся
        """,
      adjectives: """
        свой своя своё свои весь вся все самый самая самые другой другая другие первый первая первые
        последний последняя последние каждый каждая один одна одни большой большая большие
        """
    ),
    "uk": Words(
      before: "не він вона вони ми ви",
      verbs: """
        може можуть має мають став стала стали був була було були буде будуть каже кажуть сказав
        сказала сказали йде йдуть стоїть стоять почав почала почали
        """,
      adjectives: """
        свій своя своє свої весь вся все самий сама інший інша інші перший перша перші останній
        остання останні кожний кожна один одна великий велика великі
        """
    ),
    "el": Words(
      before: "δεν να θα μη μην",
      verbs: """
        έχει έχουν είχε είχαν είναι ήταν μπορεί μπορούν πρέπει γίνεται γίνονται έγινε έγιναν λέει λένε
        είπε είπαν πήγε ήρθε έκανε κάνει έφυγε πέθανε γεννήθηκε έμεινε μπήκε πήρε βρήκε άρχισε έγραψε
        έχασε έφτασε έδωσε βγήκε μπαίνει βγαίνει φεύγει μένει θέλει ζητά ζητούν
        """,
      adjectives: """
        παλιός παλιά παλιό νέος νέα νέο νέες μεγάλος μεγάλη μεγάλο μεγάλες μικρός μικρή μικρό πρώτος
        πρώτη πρώτο τελευταίος τελευταία τελευταίο άλλος άλλη άλλο άλλες κάθε ίδιος ίδια ίδιο
        """
    ),
  ]
}
