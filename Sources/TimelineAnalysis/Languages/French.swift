extension Language {
  /// French.
  static let french = Language(
    "fr",
    habits: .romance,
    capitalisesMonths: false,
    ordinals: "er re e ème ère ers es",
    coordinators: "et ou mais ni or donc car",
    subordinators:
      "quand lorsque lorsqu pendant_que parce que qui dont où bien si comme puisque",
    temporal: "quand lorsque lorsqu où",
    auxiliaries:
      "est était fut sont étaient furent a ont avait sera peut doit",
    inceptives: "commença débuta",
    witnessing: "vit voit virent voient connut connaît",
    """
    month=1 janvier janv
    month=2 février févr
    month=3 mars
    month=4 avril avr
    month=5 mai
    month=6 juin
    month=7 juillet juil
    month=8 août
    month=9 septembre sept
    month=10 octobre oct
    month=11 novembre nov
    month=12 décembre déc
    weekday=1 lundi
    weekday=2 mardi
    weekday=3 mercredi
    weekday=4 jeudi
    weekday=5 vendredi
    weekday=6 samedi
    weekday=7 dimanche
    weekday+plural=1 lundis
    weekday+plural=2 mardis
    weekday+plural=3 mercredis
    weekday+plural=4 jeudis
    weekday+plural=5 vendredis
    weekday+plural=6 samedis
    weekday+plural=7 dimanches
    season=1 printemps
    season=2 été
    season=3 automne
    season=4 hiver
    unit=1 seconde
    unit+plural=1 secondes
    unit=2 minute
    unit+plural=2 minutes
    unit=3 heure h
    unit+plural=3 heures
    unit=4 jour journée
    unit+plural=4 jours
    unit=5 semaine
    unit+plural=5 semaines
    unit=6 mois
    unit=7 trimestre
    unit+plural=7 trimestres
    half semestre moitié demi demie
    unit=8 an année
    unit+plural=8 ans années
    unit=9 décennie
    unit+plural=9 décennies
    unit=10 siècle
    unit+plural=10 siècles
    unit=11 millénaire
    unit=15 période
    unit=12 week-end week_-_end
    partOfDay=1 matin matinée
    partOfDay=3 après-midi
    partOfDay=3 après_-_midi
    partOfDay=4 soir soirée
    partOfDay=5 nuit
    partOfDay=7 midi
    partOfDay=8 minuit
    deictic#0 aujourd'hui
    deictic#-1 hier
    deictic#1 demain
    deictic#-2 avant-hier
    deictic#2 après-demain
    definite le la les l l_' l_’
    indefinite un une
    of de du des d d_' d_’
    preposition cours lors
    preposition en dans au aux à pendant durant depuis jusqu vers dès entre le la les l du de des par
    or ou
    and et
    between entre
    from de du
    to à au
    until jusqu_'_à jusqu_’_à jusqu_'_au jusqu_’_au jusqu'à jusqu'au jusqu’à jusqu’au
    since depuis dès
    before avant
    after après
    this ce cet cette
    that ce cet cette
    next prochain prochaine prochains prochaines
    last dernier dernière derniers dernières passé passée
    following suivant suivante suivants suivantes
    following=4 lendemain
    previous=4 veille
    previous précédent précédente précédents précédentes
    same même
    agoBefore il_y_a voilà
    ago auparavant
    later plus_tard après
    earlier plus_tôt auparavant avant
    partAdjective=1 début
    partAdjective=2 mi
    partAdjective=3 fin
    partNoun=1 début commencement
    partNoun=2 milieu
    partNoun=3 fin
    approximate vers environ presque près_de
    approximate#1 peut-être probablement sans_doute
    more plus_de
    less moins_de
    vague quelques plusieurs
    last+vague récents récentes
    reference=2 maintenant actuellement
    reference=2 de_nos_jours
    reference=2#1 actuel actuelle
    reference=1 récemment
    reference=1#1 ancien ancienne
    reference=3 avenir
    recurring=8#1 annuel annuelle annuels annuelles
    recurring=6 mensuel mensuelle
    recurring=5 hebdomadaire
    recurring=4 quotidien quotidienne quotidiennement
    every chaque
    every tous_les toutes_les
    per par
    beforeChrist av_._j_._-_c_. av_._j_.-c. avant_j_._-_c_. avant_jésus-christ
    afterChrist ap_._j_._-_c_. après_j_._-_c_. apr_._j_._-_c_.
    blocksBefore#2 p pp n no art vol tél fig réf chap t
    blocksBefore page pages rue avenue numéro n° article chapitre loi salle version vol route boulevard
    blocksBefore#1 m mme mlle appelé appelée
    blocksAfter kilomètres mètres km personnes euros francs dollars hommes soldats morts habitants pièces degrés points
    blocksAfter millions mille pour_cent tonnes hectares cas employés ouvriers milliards
    cardinal#2 deux
    cardinal#3 trois
    cardinal#4 quatre
    cardinal#5 cinq
    cardinal#6 six
    cardinal#7 sept
    cardinal#8 huit
    cardinal#9 neuf
    cardinal#10 dix
    cardinal#11 onze
    cardinal#12 douze
    cardinal#13 treize
    cardinal#14 quatorze
    cardinal#15 quinze
    cardinal#16 seize
    cardinal#20 vingt
    cardinal#30 trente
    cardinal#40 quarante
    cardinal#50 cinquante
    cardinal#60 soixante
    cardinal#80 quatre-vingts quatre_-_vingt quatre_-_vingts
    cardinal#100 cent cents
    cardinal#1000 mille mil
    ordinal#1 premier première
    ordinal#2 deuxième second seconde
    ordinal#3 troisième
    ordinal#4 quatrième
    ordinal#5 cinquième
    ordinal#6 sixième
    decade#20 vingt
    decade#30 trente
    decade#40 quarante
    decade#50 cinquante
    decade#60 soixante
    decade#70 soixante-dix
    decade#80 quatre-vingt quatre-vingts
    decade#90 quatre-vingt-dix
    holiday=1 noël
    holiday=40 pâques
    holiday=17 toussaint
    holiday=43 pentecôte
    era=21 vendémiaire
    era=22 brumaire
    era=23 frimaire
    era=24 nivôse
    era=25 pluviôse
    era=26 ventôse
    era=27 germinal
    era=28 floréal
    era=29 prairial
    era=30 messidor
    era=31 thermidor
    era=32 fructidor
    future sera seront doit doivent devra
    marker=1 né née naît naquit
    marker=2 mort morte meurt mourut décédé décédée
    marker=3 âge âgé âgée
    marker=5 à
    marker=6 anniversaire
    """
  )
}
