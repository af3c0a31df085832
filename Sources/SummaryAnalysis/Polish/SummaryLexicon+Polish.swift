extension SummaryLexicon {
  /// Polish.
  static let polish = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        ale|a|i|więc|jednak|jednakże|natomiast|zatem|dlatego|ponadto|także|również|też|tymczasem
        potem|następnie|później|wreszcie|w końcu|na przykład|poza tym|mimo to|odtąd|wtedy|tam
        tak|inni|inne|lecz|bo|z kolei|w ten sposób|tym samym
        """
      ),
      (
        .pronoun,
        """
        on|ona|ono|oni|one|jego|jej|ich|jemu|nim|nimi|ten|ta|to|te|ci|tego|tej|tych|tym|taki
        taka|takie|tamten
        """
      ),
      (.anaphor, "ona|oni|jemu|nią"),
      (.thirdPerson, "on|ona|jego|jej|jemu|mu|nią"),
      (.firstPerson, "ja|mnie|mi|mój|moja|moje|my|nas|nam|nasz|nasza|nasze"),
      (.secondPerson, "ty|ciebie|ci|twój|twoja|wy|was|wam|wasz|pan|pani|państwo"),
      (.selfReference, "artykuł|praca|badanie|raport|rok|roku|tydzień|miesiąc|umowa"),
      (
        .cue,
        """
        podsumowując|w skrócie|ogółem|w tej pracy|w artykule|wykazano|proponujemy
        przede wszystkim|ogłosił|ogłosiła|postanowił|zdecydował|celem
        """
      ),
      (
        .speech,
        """
        powiedział|powiedziała|mówi|dodał|dodała|wyjaśnił|wyjaśniła|twierdzi|zapytał
        odpowiedział
        """
      ),
      (
        .verdict,
        """
        dobry|dobra|dobre|świetny|świetna|polecam|zły|słaby|fatalny|drogi|tani|miły|czysty
        smaczne
        """
      ),
      (
        .scholarly,
        """
        et al|w tej pracy|w niniejszej pracy|hipoteza|metodologia|wyniki wskazują
        """
      ),
      (
        .meeting,
        """
        protokół|porządek obrad|obecni|jednogłośnie|uchwała|uchwalono|przewodniczący|głosów
        zebranie
        """
      ),
      (
        .decision,
        """
        postanawia|postanowił|postanowiono|uchwala|uchwalił|uchwalono|przyjęto|przyjął
        zatwierdza|zatwierdził|zatwierdzono|odrzucono|wybrano|jednogłośnie
        """
      ),
      (
        .formality,
        """
        porządek obrad|otworzył|otwiera|zamknął|zamyka|obecni|nieobecni|protokół z|kworum
        następne zebranie|następne posiedzenie
        """
      ),
      (.request, "proszę|prosimy|uprzejmie|wnoszę|wnioskuję|żądam|składam|odwołuję"),
      (.courtesy, "dziękuję|dziękujemy|mam nadzieję że|z góry|pozostaję"),
      (
        .invitation,
        """
        kliknij|zapisz się|subskrybuj|obserwuj nas|czytaj więcej|czytaj także|zobacz także
        """
      ),
      (.salutation, "szanowny|szanowna|szanowni|drogi|droga|kochany|kochana"),
      (.valediction, "z poważaniem|z wyrazami szacunku|pozdrawiam|serdecznie pozdrawiam"),
    ],
    summaryHeadings: [
      "streszczenie", "podsumowanie", "w skrócie", "abstrakt", "najważniejsze informacje",
    ],
    asideHeadings: [
      "o firmie", "o nas", "bibliografia", "podziękowania", "załącznik", "zobacz też",
      "linki zewnętrzne", "przypisy", "kontakt",
    ]
  )
}
