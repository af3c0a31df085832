// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of German words in free texts, in halves of a bit.
  static let germanWords = """
    1 das der die für in ist sie und von zu
    2 auf den des ein eine es mit werden wird
    3 als an aus dem einen im kann können nicht oder sich sind um wenn wie
    4 auch diese dieses einem einer nur so zum zur über
    5 a aber alle bei dann dass dieser durch eines enthält er gibt haben hat is man nach sein
    5 text the this verwenden
    6 am and andere befehl content debian dies gimp help hilfe index info informationen
    6 inhalte keine libreoffice mehr module müssen noch of ohne page paket server to unter
    6 verwendet vom vor was wählen
    7 abbildung anderen beim beispiel benutzer bild bug clients da datei dateien daß debug
    7 dialog diesem diesen documentation edu eigenschaften einige error finden for hier ich
    7 ihnen ihre image immer installation klicken ltsp menü mittels muss netzwerk neue on or
    7 report sehr selbst soll system title weitere will wir wurde x xhp you zwei ändern
    8 abschnitt aktuellen alles also angezeigt are as auswahl automatisch b be beachten
    8 bearbeiten bereich bibliothek bis bitte by c can client damit daten dazu doch du einfach
    8 einstellungen erstellen etwas falls filter format from führen geben gosa² hauptserver
    8 hinzufügen if ihr installieren installiert it jeder kapitel kein konfiguration lassen
    8 ldap leben liste machen mehrere menschen möglich namen neu nichts not ob option optionen
    8 rechner s schon seite software sollte sollten sondern sowie that thin uns unterstützt
    8 unterstützung verfügbar verfügung version verwendung viele welche wer wert wieder with
    8 wollen während zeigt zeit zwischen öffnen
    9 ab aktivieren aktiviert all allen aller ansicht anwendungen arbeitsplatzrechner art at
    9 ausführen ausgewählten auswählen beiden beispielsweise benutzen benutzt bietet
    9 bildfenster dabei denen denn diskless dokument e ebene einfügen einmal enthalten
    9 erhalten erlaubt ermöglicht erste erstellt ersten fest folgenden funktion funktionen
    9 ganz gegen geändert greifen größe gut https ihm ihn ihrem ihren ihrer indem inhalt ja
    9 jede jedoch jetzt könnte linux löschen macht mensch mir muß name neuen nun oben org
    9 pakete profil sehen seine shared siehe skolelinux standard stehen steht stellen stellt
    9 symbol tabelle teil themen unten verschiedene verwandte viel war weil welt werkzeug
    9 werte when which wo workstations z zurück änderungen
    10 adresse aktualisieren aktuelle allerdings anmerkung anpassen any anzahl anzeigen
    10 arbeiten aufruf ausgeführt ausgewählt befehle benötigt bereit bereits beschrieben besser
    10 besteht bilder bildes bin bit but cd color computer d daher darauf darin deren desktop
    10 dessen dhcp dienste direkt dokumentation dort drei drücken editor eigenschaft eingeben
    10 einstellen einstellung einträge ende entfernen entsprechenden erforderlich erst erzeugen
    10 erzeugt etc extras f fall farbe farben fehler feld fenster folgende form funktioniert
    10 fügen ganze gar gehen geht genau gerade gespeichert go goethe gute habe halten hardware
    10 hauptservers have heißt hinzu hinzugefügt home i images information innerhalb internet
    10 ip je jedem jedes keinen kommt konfiguriert layer legen legt leicht lesen leute lässt
    10 mal mann maschine maschinen may meisten menu mich modul modus möchten möglichkeit neues
    10 nie nutzen objekt oft only options other parameter passwort per pixel programm pxe
    10 rechnern rechten rechts register root sagen sagt schaltfläche schritte seinen setzen
    10 sicher skript sobald sollen sowohl speichern sprache stelle strg suchen syntax these
    10 tool tun typ under use used using verschiedenen verzeichnis verändern vollständig
    10 vorhanden weg weise weiter weiß welches windows wissen wurden www wäre würde your
    10 zeichen zeile ziehen zugriff zusätzliche öffnet
    11 administration aktualisiert allein allgemeine alt anderes anlegen anschließend anwendung
    11 arbeit arbeitsumgebung aufrufen ausgewählte außerdem basis bedeutet befehls befindet
    11 beide beispiele bekommen benutzern benötigen beschreibung besten bestimmt bestimmte
    11 bestimmten bevor bleibt bullseye bzw calc code colors command copy dafür darf darüber
    11 datenbank davon de deaktivieren default denken details dienst dinge distribution dns do
    11 dokuments drucker ebenen ebenfalls eigene eigenen eigentlich einfache eingabe einrichten
    11 eintrag einzelne einzelnen entfernt entsprechend entsprechende entweder erfolgen erfolgt
    11 ergebnis ermöglichen erreichen erreicht erscheint fast felder festlegen festplatte file
    11 filters findet folgt fragen frau free funktionieren fügt führt gemacht gemeinsame gilt
    11 glauben gleich gleichen gnome gnu gott graphische große großen gruppe gruppen guide
    11 handbuch has heute hinter howto html ins installer intern its jeden jeweils kde kerberos
    11 kernel kleine kommen konfigurieren kontextmenü kopieren könnten lange laufen letzten
    11 license liebe liegt linken links lokalen läuft mail main make maus maximen mehreren
    11 meine methode mode more möglichkeiten nachdem nacht neben netzwerks new no notwendig nr
    11 nächsten objekte ok one open position problem probleme profile program programme python
    11 recht reflexionen release rgb schließen schnittstelle schreiben see sei seiner seit
    11 seiten servers set setzt sichtbar sieht solche sprachen ssh standardmäßig start starten
    11 such symbolleiste tag then there through tjener umgebung umschalt upgrade usb v
    11 verbindung verfügbaren vermeiden verschieben verwalten verwaltung verzeichnisse via
    11 vielen view voreinstellung warum web welcher wenig weniger werkzeuge wiki wirkungsweise
    11 wobei wohl work workstation xfce zahl zeilen zelle zellen zuerst zugang zusätzlich
    11 ähnlich
    12 above access active add aktiven aktualisierungen allem allgemeinen alter alternativ
    12 anderer andern anders angegeben angegebenen angewandt angewendet anhang anklicken
    12 anleitung anmelden anmeldung anstelle anwenden api architektur ausdruck auszuführen
    12 automatische außer außerhalb available based basic basierend basiert bd bearbeitung
    12 befinden bekannt benutzerkonten benutzers benutzung berechnet bereiche bereitgestellt
    12 bezeichnet beziehungsweise bibliotheken bleiben blending bookworm boot box braucht
    12 breite browser buster button change channel click codename conditions conf copyright
    12 create dadurch danach dargestellt darstellung dateisystem debianedu definieren definiert
    12 described deshalb dialoge dialogfenster dialogs dich dir distribute document does
    12 dokumente dürfen each ebenso einführung eingefügt eingesetzt einigen einrichtung einzige
    12 either elemente empfohlen entspricht entwicklung entwicklungsdateien ergebnisse ergibt
    12 erkennen erneut ersetzen ersetzt erstbenutzer erstellung erweiterung etwa example falle
    12 falsch fehlt filteraufruf find formel fortgeschrittene frage fragt frauen freie fällen g
    12 ganzen gateway gedrückt gefunden gehören gehört geist geld general genug gesamte
    12 geschrieben gesetzt gestartet gewählt gewünschte gewünschten geöffnet gleichzeitig glück
    12 groß grund guten h hand helfen here hierzu hinweis hinzuzufügen how howtos http hält
    12 hängt hätte idee implementierung input installationen installierten internen into ipxe
    12 iso jean jemand kleinen kleiner klick knopf kopf kunst laden layers lernen letzte liegen
    12 linie läßt management manchmal manuell maustaste medium mein melden menge menüeintrag
    12 methoden microsoft mindestens modifizieren muster möglicherweise n natur natürlich
    12 nehmen nein netgroup neuer nfs niemand nimmt normalerweise nutzer nützlich optional
    12 ordner original originalbild partitionen passwörter paul pc pfad pinsel pixels plugin
    12 plugins presets preview pro profils proxy punkt quellen r rahmen rand reihe reiter rest
    12 richtig richtung right router samba same sbasic scalc schnell schule seinem select
    12 selection separaten should sitesummary size skripte sofort sogar solange sonst source
    12 spalten split später squashfs standardinstallation standards statt stick struktur
    12 students stunde suche swriter systeme systemen systems tabellen taste terms than them
    12 they two type unbedingt unix unsere unteren untermenü unterschied up user value values
    12 verbinden verbunden vergrößern versionen versuchen verändert vielleicht voreingestellt
    12 vorhandene vorlage wahl wahrheit wahrscheinlich want webbrowser wechseln weder wegen
    12 werten what window wirklich without wort writer y zahlen zeichenfolge zeichnen zeigen
    12 zunächst zusammen zusätzlichen zwar zweite übersetzungen übersicht
    13 absatz abstand abteilung achten achtung adressen aktionen aktive aktuell allgemein
    13 allows alpha alte alten alternative amd anfang angeben angelegt angepasst angepasste
    13 another anpassungen antworten anweisung anwender anwendungsbeispiel anzeige anzuzeigen
    13 apt arbeitsplatzrechnern arbeitsumgebungen area argument arten aufgaben aufgerufen augen
    13 ausführung ausgabe ausnahme aussehen authentifizierung backup baum bearbeitet bedarf
    13 bedeutung bedingungen been beenden befehlszeile beginnen beginnt beinhaltet bekannte
    13 beliebigen benutzerkonto benutzeroberfläche benutzerverwaltung berechnung beschränken
    13 besonders bestandteil beste bestimmen between bewegen bildern bildschirm bist black bloß
    13 blu booten brauchen bringen bringt ca case changes choose chroot clicking clipping com
    13 commands common compiler config contains copies csv cups current cursor dar daran
    13 darstellt datum deckkraft denkt derzeit desto deutsch dient different disc display
    13 dokumenten down draw drehen drucken durchführen dvd dvds eben ecke education effekt egal
    13 eher eigenes einfachen einfacher eingegeben eingestellt einschließlich einzurichten
    13 element entwickelt erforderlichen erfordert erklärt erleichtern erscheinen erweiterungen
    13 even export exportieren features festgelegt files first formatierung formeln frei
    13 friedrich früher funktionsmerkmale füllen gedanken gelten gelöscht genannt genutzt gerät
    13 geräte gesagt geschichte geschieht gestellt get gib glaube glaubt gleiche grafische
    13 großer grundlegende größer grün handelt hast hatte header her herr herunterfahren
    13 herunterladen hin hinaus hintergrund hintergrundfarbe hinweise hoch horizontal häufig
    13 höhe icinga ihres implementiert import innen insbesondere installationsanleitung
    13 installers interne internetverbindung jahr jahre jahren java jene jeweiligen john kanal
    13 kanten kategorie keiner kennen kind kinder klar kombiserver komplett komponenten
    13 kontrolle kopie korrekt kraft kurz l lang laufenden laufzeitbibliothek lebens leer leere
    13 leerzeichen left lehrer licht lieber line linear linien list lokal lokale lvm lxde länge
    13 lösung m mac machine made mag mails manche mate matrix mauszeiger meistens menüs minimal
    13 minuten modify morgen most männer möchte nennen netgroups network neuerungen niemals
    13 normale normalen norwegisch number nutzt nutzung nächste o oberen oberfläche objekten
    13 objekts obwohl office online ordnung ort out p paar paketen part partition passen perl
    13 platz point programmen projekt public qt quelle ray rechte reden regel regeln
    13 reihenfolge religion richtige richtigen rot rufen sache satz schieberegler schneller
    13 schritt schwarz schwer schön schüler section selber selected selten separate servern
    13 setup several show sicherheitsaktualisierungen sinn sofern solchen some space spalte
    13 spiel ssl status stets symbole t tage tastenkürzel tatsächlich teile teilen teilweise
    13 terminal testen third time tipp tools top transparent transparenz tut uhr unabhängig
    13 unser unserer unterhalb unterstützen upgrades url users usw verbindungen verfügbare
    13 vergleich vergrößert verhalten verkleinern verloren verschoben versehen verstand
    13 versucht verwaltet verzeichnissen veröffentlichung vier voll vollständige vorgenommen
    13 vorhandenen vorher vorlagen vornehmen vorschau waren warranty warten wartung wasser way
    13 wege weit weiteren weiterhin where white who wilhelm wirkt wolfgang worden works wären
    13 würden xml zentralen zertifikat ziel ziemlich zugreifen zukunft zuletzt zurücksetzen
    13 zweiten älteren ändert änderung überall überhaupt überprüfen
    14 abgeschaltet abhängig ablegen about abspielen administrator after aktion aktiv
    14 aktualisierte akzeptiert allow along alphakanal already andockbare angeschlossene
    14 angezeigten angst ansatz ansehen anstatt antwort anweisungen anzuwenden applied apply
    14 arbeitet arbeitsfläche argumente assistent assistenten audio aufgabe aufgrund ausblenden
    14 ausdrücke ausrichtung ausschließlich auswahlen auszuwählen auto automatically
    14 automatischen automatisches autor autoren außen bald beliebig beliebige below
    14 benutzerdefinierte benutzernamen berechnen bereichen berücksichtigt beschreibt
    14 beschränkt besitzen betrachten betreffenden betriebssystem bezeichnung bezug bilden
    14 bildfensters bios blau blick bokmål both bottom brush buch cds changed charge checked
    14 chinesisch christian christoph components contrast control copying corresponding daemon
    14 dagegen daraus darum darunter data dateiformat deaktiviert debconf definition dein deine
    14 depot derselben detaillierte deutlich deutsche deutschen dialoges diejenigen dienen
    14 diensten dingen distributed domain doppelklicken download drop durchgeführt durchsuchen
    14 edit ehe eingabefeld eingabetaste eingehängt eingerichtet einsatz einzelplatzrechner
    14 einzigen einzufügen else enabled end endlich englisch englischsprachigen enthaltenen
    14 entwickeln erde erfahrung erfolg erforderliche erhält erkannt erklären erlauben ernst
    14 ersatz erstellte erstellten erweitern erweitert erzeugung esr essen euch except
    14 existiert externe externen falsche farbverlauf fehlermeldung feldern fensters fertig
    14 festplatten firefox firewall folgen folie following formate formatvorlagen formen
    14 formular found foundation französisch freiheit freude freund full funktionalität
    14 fähigkeit fällt gab gebootet gedacht geeignet gefühl gegeben gegensatz geladen gelesen
    14 gemeinsam generieren generiert georg gern gesamten gesellschaft getrennt gewesen
    14 gewissen geworden gewählten gewöhnlich give glücklich gosa gpl grad gradient grafik
    14 grafiken group größte größten gründen gtk guter gutes hab handbuchs handeln
    14 hauptnetzwerk hauptsächlich heraus herunter herz hiermit high hilfreich hilfslinien
    14 hilft himmel holder homepage host hosts however hsv höchstwahrscheinlich hören hört icon
    14 identisch ignoriert importieren impress including individuelle install
    14 installationsbezogene installationsprogramm installierte interface interfaces
    14 internetzugang irc japanisch jederzeit joey johann jpeg jugend kannst kaum kennt kennung
    14 key klein kleines komplette konfigurationsdateien konnte konto kontrollieren
    14 kontrolliert konvertiert kopiert krb krieg lage land language laptops later laufzeit
    14 lautet law ldapvi lebt lediglich leeren legacy lehren leichter leider leisten leistung
    14 level lieben liefert liest light like linke listen listenfeld long look los lxqt länger
    14 löscht macos makros malen manager map markieren markierfeld markiert mask mausklick
    14 means medien meinem meinen meiner meinung menschheit metapaket michael miteinander mitte
    14 mittel modell moderne modes mouse move munin must mögliche möglichen nachrichten namens
    14 need nennt netz netzwerkkarten neustart non normal notwendigen now ntp null nummer nötig
    14 object opendocument order os otherwise packages pakets palette particular parties
    14 pattern pdf permitted persönlichen pfade pfeil pgina php plasma platzhalter plus png
    14 port preseed probieren programmierung provided prüfen punkte purpose radius rahmenwerk
    14 ram range raster red redistribute regelmäßig region releases remote required result
    14 rezept ruft running rückgabewert rückgängig sammlung save schaltet schatten schauen
    14 scheint schlecht schlüssel schriften schöne screenshot screenshots security seele seines
    14 senden settings setups shift shows simpress since single sinnvoll sitzt skalieren skole
    14 smb sodass solches somit sound speicher speichert spezielle speziellen spielen sprechen
    14 spricht squid stable stand standardmäßige standortspezifische stark startet stattdessen
    14 stil still stündlich subnetze sucht tab tastatur tasten tastenkombinationen teachers
    14 terminals textfeld those three titel tls toolbox tragen transformation treffen
    14 trennzeichen tritt true trägt typen u umgekehrt umgewandelt umwandeln unless unmittelbar
    14 unterscheiden unterschiedlichen unverändert updates useful usr variable variablen
    14 verbessern vereinfachen verfolgen vergessen vergrößerung verlauf verlieren vernunft
    14 verschiedener verstehen versuch vertikal verwendeten veröffentlicht veröffentlichungen
    14 visible vollständigen voraus voreinstellungen vorgegebene vorhergehenden vorherigen
    14 vorkonfiguriert vorteil vorzunehmen völlig w wahr wahre we webseite webseiten website
    14 weisen weitergehende welchem werde werfen werkzeugeinstellungen werkzeugfenster whether
    14 whole wichtig wichtige wiederholen winkel wirken wirksam wirkung wissenschaft wodurch
    14 wollte worte wrapper written zeiten zentrale zugangsdaten zugehörige zugehörigen
    14 zugeordnet zugewiesen zugriffsrechte zustand zuweisen zuzugreifen zweck zwischenablage
    14 übernehmen überprüfung übersetzen übersetzt übertragen üblicherweise
    15 abbilden abbrechen abfrage abhängigkeit absätze ach acht act added addition address
    15 aktualisierung algorithmus alias analyse anderem andererseits andernfalls andreas
    15 anführungszeichen angegebene angemeldet angibt anmerkungen anspruch anzupassen apache
    15 applies appropriate arbeitsplatzrechners arbeitsstationen areas arm ascii ask aufbau
    15 aufgeführt auflösung aufnehmen auge augenblick ausdrücken ausgeliefert ausgerichtet
    15 ausgeschaltet ausrichten ausschalten authentication author back background backports bar
    15 bare base basierte bauen bauer beantworten because bedienen befehlen before beginn
    15 begriff behalten behandelt beibehalten being bekannten bekommt beliebiger bemerken
    15 bemerkung benutzerdaten benutzergruppen benutzte benötigten beobachten berechnete
    15 berechnungen bereichs bereitgestellten bereitzustellen berichten beschleunigen besitzt
    15 besondere bessere bestehen betrachtet bewegt bewirkt bezieht bezüglich bieten bildgröße
    15 bind bisher blue bootet buchstaben buttons böse bücher cannot canvas cause center
    15 cfengine changing channels charakter check choice chr chromium complete configure
    15 context copyrighted cost cpu created ctrl daniel darstellen dasjenige dasselbe
    15 dateinamen dateisysteme datenbanken datensätze datenträger dauert davor definierten
    15 delete derivative description design desselben deswegen deutschland dev diagramm
    15 dialogfensters dichter dienstes dieselbe dieselben directly disabled disk docks
    15 dokumentiert don't doppelklick doppelt double drag dringend dritte druck
    15 druckerwarteschlangen dumm dummheit duplizieren durchzuführen dynamisch dänisch eap
    15 ebenendialog echte editieren effect effekte einfaches eingebunden eingeschaltet
    15 eingeschlossen eingetragenen einhängen einiges eins eintragen einzelheiten einzeln
    15 einzusehen empfangen empfehlen empty enable energie engine englischsprachige enter
    15 entfernte entfernung entire entlang entnehmen entscheiden entsprechen entstehen entsteht
    15 entwickler environment ereignisse erfahren ergänzen erkennt erledigt erläutert erster
    15 erstes erwarten erweiterte ethernet eventuell exception executable existierenden expert
    15 explizit fahren fallen false farbverläufe feature fehlercodes feste festen feststellen
    15 festzulegen filtern firmware fix floating fläche folge folien fordert fork formaten
    15 formatieren frankreich freeradius fremde freunde fu fuß fähigkeiten fühlen fühlt fünf
    15 ganzes gcc gcompris gebrauch gedruckt geeignete gefahr gefallen gefolgt gefällt gefüllt
    15 gegenwärtig gegenüber gegl gemeinsamen gemäß genauso genommen genügt gerne geräten
    15 geschehen geschlossen geschwindigkeit gesehen gesicht getan gewinnen gewisse
    15 gewöhnlichen gewünscht gezeichnet geöffneten gif git gleiches gottes graphischen
    15 graphischer graustufen gray grayscale green grenzen großes grundlage größere gui gültig
    15 hatten hauptmenü haus hause helligkeit herum highlights hingegen hoffnung hohe holger
    15 hundert hälfte hätten höchste höher höheren ii imap informiert inhaltsverzeichnis initrd
    15 inklusive installationsprogramms installationsumgebung instead integer integration
    15 integriert irrtum italienisch itself j jahrgangsgruppen jedermann jener job junge just
    15 jxplorer jürgen k kam karl keep kennungen kirche klasse klassen klaus klug knöpfe
    15 kombinieren kommandos kommentare komplizierter konsole kontrollkästchen konvertieren
    15 konvertierung kreis kurt kurve lan langsam laufzeitumgebung layout leinwand less let
    15 leuten levels levsen lichtenberg liebt limited local location logischen logischer
    15 lokaler lower lösen making makro malwerkzeuge mancher manual manuelle many mark martin
    15 maske mathematik max maximum meint meist meldungen menschliche menschlichen might
    15 mithilfe modification modifications modified modifiziert moduls monate monitoring mono
    15 morgens morgenstern moving mund mut na nachts named namensraum navigator navigieren ne
    15 necessary negative netzwerkarchitektur netzwerkdienste netzwerkdrucker neuere neueste
    15 neuesten next niederländisch nietzsche night noise normally note notice numerische
    15 numerischen nummerierung nutzers nämlich nützliche obere offen offer ole opacity
    15 operation operationen output outside over pam partitionierung parts party passiert
    15 password passwortes passworts path person personen peter philosophie pixeln plattform
    15 plattformen plötzlich po pointer politik politiker portion possible praktisch print
    15 printer problemen professionelle programmiersprache programms programs protocol
    15 protokoll provide prozeduraufruf prozent prozess prozesse prüft publish q qualität queue
    15 ralf raus received rechnernamen rechners reguläre reich rein relativ relevanten render
    15 repräsentiert requirements ressourcen results richten richtlinien rights robert rom
    15 rosegarden rote roten sage sagte salz saturation schaffen schaltflächen schicken
    15 schließlich schließt schlägt schneiden schnelle schnittstellen schreibgeschützt schreibt
    15 schrift schriftart schriftarten schulen schulnetzwerk schulnetzwerks schutz schweigen
    15 schöner screen scriptforge search sections sekunden service shadows share shell shown
    15 shutdown sicherheit sichern sicherstellen sicherungskopien sicherzustellen sichtbare
    15 sichtbaren similar simple sinne sitzen skripten small sogenannten spanisch sparen
    15 special specific spiegeln spielt spät sql srv stammen standarddrucker
    15 standardeinstellungen standardskriver standardwert statische statusleiste sterben
    15 steuerelement steuerelemente steuern stimmt storage str stretch string stunden stärke
    15 stört subnetz summe support svc symbolleisten syslog systemeinstellungen
    15 tabellendokument tages tags tastaturlayout tat technische test textdokument textes
    15 textmodus tftp their thema theme thomas thunderbird thus timeout tipps tod tot total
    15 transform treiber trifft trotzdem tugend typs uhrzeit uid umbenennen umfasst umgang
    15 umschalten ungültiger uno unterscheidet upper uri uses usually utf var varianten
    15 verbindet vereinfachtes verfahren verfasser verfügen verfügt vergangenheit verhältnis
    15 verknüpfung verlangt verlassen verliert vermutlich versteht verteilen verteilt vertical
    15 verwendete very veränderung video vieles vielmehr vielzahl virtuellen volk volle vollen
    15 voller vollkommen voneinander voraussetzungen vordergrundfarbe vorgabe vorgegebenen
    15 vorhandener vorhandensein vorsicht vorübergehend wann weboberfläche wechsel
    15 weichzeichnen welchen well wenige wenigstens werkzeugen werkzeugkasten werkzeugs wesen
    15 weshalb while wichtigsten widgets wiederherstellen wiederherzustellen wiederholt willen
    15 willst wirklichkeit wlan wochen would wörter wünschen xrdp zeichenfolgen zeichensätze
    15 zeitpunkt zellbereich zentraler zufall zugeordnete zugleich zugänglich zurückgegeben
    15 zuschneiden zutaten zuvor zweimal ähnliche älter ältere älterer übernommen überprüft
    15 übersetzer übersetzte übersetzung übersichtsseite übertragung überwachung übrig übrigen
    16 abend abends aberglaube abfragen abgesehen abonnieren absatzes absatzvorlage absicht
    16 absolut absolute abstände abziehen abzubilden account accounts achse actions adding
    16 additional administriert advanced aktivierter akzeptieren algorithmen allowed anbietet
    16 andre android anfangen anforderungen anfragen angehören angeschlossen anhand animation
    16 anleitungen annehmen anordnung ans anschließen ansonsten antichrist antwortet anything
    16 anzeigt anzugeben anzulegen anzumelden anzusehen apple applicable application
    16 architekturen around array arzt assign assigned attribute aufgenommen aufgesetzt
    16 aufgetragen aufheben aufräumen aufs aufweisen ausdrücklich ausgegeben ausgegraut
    16 ausnahmefällen ausprobieren ausschneiden aussieht auswahlwerkzeuge autorisieren backbone
    16 backups balance basisebene baums bedient bedingung beeinflussen beendet befehlszeilen
    16 beginnend begreifen begriffe behandeln beispielen benutzerdefinierten
    16 benutzungsbeispiele bereinigen bereitstellen bereitstellt bericht beschreiben
    16 beschriebenen beschriftung besonderes best bestehende bestehenden betreffende
    16 betroffenen beträgt bett bewegung beweis bezogene bildbereiche bilddateien bildet
    16 bildmenü bildung bill blauen blend blendet block blur boden bool brushes bugs bus butter
    16 bösen called cdimage certain charles chef chosen christenthum christentum chroots
    16 cinnamon circle codes component computern configuration consequence contents contest
    16 controls convert could covered creates createuser critical cron crop currently
    16 cursorposition curve curves daraufhin dark date dateiformate dateimanager dateiname
    16 dateiserver dateityp datenbanktabelle datenbereich datenquelle datenquellen datensatz
    16 datums david decide dedizierte dedizierten deinem deinen demokratie denke dennoch
    16 denselben depending depends depth derived derjenige derjenigen detail deutscher
    16 development device diagramme dialogaufruf dialogen dienstüberwachung differenz digital
    16 digitale ding directory displayed displays doesn't dokumentieren domäne done doppelten
    16 drauf druckerverwaltung durchaus durcheinander dynamische ebenenmaske ebenenmodus ecken
    16 edge editiert editing eig eignen einander eindruck einfachste eingeblendet eingegebenen
    16 einschließen einschränkung einschränkungen einsetzen einträgen einzelner einzugeben
    16 einzuschränken eltern empfiehlt en entdeckt entfernten entirely entlastung entry
    16 entsprechendes entstehungsgeschichte entworfen erden ereignis erfolgreich erfordern
    16 erfunden erfüllt ergeben ergänzt erhöhen erhöht ermittelt erscheinung erscheinungsbild
    16 erwartet erweisen erweiterten erzeugten erzielen esc eth event every ewig excel exercise
    16 existing explorer exportiert exposure extra extrahieren falschen farbtabelle fehlender
    16 fehlern fehlersuche feind feinde feldbefehl feldbefehle fill filterbox finger fitness
    16 fixed flash fliegen fluch fokus folder folgendermaßen folgendes foreground formatiert
    16 formatierungen formats fort fortschritt fraktal freien freigegeben freilich
    16 freiwilligenbasis fremden frieden früh früheren func function fußzeile fährt fängt gamma
    16 gebietsschema gebliebener geboren gebracht gedecke gedrückter gefragt gefährlich gefühle
    16 gegebenenfalls gegebenheiten gegenstand gegenteil gegenwart gegenwärtige gehalten
    16 gekennzeichnet gelangen gelassen gelb geleert gelöst genannten genauer genauigkeit genie
    16 genutzten genügend george gerüst geschaffen geschmack geschützt gesellensetter gesendet
    16 gesetz gesetze gestalten gestern getestete gewalt gewartet gewohnt gewählte gewöhnlicher
    16 gezeigt geänderten ging gitter given glossar good google grau grid groups grunde
    16 grundlegenden grundsätzlich gruppenverwaltung gruppenzugehörigkeit größeren gründe
    16 grünen halb halbe halt handhabung hans hardwareanforderungen haupt height heinrich
    16 heißen held herstellen heruntergeladener hervorgehoben herzen heutzutage hilfeseite
    16 hinein hinten hinzugefügte histogramm historische history hohen holen horizontale
    16 horizontalen hue humor hund hunderte hyperlink hängen häufigsten höchsten höhere höherer
    16 hölle hübner icc icons ideen ignorieren implied importiert impose inc include
    16 independent indexed indiziert informationsquellen inside installations
    16 installationsarten installationsmediums installationsprozess installed installing
    16 institution intelligenz intended interactive internal interpolation interpretiert ios
    16 ipados ipp ipv irgendwo irren issues javascript jessie jesus jeweilige journal jung
    16 jungen kante kanäle kaufen keineswegs kennwort keyboard keytab klammern kleinschreibung
    16 kling klonen knopper known kombination kombiniert kombiservers kommando kommentar
    16 kommunikation kompatibel kompilieren komplexe kompliziertere komponente
    16 konfigurationsdatei konfiguriertes konstante konten kopien korrekte korrigieren kurven
    16 kurze könne körper kümmert künstler la lachen laptop large larger last laufwerke
    16 laufzeitbibliotheken lch least lehrprogramme leibner leichtgewichtige leiden
    16 leistungsstarker lernt lesbar leser lesezugriff lets lib library licence licensed
    16 licensee liefern limitation lines lists little live lizenz locale log login loslassen
    16 low luft lädt länder ländern lüge mailingliste makes manchen mangel manipulation
    16 manuellen manuelles mapping marc marie marke markierten math mathematiker mathematische
    16 maximal maßeinheit maßstab mb mehrerer mehrsprachige meister menüpunkt merchantability
    16 merge method mike millionen min minimale minimum minute mittelpunkt mittelwert mm mobile
    16 mobiler moderner modi modifying modulare modulen moment momentan monat moral ms mschapv
    16 much multi mundt musik musikprogramm mutter mußt mußte mögen möglichst mühe müsste müßte
    16 nachfolgenden nas navigation navigationsmenü net netbooks netzwerkanforderungen
    16 netzwerke netzwerkeinstellungen netzwerkkarte netzwerkschnittstelle netzwerkstruktur
    16 netzwerkverbindungen netzwerkverkehr netzwerkzugang neuigkeiten news newstudent
    16 newteacher nis node nothing nt numerischer nutzerverwaltung nächstes näher oberhalb
    16 oberste obigen offline often oliver opened openformula opens openssh operations operator
    16 operatoren organisiert our pages paint painting paletten pap papier parallel parser
    16 partitionsgrößen passend passt passwörtern patents patrick peap people performance
    16 permission permissions perspektive persönliche pfaden pfeffer pfeiltasten phantasie
    16 philipp physical pick place plattenplatz platzieren platziert plug popcon portable
    16 portugiesisch positionieren positive posix postoffice postscript praxis precision
    16 preferences present press pressing principal problems process profilauswahlseite
    16 programmierer projekte prozeduren prozessoren präsentation publikum published pure
    16 quadrat quality rather raum rauschen rdp realen realität reboot receive rechnen
    16 rechnerverwaltung rechteck rechteckige rechtschreibprüfung rechtschreibung recipients
    16 rede reduzieren refer registriert regulären reichen reine reiner reitermenü relative
    16 remove repository restricted resulting return richtet risiko rolle roms rotate rotation
    16 routinen ruhe run sachen sammeln saying scale schaden schafft schaut scheinbar scheinen
    16 scheitern schicksal schiebereglers schlechte schnellen schnellmaske schreibschrift
    16 schuld schwarze schwarzen schwebende schweer schwein schwellwert schwerer schwieriger
    16 schätzen schönen schönheit schönste schülern schützen scope script scripts sdatabase
    16 sechs sehe seien seitdem seitenleiste seitenrand seitenverhältnis seitenvorlage selben
    16 serverüberwachung services session setting sf shadow sichere sichergestellt site
    16 skalierung slbackup slider smath soft solcher sometimes sonne sorgen sorgt sortieren
    16 sortiert sources soweit spaß speicherort sperren spezieller spezifischen spieler sprach
    16 spracheinstellungen sprachpaket sprachunterstützung springen springt späteren srgb staat
    16 stadt standalone standardeinstellung stapel started statistik stecken steigt stein step
    16 steuerung stift stimme stolz straße streifen ständig stärker stück sub submenu suite sun
    16 sure svg switches synchron synchronisation synchronisiert szenarien sättigung tabulator
    16 tagen talent task tastenkombination tb technik tell teufel textdatei texteditor tgt
    16 though threshold tief tier tiere tiff tone transparency transparente traum trennen
    16 treten tricks trinken ttls tutorial typischerweise typisches tür uhren uhrzeigersinn
    16 umgebungen umkehren umrandung umriss umständen umwandlung umzugehen umzuwandeln unglück
    16 unicode unmöglich unrecht unserem unseren untere unterrichten unterschiede
    16 unterschiedliche unterstützten untersuchung ursache ursprünglich ursprüngliche
    16 ursprünglichen us usa uwe variiert vater vba veraltet verbatim verbergen verbesserte
    16 verbindungs verdient vereinen vereint vergleichbaren vergleichen vergnügen verhindern
    16 verhindert verkleinert verknüpft verknüpfungen vermögen vernünftigen versatz verschiebt
    16 verschlüsselung versenden versetzt versionskontrollsystem verstanden vertikale
    16 vertikalen vertraut verwaltungswerkzeug verwandelt verwendenden verzerren
    16 veröffentlichungshinweisen vnc volume vorbei vorder vorgang vorgesehene vorherige
    16 vorigen vorkommen vorkonfigurierte vorsichtig vorstellen wahren wake wald wand warning
    16 warnung webserver weiche weichzeichner weisheit weist weiteres weiße weißen wenden
    16 wendet wenigen werk werkzeugaufruf werkzeugkastens werkzeugsatz werner whose wichtigen
    16 wichtigste wide width wieso wieviel wikipedia wille wind winnertz wirst wissenschaften
    16 witz wkpd woche wohin working worten wovon write writing wunsch wächst wählt wörterbuch
    16 xcf xxx yes zehn zeichensatz zeichnet zeichnung zeitsynchronisation zerstört zertifikate
    16 zieht zitate zoom zucker zufrieden zufällig zugehörigkeit zugeordneten zumindest
    16 zusammenhang zusatztasten zuviel zuzuweisen zwischenspeicher ähnelt öl übel übergeben
    16 überlegen überschrieben üblichen
    17 aberglauben abgeben abgefragt abgleichen abhängigkeiten ablage ablagen ablehnung
    17 absatzvorlagen abschließend abschluss absätzen abweichende abzuspielen accept accompany
    17 according activate actual actually adams adjust admin again ahnung aktivierten
    17 aktivitäten albert alexander alice alkohol allgemeines alltag allzu always among
    17 anbieten anbindung anderenfalls aneinander anforderung anfängliche angebotenen angeführt
    17 angelegten angemeldete angenommen angeordnet angle anheben animationen anker
    17 announcement annähernd anordnen anpassung ansichten anteil anwendungsspezifische
    17 anzunehmen appear appears applications applying arbeitsplatz arme armen artikel artistic
    17 asiatische assemblys associated auffinden aufgefordert aufgelistet aufgerufenen
    17 auflisten auftreten auftretenden aufzurufen aufzählungszeichen august ausdrucks
    17 ausführlichere ausgangsbild ausgeblendet ausgelöst ausgestattet ausreichende
    17 auswahlliste auswahlmenü auswahlmöglichkeiten auswertung auswirkungen authors autoflush
    17 autokorrektur automated automount autopi autoreenable autos autotext backen backend ball
    17 basieren baumstruktur beachtet becomes bedenken beeinflusst begann begonnen begriffen
    17 begriffs behaupten behauptet beherrscht beides beitragen beizutreten bemerkt
    17 benachrichtigung benannte benutzbar benutzerkennung benutzername benutzeroberflächen
    17 benutzten benötigte berechtigung berechtigungen bereiten bereitgestellte berichtet
    17 bernhard beruht beschleunigt beschriebene besitzer besonderer bestätigen besuchen
    17 betrachtung betrag betreten betrieben betriebssystems betrifft better bevorzugen
    17 beweisen bezahlen bezeichnungen beziehen bezogenen bibel bier bilddatei binary bitmap
    17 bits bißchen blatt blaue blieben blättern bob border bricht bright brightness bring brot
    17 built bump byte bytecode bürger büroprogrammsammlung cache can't carl cases certificate
    17 chaos choosing christ christen chroma chrome cil class clear cli clip close clr cm cmyk
    17 collection commit compliance compositing considered consistent contain containing corner
    17 correct correction cpus creating cronjob dahin daneben dank darken darker darstellungen
    17 dateigröße dateiservers dateisystems dateiverwaltung datendateien datenfeld datenreihe
    17 datensätzen datentyp dauer dauern deaktivierte definierte demselben dergleichen derselbe
    17 desired desktops determines developer devices dezimaltrennzeichen dick difference
    17 dimension direction direkte diverse dn doc dock dokumentvorlage dokumentvorlagen
    17 doppelte dos douglas dran draußen drawing dreht drehung drin dritten dropdown druckern
    17 dumme dummen dunkle dunklen duplikate durchführt durchsucht dynamic dynamik dynamischen
    17 dynamischer easier easy ebenenmodi ecma edges effects effektiv eier eigener eigentliche
    17 eigne eignet einbinden eindeutige einerseits einfluss einfriert eingabeaufforderung
    17 eingabefelder eingabefeldes eingebettet eingefügte eingefügten eingegebene eingehende
    17 eingesehen eingestellten eingetragen eingreifen einheit einheiten einheitlichen einiger
    17 einsamkeit einschalten einstieg eintrags einzelnes einzuschalten einzusetzen eitelkeit
    17 el elementen emacs empfinden empfohlene empfängt encoding enden endet entdecken entfällt
    17 entgegen enthaltene entschieden entstehenden entwicklungs equivalent erben erfahrungen
    17 erfindung erfüllen erich erinnern erinnert erkennbar erkenntnis erklärung erledigen
    17 erleichtert ermitteln erneuert erraten ersichtlich erstmalig ertragen erwünscht europa
    17 exakt examples exchange existieren existierende expected explicit exporte exporting
    17 exports extend familie fangen faq farbmodell farbmodus farbpalette farbraum farbton
    17 farbwerte faust feel fehlbrennungen fehlen fehlerberichte fehlermeldungen fehlers
    17 fehlschlägt fein fenstermanager fensterverwaltung fernsehen festgestellt feststellung
    17 festzustellen fett feuer field filename filesystem film finde fine firmen flecken
    17 fleisch flexibilität fliegt flächen folgender followed font fonts formatvorlage
    17 formulare formulars fortran fortsetzen foto fotos frame frank franklin franz freier
    17 freigaben french freundschaft frisch froh frontend ftp furcht further fußzeilen fähig
    17 fördert führe füllt füllung fürs gabriel gallery gates gaußscher gb gearbeitet geboten
    17 gedreht gedächtnis geeigneten geführt gegangen gegenstände gegner gegründet geh gehabt
    17 geheimnis gehirn gehörende geistes gekommen gelegenheit gelegentlich gelegt geleistet
    17 gelernt gelesene geliefert gemeinsamer genaue generally generation generierte
    17 generierten genießen geprüft geraden geringen geringer geringsten german gesammelten
    17 gescheitert geschickt geschäft gesichert gespeicherte gespeicherten gestatten gestellte
    17 gesteuert gesucht gesundheit getestet gewahr gewinn gewinnt gewiß gewähltem
    17 gewährleisten gewährt gewöhnliche gezeigten gezwungen geänderte gimpressionist github
    17 gives gleicher gleichmäßig gliederung global glätten glättung gobject grade grafischen
    17 graphical graphics grenze griechenland gruppenzugriff gruppieren gruppiert gruppierung
    17 größen grüne guides gäbe gültige handbuchseite handbücher handle handlungen hard hart
    17 harte hassen hauptgründe hauptunterschied haut having he hebt heiligen heinz heiraten
    17 helmut henry herausfinden herein herrn heruntergeladen hervor hervorzuheben hierbei
    17 higher highschool hilfslinie hinsicht hintergrundebene historie hoher homeworld hope
    17 hose hostname hyperlinks hände händen härte höchst höchstens id ide ideal identifier iec
    17 iii illusion implemented impliziert important included increasing indizierten
    17 informieren infrastruktur inhalts innere inneren installierbare instanz instinkt int
    17 integrierte intel intensität intent interagieren interchange interessiert intermediate
    17 interpreter invert invertieren inzwischen io irgend irgendeiner item jane jemanden jenen
    17 jenes joe johannes joseph juli kacheln kaffee kai kalt kantenglättung kaputt karte
    17 kategorien keinem keines kenne kennenzulernen kenntnisse kern kindern kiosk klappmenü
    17 klaren klassenbibliothek kleinere kleinhenz kleinste kleinsten knoten knut kochen komm
    17 kommentieren kommentiert kommerziellen kompatibilität kompiliert kompilierte komplexen
    17 komplexität komprimierung konform kontrast koordinaten kopfzeile korrektur kosten krank
    17 krankheit kreuz kriege kriterien kritik kugel kuh kultur kurzen kurzer käufer
    17 künstlerisch kürzere laster latex laufende laut lauter laß legal lehre lehrt leid leidet
    17 leistungsfähige leistungsfähiger lesezeichen letztere letzterer letztlich libre lighten
    17 lightness limit lineare link listet lob logical logik logische lokalisierung loss lot
    17 ludwig luminance lust längst löcher ma mach mache machte magnetische mailing
    17 mailinglisten mailserver maintenance major malwerkzeug malwerkzeugen mannes markierung
    17 masse material mauszeigers maximale maß mechanismen median meer mehrfache mehrheit
    17 meinungen meiste memory menubar menüleiste merken merkmale merkt message meta metadata
    17 metadaten meter mib middle milch milliarde mischen mist mitarbeiter mitglieder mittleren
    17 mitzuteilen model modernen modules monitor mounten mp mutt mypaint mächtiges mädchen
    17 männern müde müsse nachbarn nachdenken nachnamen nachricht nachschlagen nachziehen
    17 nachzudenken nahe nameserver narren nase native natürliche natürlichen nd negativ nehme
    17 neigung nen netblock netboot netinst networks netzwerken netzwerkgeräte nimm nix
    17 nochmals none normaler normales notation notes notfalls notices notwendige notwendigkeit
    17 nutzern offizielle offset oh ohr ohren oldstable once opaque openldap openwrt operating
    17 opfer optimieren optionale ordinary ordnern ordners originalversion orten overview panel
    17 panels parametern parameters passieren paste paths perform pferd pflicht pguser
    17 philosoph philosophen physikalische physiker picker pin pinsels pinselspitzen pivot
    17 placed places platform platten plattformübergreifende platzhaltern please poesie points
    17 polizei populär portugal possibility preferred preis preschool preserving priester
    17 primaryschool primären prinzip privaten privilegien processing produkt produktive
    17 professor profilen profiles programmcode programmiersprachen projects projekten property
    17 proportional protokolle protokollieren protokolliert protokolls proxys prozedur
    17 prozessor präsentationen prüfung prüfungen punkten pwd quellcode quelltext questions
    17 quick radierer random rate readable real reason rechteckigen rechtsklick reduziert
    17 referenz refers regardless regierung regionen registers regular reicht reihen reines
    17 remain rendered rendering reporting reserviert reset resolution ressourcenbedarf
    17 resultat resultierende rfc richard richter richtungen risk roland ruhig rund runtime
    17 ränder rückwärts sag sah sample satisfy saved say scanner schadet schalten schalter
    17 schart scheme scheren schlaf schlagen schlagschatten schlechten schlechter schlechtes
    17 schlimmer schmal schmeckt schmerz schnellere schnittmenge schreibweise schriftgröße
    17 schulze schwach schwierig schwierigsten schwimmen schwäche schärfen sec secondaryschool
    17 segment seitenvorlagen sekunde selbsterklärend selecting semi sensiblen separater serie
    17 sets shape sharpen shortcut shortcuts showing sicherer sicherheits sicherungen sieben
    17 sign signaturen signieren simply situation sitzung sitzungen skripts sl smtp sofortige
    17 sohn solch sollst sonderzeichen sonstige sorgfältig soviel spaltennamen specified
    17 specifies specify speziell spezielles spezifikation spezifisch spiegel sprühpistole
    17 square squeeze sshd stabile stabilität stack standardmäßigen standardversion standort
    17 star starke startmenü startpunkt statischen statistiken steckt steigern sterne
    17 steuerelementen steuerelements stilblüten stille stirbt stored strich strom stufe stufen
    17 stürzt subject sublicense suchfunktion supported sven switch symbolen synchronisieren
    17 systemadministrator systemadministratoren systemweiten systemzeit sämtliche sünde
    17 tabellendokumente tabellenkalkulation tabulatoren tastaturbelegung taten tatsache
    17 tausend tcp team teilnahme teilt telling template term testing tests textdokumente
    17 textdokumenten texte textur theorie therefore tiefe tiefere tile titelzeile together
    17 toleranz ton too tor touch transformationen transformationswerkzeuge transformieren
    17 translation transparenten transparenter treibt trend trotz try trying ts tugenden tunnel
    17 typische täglich uefi umask umfang umfassen umgebungsvariable umgehen umlaute umsonst un
    17 unabhängige unbegrenzt unchecked undo unendlich ungefähr ungültigen unnötig unseres
    17 unsern unsre unstable unterliegen untermenüs unternehmen unterricht unterschiedlich
    17 unterste unterstützungs unterverzeichnisse update urlaub usershares valid validate
    17 variante vbasupport verankern verantwortlich verarbeiten verarbeitet verarbeitung
    17 verbessert verbirgt verbreitung verbundenen verdienen vereinfacht vergeben verglichen
    17 verhält verkauft verknüpfen verlagern verlinkt vermuten vernünftige verringert
    17 verschieden verschlüsselt versehentlich versendet versions versorgt verstecken versteckt
    17 versuche verteilung vertrauen verweis verweise verwerfen verwirrung verzeichnisstruktur
    17 veröffentlichen vieler vim virtual void vorausgesetzt vorbereitet vordefinierte
    17 vordefinierten vordergrund voreingestellte vorgeschlagenen vorgesehen vorhaben vorkommt
    17 vorname vornamen vorstellung vorteile vorwärts völker wachsen wagen wahrheiten
    17 wahrscheinlichkeit walter wandelt warnungen warteschlange wartet waschen ways
    17 webbrowsern wechselt weiber weich weichen wein weiterer weiterführende weißt wellen
    17 weltweit wem wenigsten werke werkzeugeigenschaften werkzeuges werkzeugleiste wesentlich
    17 wichtiger widget wiederum wiederverwendung wikiseite wilde winter wirft woher wohingegen
    17 wollten womit woody worauf word workspace wozu wunder wär wörterbücher wörtern wünsche
    17 wünscht wüste xamarin years yellow zahlenformat zauberstab zeichenfläche zeiger zeitraum
    17 zeitung zellbereiche zendel zentralisierte zentriert zertifikats ziele ziffern zimmer
    17 zitat zorn zudem zufällige zugegriffen zugelassen zugriffs zugrunde zugrundeliegenden
    17 zukünftige zulässig zuordnen zusammenarbeit zusammenfügen zusammenstellung
    17 zusammenzufassen zustimmung zutrauen zwang zweier zweig zählen zählt ähnlichen älteste
    17 ältesten öffentliche überein übereinstimmen übereinstimmende übereinstimmenden
    17 übereinstimmung überfahren übergangspaket übernimmt überschrift überschriften
    17 überspringen überzeugt überzeugung übliche übrigens
    18 aasen abbricht abecedario abenteuer abflachen abgefangen abgerechnet abgesicherte
    18 abgeändert abrufbar abrufen absence abteilungen abteilungsstruktur abzuraten abzuwarten
    18 acceptance accesspoints accompanies accord activities addressed administrations
    18 administrationsaufgaben administrationsseiten administrativ administrators
    18 administrieren admins advancedadministration advised ae affect aggregation agreed
    18 agreement aktualisierter aktuellem al algorithm allegation alleine alleinigem
    18 allgemeinere altes ameisen amerika amount anbetracht anfangswert angabe angeboten
    18 angefragte angepasstes angesehen angesprochenen angezeigte animierte anlässlich
    18 anmeldedaten anmeldename anmeldesitzung announce anschauen anscheinend anschießend
    18 antialiasing anzeigeartefakte anzeigeprogramm appearance applets appropriately aps apts
    18 arbeitende arbeitplatzrechners arbeitsflächenprofil arctica arising arp asked assume
    18 attempt attribut aufrufe aufräumt aufsetzt aufträge aufzeichnen aufziehen aufzusetzen
    18 aufzuspüren aufzuwecken ausgeben ausgedrückt ausgefüllten ausgehängt ausgeklügeltes
    18 auslagern auslieferung ausnahmen auswirkung auszuführende auszulagern auszuschalten
    18 authentifiziert authorization autonetrespawn autorisierung autorisierungsservice
    18 backuppc backupverwaltung bandlaufwerk bank barker barrierefreiheit basierten
    18 basisordner basispakete basissystem bauern baut beabsichtigen bearbeitungsmodus beende
    18 begehen begrenzt behandlung behält beinahe beine beinhalten beitrag believed benennung
    18 benutzeranmeldung benutzerinformationen benutzerkennungen benutzerliste benutzerpasswort
    18 benutzerverzeichnissen bereitgehalten bereithält berichtenden beschriftungen beschäftigt
    18 beseitigung besseren bestimmtes betriebssysteme betriebssystemspezifische
    18 betriebssystemunabhängig betätigen bewahrenden beweist bewußt bezahlt bildinhalt bildoy
    18 bildungsbezogene bildungsbezogenen bindungen bjarne blacklist body bootps boston
    18 boundary breit breitbandige brief bts bytes bäume bösartigen böttcher cachegröße carry
    18 cdrom cf chance christlichen circumstances clientseite collective commander compilation
    18 completely concerns configured connected contrib contributions coordinates core counts
    18 court cronjobs croon crt dachte database dateiberechtigungen dateizugriff datenbereichs
    18 datensicherung datenträgern datentypen dc dediziertes defekten deinstalliert dekoration
    18 deny destination diagramms diagrammtyp dienstnamen dienstprogramme differ digitalen
    18 dimensionen discs displaymanager distance distinguishing division dockbar dokumentations
    18 domainnamen domänennamen dovecot dreieck drittanbieters druckaufträge druckserver dunkel
    18 dünne echtzeit ehre eigentlichen eigentümer einblenden eindeutig einfachsten eingaben
    18 eingebettete eingelegt eingesteckt einheitlich einmalig einsteiger einstellmöglichkeiten
    18 einstellt einwahl einzug einzuhängen einzureichen einzustellen elektronisches elements
    18 empfohlenen empfängeradresse endgeräten endlosschleifen englische engpässe entf
    18 entschlossen epoptes erfinden erfordernisse ergänzend erhitzen erhältlich erinnerung
    18 erkennung erratende erschaffen erwähnten erzählen etliche euro ever everyone exactly
    18 exceptions excluded execution exif expressed extension extent eye fa fails failure
    18 farbpaletten farbpipette fassen fee fehlendem fehlerfall feineinstellungen feldnamen
    18 feldtrenner fernzugriff festgelegten festgelegter ffice fiktive filtereinstellungen
    18 firma fisch floor folglich forwarder forwarding framework franziska freedesktop fstab
    18 functions fälle fürsten gdm gebe gebildet gebrauchsfertige gedeck gefahren gegliederte
    18 gehe gehörenden gehörte geister geistige gelebt gelisteten gemalt gemeinen geogebra
    18 gepunktet geräts gescannt gespeicherter gespräch gestalt gesund getroffen gewährleistung
    18 gewünschter ggf gigabyte gleichgültig gleicht glib granted graphen gras grauen greeter
    18 greift großbuchstaben gruppennamen gssapi guardian götter hals handles hansen
    18 hauptplatine heilen heilige heimnetzwerk heiß hell herausforderung herausspringen
    18 herbert hersteller herstellern heruntergefahren hervorragende hierarchisch highlight
    18 hilfeinformationen hilfsprogramme hintergrundprozesse histogram holt holz horizontally
    18 idealerweise identifiziert img imports imposed inaktive includes indexdateien indicate
    18 individueller inhaber inhalten initialisiert inode insofern installierende installiertem
    18 installiertes intact integritätsprüfung intelligent interactively interaktive interesse
    18 internationales invalid inverse inversion irgendein irgendwelche isdn januar japanische
    18 jemandem josé jpg june jüngling kalender kalzium karten katze kgeography
    18 klartextpasswörter kleinstes klugheit kombi kombinationsfeld komfortable
    18 konfigurationseinstellungen konfigurationsoptionen konfigurierten kontext kontextmenüs
    18 kontrollen kontrollierter kostet kulissen könig kühlschrank langen langer leidenschaft
    18 leiste leistet lenny libdvdcss libpam licenses lightdm lineale linuxtag lloyd lock lp
    18 luminosity lächerlich ländereinstellung mailx masks matrizen mechanismus media mediums
    18 meines memtest mere messergebnisse metapakete metapaketen mhz minus missing mitarbeiten
    18 mitgeben mitgliedern mitgliedschaft mixer mkdir modelle moderneren modulares monatlicher
    18 moralischen moved multiple musters nachbelichten nachname nachteilig nahezu nat
    18 nebeneinander netzmaske netzwerkkonfiguration netzwerkrechner netzwerkverkehrs
    18 neugierige niedrigem nielsen niemanden norwegen norwegische norwegischer notebooks
    18 notieren nullen nutzerdaten nützt off offenbar offenen offensichtlich offered
    18 offiziellen offizielles olivier opengl openjdk openoffice operate opt opts ordnersymbol
    18 otto own package pass passwortänderung patent pem perceptual perfekt performing periode
    18 permit persönlich petter pfades physik pinselspitze pinselstriche plymouth polnisch
    18 polygon pop post postamt potentielle practices privater procedure produzieren progamme
    18 programmieren protection prozessorkern putting pxelinux quelloffene radio rat ratsam
    18 reads realisieren rechtlichen recipient reduce referenziert refrain regelfall regen
    18 regieren reichtum reisen relevant relevanter repair requires rescue restlichen retten
    18 reuse revised rsyslog ruby ruhm runde runs runter rücken rücksicht rühren sahne sand
    18 sauer scheiben schiller schlafen schlanker schlimm schlimmste schlüsselsymbol
    18 schlüsselwort schreibrechte schreibzugriff schreit schul schälen scratch sdraw secret
    18 seed seitenumbruch sektion sektionen senkt serverdienste serverlast servername
    18 serverseitig setgid sharing sicherheitsgründen sicherheitslücken siehst signed
    18 silbentrennung skizziert sliders sn snapshot sogenannter sogleich soldaten sperrung
    18 spiele spirit spitze spur squidguard stabilen stammten standardfall standpunkt starttls
    18 static steine stern strafe street subnetzes suchkriterien suchmaschinen symlink
    18 systemmanagement systemnachrichten systemvoraussetzungen sätze tabs tadel techniken
    18 teilbäumen terminalfenster terminate terra testumgebung tex themselves threads times
    18 tode torsten tracking treiben tunnels tuxtype täglicher tätigkeit ui unglücklich
    18 universum unprivilegierte unterhalten unterrichts unterstützter until urteil userspace
    18 vagrant validity van various vendor verbesserung verbindungszeit verbrechen
    18 vereinfachter vergißt vergleicht vermag verringern verschiebung versionskontrolle
    18 versorgung vertauschen verteidigen verwaltungssystem verwechseln verweigern verweisen
    18 verwendbar verwendende verwendungszweck verzeichnisdienst verzeichnisserver verzögerung
    18 veränderungen vorn vorschaufeld vorzüge ward warnhinweis wartezeit wartungsaufwand
    18 webanwendungen webbasiertes webschnittstelle wechseldatenträger wechseldatenträgern
    18 weggelassen weile weiterleiten weiterleitet were wetter wheezy widerspruch widerstand
    18 wiederholten wilber win winbind wish wissenschaftliche wofür wol woran wundern
    18 wöchentlicher xxxx zeichnungen zeilenumbruch zeitpunkten zip zoll zufallszahlen
    18 zugeteilt zugriffskontrolllisten zugriffsrechten zurückgesetzt zurückverfolgen
    18 zurückzugehen zusammengefasst zustellung zusätzlichem zweifel zwischengespeichert
    18 zwischenspeichernder zwischenspeichers ß ähnliches äußern örtlichen überblick übergang
    18 überwachenden überwachten überwiegend üblicher
    """
}
