extension Language {
  /// English.
  static let english = Language(
    "en",
    habits: [
      .daysAfterMonths, .ordinalDays, .partsNeedOf, .capitalisedEras, .adjectivesFirst,
      .participlesInEd, .qualifyingNouns, .yearsAfterOf, .pluralsInS,
    ],
    isDayFirst: false,
    capitalisesMonths: true,
    ordinals: "th st nd rd",
    coordinators: "and but or nor yet so then thus",
    subordinators:
      "when while because after before although though which who whom whose where whereas until since if that as",
    temporal: "when where",
    auxiliaries:
      "is was are were be been has had have can could will would shall should may might must did does do bears bore remains",
    inceptives: "began begins started ended ends opened opens closed commenced",
    verbs:
      """
      became began bought broke brought built came caught chose cut dealt died drew drove fell fled
      flew fought found froze gave got grew heard held hung hid hit kept knew laid lay led left lent
      lost made met paid put ran rang rode rose sang sank sat saw sent set shook shot shut slept slid
      sold sought sped spent split spoke spread sprang stole stood struck swam swept swore taught took
      tore thought threw took understood undertook used went withdrew won wore wound wrote
      """,
    witnessing: "saw sees witnessed witnesses brought brings ushered ushering heralded heralding",
    """
    month=1 january
    month=2 february
    month=3#1 march
    month=4#1 april
    month=5#1 may
    month=6#1 june
    month=7 july
    month=8#1 august
    month=9 september
    month=10 october
    month=11 november
    month=12 december
    marker=15 ult ultimo
    marker=16 inst instant
    marker=17 prox proximo
    month=1#2 jan
    month=2#2 feb
    month=3#2 mar
    month=4#2 apr
    month=6#2 jun
    month=7#2 jul
    month=8#2 aug
    month=9#2 sep sept
    month=10#2 oct
    month=11#2 nov
    month=12#2 dec
    weekday=1 monday mon
    weekday=2 tuesday tue tues
    weekday=3 wednesday wed weds
    weekday=4 thursday thu thur thurs
    weekday=5 friday fri
    weekday=6 saturday sat
    weekday=7 sunday
    weekday+plural=1 mondays
    weekday+plural=2 tuesdays
    weekday+plural=3 wednesdays
    weekday+plural=4 thursdays
    weekday+plural=5 fridays
    weekday+plural=6 saturdays
    weekday+plural=7 sundays
    season=1#1 spring
    season=1 springtime
    season=2 summer summertime midsummer
    season=3 autumn
    season=3#1 fall
    season=4 winter wintertime midwinter
    unit=1 second
    unit+plural=1 seconds secs
    unit=2 minute min
    unit+plural=2 minutes mins
    unit=3 hour h
    unit+plural=3 hours hrs
    unit=4 day
    unit+plural=4 days
    unit=5 week
    unit+plural=5 weeks
    unit=6 month
    unit+plural=6 months
    unit=7#1 quarter
    unit+plural=7#1 quarters
    unit=8 year
    unit+plural=8 years yrs
    unit=9 decade
    unit+plural=9 decades
    unit=10 century
    unit+plural=10 centuries
    unit=11 millennium
    unit+plural=11 millennia
    unit=12 weekend
    unit+plural=12 weekends
    unit=13 fortnight
    unit=15#1 time moment
    unit=15 period date
    partOfDay=1 morning
    partOfDay=3 afternoon
    partOfDay=4 evening
    partOfDay=5 night nighttime night_-_time
    partOfDay=6 daytime day_-_time
    partOfDay=7 noon midday
    partOfDay=8 midnight
    partOfDay=9 dawn
    deictic=5#0 tonight
    deictic#0 today
    deictic#-1 yesterday
    deictic#1 tomorrow
    deictic#-2 day_before_yesterday
    deictic#2 day_after_tomorrow
    marker=22#30 half_past
    marker=22#15 quarter_past
    definite the
    indefinite a an
    of#1 of
    of in
    preposition in during by since until till around about circa from between to of before after on at through throughout as
    preposition early late mid
    preposition and or with
    preposition conference championship championships cup games olympics election elections festival summit convention
    preposition expo
    from from
    between between
    and and
    and as_well_as
    to to through until till
    or or
    until until till
    since since
    by by within over
    by#2 for
    before before
    after after following
    this this
    that that
    next next
    next coming upcoming
    last last
    last+reference#1 past
    last+vague+reference=1#1 recent
    following following subsequent ensuing
    previous previous preceding prior intervening
    same same
    ago ago
    later later afterwards afterward thereafter after on
    earlier earlier before previously beforehand
    partAdjective=1 early
    partAdjective=2 mid middle
    partAdjective=3 late
    partNoun=1 beginning start onset
    partNoun=2 middle midst
    partNoun=3 end close
    partNoun=4 rest remainder
    approximate about around circa c ca approximately roughly some nearly almost
    approximate#1 possibly perhaps probably maybe presumably
    more more_than over at_least more
    less less_than under up_to nearly almost
    less no_more_than
    less#9 not never
    vague few several many some couple
    vague a_few a_couple_of a_number_of a_couple
    reference=2 now nowadays present_-_day modern_-_day
    reference=2#1 currently current
    reference=2 present_day modern_day modern-day right_now these_days at_present the_present the_present_day
    reference=2 the_time_being to_date
    reference=1 recently lately
    reference=1#1 former formerly
    reference=3 the_future near_future the_near_future the_foreseeable_future
    reference=3#1 future
    recurring=4 daily
    recurring=5 weekly
    recurring=6 monthly
    recurring=7 quarterly
    recurring=8 yearly annually
    recurring=8#1 annual
    every every each
    per per
    beforeChrist bc b.c b.c. b.c.e
    beforeChrist b_._c_. b_._c_._e_.
    afterChrist a.d
    afterChrist a_._d_. anno_domini year_of_our_lord
    meridiem=1 a.m
    meridiem=1 a_._m_.
    meridiem=2 p.m
    meridiem=2 p_._m_.
    meridiem=3 o'clock hrs
    blocksBefore#2 p pp no nos tel ext ref nr fig vol vols ch art sec op cat inv fol ms mss reg ser
    blocksBefore#3 population crowd audience total maximum minimum average distance height weight depth sum garrison
    blocksBefore#3 default limit mtu
    blocksBefore#3 force army fleet membership circulation capacity attendance congregation price length speed altitude
    blocksBefore page pages number room rooms version chapter section article clause item items
    blocksBefore figure fig table line lines route flight highway bus boeing area apollo catch studio
    blocksBefore rfc cve pep
    blocksBefore isbn issn telephone phone extension fax box act iso size model ios windows port gate plate note notes
    blocksBefore psalm genesis exodus lot item serial code ticket postcode zip hymn sonnet symphony
    blocksBefore#1 called named nicknamed
    blocksBefore volume issue paragraph sentence street unit squadron u- uss hms formula negative
    blocksAfter bit bits byte bytes characters rows columns pixels hz mhz kb mb dpi
    blocksAfter km kilometres kilometers miles metres meters feet m people persons men women soldiers troops
    blocksAfter foot horse pupils patients subscribers visitors spectators guests sheep cattle pigs hectare acre rounds
    blocksAfter dead wounded casualties killed prisoners aircraft tanks guns ships vessels planes dollars pounds euros
    blocksAfter yen marks francs rubles roubles percent per points tons tonnes kilograms kg pounds barrels
    blocksAfter copies titles pages words lines votes seats members employees workers students houses homes families
    blocksAfter cases deaths civilians officers volunteers fighters refugees villages horses cavalry infantry infantrymen
    blocksAfter vehicles sorties bombs shells rifles pieces others inhabitants residents stadia species books square
    blocksAfter cubic hectares acres degrees mm cm inches yards artillery missiles bombers fighters cannon machine
    blocksAfter reichsmarks passengers gears elephants galleys triremes warships hoplites talents stations delegates
    blocksAfter#1 street road avenue lane drive boulevard
    blocksAfter million billion thousand hundred dollar pound euro cents tanks prisoners bodies targets settlers workmen
    cardinal#1 one single
    cardinal#2 two
    cardinal#3 three
    cardinal#4 four
    cardinal#5 five
    cardinal#6 six
    cardinal#7 seven
    cardinal#8 eight
    cardinal#9 nine
    cardinal#10 ten
    cardinal#11 eleven
    cardinal#12 twelve
    cardinal#13 thirteen
    cardinal#14 fourteen
    cardinal#15 fifteen
    cardinal#16 sixteen
    cardinal#17 seventeen
    cardinal#18 eighteen
    cardinal#19 nineteen
    cardinal#20 twenty
    cardinal#30 thirty
    cardinal#40 forty
    cardinal#50 fifty
    cardinal#60 sixty
    cardinal#70 seventy
    cardinal#80 eighty
    cardinal#90 ninety
    cardinal#100 hundred
    cardinal#1000 thousand
    ordinal#1 first
    ordinal#2 second
    ordinal#3 third
    ordinal#4 fourth
    ordinal#5 fifth
    ordinal#6 sixth
    ordinal#7 seventh
    ordinal#8 eighth
    ordinal#9 ninth
    ordinal#10 tenth
    ordinal#11 eleventh
    ordinal#12 twelfth
    ordinal#13 thirteenth
    ordinal#14 fourteenth
    ordinal#15 fifteenth
    ordinal#16 sixteenth
    ordinal#17 seventeenth
    ordinal#18 eighteenth
    ordinal#19 nineteenth
    ordinal#20 twentieth
    ordinal#21 twenty-first
    ordinal#25 twenty-fifth twenty_-_fifth
    ordinal#30 thirtieth
    ordinal#40 fortieth
    ordinal#50 fiftieth
    ordinal#60 sixtieth
    ordinal#70 seventieth
    ordinal#75 seventy-fifth seventy_-_fifth
    ordinal#80 eightieth
    ordinal#90 ninetieth
    ordinal#100 hundredth
    ordinal#-1 final latter
    half half
    fiscal fiscal financial
    decade#20 twenties
    decade#30 thirties
    decade#40 forties
    decade#50 fifties
    decade#60 sixties
    decade#70 seventies
    decade#80 eighties
    decade#90 nineties
    holiday=1 christmas
    holiday=1 christmas_day
    holiday=2 christmas_eve
    holiday=3 new_year's_day
    holiday=3 new_year_'s_day
    holiday=4 new_year's_eve
    holiday=4 new_year_'s_eve
    holiday=5 thanksgiving thanksgiving_day
    holiday=6 may_day
    holiday=7 labor_day
    holiday=8 independence_day
    holiday=9 halloween
    holiday=10 valentine's_day
    holiday=10 valentine_'s_day
    holiday=11 boxing_day
    holiday=12 armistice_day
    holiday=13 bastille_day
    holiday=14 d-day
    holiday=14 d_-_day
    holiday=40 easter easter_sunday
    holiday=41 easter_monday
    holiday=42 good_friday
    holiday=43 whit_sunday pentecost
    holiday=44 ash_wednesday
    holiday=45 ascension_day
    holiday=46 palm_sunday
    holiday=47 whit_monday
    holiday=43 whitsun whitsunday whitsuntide
    holiday=48 trinity_sunday
    holiday=49 corpus_christi
    holiday=50 maundy_thursday
    holiday=51 shrove_tuesday
    holiday=53 holy_saturday
    holiday=54 low_sunday
    holiday=15 epiphany
    holiday=28 twelfth_night
    holiday=17 all_saints'_day all_saints_'_day all_saints_day all_hallows allhallows
    holiday=18 all_souls'_day all_souls_'_day all_souls_day
    holiday=19 candlemas
    holiday=20 lady_day
    holiday=21 midsummer_day midsummer_'s_day
    holiday=22 lammas lammas_day
    holiday=23 guy_fawkes_night bonfire_night
    holiday=24 juneteenth
    holiday=27 st_patrick_'s_day
    holiday=29 martin_luther_king_day martin_luther_king_jr_._day
    holiday=30 presidents'_day presidents_'_day presidents_day
    holiday=31 memorial_day
    holiday=32 columbus_day
    holiday=7 labour_day
    holiday=12 veterans_day veterans'_day remembrance_day
    holiday=124 michaelmas
    holiday=130 martinmas
    holiday=141 holy_cross_day holyrood_day
    holiday=100#99 sebastian
    holiday=101#99 agnes
    holiday=102#99 paul
    holiday=103#99 blaise
    holiday=104#99 matthias
    holiday=105#99 gregory
    holiday=106#99 patrick
    holiday=107#99 joseph
    holiday=108#11 george
    holiday=109#99 mark
    holiday=110#99 philip
    holiday=111#99 dunstan
    holiday=112#99 barnabas
    holiday=113#99 vitus
    holiday=114#4 john
    holiday=115#99 peter
    holiday=116#99 swithin swithun
    holiday=117#99 magdalene magdalen
    holiday=118#8 james
    holiday=119#10 anne
    holiday=120#99 lawrence laurence
    holiday=121#99 bartholomew
    holiday=122#99 giles
    holiday=123#99 matthew
    holiday=124#99 michael
    holiday=125#99 francis
    holiday=126#99 denis denys
    holiday=127#99 luke
    holiday=128#99 simon
    holiday=129#99 hubert
    holiday=130#99 martin
    holiday=131#99 cecilia
    holiday=132#99 clement
    holiday=133#99 catherine katharine katherine
    holiday=134#99 andrew
    holiday=135#99 barbara
    holiday=136#99 nicholas
    holiday=137#99 lucy
    holiday=138#99 thomas
    holiday=139#13 stephen
    holiday=142#99 nativity
    holiday=144#99 sylvester silvester
    holiday=145#99 david
    holiday=146#99 valentine
    holiday=147#99 anthony
    holiday=148#99 benedict
    holiday=16#99 assumption
    holiday=20#99 annunciation
    holiday=45#99 ascension
    marker=7 st saint sts saints ss
    marker=8 feast mass tide octave
    marker=9 eve vigil
    marker=10 o_._s_. o_._s old_style
    marker=11 n_._s_. n_._s new_style
    marker=12 king queen emperor
    marker=13 reign
    marker=14#1 william
    marker=14#2 henry
    marker=14#3 richard
    marker=14#5 edward
    marker=14#6 mary
    marker=14#7 elizabeth
    marker=14#9 charles
    marker=14#12 victoria
    marker=14#14 louis
    marker=1 born
    marker=2 died dies death killed buried
    marker=3 aged
    marker=4 birthday
    marker=5 at
    marker=6 anniversary
    era=1 juche
    era=2 minguo
    era=3 meiji
    era=4 taisho taishō
    era=5 showa shōwa
    era=6 heisei
    era=7 reiwa
    era=8 dangun dangi
    era=9 saka
    era=10 keio keiō
    era=14 be b.e
    era=15 ah a.h
    era=16 am a.m.
    era=17 auc a.u.c
    era=21 vendémiaire vendemiaire
    era=22 brumaire
    era=23 frimaire
    era=24 nivôse nivose
    era=25 pluviôse pluviose
    era=26 ventôse ventose
    era=27 germinal
    era=28 floréal floreal
    era=29 prairial
    era=30 messidor
    era=31 thermidor
    era=32 fructidor
    era=41 nisan nissan
    era=42 iyar iyyar
    era=43 sivan
    era=44 tammuz
    era=45 av
    era=46 elul
    era=47 tishri tishrei
    era=48 cheshvan heshvan marcheshvan marheshvan
    era=49 kislev
    era=50 tevet tebet
    era=51 shevat shvat
    era=52 adar adar_i
    era=53 adar_ii
    era=61 muharram
    era=62 safar
    era=63 rabi_al_-_awwal rabi_i rabi_'_al_-_awwal rabi_'_i
    era=64 rabi_al_-_thani rabi_ii rabi_'_al_-_thani rabi_'_ii
    era=65 jumada_al_-_awwal jumada_al_-_ula jumada_i
    era=66 jumada_al_-_thani jumada_al_-_akhira jumada_ii
    era=67 rajab
    era=68 shaban sha'ban sha‘ban shaaban
    era=69 ramadan ramadhan
    era=70 shawwal
    era=71 dhu_al_-_qadah dhu_al_-_qi'dah dhu_al_-_qa'da dhu'l_-_qa'da dhul_-_qadah
    era=72 dhu_al_-_hijjah dhu_al_-_hijja dhu'l_-_hijja dhul_-_hijjah
    era=81 meskerem
    era=82 tikimt tiqimt
    era=83 hidar
    era=84 tahsas
    era=85 tir
    era=86 yekatit
    era=87 megabit
    era=88 miyazya
    era=89 ginbot
    era=90 sene
    era=91 hamle
    era=92 nehase
    era=93 pagume
    era=101 thout
    era=102 paopi
    era=103 hathor
    era=104 koiak
    era=105 tobi
    era=106 meshir
    era=107 paremhat
    era=108 parmouti
    era=109 pashons
    era=110 paoni
    era=111 epip
    era=112 mesori
    era=113 nasie
    era=121 farvardin
    era=122 ordibehesht
    era=123 khordad
    era=125 mordad amordad
    era=126 shahrivar
    era=127 mehr
    era=128 aban
    era=129 azar
    era=130 dey
    era=131 bahman
    era=132 esfand
    era=141 chaitra
    era=142 vaisakha vaishakha
    era=143 jyaistha jyeshtha
    era=144 asadha ashadha
    era=145 sravana shravana
    era=146 bhadra
    era=147 asvina ashvina
    era=148 kartika
    era=149 agrahayana margashirsha
    era=150 pausa pausha
    era=151 magha
    era=152 phalguna
    marker=6#100 centenary
    marker=6#200 bicentenary
    marker=3 age
    marker=20 he she
    future will shall must may due scheduled expected plans planned intends going upcoming
    future set_to is_set are_set
    """
  )
}
