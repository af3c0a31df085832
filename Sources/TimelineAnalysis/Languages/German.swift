extension Language {
  /// German.
  static let german = Language(
    "de",
    habits: [
      .articlesInDates, .bareUnits, .directionsFollow, .capitalisedNouns, .adjectivesFirst,
      .joinedTens, .decadesOfYears, .hoursByUnit,
    ],
    capitalisesMonths: true,
    ordinals: "te ten ter",
    decades: "er ern",
    coordinators: "und oder aber sondern denn",
    subordinators:
      "als während weil dass nachdem bevor obwohl die der das wer wo wenn",
    temporal: "als wo",
    auxiliaries:
      "ist war sind waren wurde wurden hat hatte haben wird kann soll",
    inceptives: "begann beginnt endete endet",
    witnessing: "sah sieht sahen brachte bringt brachten",
    """
    month=1 januar jänner jan
    month=2 februar feb
    month=3 märz
    month=4 april apr
    month=5 mai
    month=6 juni jun
    month=7 juli jul
    month=8 august aug
    month=9 september sept sep
    month=10 oktober okt
    month=11 november nov
    month=12 dezember dez
    weekday=1 montag
    weekday=2 dienstag
    weekday=3 mittwoch
    weekday=4 donnerstag
    weekday=5 freitag
    weekday=6 samstag sonnabend
    weekday=7 sonntag
    season=1 frühling frühjahr
    season=2 sommer
    season=3 herbst
    season=4 winter
    unit=1 sekunde
    unit+plural=1 sekunden
    unit=2 minute
    unit+plural=2 minuten
    unit=3 stunde
    unit+plural=3 stunden
    unit=4 tag tages
    unit+plural=4 tage tagen
    unit=5 woche
    unit+plural=5 wochen
    unit=6 monat monats
    unit+plural=6 monate monaten
    unit=7 quartal quartals
    half halbjahr hälfte
    unit=8 jahr jahres
    unit+plural=8 jahre jahren
    unit=9 jahrzehnt
    unit+plural=9 jahrzehnte jahrzehnten
    unit=10 jahrhundert jahrhunderts jh jhdt jhs
    unit+plural=10 jahrhunderte jahrhunderten
    unit=11 jahrtausend
    unit=12 wochenende
    partOfDay=1 morgens vormittag
    partOfDay=3 nachmittag
    partOfDay=4 abend
    partOfDay=5 nacht
    partOfDay=7 mittag
    partOfDay=8 mitternacht
    deictic#0 heute
    deictic#-1 gestern
    deictic#1 morgen
    deictic#-2 vorgestern
    deictic#2 übermorgen
    marker=22#-30 halb
    marker=22#15 viertel_nach
    marker=22#-15 viertel_vor
    definite der die das des dem den
    indefinite ein eine einen einem einer
    of des der von vom
    preposition laufe verlauf
    preposition im in am um seit bis vor nach ab während gegen zwischen von vom zum zur anno der die das des den
    or oder
    and und
    between zwischen
    from vom von
    to bis
    until bis
    since seit
    before vor
    after nach
    this dieses diesem diesen dieser
    that jenes jenem jenen jener
    next nächsten nächstes nächste nächster kommenden kommende
    last letzten letztes letzte letzter vergangenen vergangene
    following folgenden folgende darauffolgenden
    previous vorigen vorherigen vorige
    same gleichen selben
    agoBefore vor
    later später danach darauf
    earlier zuvor früher
    partAdjective=1 anfang frühen
    partAdjective=2 mitte
    partAdjective=3 ende späten
    partNoun=1 anfang beginn
    partNoun=2 mitte
    partNoun=3 ende
    approximate etwa ungefähr rund circa ca um fast beinahe
    approximate#1 vielleicht möglicherweise vermutlich wohl
    more über
    more mehr_als
    less unter
    less weniger_als
    vague einige einigen mehrere mehreren wenige wenigen paar
    last+vague jüngsten
    reference=2 jetzt heutzutage gegenwärtig
    reference=2#1 derzeit aktuell
    reference=1 kürzlich neulich
    reference=1#1 ehemalige ehemaligen ehemaliger damalige damaligen
    reference=3 zukunft
    recurring=8 jährlich
    recurring=6 monatlich
    recurring=5 wöchentlich
    recurring=4 täglich
    every jeden jede jedes
    per pro
    beforeChrist v_._chr_. v_.chr. vor_christus
    afterChrist n_._chr_. n_.chr. nach_christus
    meridiem=3 uhr
    blocksBefore#2 nr s str art tel bd kap abs ref az
    blocksBefore seite seiten nummer raum zimmer version kapitel artikel paragraph straße linie flug
    blocksBefore#1 herr frau namens genannt
    blocksAfter kilometer meter km personen euro mark dollar mann soldaten tote einwohner stück punkte prozent millionen tausend
    blocksAfter stellen exemplare häuser familien schüler pferde gulden taler thaler franken schilling kronen
    blocksAfter menschen männer frauen tonnen hektar arbeiter mitarbeiter
    cardinal#2 zwei
    cardinal#3 drei
    cardinal#4 vier
    cardinal#5 fünf
    cardinal#6 sechs
    cardinal#7 sieben
    cardinal#8 acht
    cardinal#9 neun
    cardinal#10 zehn
    cardinal#11 elf
    cardinal#12 zwölf
    cardinal#13 dreizehn
    cardinal#14 vierzehn
    cardinal#15 fünfzehn
    cardinal#16 sechzehn
    cardinal#17 siebzehn
    cardinal#18 achtzehn
    cardinal#19 neunzehn
    cardinal#20 zwanzig
    cardinal#30 dreißig
    cardinal#40 vierzig
    cardinal#50 fünfzig
    cardinal#60 sechzig
    cardinal#70 siebzig
    cardinal#80 achtzig
    cardinal#90 neunzig
    cardinal#100 hundert
    ordinal#1 erste ersten erstes
    ordinal#2 zweite zweiten zweites
    ordinal#3 dritte dritten
    ordinal#4 vierte vierten
    ordinal#5 fünfte fünften
    ordinal#6 sechste sechsten
    ordinal#7 siebte siebten
    ordinal#8 achte achten
    decade#20 zwanziger zwanzigerjahre
    decade#30 dreißiger
    decade#40 vierziger
    decade#50 fünfziger
    decade#60 sechziger
    decade#70 siebziger
    decade#80 achtziger
    decade#90 neunziger
    holiday=1 weihnachten
    holiday=2 heiligabend
    holiday=3 neujahr
    holiday=4 silvester
    holiday=40 ostern ostersonntag
    holiday=41 ostermontag
    holiday=42 karfreitag
    holiday=43 pfingsten
    future wird werden soll sollen
    marker=1 geboren geb
    marker=2 gestorben starb gest
    marker=3 alter
    marker=4 geburtstag geburtstags
    marker=5 mit
    marker=6 jahrestag
    marker=21 jährig jährige jähriger jährigen
    """
  )
}
