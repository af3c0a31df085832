extension Language {
  /// Greek.
  static let greek = Language(
    "el",
    habits: [
      .articlesInDates, .bareUnits, .directionsFollow, .joinedTens, .decadesOfYears,
      .numeralsFollow, .hoursByUnit, .yearsNeedPrepositions,
    ],
    capitalisesMonths: true,
    ordinals: "ος ου ης η ο ού ό ός",
    coordinators: "και κι αλλά ή",
    subordinators:
      "όταν ενώ επειδή που οποίος οποία όπου αν καθώς αφού πριν",
    temporal: "όταν όπου",
    auxiliaries:
      "είναι ήταν έχει είχε θα",
    inceptives: "άρχισε ξεκίνησε τελείωσε",
    """
    month=1 ιανουάριος ιανουαρίου ιανουάριο γενάρη
    month=2 φεβρουάριος φεβρουαρίου φεβρουάριο φλεβάρη
    month=3 μάρτιος μαρτίου μάρτιο μάρτη
    month=4 απρίλιος απριλίου απρίλιο απρίλη
    month=5 μάιος μαΐου μάιο μάη μαίου
    month=6 ιούνιος ιουνίου ιούνιο ιούνη
    month=7 ιούλιος ιουλίου ιούλιο ιούλη
    month=8 αύγουστος αυγούστου αύγουστο
    month=9 σεπτέμβριος σεπτεμβρίου σεπτέμβριο σεπτέμβρη
    month=10 οκτώβριος οκτωβρίου οκτώβριο οκτώβρη
    month=11 νοέμβριος νοεμβρίου νοέμβριο νοέμβρη
    month=12 δεκέμβριος δεκεμβρίου δεκέμβριο δεκέμβρη
    weekday=1 δευτέρα
    weekday=2 τρίτη
    weekday=3 τετάρτη
    weekday=4 πέμπτη
    weekday=5 παρασκευή
    weekday=6 σάββατο σαββάτου
    weekday=7 κυριακή
    season=1 άνοιξη άνοιξης
    season=2 καλοκαίρι καλοκαιριού
    season=3 φθινόπωρο φθινοπώρου
    season=4 χειμώνας χειμώνα
    unit=2 λεπτό
    unit+plural=2 λεπτά λεπτών
    unit=3 ώρα
    unit+plural=3 ώρες ωρών
    unit=4 ημέρα μέρα ημέρας μέρας
    unit+plural=4 ημέρες μέρες ημερών μερών
    unit=5 εβδομάδα εβδομάδας
    unit+plural=5 εβδομάδες εβδομάδων
    unit=6 μήνας μήνα
    unit+plural=6 μήνες μηνών
    unit=7 τρίμηνο
    half μισό εξάμηνο
    unit=8 έτος χρόνος χρόνο χρονιά έτους χρονιάς
    unit+plural=8 έτη χρόνια ετών χρόνων
    unit=9 δεκαετία δεκαετίας
    unit+plural=9 δεκαετίες δεκαετιών
    unit=10 αιώνας αιώνα
    unit+plural=10 αιώνες αιώνων
    partOfDay=1 πρωί πρωινό
    partOfDay=3 απόγευμα
    partOfDay=4 βράδυ
    partOfDay=5 νύχτα νύχτας
    partOfDay=7 μεσημέρι
    partOfDay=8 μεσάνυχτα
    deictic#0 σήμερα
    deictic#-1 χθες χτες
    deictic#1 αύριο
    deictic#-2 προχθές προχτές
    deictic#2 μεθαύριο
    definite ο η το οι τα του της των τον την τη τους τις
    indefinite ένας μία μια ένα έναν ενός μιας
    of του της των
    preposition σε στο στη στην στις στα στους από μέχρι έως ως κατά μεταξύ το του τον την τα τις για γύρω περίπου μετά πριν
    or ή
    and και κι
    between μεταξύ ανάμεσα
    from από
    to έως ως μέχρι στις
    until μέχρι έως
    since από
    before πριν
    after μετά
    this αυτός αυτή αυτό αυτόν αυτήν
    that εκείνος εκείνη εκείνο εκείνον εκείνης
    next επόμενος επόμενη επόμενο επόμενες επόμενα επόμενου επόμενης
    last περασμένος περασμένη περασμένο τελευταία τελευταίες τελευταίο τελευταίους
    following επόμενος επόμενη επόμενο επόμενου επόμενης επόμενες
    previous προηγούμενος προηγούμενη προηγούμενο προηγούμενου
    same ίδιος ίδια ίδιο ίδιου ίδιας
    agoBefore πριν
    later αργότερα μετά
    earlier νωρίτερα πριν
    partAdjective=1 αρχές νωρίς
    partAdjective=2 μέσα
    partAdjective=3 τέλη
    partNoun=1 αρχή αρχές έναρξη
    partNoun=2 μέση μέσα
    partNoun=3 τέλος τέλη
    approximate περίπου γύρω
    approximate#1 ίσως πιθανώς
    more περισσότερο πάνω
    less λιγότερο
    vague μερικές μερικά μερικούς λίγες λίγα λίγους αρκετά αρκετές
    reference=2 τώρα σήμερα
    reference=1 πρόσφατα
    reference=1 παρελθόν
    reference=1#1 πρώην
    reference=3 μέλλον
    reference=3 αργότερα
    recurring=8#1 ετήσιος ετήσια
    recurring=4 καθημερινά
    every κάθε
    beforeChrist π_._χ_. π.χ π.χ. π_._χ
    afterChrist μ_._χ_. μ.χ μ.χ. μ_._χ
    blocksBefore#2 σελ αρ τηλ
    blocksBefore σελίδα αριθμός άρθρο κεφάλαιο οδός
    blocksAfter χιλιόμετρα μέτρα ευρώ δολάρια άνδρες στρατιώτες νεκροί κάτοικοι χιλιάδες εκατομμύρια τόνοι άρματα αεροσκάφη άτομα
    cardinal#1 ένας μία μια ένα
    cardinal#2 δύο δυο
    cardinal#3 τρεις τρία
    cardinal#4 τέσσερις τέσσερα
    cardinal#5 πέντε
    cardinal#6 έξι
    cardinal#7 επτά εφτά
    cardinal#8 οκτώ οχτώ
    cardinal#9 εννέα εννιά
    cardinal#10 δέκα
    cardinal#11 έντεκα
    cardinal#12 δώδεκα
    cardinal#20 είκοσι
    cardinal#30 τριάντα
    cardinal#40 σαράντα
    cardinal#50 πενήντα
    cardinal#100 εκατό
    ordinal#1 πρώτος πρώτη πρώτο
    ordinal#2 δεύτερος δεύτερη δεύτερο
    ordinal#3 τρίτο
    holiday=1 χριστούγεννα
    holiday=40 πάσχα
    future θα
    marker=1 γεννήθηκε
    marker=2 πέθανε
    marker=3 ηλικία
    marker=5 σε στα
    marker=6 επέτειο
    """
  )
}
