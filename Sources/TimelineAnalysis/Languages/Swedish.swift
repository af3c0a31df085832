extension Language {
  /// Swedish.
  static let swedish = Language(
    "sv",
    habits: [.bareUnits, .articlesInDates, .directionsFollow, .adjectivesFirst, .hoursByUnit],
    capitalisesMonths: false,
    ordinals: "e a",
    decades: "",
    coordinators: "och men eller samt utan",
    subordinators:
      "när då medan eftersom att som vars där innan sedan fast om",
    temporal: "när då där",
    auxiliaries:
      "är var har hade blev blir kan kunde skall ska skulle måste",
    inceptives: "började inleddes slutade avslutades",
    """
    month=1 januari jan
    month=2 februari feb
    month=3 mars
    month=4 april apr
    month=5 maj
    month=6 juni jun
    month=7 juli jul
    month=8 augusti aug
    month=9 september sept sep
    month=10 oktober okt
    month=11 november nov
    month=12 december dec
    weekday=1 måndag måndagen
    weekday=2 tisdag tisdagen
    weekday=3 onsdag onsdagen
    weekday=4 torsdag torsdagen
    weekday=5 fredag fredagen
    weekday=6 lördag lördagen
    weekday=7 söndag söndagen
    season=1 vår våren
    season=2 sommar sommaren
    season=3 höst hösten
    season=4 vinter vintern
    unit=1 sekund
    unit+plural=1 sekunder
    unit=2 minut
    unit+plural=2 minuter
    unit=3 timme timmen
    unit+plural=3 timmar klockan
    unit=4 dag dagen dygn
    unit+plural=4 dagar dagarna
    unit=5 vecka veckan
    unit+plural=5 veckor veckorna
    unit=6 månad månaden
    unit+plural=6 månader månaderna
    unit=7 kvartal kvartalet
    half hälften halvan halvåret
    unit=8 året årets
    unit+plural=8 år åren
    unit=9 decennium decenniet årtionde årtiondet
    unit+plural=9 decennier årtionden
    unit=10 sekel seklet århundrade århundradet
    unit+plural=10 århundraden
    unit=12 helgen veckoslutet
    partOfDay=1 morgon morgonen förmiddag förmiddagen
    partOfDay=3 eftermiddag eftermiddagen
    partOfDay=4 kväll kvällen afton
    partOfDay=5 natt natten
    partOfDay=8 midnatt
    deictic#0 idag i_dag
    deictic#-1 igår i_går
    deictic#1 imorgon i_morgon
    deictic#-2 förrgår i_förrgår
    deictic#2 övermorgon i_övermorgon
    definite den det de
    indefinite en ett
    of av
    preposition i på under sedan till från omkring kring mellan före efter vid över åt
    or eller
    and och
    between mellan
    from från
    to till
    until till tills
    since sedan
    before före innan
    after efter
    this denna detta
    that den_där det_där
    next nästa kommande
    last förra senaste
    following följande därpå därefter
    previous föregående
    same samma
    agoBefore för
    ago sedan
    later senare
    earlier tidigare
    partAdjective=1 början tidiga
    partAdjective=2 mitten
    partAdjective=3 slutet sena
    partNoun=1 början
    partNoun=2 mitten
    partNoun=3 slutet
    approximate omkring cirka ungefär runt nästan
    approximate#1 kanske möjligen troligen
    more mer_än över
    less mindre_än under
    vague några flera
    reference=2 nu numera nuförtiden
    reference=2#1 nuvarande
    reference=1 nyligen
    reference=1#1 tidigare
    reference=3 framtiden
    recurring=8 årligen
    recurring=6 månadsvis
    recurring=4 dagligen
    every varje
    per per
    beforeChrist f_._kr_. f_.kr. före_kristus
    afterChrist e_._kr_. e_.kr. efter_kristus
    blocksBefore#2 s sid nr kap art tel bd
    blocksBefore sidan sidor nummer kapitel paragraf version rum linje
    blocksAfter km kilometer meter personer kronor dollar euro man soldater döda invånare procent miljoner tusen ton
    cardinal#2 två
    cardinal#3 tre
    cardinal#4 fyra
    cardinal#5 fem
    cardinal#6 sex
    cardinal#7 sju
    cardinal#8 åtta
    cardinal#9 nio
    cardinal#10 tio
    cardinal#11 elva
    cardinal#12 tolv
    cardinal#15 femton
    cardinal#20 tjugo
    cardinal#30 trettio
    cardinal#40 fyrtio
    cardinal#50 femtio
    cardinal#60 sextio
    cardinal#70 sjuttio
    cardinal#80 åttio
    cardinal#90 nittio
    cardinal#100 hundra
    ordinal#1 första
    ordinal#2 andra
    ordinal#3 tredje
    ordinal#4 fjärde
    ordinal#5 femte
    holiday=1 juldagen julen
    holiday=2 julafton
    holiday=4 nyårsafton
    holiday=3 nyårsdagen
    holiday=40 påskdagen påsken
    holiday=43 pingst
    future skall ska kommer
    marker=1 född föddes
    marker=2 död dog avled
    marker=3 ålder
    marker=4 födelsedag
    marker=5 vid
    marker=6 årsdag årsdagen
    marker=23 talet tal talets
    """
  )
}
