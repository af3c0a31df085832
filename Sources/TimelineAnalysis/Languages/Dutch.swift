extension Language {
  /// Dutch.
  static let dutch = Language(
    "nl",
    habits: [
      .bareUnits, .articlesInDates, .directionsFollow, .adjectivesFirst, .joinedTens,
      .decadesOfYears, .hoursByUnit, .yearsNeedPrepositions,
    ],
    capitalisesMonths: false,
    ordinals: "e ste de",
    decades: "er",
    coordinators: "en of maar want",
    subordinators:
      "toen terwijl omdat dat die wie waar nadat voordat hoewel als",
    temporal: "toen waar",
    auxiliaries:
      "is was zijn waren werd werden heeft had zal kan moet",
    inceptives: "begon eindigde",
    """
    month=1 januari jan
    month=2 februari feb
    month=3 maart mrt
    month=4 april apr
    month=5 mei
    month=6 juni jun
    month=7 juli jul
    month=8 augustus aug
    month=9 september sept sep
    month=10 oktober okt
    month=11 november nov
    month=12 december dec
    weekday=1 maandag
    weekday=2 dinsdag
    weekday=3 woensdag
    weekday=4 donderdag
    weekday=5 vrijdag
    weekday=6 zaterdag
    weekday=7 zondag
    season=1 lente voorjaar
    season=2 zomer
    season=3 herfst najaar
    season=4 winter
    unit=2 minuut
    unit+plural=2 minuten
    unit=3 uur
    unit+plural=3 uren
    unit=4 dag
    unit+plural=4 dagen
    unit=5 week
    unit+plural=5 weken
    unit=6 maand
    unit+plural=6 maanden
    unit=7 kwartaal
    half helft
    unit=8 jaar
    unit+plural=8 jaren
    meridiem=3 uur u
    unit=9 decennium
    unit+plural=9 decennia
    unit=10 eeuw
    unit+plural=10 eeuwen
    unit=12 weekend weekeinde
    partOfDay=1 ochtend
    partOfDay=3 middag
    partOfDay=4 avond
    partOfDay=5 nacht
    partOfDay=8 middernacht
    deictic#0 vandaag
    deictic#-1 gisteren
    deictic#1 morgen
    deictic#-2 eergisteren
    deictic#2 overmorgen
    definite de het
    indefinite een
    of van
    preposition in op sinds tot vanaf rond tijdens voor na tussen van
    or of
    and en
    between tussen
    from van vanaf
    to tot
    until tot
    since sinds
    before voor
    after na
    this deze dit
    that die dat
    next volgende komende aanstaande
    last vorige vorig afgelopen laatste
    following daaropvolgende daarop
    previous voorgaande
    same zelfde dezelfde hetzelfde
    ago geleden
    later later daarna
    earlier eerder
    partAdjective=1 begin vroege
    partAdjective=2 midden
    partAdjective=3 eind late
    partNoun=1 begin
    partNoun=2 midden
    partNoun=3 einde eind
    approximate ongeveer circa omstreeks rond bijna
    more meer_dan
    less minder_dan
    vague enkele verscheidene paar
    reference=2 nu tegenwoordig
    reference=2#1 momenteel
    reference=1 onlangs
    reference=1#1 voormalige
    reference=3 toekomst
    recurring=8 jaarlijks
    recurring=6 maandelijks
    recurring=5 wekelijks
    recurring=4 dagelijks
    every elke ieder iedere elk
    per per
    beforeChrist v_._chr_. v_.chr. voor_christus
    afterChrist n_._chr_. n_.chr. na_christus
    blocksBefore#2 p pp blz nr art tel dl
    blocksBefore pagina nummer artikel hoofdstuk versie
    blocksAfter kilometer meter km personen euro gulden dollar man soldaten doden inwoners procent miljoen duizend
    cardinal#2 twee
    cardinal#3 drie
    cardinal#4 vier
    cardinal#5 vijf
    cardinal#6 zes
    cardinal#7 zeven
    cardinal#8 acht
    cardinal#9 negen
    cardinal#10 tien
    cardinal#11 elf
    cardinal#12 twaalf
    cardinal#15 vijftien
    cardinal#20 twintig
    cardinal#30 dertig
    cardinal#40 veertig
    cardinal#50 vijftig
    cardinal#60 zestig
    cardinal#70 zeventig
    cardinal#80 tachtig
    cardinal#90 negentig
    cardinal#100 honderd
    ordinal#1 eerste
    ordinal#2 tweede
    ordinal#3 derde
    ordinal#4 vierde
    ordinal#5 vijfde
    ordinal#17 zeventiende
    ordinal#18 achttiende
    ordinal#19 negentiende
    ordinal#20 twintigste
    holiday=1 kerstmis kerst
    holiday=40 pasen
    holiday=43 pinksteren
    future zal zullen moet moeten
    marker=1 geboren
    marker=2 overleden stierf overleed
    marker=3 leeftijd
    marker=4 verjaardag
    marker=5 op
    marker=21 jarige
    """
  )
}
