extension Language {
  /// Italian.
  static let italian = Language(
    "it",
    habits: .romance,
    capitalisesMonths: false,
    ordinals: "º ª o a",
    futures: "erà irà eranno iranno",
    coordinators: "e ed o ma né",
    subordinators:
      "quando mentre perché che cui dove sebbene se come poiché",
    temporal: "quando dove",
    auxiliaries:
      "è era fu sono erano furono ha hanno aveva sarà può deve",
    inceptives: "cominciò iniziò finì",
    """
    month=1 gennaio gen
    month=2 febbraio feb
    month=3 marzo
    month=4 aprile apr
    month=5 maggio
    month=6 giugno
    month=7 luglio
    month=8 agosto
    month=9 settembre
    month=10 ottobre
    month=11 novembre
    month=12 dicembre dic
    weekday=1 lunedì
    weekday=2 martedì
    weekday=3 mercoledì
    weekday=4 giovedì
    weekday=5 venerdì
    weekday=6 sabato
    weekday=7 domenica
    season=1 primavera
    season=2 estate
    season=3 autunno
    season=4 inverno
    unit=2 minuto
    unit+plural=2 minuti
    unit=3 ora
    unit+plural=3 ore
    unit=3 h
    unit=4 giorno
    unit+plural=4 giorni
    unit=5 settimana
    unit+plural=5 settimane
    unit=6 mese
    unit+plural=6 mesi
    unit=7 trimestre
    half semestre metà mezzo mezza
    unit=8 anno
    unit+plural=8 anni
    unit=9 decennio
    unit+plural=9 decenni
    unit=10 secolo
    unit=10#13 duecento
    unit=10#14 trecento
    unit=10#15 quattrocento
    unit=10#16 cinquecento
    unit=10#17 seicento
    unit=10#18 settecento
    unit=10#19 ottocento
    unit=10#20 novecento
    unit+plural=10 secoli
    unit=12 fine_settimana
    partOfDay=1 mattina mattino
    partOfDay=3 pomeriggio
    partOfDay=4 sera
    partOfDay=5 notte
    partOfDay=7 mezzogiorno
    partOfDay=8 mezzanotte
    deictic#0 oggi
    deictic#-1 ieri
    deictic#1 domani
    deictic#2 dopodomani
    definite il lo la i gli le l l_' l_’
    indefinite un uno una
    of di del della dello dell dei degli delle d
    preposition in nel nella nell nello nei negli nelle durante dal dalla fino da a al verso tra fra di del dell
    or o
    and e ed
    between tra fra
    from dal da dalla
    to a al
    until fino_al fino_a
    since dal da
    before prima_del prima_di
    this questo questa quest
    that quel quello quella quell
    next prossimo prossima prossimi prossime
    last scorso scorsa ultimo ultima ultimi ultime passato
    following seguente successivo successiva dopo
    previous precedente
    same stesso stessa
    ago fa
    later dopo
    later più_tardi
    earlier prima
    partAdjective=1 inizio primi
    partAdjective=2 metà
    partAdjective=3 fine
    partNoun=1 inizio
    partNoun=2 metà
    partNoun=3 fine
    approximate circa verso quasi
    more più_di oltre
    less meno_di
    vague alcuni alcune diversi diverse pochi poche qualche
    reference=2 adesso oggigiorno ora
    reference=2#1 attualmente attuale
    reference=1 recentemente
    reference=3 futuro
    recurring=8#1 annuale
    recurring=4 quotidiano
    every ogni
    per al
    beforeChrist a_._c_. a_.c. avanti_cristo
    afterChrist d_._c_. d_.c. dopo_cristo
    blocksBefore#2 p pp pag n art tel vol fig rif cap nr
    blocksBefore pagina pagine via numero articolo capitolo legge versione
    blocksAfter chili quintali ducati fiorini scudi ettari case famiglie
    blocksAfter chilometri metri km persone euro lire dollari uomini soldati morti abitanti milioni mila punti
    cardinal#2 due
    cardinal#3 tre
    cardinal#4 quattro
    cardinal#5 cinque
    cardinal#6 sei
    cardinal#7 sette
    cardinal#8 otto
    cardinal#9 nove
    cardinal#10 dieci
    cardinal#11 undici
    cardinal#12 dodici
    cardinal#15 quindici
    cardinal#20 venti
    cardinal#30 trenta
    cardinal#40 quaranta
    cardinal#50 cinquanta
    cardinal#60 sessanta
    cardinal#70 settanta
    cardinal#80 ottanta
    cardinal#90 novanta
    cardinal#100 cento
    ordinal#1 primo prima
    ordinal#2 secondo seconda
    ordinal#3 terzo terza
    ordinal#4 quarto quarta
    decade#20 venti
    decade#30 trenta
    decade#40 quaranta
    decade#50 cinquanta
    decade#60 sessanta
    decade#70 settanta
    decade#80 ottanta
    decade#90 novanta
    holiday=1 natale
    holiday=40 pasqua
    holiday=16 ferragosto
    future sarà saranno dovrà
    marker=1 nacque nato nata
    marker=2 morì morto morta
    marker=3 età
    marker=5 a
    marker=6 anniversario
    """
  )
}
