// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Polish words in free texts, in halves of a bit.
  static let polishWords = """
    1 do i w z
    2 a jest na nie to
    3 jak się
    4 aby ale co dla is libreoffice lub o po this za
    5 content czy debug help indeks info ma moduł można od page pakiet pomoc przez spis są tak
    5 text title treści tylko xhp zawiera ze że
    6 bo by być go ja jako jeśli które który mi mnie może no on oraz przy sie tego ten the tym
    6 wybierz
    7 and bez ci danych for in jego jeszcze już kliknij mam należy of or pl pliki pod pokrewne
    7 przykład shared sobie tematy tę wszystkie wykonać
    8 bardzo be będzie c chcesz chyba d dokumentu format from gdy gdzie ich if innych je jeden
    8 jej jestem kiedy masz menu mu mówi narzędzia następnie nic okno opcje operację p plików
    8 podczas pomocą program przed również s składnia strony ta takie także tam te tej teraz
    8 that tu ty u umożliwia użytkownika wartość wiem więcej wszystkich wszystko x you
    9 albo are as biblioteka był było can celu chce cos coś czas czym dane data dialogowe
    9 dlaczego dobrze dwa e funkcja funkcje funkcji has inne it kilka kto ktoś która której
    9 linux listy mają między mogą moze możesz narzędzi nawet niż not ok oknie określa org pan
    9 pld plik pliku pola pole programu przycisk przypadku pyta sam sposób system systemu taki
    9 tekst tekstu też tych wartości wiele with więc właściwości zawsze zostanie żeby
    10 all an aplikacji automatycznie b basic biblioteki bieżącego calc chodzi ciebie cię com
    10 command czasie czasu czemu dalej document dokumencie dokument dokumentów domu dostępne
    10 dwóch edycja f formacie function gnu gra guide http ile informacje interfejs jack jaki
    10 jakie jednak jesteś juz ją języku komórek komórki ktos którego których którym lat list
    10 ludzie m musi my myszy nad name narzędzie nas nazwa nazwę nich niech niego nigdy nim
    10 nowy np number obiekt obiektu obiektów obsługuje okna ona one opcji open otwiera otwórz
    10 pani panie parametry pasku polecenia polecenie poleceń polu potem pozwala pracy proszę r
    10 raz różnych sbasic scalc siebie stronie swriter tabeli takich tez trzeba trzy tworzenia
    10 typ typu use ustawienia użyciu value was we wersji widok wie wielu wiersza wiesz windows
    10 wprowadź wstaw wtedy www wyboru wybrać wyświetla właśnie zaznacz zmiany zmienić znaczy
    10 zostać został zwraca
    11 ani any argante at aż bardziej bazy bedzie bieżącej bulba była będą cały chwili ctrl
    11 current czego części częścią da default dialog dialogowego dialogowym dlatego dobra
    11 dostarcza dostęp dostępna drugi dwie działa dzieci dzień dzisiaj dzięki enter facet file
    11 formatu gnome gry html idzie ikonę im informacji innego jakiś jedna jednego jedno jednym
    11 jedną jeżeli joined języka k kartę każdego każdy kde kiedyś klawisz kontekstowe końcu
    11 kursor lepiej liczba liczby liczbę linii listę ludzi mamy miał microsoft miejscu mieć
    11 mode mogę moje mteg mój n naciśnij nagle naprawdę następujące nazwy net niej nikt numer
    11 obok obsługi odpowiada only oprogramowania oznacza pakietu pakiety pakietów pasek pewnie
    11 pierwszy pomiędzy pomocy ponieważ poprzez posiada postaci powoduje poza pozycji prawda
    11 preferencje problem programie programy programów przecież przychodzi pytanie pól razem
    11 razie razy returns robi roku różne sa same select serwer serwera shift sieci so string
    11 stron styl style stylu szybko t taka takiego temat tpnet tutaj tworzenie tyle type
    11 udostępnia used usunąć użyj używane używany użyć v when which wiec will writer wszyscy
    11 wybranego zakres zamiast zapewnia zaraz zarządzania zawartości zawartość zaznaczonego
    11 zeby zestaw znajduje znak znaków znaleźć zrobić
    12 adres akapitu also api aplikacje arkusza audio bezpośrednio bibliotekę bieżący bieżącym
    12 brak byc bym były będę błędów celem cell choose cie czcionki czyli często część daje
    12 daty debiana demon dev djrzulf dni dnia dobry dodaje dodatkowe dodać dostępu drzwi dużo
    12 dół edycji edytować elementy elementów error example first formatowania formatowanie
    12 formatów formula formuły functions g gcc graficznego gtk góry h have hehe hmm ide ikony
    12 information inny innym innymi interfejsu ip irc iso istnieje itd itp jaka jakies jakieś
    12 jakis jednej jestes język języków każdym kilku klient klienta kliknięcie kliknąć kobieta
    12 kobiety kod kodu kody kolor kolumn kolumny komputer koniec korzystanie którzy którą
    12 kurde kurwa l lcamtuf lecz left lewej linuxpl lista liście lubi main may metapakiet
    12 miejsce modułu moge moja momencie more mozna możliwe musisz must myśli najpierw nam new
    12 niektóre niestety nocy nowe nowego nowych obecnie obiekty object obraz obrazu obrazów
    12 obszar obsługa obsługę oczywiście office określić opcja opcję oprogramowanie option
    12 options ostatnio otworzyć pakiecie pamięci pana pewno pełni pierwszej podstawie pokazuje
    12 poniżej ponownie potrafi potrzebne powiedział powiedzieć powinien pozycję prawej prawo
    12 prawym procedury projektu prostu przyciskiem przycisku python range rotfl rozmiar rzeczy
    12 samo sdi se selected service set siedzi simpress standard stanie strona stronę swoje
    12 swojego systemem systemie słowa tabela table takim tekstowych tekstowym temu then time
    12 trochę true tryb trybie tworzy unix url user using ustaw ustawień usuwa usuń utworzyć
    12 uzyskać użytkowników używa używać values wam want wchodzi wczoraj według wersja where
    12 wiersz wierszy window wlasnie wprowadzić wraz wstawia wstawić wy wybór wymaga
    12 wyszukiwania wyświetlane wyświetlania wyświetlić y your zaczyna zakresu zależności
    12 zarówno zaznaczenie zaznaczone zaznaczony zaznaczyć zero zmian zmienia znaki znaku znowu
    12 zostaną została zostały środowiska żona życie
    13 about agusia aha alt apache applications argument arkusz array automatyczne base baseciq
    13 before below between bibliotek biblioteką box bylo będziesz błąd całego całą cd cells
    13 character chciał chociaż chuck chwilę ciąg ciągu click code contains contents create
    13 czasem czynności człowiek daj database date datę debian defined definiuje devel
    13 displayed djurban dodaj does dokumentach dokumentacja dokumentację dokumenty dokładnie
    13 domyślne domyślnie domyślny dopiero dostępnych dotyczące draw druga drugiego drugiej
    13 dwukrotnie dysku dziala dzieje dziewczyna dziś dźwięku each edit edu edytor ekranie
    13 ekranu empty end etc expression false field firmy following formaty formularza ftp
    13 funkcję gdyby get gier given godziny graficzne graficzny graficznych grafiki grupy górę
    13 hm imię impress inaczej insert interfejsem internet into its j jakby jedynie jesli
    13 jesteśmy jutro kaczorek karcie karty każdej kernel kicked klawiatury klawiszy kloczek
    13 kolejności kolorów komputera komputerze komórce konfiguracji kreator ksiądz kształt
    13 ktory kursora lata liczb line linuksa linuxa macie mail maja makra mama małe mało mały
    13 me menedżer method metody miała miejsca minut mmazur mniej module moim mojego mojej
    13 możliwości możliwość msg musze muszą mógł mąż nadal najbardziej najmniej narzędziem
    13 następnego następny następujących natychmiast nazywa niektórych nieprawidłowe niz nią
    13 norris now nowa numbers oblicza obrazy obszaru obszarze oczy odpowiednie off ogólne
    13 ojciec okien oni oparty opendocument opis osoby other panu parametr part patrzy pdf
    13 pewien pierwsza pierwsze pierwszego pierwszym pisze pldhelp początku podchodzi podgląd
    13 podstawowe pokaż pokoju ponadto potrzeby powiedz powiem powodu poziom poziomie poziomu
    13 pozycja ppp prawie prezentacji programem programowania properties prorok prosty
    13 protokołu przeciągnij przepraszam pół później raczej ramki rano razu robić rok rzecz
    13 sama samego samej samym sekcji server should single skoro skąd sobą specified specifies
    13 sprawdzania start stary statement stało stoi str stylów sun svc swoich swoim swojej
    13 swoją swój symbol systemów szybki słowo służy tab tabelę taką tekstowe tekstowego
    13 telefon test tools topic trzech two twoje twój typów układ up urządzenia urządzeń users
    13 usr ustawia ustawić użycia użytkownik używając version wcześniej wewnątrz wiadomo widać
    13 wideo widoczne widzi widzisz widzę wiecie wierszu większość wpis wpisz wprowadzania
    13 wprowadzone wraca wspólne wstawianie wszystkim wtyczek wybrane wybrany wychodzi
    13 wykonywania wymagane wynik wyrażenie wysek wywołanie wyłącznie wyświetlanie wyświetlany
    13 xml zainstalować zależy zanim zapisuje zapisz zarządzanie zastosowanie zastosować
    13 zastosuj zaznaczenia zaznaczonych zbyt zdefiniować zdzichubg zestawu zgodnie zmiana
    13 zmianę zna znam znów zobacz zobaczyć zostaje zrobic zrobił związane zwracana zwykle
    13 środka środowisko świata świecie ůíů źródła żaden życia życiu
    14 above access adam adasi add after agaran akapit akapitów aktualnie akurat ależ analizy
    14 ang aplikacja architektury area arkuszu arkuszy artur arturs ascii automatycznego
    14 available bar bede bedziesz bezpieczeństwa bezpiecznie bieżącą bin blacky blug bok bool
    14 br braku but button byl byli bóg bądź będziemy case cat cała całe całej change changed
    14 changes characters chcą chcę choć chucka chwile chłopak ciekawe ciągle collection column
    14 compiler containing control coraz corresponding cvs czasami czcionek czeka czterech
    14 cztery człowieka dam danymi display dobre dodawanie dokumentacji dostępny dotyczy double
    14 down dowolny dość drodze drugie drugą drukarki drukowania drukowanie drzewa dupa dupy
    14 dupę duży dwoma działania dziecko dzis dzwoni długo ech edycję eee either ej ekran
    14 element elementu evilgirl examples excel fields files filtr form formantu formatach
    14 formuł formułę found func gausus gdzieś godzin godzina gość gracz graficznym grą głos
    14 głowy głowę główny głównym ha heh hmmm honej how ikona ilość implementacją import innej
    14 inną input instalacji instaluje instrukcja instrukcji int integer internetu jakaś jakim
    14 jakoś jan jasiu jasne jednocześnie jesteście jądra kalkulacyjnego karta katalogu
    14 kategorii każda kiedys kierunku kim klawisze klikając kliknięciu kocham kochanie kogoś
    14 koloru kompilatorów komórka komórkę kontroli konwersji konwertuje korzystania korzystać
    14 koło końca krawędzi kreatora krzyczy ku lame language lepszy lewo library like linia
    14 linie linię liter lol lubie make man marcin math matka mała methods metoda mial mialem
    14 miałem mieli mną modułów modyfikuj moj moją mozesz mp ms muszę myślę mówią mówię
    14 mężczyzna młody nagłówkowe napisany naprawde natasza natomiast nazw nazwie ni niby
    14 niczego niezależne nimi noc nogi non normalnie norrisa nowej nową nt numeric obliczenia
    14 obliczeń obsługiwane odczytu odpowiedni odpowiednio odpowiedz odpowiedzi odpowiedział
    14 odpowiedź odstępy odwołania odwołanie ogóle określ określone określony określonych ole
    14 ooo oparciu opcjonalny opens operacji oprócz optional os ostatni ostatnie ostatniego
    14 ostatniej osób oto otwarciu out pa panelu panowie papieru parę paska pc perl pewnego
    14 pewnym phantom php pieniądze piotr pisania pisowni pięć poczty początek podglądu podmenu
    14 podoba podobnie pojawia polega polsce pomyślał pomóc ponad port porucznik poruczniku
    14 position possible poszedł potrzebny potrzebuje powie powinno pozycje połączenia
    14 połączenie pośrednictwem pracuje prawa print problemy projekt proste przeglądarka
    14 przejdź przejściowy przejść przestrzeni przetwarzania przydatne przykłady przynajmniej
    14 przyszedł przytrzymaj ps punkt punkty punktów puste pytania pythona półobrotu q query
    14 recalculated reference resetuj results return returned right rm robisz rodzaju rodziny
    14 root row rozmiaru rozumiem rzekł różnica ręce ręcznie rękę rżewski samochód scriptforge
    14 search see separator ser serii settings sheet sieć signoff silnik size skad sklepu
    14 skrypty skryptów skróty slajd slajdu slajdów some source space specify spokojnie
    14 spowoduje sprawdzić sql ssh stan standardowy stanowi stanu stara stosowanie stosuje
    14 stosunku strzałek strzałki stwierdził subject such suma sumie super systemach szerokość
    14 słownik słów tabel technical tekstem tekstowy than their them there tobie tobą top
    14 troche trudno trybu trzeci twarz twoim twoja tworzyć typy tytuł tzn tą układu umieścić
    14 umożliwiające uno uruchamiania uruchomienia ustawienie usuwanie usług usługi utwórz
    14 uwagę użycie użyty używana używania używanie view wartością wcale wejścia wersję what
    14 wiadomości widoku wiecej wiedział wieku wielki wielkie wiersze win within without
    14 większości wokół wolne wpada wpisać wpisy wreszcie wrote wsparcie wtyczka wtyczki
    14 wybierając wybranej wybranie wybranych wydaje wydruku wygląda wyjścia wykorzystuje
    14 wykresu wykresów wyniki wyniku wynosi wyrazów wyrażenia wyrażeń wyrównanie wysokość
    14 wystarczy wyszukiwanie wyświetlana wyświetlone względem własne własnych włącz włączyć
    14 wśród zaczął zadań zakresie zamknij zamyka zapisać zapisywanie zaprojektowany zawartych
    14 zawierają zawierające zawierający zawierać zdarzenia zestawem ziemi ziemię zmiennej
    14 zmień znajdują znajdź znakiem znany zostało związanych zł łatwo łóżku łączy środku
    14 środowisku świat źródło żadnego żadnych żony
    15 abnuk ac adamg address adresu adresów akapity aktualizacji am another anuluj application
    15 apply apt arguments argumentów atrybuty auto averne away background based bash baz baza
    15 bazie because been bero bierze bieżące boga boli both boże btw bus byłem byś błędu błędy
    15 cala call caly cannot całkiem całkowicie całkowita całym cechy ch chcemy chciałbym
    15 chciałem check chuj chwila cisza color columns commands connection contain context
    15 created cvx czarny cze czegoś czerwony czesc cześć czuje czyta cóż dać dał de debianie
    15 define definiowanie delete demona description design deweloperskie deweloperów
    15 dialogowych dione displays dj dns doc documents dodatkowo dodatkowych dokonane doktorze
    15 dole dom domyślną don't dopóki dos dowolnego dowolnej dowolnym dołu drogi drugim drzewo
    15 duże dvd dysk dystrybucji działanie działać dziewczyny dziwne dziękuję długość ee efekt
    15 efekty eksport eksportuj elluin enabled etykiety existing export fajny fałsz filesystem
    15 film filter filtru filtrów find formant formanty formatting formularz formuła fortunek
    15 fortunki free funkcjonalnym godzinę graczy grafikę group grup grupa grę głowie głową
    15 głupi główne głównego głównie hasło hej home honey icon ids idę idź ie ii ikon ilości
    15 implementacji implementuje include indeksu index inni install instance instrukcje
    15 interface interfejsy interfejsów internecie internetowej internetowych istnieją
    15 istniejących item iść iż jakas jakiegoś jakiej jakimś jakości jaką jakąś java jedzie
    15 join just języki językiem językowe kanal kanał kart katalog katalogów kawałek key klasy
    15 klawiaturowe klawisza klientem klientów kloczka known kobiet kobietę kocha kogo kolejne
    15 kolejność kolejny kolekcji kolory kolumnę komentarz komputery komputerów komunikat
    15 konspektu konwersja kopie kopii kopiowanie kopnął korzysta korzystając kota kraju
    15 krawędzie krawędź książka ktora kupić last leafnode leci lekarz lekarza lepsze level
    15 lewym leży lib licencji liczbą link linuxie lists litery local location log logiczna
    15 lokalizacji look macierz macierzy maila makr makro manager map mapy matki małych małym
    15 mb menedżera message metodą michal miec miedzy miesiąc miesięcy mimo min miłość mm mocno
    15 model moduły most mowi możemy multiple musiał musimy muzyki myśl myślałem mówiąc mówić
    15 mówił mówiłem męża nadaje nagłówek nagłówka nagłówki najlepiej names napisane następnej
    15 następnym nasz nasze naszego nauki nawigator nazwisko need network next niczym nieco
    15 niemal niemożliwe niezależnie niezbędne nikogo normalny nosi nowym null numeracja
    15 numeracji numeru numery numeryczne obejmuje obiektami objects obliczania obliczyć obrotu
    15 obsługiwać obsługą obu och ode odpowiednich odpowiednią odtwarzania odtwarzanie oferuje
    15 ogg ogole oj ojca okazji około okres określenia określonego określonej ono oparta oparte
    15 openformula operacyjnego operator opiera optionen order osoba otwarte otwarty otwieranie
    15 over oznaczają pada pakietem panią para parameter parameters paski patrz paweł perla
    15 pewna pewnej pi piersi pierwszą pije pisać piwo platformy plikach plikami plug plus pm
    15 podać podobna podobne podobny podstawowy podział pojawi polach poland polski poluvex
    15 pomaga pop poprostu poprzedniego postanowił poszczególnych potrzeba powiedziała
    15 powiedziałem powiedziec powinny powrotem powszechnie powyżej poziomy poziomów pozostaje
    15 pozostałe praca prace pracować pracę prawdopodobnie prawdę preferences problemu
    15 problemów proces procesora procesu profesor programach programistów property prosi
    15 prosta prosto prosze protokół prowadzi przechodzi przechowywania przeciez przeciwko
    15 przeciwnym przede przeglądania przeglądanie przesuwa przesuń przeznaczony przodu
    15 przyciski przykładzie przypisać próbuje psa punktu pusty pług płyt radia radio ramach
    15 ramka ramkę ranges re read readme red refer regularnych resetuje result reszta robic
    15 robią roboty rodzaj rogu rows rozmawia rozmowa rozmowy rozszerzenia rozszerzenie
    15 rozszerzeń rpm ruchu rulez run rysowania rysunek rysunkowego rysunku rzeczywistym
    15 różnymi sali samą schowka scripts sdatabase sec second security seks seksu sekund
    15 sekwencji selection sensie sensu serca serce serwerem serwerów sesji sex sf sh share
    15 show siatki sieciowych sklepie skrypt skrót skrótów składa smath smoku socrat software
    15 sorry specjalne specjalnie specjalnych spod spodnie sprawa sprawdza sprawy staje
    15 standardowe standardu stała sterowania sterownik sterownika stop stopni stosowany
    15 strasznie strings stronach struktury strzałka strzałkę student styles stąd support swego
    15 symbole symboli systemy szablon szablonu szablony szczególnie szerokości szkoda szkole
    15 szukam szybkie słuchaj służące słyszy tabele tables tablicy takiej tata tekście telnet
    15 terminala these they tle tm trakcie tv twarzy twojego twojej tygodnie tygodniu tymi
    15 types tyłu tła tło tłumaczenia uda ukryte ukrywa ukryć umie umieść umożliwiają undefined
    15 uruchamia uruchamianie uruchomieniowe usa ustawieniami uwaga uwagi użyciem użyte
    15 użytkownicy użytkownikowi użytku używają vba vi video wciąż web wersje weź while widze
    15 widzialem widziałem wieczorem wiedzy wielka wielkości wielkość wieloma wieszczu wiki
    15 wina witam wizard wklej woda wody wolno wolnym word wpisów wprowadzanie wprowadzenie
    15 wrócił wskazuje wskaźnik współdzielona współdzielone współdzieloną wstaje wstawiania
    15 wstawiony wszedł wszelkie wszystkiego wybraniu wybrano wybranym wygląd wyjść wykonaj
    15 wykonuje wykonywanie wykorzystać wykres wykresy wymagany wyników wypełnienia wyrównuje
    15 wysokiej wysokości występuje wyłącz wyłączyć wyświetlać wyświetlenie wyświetlony względu
    15 wziął wówczas własny włącza włączona xfce yes zachowanie zadania zadanie zainstalowac
    15 zakresy zakresów zakładkę zamień zapisane zapisu zapisywania zapytał zawarte
    15 zawierających zaznaczonej zazwyczaj zaś zbiór zdarzeń zdefiniowane zle zmianie zmieni
    15 zmieniać zmienna zmienne zmiennych znaczenie znajdujące zupełnie związku ów đ łatwe
    15 łatwy łóżka łącza łącze łączenie ścieżki ścieżkę źle źródeł źródłowego żadnej żonę żyje
    16 aaa according ach active added additional adgor administrator adresy advanced aflinta
    16 again akapicie akcji aktualizacja aktualizuj aktywne algorytm algorytmy algorytmów
    16 allows alsa always andrzej ano aplikacjach aplikacjami aplikacjom aplikacją aplikację
    16 apple applied arekm argumenty arkusze art aspell atrybutów autokorekta autokorekty
    16 automatically autopi az azjatyckich baba babcia back badania bajka balu bana baru bazą
    16 bazę beda bezpośrednie białe biały bibliotece bill binarne biorąc bit bitchx blisko
    16 bloku blondynka blues boolean bot brain brzegu brzmi bsd budowania budzi build bydgoszcz
    16 byla byle bylem bys będziecie calculate calculation called całkowitą całości cel cena
    16 changing char chcecie chcialem chciała chciałby cholera choćby chuckiem ciało cicho
    16 ciesiel ciągi ciągów client cliph cokolwiek common comp console constant convert cool
    16 copy count cpu creates criteria csv ctcp custom cyfrowych czcionka czcionkę czekaj czymś
    16 czytać córka daemon daleko damy dat dawno dała dd decimal defines desktop deszcz
    16 developer different directory discuss dniu dodane dodanie dodawać dokladnie doktor
    16 dokumentami dokumentem dolarów dolnej domyślna domyślnych domyślnym doskonale dostaje
    16 dostarczane dostał dostałem dostosuj dowiedzieć dowolne dowolną dreamer droga drukarek
    16 drukowane drukuj duzo duża dużych dużą działań dzieki dzielenia dzielenie dzien dziennie
    16 dziewczynę dzimi długie długości dłużej dźwięk dźwiękowe dźwiękowych echo edytorem
    16 edytowania edytuj efektów eksportu elements elk email entered entry environment esc eth
    16 etykiet eu every except exist expressions extension facetów fajnie fakt faktycznie
    16 feature filtrowania filtrowanie filtry firmie fn folder forma formantów formatem formats
    16 forms formularzu fortran fortunes fortunkach fragment freedesktop fribot fuck full
    16 funkcjami funkcjonalności funkcjonalność galerii gates gdzies general generator
    16 generowania generuje gif girl glib godz godzinie gomp good gracza graphics grać grep
    16 grupie grupę gui górnej górnym górze gówno głosem głowa głośno główki głównej harvi
    16 hasła havner he header here hi highlighting hiperłącza hiperłącze historii host https
    16 hyhy i'm ibm id iec ignored ignores iii image implementacja importu indeksy indeksów
    16 informatyk inna inserted inserts inside internetową ipv irca ircu isc istniejące items
    16 jabbas jacek jaja jakich jakiego jakos jasia jasio jednakże jednostek jednostki jedyną
    16 jezeli jezu jezus jpeg jądro językach kalkulacyjny kalkulacyjnych kanale kanału
    16 kategoria kazdy każde każdą kb kierunek kieszeni kil klas klawiatura klawiaturowych
    16 klawiaturze klientka klucz klucza know kobietami kochać kodowania kodzie kolega kolejce
    16 kolejno kolejnych koles koleś kolumna kolumnie kombi kombinacji kombinację komentarze
    16 komentarzy kompa kompilator kompresji komputerach komputerem komputerowej komu komuś
    16 komórkach koncu konfiguracyjne konfigurowania konia konieczne koniecznie konieczności
    16 konsoli konspekt konta kontekstowego kontekstowym konto kontrolę kopiowania kopiuj kopię
    16 kosztuje końcowych kończy kościoła kreatory krok kroku kropka kryteria kryteriów
    16 krzysztof książki książkę księdza ktore ktorym którymi kuchni kuguar kumpel kurna kwiaty
    16 kładzie la las laska lasu latach lcamtufa ldap learn lekki lekko lewego linuxem listed
    16 ln locale logiczne logo lokalnych long lower ls lubię mac macros made maks malo mamo
    16 many marginesu mariusz maryja match maturę maximum małego mean mechanizm media
    16 menedżerem metod miasta miało michał midi miejsc miesiącu mieszka mieście mija mile
    16 minus minuta minuty missing miłości modelu modem modules moga mogli moich moment mon
    16 monitor monitora monitorowania motyw motywów move mowie mowy możecie możliwa możliwy
    16 mpeg mrufkojad multimedialnych muzyka myslalem mysle mysql mysz myszki myszką myszą
    16 myśleć myślą mógłby mów mówisz mężczyzn naciskając nacisnąć naciśnięcie nagrywania
    16 nagłówków najczęściej najlepsze należą named nami napis napisac napisana napisać napisał
    16 napisz narysować następuje następującej następujący nasza naszej naszym naszą nauczyciel
    16 nawigatora nawigatorze nazwą negative nei nick niebo niektórzy niewiele nieźle nigdzie
    16 nikomu notacji note nov nr num numbering oba obiad obszary obszarów oczywiscie odległość
    16 odpowiedniej odpowiednim odstęp odtwarzacz odwołań odwraca odzywa ogólnie oh ojama ojcze
    16 oko okresu określenie określonym online op opa opartych opartym opartą opcjonalne
    16 opcjonalnie opened opengl openmp openoffice operacje operacyjny operating operatory opt
    16 oryginalnego osi osobom ostatnim otherwise otwarcia otwarcie otwierania otworzył output
    16 oznaczone oś pakietami pali pamiętaj pamiętać pamięć panel panienki panna paragraph
    16 parametru parametrów pare parku password path patrzeć patrzą patrzę państwa państwo
    16 pedał perlu pewne pewniak pewnych pełne pełną phantomik piaskowy pieniędzy pies pijany
    16 pilot ping pionie pionowo pisac piwa piękne placed platform please png pobierania
    16 pobieranie poczta podaj podaje podkreślenia podobno podobnych podobnym podpis podpisów
    16 podręcznika podstawa podstawowych podziału point pojedyncze pojedynczego pojedynczy
    16 pokaz pokazać pokazu pokój pol polbox poldek polem polska polskich polskie pomysł
    16 poprawnie poproszę portable pory porządku postać postscript poszła powiedzial powiesz
    16 powinna powinni powiązane powoli powtórz powłoki pozdrawiam poziomo poznan poznać
    16 pozostałych pozwalają pozwalające położenie połączeń połączone połączyć pp pratchett
    16 prawdziwy procentową procesor programming projektowania projektów prosimy prostych
    16 prostym prostą protocol provided proxy przechowywane przeciw przeciągania przedstawia
    16 przedstawiono przeglądarce przeglądarki przejście przenieść przenosi przetwarzanie
    16 przycisków przydatny przyjść przypadków przypisane przypisuje przypomina przystojny
    16 przyszłości pulpitu pójdzie pójść płatności qt quit racje rację raka ramce ramek reboot
    16 records references regionalnych rekordu rekordy rekordów remove renderowania report
    16 representing required reset rf rfc rh rmf rn robie robię rodzaje rodzice roota rozdziału
    16 rozdziałów rozmawiają rozpoczyna rozumie rozumiesz rozwiązanie running rydzyk rysowanie
    16 rysuje rzeczywistości rzeczywiście równa różni rżewskiego sami samolot samych save
    16 schart screen script sdraw section sekcja send sens sensitive serio serwery serwerze
    16 serwisant sets setting shasta shell shown shows siedzą simple siostra siostry siły skali
    16 skopiować składni slajdy slajdzie sort sortowania spac spacji spać spec special specific
    16 spojrzał spoko spokój sporo sposob sposoby spotyka sprawdzanie sprawdź spreadsheet
    16 sprzętu spytał ss stacji stale standardowych standardowym star stare starego starting
    16 status sterowanie sterowniki stirlitz stole stopa stopka stopki stosowane struktur
    16 strukturę stworzony stworzyć stylami stóp sub sum sumy swiat switch swoja syn synu
    16 systemami systemowych sytuacja sytuacji szablonów szczerze szczęście szkoły szuka szukać
    16 szybciej szybkiego słowem słońce służyć służą słychać tacy takimi tato tcp team
    16 telewizji terry three times tj tom tomasz tpsa treść trwa trza trzecia trzyma twoich
    16 twoj tworzone tydzień tygrys tysięcy tzw udaje udało ukryj ulicy ulicą umiem umiesz
    16 umieszcza umożliwiając unicode update upuść uruchomienie uruchomić urządzeniami
    16 urządzenie us usb uses ustawianie ustawiony usunięcie usuwania usługa utworzenia
    16 uwierzytelniania uzyskania uzywac użytkownikom używających używanych variable variables
    16 variant vbasupport via wa wali walka warszawa warto wartościami warunek warunki
    16 warunkiem warunków ważne wcięcia wejście wejściowe wejść well wersją westbam whether who
    16 why wiadomość wiatr widoczna widoczny widział widząc wiedziec wiedzieć wielkim wielką
    16 wiemy wirtualny wizualizacji większa większe wodę wogole wojna wojny wolnego wolny work
    16 woła wpisu wprowadza wprowadzać wpływ write wrong wręcz wsi wskazówki wspólnego
    16 wstawiane wstawiać wstawienia wstawienie wstawione wstępnie wszystkimi wszędzie wybiera
    16 wybrana wybraną wyciąga wyczyść wyglada wyjątkiem wyjście wykorzystania wykorzystywane
    16 wymagają wymiany wypadek wypadku wypowiedzi wyraz wyrównaj wyrównania wystarczająco
    16 wystąpienia wysyła wyszedł wysłać wyłączanie wyświetl wyświetlenia wyżej wziąć wzrostu
    16 własnej własną właściwie właściwość włosy xp yacc zaawansowane zaawansowany zabawy
    16 zachowania zaczęła zainstalowane zainstalowany zainstaluj zainstaluje zajmuje
    16 zakotwiczenia zakotwiczenie zakładce zakładek zakładki zalewski zależny zamiennik
    16 zamknąć zapisany zapisywane zapisywać zaprojektowana zaprojektowane zarządzaj zasobów
    16 zastosowane zastosowania zastosowany zastąpić zatem zatrzymuje zauważyć zauważył
    16 zawartością zawierającego zawierającej zawierającą zaznacza zaznaczeniu zaznaczona
    16 zaznaczonym zbioru zbudowany zdania zdaniem zdefiniowany zdefiniowanych zestawów
    16 zewnętrzne zip zjadł zjeść zmienic zmienną zmodyfikowane zmodyfikować znacznie znacznik
    16 znajdujący znajdujących znajdzie znasz zobaczysz zobaczył zreszta zresztą zrob zrobi
    16 zrobimy zrobię zrobiła zwrócić zwłaszcza zza złożonych łapie łączenia łącznie ścianie
    16 ścieżka śmierci śmierć śpi średnia środek źródłowy źródłowym żebym żoną żyć żądany
    17 aaaa abw adding adds admin administratorów adresowych agent ah ahll aktualizuje aktywna
    17 aktywny aktywować albert alfa algebry algorytmu allowed alpha already amerykańska
    17 analizowania analysis animacji antenie appears archiwum arg arkuszach au automatic
    17 automatycznej autor autora awarii babci bad badań bajtów bal barze bazuje beginning
    17 being bezpieczeństwo bezpośredni bibliografia biegnie bieżąca big binarnych binary
    17 biurku biurowego bliżej blok blue boi boku brakuje broni brzeg builder buttons byte bywa
    17 byłby byłoby ból błędzie calculated calculates cale calling całkowitej channel chcialbym
    17 checked choc chociaz chodź cholery christiansen chroń chuckowi chłop chłopczyk ciagle
    17 ciała ciąży class close closed cm codziennie cofnij cofnąć colors comparison component
    17 computer conf config considered contained controls conversion converted converts coz cp
    17 creating criterion cs cups currently cyfr cyfrowe cyfry czarne czasy czegos czerwone
    17 czerwonym czlowiek czokarek czwarty czytania częstotliwość członka człowiekiem człowieku
    17 dac dają dal danego danej danym dariusz darmo databases dates dawaj dc dec definiuj
    17 deklaracji delikatnie depends described detailed details diabeł directly distribution
    17 dlugo dniach dobrego dobrą documentation dodatek dodatku dokonać dokładna dolne dolnego
    17 dolny dolnych dolnym domelu domeny domyślnego domyślnej dopasowanie dopisek dostarczany
    17 dostosować dotyczących dowolna dowód dołącz dołączyć drag driver drogę drop drukować
    17 drukuje drzew dupie dużej dwaj dyrektor dystrybucja dziadek dzialac działają działający
    17 dziecka dzieli dziennika dziesięć dziewczynka dłoni długa długi dźwięki editor edytora
    17 edytowanie efektu egzamin eh ekspert eksportowanie elektronicznej elementami em emulator
    17 en enable entries equal err escape even event exception exe executable execute executed
    17 execution exit expressed extended external faceta fajne faq feb filename fill filmu
    17 fixed fokus font fork formie formularzy formulas formule formy fortune fragmenty
    17 framework freebsd funkcjach funkcjonalny funkcją gb gda gdybym gdyż generowanie gg git
    17 global globalscope glowa gobject google gorzej gosc gotowe gości gościa gościu gpl
    17 graficzna graficzną grafik grafika grania granice greater grupowanie grze gwiazdy gz
    17 główek główka główkę główna głównych główną głęboko halo handling haseł hasla haslo
    17 hasłem hawaj hehehe height hierarchii highlight hitler however hunter idea
    17 identyfikatory idą ikt ilu imho imie imieniu importowanie including indeksie individual
    17 informacjami informację init initial instalacja instalację installed instalowania
    17 instalujące instalujący instead instrukcję inteligentny internetem internetowa
    17 internetowego intl irlandia irssi istniejącego jajka jakiegos javascript jazdy jaś
    17 jednostkę jedyna jedyny jedynym jemu jeść jeździ john jpg jr józek kalkulacyjnym
    17 kalkulator kapitan kategorie kategorię kazał kazdym kernela kerozorek kg kick kierowca
    17 kierowniczki kill kit klawiszem kliknięcia klon klucze kluczy km kobiecie kobietą
    17 kochanowicz kochasz kodem kodowanie kodów kolei kolejki kolejnego kolekcja kolorze
    17 komenda kompilacji komponenty komponentów komputerowego komputerowych komunikacji
    17 komunikatów konfiguracja konfigurację konsole kont kontekstu kontrola konwerter
    17 konwertowanie konwertuj kopiuje kopnąć korespondencji kot koła końcowy krawędzią kreski
    17 krew krowy krzyknął krzywych książek kształtu ktorzy kupił kursorem kwadrat kwerendy
    17 kółko kąt kątem kłapouchego kłopoty lan laski laskę lcf least lecą lekcji length
    17 lepszego lesie less let letter lewa lewą libraries liczbami liczbie liczbowe liniami
    17 linią links linuksie linuxnews listu listów listą live loaded logical logicznych
    17 logowania lokalizację lokalne lokalnej los lot lubisz lubią ludziom lustro macos macro
    17 majtki mających male malutki maly management mandrake manual marek mark maszyna
    17 maszynach maszyny maszynę matches matematycznych matematyk matematyki mazur małą
    17 małżeństwo means memory menus metodę miary miarę miasto miau miały microsoftu miejscach
    17 mieliśmy mies mini minimalną minimum minutach mirc mit miły mniejsza mniejsze mniejszy
    17 mnóstwo moc modele modeli modelowania modified modify modyfikacji modyfikować mogła
    17 momentu mordę mouse mowil mowisz możliwością mtg much muzycznych mysli myszka myślisz
    17 mógłbym müller mężczyzny mężczyźni młoda młodego naciśnięty nadzieje nadzieję naga nago
    17 najlepszy nalezy napewno napisanych napisanym napisem napisze narzędziowy następne
    17 nataszą nawiasy nawigacji nazywam ncurses nicka nieba niebie niemiec niestandardowe
    17 niestandardowego niestandardowy niestandardowych niezależny niezwykle niniejszy niżej
    17 none normalne norrisem notation notatki nothing nowo nowoczesne numerację numerem
    17 numerowania numeryczna numerze obejmują obie obiekcie obiektem obliczanie obsłudze
    17 obsługiwania obsługiwanych occurs ochotę ochrona ochrony oct oczach oczu odbiera odbywa
    17 odczyt odczytać odczytuje odczytywania odczytywanie oddać oddzielne odf odległości
    17 odniesienia odniesieniu odnosi odp odpalic odparł odpowiadają odpowie odpowiedniego
    17 odpowiedzieć odróżnieniu odsetek odstępów odtwarza odtwarzacza odwrotnie officename
    17 ogląda ogólnego oka okazało okienku okresów określona określoną omitted omów onet oo
    17 operacyjnych operatorów opisano opowiada oprogramowaniem oryginalny osobistych ost
    17 ostatnia ostatnich ostro ot otwartego otwartych otwartym otwierać pages palec pamietam
    17 panem parametrami partycji paru pary pasków pass passed paste paszczus patch patrys
    17 patrząc pawcioos pb pe penisa people pełna pełnej pełny pg pierwotnie pietlek pingwin
    17 pisanie pisz piszesz piszę piątek pić pięciu piękna pięknie piękny plan planszy plikiem
    17 plikow pobiera podane podanej podanie podnosi podobnego podstaw podstawowej podstawowym
    17 podstawową podszedł podwójne podłodze pointer pojawiają pojawił pojdzie pojedynczej
    17 pojedynczych pojęcia polak polskiego polsku pomimo pomocnicze pomoże pomysl poniedziałek
    17 poniższe ponowne ponownego poprawne poprosił poprzedni poprzednich poprzedniej
    17 popularnych portu portów poruszanie positive post postanowiła poszczególne poszukuje pot
    17 potrzeb potrzebna potężnym powaznie poważnie power powiedzcie powierzchni powiązany
    17 powiększenie powstaje powtarza powód pozostają pozostanie połowie połowę położyć połącz
    17 połączeniu pośród praktycznie prawdopodobieństwa prawdopodobieństwo prawego prawy prefix
    17 press printer printing proc procent procentowa process procesy programistyczne programom
    17 project proponuje prostego provides przechowuje przeciwieństwie przeciągnąć przedziału
    17 przegląd przeglądarką przeglądarkę przeglądać przejścia przenoszenie przenośne przenośny
    17 przestawna przestawnej przesunięcie przesyłania przeszukiwania przewijania przeznaczenia
    17 przeznaczone przezroczystość przełącz przełącza przyjdzie przyjeżdża przyjmuje przykro
    17 przykładowe przykładowo przypadek przypadkach przypadkiem przypisanie przypisz przypisów
    17 przyszła przyszło przywraca przywrócić prędkości prędkość psk pt public puka punktami
    17 pusta put pułkownik pytają pytam pytanko pythonie pójdę pętli płynie płyty qboosh qrde
    17 qrwa racji radość rady random rany rate rc readonly real really record regionalne
    17 regular regularne reguły rekord release remote replace repozytorium represents
    17 reprezentuje request resulting reszty ripc robicie robimy robocze roboczy roli rolę rom
    17 rostowa rozkład rozkładu rozmawiać rozmieszczenia rozmieszczenie rozmieść rozpoznawane
    17 rozpoznawania rozszerzeniem rozszerzone rozwiązać rozwoju ruch runtime rw ryby rynku
    17 rysunkowe rysunkowych rzeczywistego rzuca rzucił rzędu równe równie równy równą różnego
    17 ręczne ręczny rękach rękami ręki ręką sal samochodem samochodu sardzent say scena
    17 schemat sd seen sekcje sekcję sekunda sen sendmail sep separatora separatorem separatory
    17 seria serię services serwerami seryjnej session setki several sfdocuments sheets shella
    17 siada siatka siec sieciowa sieciowe sieciowego siedem siedział sign sił skala skarga
    17 sklep skorzystać skryptach skryptu skura smtp socket solaris something sorted sortowanie
    17 spacja spacje spadnie specjalny specyficzne specyficznych specyfikacji spisu spm spokoju
    17 sport sposobem sposobu sposobów spośród sprawia sprawie sprawę sprzedawca sprzedaży
    17 spróbuj src ssl st standardowego starsze starszy starszych statistics statystyczne
    17 statystyk statystyki stać stałe stałej stały step sto stopy stopę stored stosowana
    17 stosunek stołu strachu straszny strone structure struktura strumieni stworzenie stół
    17 sumę supported supports suspect svg swe sygnału symbolu syntax sys systemowego szanse
    17 szczególności szef szereg szeroko szkodzi szukaj szybkim szyfrowania słownika słońca
    17 słuchacz słuchaczka słucham słuchać służący służących służącym słyszałem tabelach
    17 tabelami tablice tabulatora tabulatory take tar taw tekstowej tekstową telefonu teorii
    17 terminal terminalu testowania thguard think those through thu thx tomek ton too toolbar
    17 towarzystwie traktowane tryby trzecie trzeciej trzymając trzymać twardego twardy twoją
    17 tworzeniu txt tyg tygodni tygodnia tylu tys tytułu tyłek tłumaczenie ucieka udał udział
    17 ui ujemne uk ukryty ukrywanie układzie umieszczenie umieszczone umieszczony umożliwić
    17 umysłu under unikaj uniknąć uniksa uniwersalny unknown until upewnij urodziny
    17 uruchamiany uruchom uruchomieniowa uruchomieniu usiadł usta ustawieniach ustawione
    17 usunięte usunięty usuwane usuwać uszy usługę utf utworzenie utworzone utworzony
    17 utworzonych uważam uważasz uwzględnione uzupełnić uzyskiwania ułatwia ułatwienia ułatwić
    17 użyta użyteczne używające używający używam używasz valid var various very vim void
    17 vorbis walutowych waluty wami wasze waszi wav waw way wbudowane wbudowany wbudowanych wc
    17 wed weekend wejdzie wejściowych wewnętrznego wez wg wget whois whole width widzenia
    17 widziales widżetów wieczoru wieczór wiedzą wielkanoc wieża wildcards winda windy wino
    17 wisi większej większy większą wkurzony wobec wodą woli wolna workday world wow wp wpadł
    17 wprowadzenia wprowadzona wprowadzonych wpływu wrażenie wskaźnika wsparcia wspiera
    17 wspierająca wspólnie współczynnik współpracuje wstawiany wstawiona wstał wstecz wstyd
    17 wszelkich wtorek wtyczkę wybierzesz wybrania wychodzą wydajności wydajny wydania
    17 wydrukować wygenerować wygodnie wyjaśnienie wyjdzie wyjątkowo wyjściowych wykonania
    17 wykonanie wykonywać wykorzystaniem wykorzystując wykorzystywany wykresie wykrywania
    17 wymyślił wynikiem wypełnienie wypunktowanie wyrazu wyrazy wyskakuje wysoki wysyłania
    17 wysyłanie wyszła wywala wywołania wywołać wyłącza wyślij wyświetlona względne wzrok
    17 wódki własnego własnym włożyć włączając włączeniu włączone xf xorg year yendrek yyyy
    17 zaawansowanych zabić zabrać zabrał zachować zachowuje zaczynam zacząć zadowolony
    17 zadzwonić zainstalowanych zajączek zakończ zakończeniu zakończyć zakresem zakładka
    17 zależne zależą zamienia zamknięte zamykania zapewne zapewniają zapewnienia zapis
    17 zapisania zapisanych zapomniałem zapoznać zapraszam zaproponował zarządza zasad zasady
    17 zasadzie zasoby zastępczy zastępuje zawierająca zaznaczania zaznaczanie zaznaczono
    17 zaznaczoną załaduj założeniu zbiorem zbliża zdaje zdalne zdalnego zdalnych zdanie zdarza
    17 zdarzenie zdefiniowanego zdefiniuj zdjęcia zdjęć zdzichu zdziwiony zebym zera zespół
    17 zestawy zewnątrz zewnętrznych zgodne zgodności zgodność zgodny zgodził zielony zjada
    17 zmianami zmniejsza znacie znaczniki znaczników znajdować znakami znaleziono znane znow
    17 zolw zona zostaniesz zrobie zrobilem zrobiłem zrozumieć zrób zręcznościowa zwierzę
    17 związek zwiększa zwolnieniu zwykłego zębów złotych zły ładna ładnie ładowania ładowanie
    17 ładuj łatwiej ławce łeb ściany ścieżek śledzenia śledź śmiechu środowiskiem światła
    17 światło święta źródłowych żadna żadne żadnym żebyś żywo żądane żądaną
    18 aa absolutnie abuse abym action activate actual adm administratora adresowej aids
    18 amerykanin amorphis analizator ankry aplet appear applies archiwów argumentu arkadiusz
    18 arrays artykułów assign associated atrybut aug autobusu automatyczny autorów average
    18 babka baby baf basiclibraries basis bedziemy beta bezpieczne bezpieczny bezpośredniego
    18 bierz biorą bitowych biura black blank blask bloki bob bocznym bogiem brakujące bramki
    18 brat brodę bruce burdelu butelkę buty buzi byśmy bólu bąka ca cache can't category celi
    18 center centrum ceny channels chart chcial chciałam chcieli chcąc chleba chodzić chodziło
    18 choroby chronione chudy chuja chętnie chłopaka cia cicha cieciwa ciemne ciemno ciezko
    18 cień cio cli cochese compatible conditions connect consider could createscriptservice
    18 cud cudzysłów currency cursor cyfrowy czarno czasach czekają czterema czuję czwartek
    18 czytam czytanie córeczko dajcie dali dalszej dama dasz datą dave dawać dbase debil
    18 debugowania deejay definicji definiowania diabła digital digits dll dn dnie dobrej
    18 dobrek dodania dodatkowy dodawane dodawania dokąd dolną dopasowania dopasuj dosc dostac
    18 dostać dostep dostępność dostępnym dot dotyczą dozwolone drukarka drzwiach du dupe duszy
    18 dynamicznych dyskusje dysków dystrybucje działające działającym działał dzieciom
    18 dziewica dziękuje dłuższy editing edukacyjnego edytorze eeee ehh ehm ekspedientka
    18 ekspedientki elastycznym elementem elio elsat else emsi energii entire ets events
    18 ewentualnie exists exported ext extensions faceci fajna faksu fast features fi
    18 filenaming filmie filmy filmów filters filtra firma firmę fix fizyka flac flood followed
    18 follows formancie formatuj fortunka fr frajer frame gabinetu gada gamma gazeta gazety
    18 generalnie generate glibc glos glupi god godzinach grafiką granicy grał gzip górnego
    18 górny górną głosie głosu hackpl hash hda heheh hello hex hidden hosta hotelu identical
    18 idz idziemy idziesz ignorowane images imap informatyka infrastruktura installation
    18 inteligentnego interaktywny internal interpreted interpretowane invocation inwestycji
    18 ircname istniejący jakbym jakiejś jakość jakże jasna jechać jedyne jedzenia jestescie
    18 jesz jeziora kabel kalendarz kanalu kanałów kapelusz karę kasę katalogi kazdego każe
    18 keep kerberos kerozcak keys keyword kierownik kilkoma klasa klasie klasyczna klonem
    18 kluczem kochaj kogos kolana kolekcję kolo kolorowe kolumnach komentarza komp kompiluje
    18 komunikowania komórką konca konfiguracyjnych konsolę kontrolnych kontrolowania konwersję
    18 konwertowane konwertowania kopa kosiarz koń kraj kroki krokiem krolik kropki krzywa
    18 krzywe krótka kształcie kształty ktorych któremu któryś kubi kultury kup kupa kupie
    18 kupować kupę kurcze kąta kłoczko label laden languages latex lekka lew lewy libc life
    18 lines linijki linuksem linus linuxfr lipca literami literę little loadlibrary logicznego
    18 login logowanie lokalizacja lotu lukasz majaka mak makrach maksymalnie maksymalną
    18 manipulowania manually margines master matching mate matematyczne maturity max małej
    18 mechanizmów metrów miala mianowicie miałam mikołaj mil milo mime miną miła miłością mna
    18 mogl moglbys mogłem mogły moimi monitorowanie moving mowiac mox mozliwe możliwie mruczy
    18 mruknął mucha murabysza murzyn murzyna musiała musicie myje myślał mówiła mózgu męski
    18 mężczyznę młodych naciska naciśnięciu nagłówku najchętniej najlepszego najwyżej nakładki
    18 napisania napisałem nareszcie nasd następna nauczycielka nauka navigator nazwe needs
    18 never news newsgroups nice niebieski nieprawda niestand niezależna niezbyt nightdrg
    18 nikim nogach normalnego obiektowo oblicz obliczeniami obliczenie obramowania obrazki
    18 obrębie obsługiwany odchylenie oddaje odkrył odpowiedziała odwiedź odwrót oglądać ognia
    18 ograniczenia ograniczone ogólnych ogłoszenie oki okiem okresowych określanie once
    18 operacja operacyjnym opisane orgazm orientację original oryginalnym osobistego osobiście
    18 ostatnią otwartoźródłowym otóż oświadczył package pakietach palant pamięcią pamięta
    18 pamiętam panów paragraphs party pasuje państwu picia pierwszych piję pine pionowy
    18 pisownię piękną places plany player pobliżu poczte początkowy podnieść podpisu podpisy
    18 podręcznik podstawowego podziel podzielić pojechał pojedynczą polacy polecam polish
    18 pominąć pomniejsz pomoze pomysły poniewaz poniższa poniższy poniższych ponurnika
    18 poprzednia poprzednie poprzedzone popularne pora porucznika porządek postanowili
    18 postgresql poszli poszło potrzebujesz potwierdzenia powiedzialem powinieneś powinniśmy
    18 powodów powstrzymać pozatym pozniej pozwolenie położenia położył pracujący prawdy
    18 prawdziwa prawdziwe prawdziwym pre prezentacja prezerwatywę priv procedur procesorem
    18 procesów profesora programiści programmers programowanie protokoły protokołów prowadzić
    18 przechowywanie przeglądaj przekonać przenieś przeprowadzić przepływ przestawnych
    18 przesyłanie przeznaczona przeznaczonych przezroczystości przyjaciół przyjechał przyjęcie
    18 przykładem przypisania przyznał próbki psy punkcie pustych pustyni puzzle puścił pytaj
    18 pytań płacze ra ram rana ranem reason regionalnymi regresji regularnego rejestrowanie
    18 related relations requested restauracji rgb ridcully robil robił rodzina rosjanin
    18 rounded router rozdzielczości rozpocząć rozporek rozpoznaje rozszerzalny rozwiązania
    18 rozwiń ruchów rysunkowy ryu rzadko rzecze rzeczą rzeki różnicy ręku samba samodzielnie
    18 sat saved saving sbin schodach sciagnac selecting separated separators shit side siefca
    18 sierżant simply sin skompilowanych skonfigurowany skonfigurować skutkuje small sortuj
    18 specifying specs spierdalaj spotkał spotykają spoza spraw sprawdzać sprawdzenia sprzedać
    18 spójrz spłaty square ssie stado stalo standardem stanisław stanął starej starsza
    18 statystycznych stał sterowników still stirlitza stoliku stopnie stosowania straszne
    18 strategiczna strumienie strój studenci stworzona stylem successful symbolami symbolem
    18 symulator syna synek synku sypialni sypie systems szansa szczegółowe szczegóły szedł
    18 szpitala szybka szybkość tabelą taken takze tamten target tańczy tchrist techniczne
    18 technology telewizor tell temacie template thing tool towar transfer trawnik trudne
    18 trzecim tvp tytułów ucha uchwyt uciekają uczeń uczyc udowodnić udp uhm umarł
    18 umiejętności umiera umieszczeniu umożliwiająca unikać unixa ups urandom urodzin
    18 uruchomic usera ust ustawiania usunięcia usłyszał utils uzywa uzywam uśmiech użyteczny
    18 używającym używanego używaną vs warstwy wasz wasza ważności ważnych wchodzę wersjach
    18 westchnął wewnętrznej whose widac widziałeś wiecznie wiedzial wielkich wielkiej wilk
    18 windowsa winy wita wniosku wodzie wojciech wojrus wolnych would wpisac wpisaniu wprost
    18 wracam written wskaż wspaniały współrzędnych wstawieniu wtem wybieranie wybrał wyciągnąć
    18 wyciągnął wyglądać wyglądu wygrał wyjął wykonane wymaganych wymienić wyposażony wyprawa
    18 wyrażeniem wyrzuca wysoce występują wyszlo wyszukać wyszukuje wyświetlanych wzywa
    18 włączanie włączenie xxx zabiera zabije zabił zacznie zaczynają zacząłem zadaniem zadnego
    18 zając zakończenie zakupy zakłada zalezy zamiaru zamknięciu zapach zapalić zapas zapewnić
    18 zapomnij zaprojektowanym zapytaj zaraza zarezerwowane zastosowaniu zatrzymać zauważa
    18 zawierającym zawołał załadować zbiera zbierać zdań zdefiniowana zdefiniowanie zdjęcie
    18 zer ziemia zimna zimno zly zmieniają zmieniony znajdującego znajdziesz znalazła
    18 znalazłem znalezc znalezienie znanej zostają zresetować zrobili zrobisz zrodla zuzia
    18 zwierzęta zwiększ zwiększyć zwolnij zwracają zwrot zycie zyciu zyje zytek zła złapać
    18 ładne łatwym łysy łącznik łączyć śmieje śmierdzi śniadanie średnią świetnie święty żaba
    18 życzenie
    """
}
