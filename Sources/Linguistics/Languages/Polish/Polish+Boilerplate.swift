extension LanguageData {
  /// Phrases of Polish that give away boilerplate.
  static let polishBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        przejdź do treści | przejdź do głównej | do góry | powrót do góry | wróć na górę
        strona główna | jesteś tutaj | następny artykuł | poprzedni artykuł | następny wpis
        poprzedni wpis | czas czytania | wersja do druku | pokaż więcej | zobacz wszystkie
        mapa strony
        """,
      alone: """
        menu | szukaj | wyszukaj | wiadomości | aktualności | polityka | gospodarka | kultura
        sport | pogoda | kontakt | o nas | pomoc | zaloguj | zaloguj się | logowanie
        rejestracja | zarejestruj się | wyloguj | moje konto | dalej | wstecz | następna
        poprzednia | drukuj | archiwum | sklep | praca | zamknij | anuluj | świat | kraj
        opinie
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        udostępnij na | udostępnij ten | podziel się | poleć znajomemu | wyślij e mailem
        obserwuj nas | śledź nas | na facebooku | na twitterze | na instagramie | kopiuj link
        polub nas
        """,
      alone: "udostępnij | tweetnij | wyślij | poleć | obserwuj"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        używamy plików cookie | używamy plików cookies | korzystamy z plików cookie
        wykorzystuje pliki cookies | używa plików cookies | pliki cookies | polityka cookies
        akceptuj wszystkie | zaakceptuj wszystkie | wyrażam zgodę | twoja zgoda | nasi partnerzy
        """,
      alone: "cookies | akceptuję | zgadzam się | odrzuć | rozumiem"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        dodaj komentarz | zostaw komentarz | napisz komentarz | skomentuj artykuł
        twój adres e mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany
        wymagane pola są oznaczone | pola wymagane | anuluj pisanie odpowiedzi | zaloguj się aby
        brak komentarzy | komentarze zamknięte | zgłoś nadużycie | zapamiętaj moje dane
        nie pamiętasz hasła
        """,
      alone: """
        komentarze | komentarz | odpowiedz | odpowiedzi | nazwa | imię | e mail
        witryna internetowa
        """
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | zobacz też
        zobacz również | przeczytaj także | powiązane artykuły | podobne artykuły
        podobne wpisy | powiązane wpisy | polecane artykuły | najczęściej czytane
        najpopularniejsze | najnowsze wpisy | ostatnie wpisy | najnowsze wiadomości
        więcej na temat | może cię zainteresować | więcej o
        """,
      alone: "tagi | polecamy | powiązane | tematy | najnowsze | popularne"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        zapisz się do | zapisz się na | zapisz się do newslettera | nasz newsletter
        naszego newslettera | subskrybuj | podaj swój adres | twój adres e mail | zostań naszym
        masz już konto
        """,
      alone: "newsletter | subskrypcja | prenumerata"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | polityka prywatności
        ochrona danych osobowych | regulamin serwisu | warunki korzystania
        kopiowanie zabronione
        """,
      alone: "regulamin | prywatność | reklama | redakcja | rodo"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        ta wiadomość jest poufna | wiadomość ta jest przeznaczona | nie jest pan pani adresatem
        otrzymał tę wiadomość przez pomyłkę | wysłane z iphone | wysłane z mojego
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        reklama | materiał sponsorowany | dalsza część artykułu | kliknij tutaj
        dalsza część tekstu
        """,
      alone: """
        informacja prasowa
        reklama | ogłoszenie | sponsorowane | pap
        """
    ),
  ]
}
