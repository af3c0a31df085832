extension Language {
  /// Polish.
  static let polish = Language(
    "pl",
    habits: .slavic,
    capitalisesMonths: false,
    ordinals: "go ty ta te",
    decades: "",
    coordinators: "i a ale lecz lub oraz albo",
    subordinators:
      "gdy kiedy ponieważ że który która które którzy gdzie choć jeśli jak dopóki zanim",
    temporal: "gdy kiedy gdzie",
    auxiliaries:
      "jest był była było byli były został została zostało zostali zostały będzie ma miał miała",
    inceptives: "rozpoczął rozpoczęła rozpoczęło zakończył zakończyła zakończyło",
    """
    month=1 styczeń stycznia styczniu
    month=2 luty lutego lutym
    month=3 marzec marca marcu
    month=4 kwiecień kwietnia kwietniu
    month=5 maj maja maju
    month=6 czerwiec czerwca czerwcu
    month=7 lipiec lipca lipcu
    month=8 sierpień sierpnia sierpniu
    month=9 wrzesień września wrześniu
    month=10 październik października październiku
    month=11 listopad listopada listopadzie
    month=12 grudzień grudnia grudniu
    weekday=1 poniedziałek poniedziałku
    weekday=2 wtorek wtorku
    weekday=3 środa środę środy
    weekday=4 czwartek czwartku
    weekday=5 piątek piątku
    weekday=6 sobota sobotę soboty
    weekday=7 niedziela niedzielę niedzieli
    season=1 wiosna wiosną wiosny wiosnę
    season=2 latem
    season=3 jesień jesienią jesieni
    season=4 zima zimą zimy zimę
    unit=1 sekunda sekundę
    unit+plural=1 sekundy sekund
    unit=2 minuta minutę
    unit+plural=2 minuty minut
    unit=3 godzina godzinę godzinie
    unit+plural=3 godziny godzin
    unit=4 dzień dnia dniu
    unit+plural=4 dni dniach
    unit=5 tydzień tygodnia tygodniu
    unit+plural=5 tygodnie tygodni
    unit=6 miesiąc miesiąca miesiącu
    unit+plural=6 miesiące miesięcy miesiącach
    unit=7 kwartał kwartału kwartale
    half połowa połowie połowę
    unit=8 rok roku
    unit=8#2 r
    unit+plural=8 lata lat latach
    unit=9 dekada dekadzie dziesięciolecie dziesięcioleciu
    unit+plural=9 dekady dekad
    unit=10 wiek wieku w_. stulecie stuleciu stulecia
    unit+plural=10 wieki wieków
    partOfDay=1 rano rankiem
    partOfDay=3 popołudniu popołudnie
    partOfDay=4 wieczorem wieczór
    partOfDay=5 nocą noc nocy
    partOfDay=7 południe
    partOfDay=8 północ
    deictic#0 dziś dzisiaj
    deictic#-1 wczoraj
    deictic#1 jutro
    deictic#-2 przedwczoraj
    deictic#2 pojutrze
    preposition w we na z ze od do po przez dla około między podczas przed
    or lub albo
    and i oraz a
    between między pomiędzy
    from od z
    to do
    until do
    since od
    before przed
    after po
    this ten tym tego tej ta te
    that tamten tamtym tamtego owym
    next przyszłym przyszły przyszłego przyszłej
    last ubiegły ubiegłym ubiegłego zeszły zeszłym zeszłego ostatnie ostatnich
    following następny następnym następnego następnej kolejnym kolejnego
    previous poprzedni poprzednim poprzedniego
    same samym samego
    ago temu
    later później potem
    earlier wcześniej
    partAdjective=1 wczesnej wczesną
    partAdjective=3 późnej późną
    partNoun=1 początek początku początkach
    partNoun=2 połowa połowie
    partNoun=3 koniec końcu końca
    approximate około ok blisko
    approximate#1 może prawdopodobnie zapewne
    more ponad
    less niespełna
    vague kilka kilku parę
    reference=2 teraz obecnie współcześnie
    reference=1 niedawno ostatnio
    reference=1#1 były byłego
    reference=3 przyszłości
    recurring=8 corocznie rocznie
    recurring=6 miesięcznie
    recurring=5 tygodniowo
    recurring=4 codziennie
    every każdy każdego każdą co
    beforeChrist p_._n_._e_. przed_naszą_erą przed_chrystusem
    afterChrist n_._e_. naszej_ery
    blocksBefore#2 s str nr t rys art poz ul
    blocksBefore strona stronie numer rozdział artykuł ulica wersja
    blocksAfter km kilometrów metrów osób ludzi złotych zł dolarów euro żołnierzy zabitych mieszkańców tysięcy tys mln milionów ton
    cardinal#1 jeden jedną
    cardinal#2 dwa dwie dwóch dwu
    cardinal#3 trzy trzech
    cardinal#4 cztery czterech
    cardinal#5 pięć pięciu
    cardinal#6 sześć sześciu
    cardinal#7 siedem siedmiu
    cardinal#8 osiem ośmiu
    cardinal#9 dziewięć dziewięciu
    cardinal#10 dziesięć dziesięciu
    cardinal#11 jedenaście
    cardinal#12 dwanaście
    cardinal#15 piętnaście
    cardinal#20 dwadzieścia
    cardinal#30 trzydzieści
    cardinal#40 czterdzieści
    cardinal#50 pięćdziesiąt
    cardinal#100 sto
    ordinal#1 pierwszy pierwsza pierwszego pierwszej pierwszym
    ordinal#2 drugi druga drugiego drugiej drugim
    ordinal#3 trzeci trzecia trzeciego trzeciej
    ordinal#4 czwarty czwarta czwartego
    ordinal#18 osiemnastego osiemnastym
    ordinal#19 dziewiętnastego dziewiętnastym
    ordinal#20 dwudziestego dwudziestym
    decade#20 dwudziestych dwudzieste
    decade#30 trzydziestych trzydzieste
    decade#40 czterdziestych czterdzieste
    decade#50 pięćdziesiątych pięćdziesiąte
    decade#60 sześćdziesiątych sześćdziesiąte
    decade#70 siedemdziesiątych siedemdziesiąte
    decade#80 osiemdziesiątych osiemdziesiąte
    decade#90 dziewięćdziesiątych dziewięćdziesiąte
    holiday=1 boże_narodzenie
    holiday=40 wielkanoc
    future będzie będą musi
    marker=1 urodził urodziła urodzony urodzona ur
    marker=2 zmarł zmarła zginął zginęła zm
    marker=5 w
    marker=6 rocznica rocznicę
    """
  )
}
