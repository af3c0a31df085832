// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Dutch words in free texts, in halves of a bit.
  static let dutchWords = """
    0 de
    1 een en het in is van voor
    2 als die met of om op te
    3 aan dat deze dit door worden wordt zijn
    4 bevat help libreoffice naar niet s u
    5 alle andere content debug er gebruikt index info inhoud kan kunt maar module ook page
    5 pakket sterren text this title tot uit xhp
    6 alleen bestanden bij dan functie gebruik geen heeft hemel kunnen meer naam over ster
    6 sterrenbeeld sterrenbeelden twee wanneer ze zoals
    7 dialoogvenster document eerste gebruiken geeft gnu grote hebben huidige hun kies klik
    7 krijgen lijst maken moet omdat programma shared tekst toegang tussen uw veel
    7 verschillende volgende voorbeeld waar wat werd wilt
    8 a aantal al and bekend bestand bewerken bibliotheek bibliotheken bijvoorbeeld d deel
    8 drie e elk elke enkele extra gebaseerd gemaakt genoemd geselecteerde geven hemelcultuur
    8 hier informatie links maakt man mogelijk namen nieuwe onder onderwerpen opmaak opties
    8 oude pagina plaats positie selecteer staat standaard stellarium syntaxis talen the tijd
    8 toe versie verwante volgens waarde was we weer weergegeven x zich zien zonder één
    9 afbeeldingen astronomie automatisch basispakket beeld beschikbaar betekent boek c
    9 collectie compiler daarom dezelfde documenten dus echter eigenschappen externe functies
    9 gcc gebied gebruiker geest gegevens gemeenschappelijke geselecteerd gevonden invoegen
    9 jaar kleine lokono m maan manier meerdere moeten na nodig nog nu object objecten open
    9 openen orion pictogram rond selecteren sommige systeem tabel terug terwijl toegevoegd
    9 toont type verschijnt via voer vorm waarden waarin waarschijnlijk weergave weergeven
    9 werden werkbalk wijzigen zal zie zo zodat zon
    10 af afbeelding afhankelijk algemene alinea altijd ander astronomische auteur auteurs b
    10 babylonische basic basis beer begin behulp bepaalde bepalen beschrijving bestaande
    10 betekenis biedt bijdrage boven bronnen calc cel cellen chinese com commando contextmenu
    10 cultuur data definiëren delen documentatie eenvoudig eeuw eigen f for formule genaamd
    10 geschreven getal geïdentificeerd god grafische griekse groep guide hebt heldere hem
    10 hemelse hetzelfde hij hoe inclusief inheemse item kennis klikt knop kolom komt laatste
    10 laten lijkt meest melkweg mensen menu midden mythe naast net nieuw ondersteuning
    10 ondersteunt ons opent opgeslagen optie org parameters pijl plejaden rechts resultaat
    10 sbasic scalc schorpioen selecteert selectie server slechts specifieke staan staart star
    10 stars swriter taal tabblad teken tekens ten tijdens toen toevoegen v vanuit veld vele
    10 venster vervolgens verwijderen vier vinden vis voegt vrouw waarvan waren welke westerse
    10 zeven zij zoeken zou α
    11 aanpassen aarde achter afgebeeld afstand algemeen almagest anders assistent asterismen
    11 beheren bekijken belangrijk belangrijkste bepaald bereik beschikbare beschreven bestaat
    11 bevatten bijna binnen blad blijft bron chinees chr claudius controleren ctrl cursor dag
    11 database datum debian direct doen druk eerst einde elementen elkaar erg figuur formaat
    11 fout gaan gaat gedefinieerd gegeven gelijk geopend geplaatst getallen geval gewijzigd
    11 gezien gnome goed gordel grieks groepen groot grootte h haar had helpen hemellichamen
    11 hen hiermee hond hoofd horizon html http i indien individuele ingesteld ingevoegd
    11 instellen instellingen interface invoeren items je kalender kari'na kiezen kleur
    11 kolommen komen kop laat lange lijn linux macro mansion map meestal meeste methode
    11 microsoft moderne mogelijkheden n noord noordelijke numerieke office ok ongeveer
    11 ontwikkeld oorsprong oorspronkelijke opdracht opdrachten opgegeven opmaakprofiel opnieuw
    11 opslaan pad passen per periode plaatsen planeten punt regel retourneert rij rijen samen
    11 service shift sinds sirius sky slang snel soms specificeert steeds stelt sternamen stier
    11 tabellen tekenreeks term to toepassen toepassing toets traditionele tweede uitgevoerd
    11 uitvoeren vak vanaf velden venus verbonden verschijnen versies vertaling
    11 vertegenwoordigt vervangen video voegen vogel volgen volgt volledig volledige
    11 voorbeelden voorkeuren vormen vóór waarmee waarop water weg werk werken werkt
    11 wijzigingen wikipedia writer zeer zelfs zichtbaar zowel zuid zuidelijke zullen β γ
    12 aangeeft achtergrond afdrukken afspelen anderen arabisch arabische argument argumenten
    12 asterisme astronomical at automatische beginnen begint beide beneden bepaalt berekend
    12 berekent beschouwd betrekking bevindt bewerkt bijv bladeren blijven boog broers
    12 cassiopeia celestial china client code complete constellation daarvan dagen definieert
    12 dia dieren dierenriem doel driver droge duidelijk ecliptica eerder egyptische enige
    12 enkel erachter ervan ervoor figuren format formaten formulier foto frame g geassocieerd
    12 gebaseerde gebieden gebouwd gebroeders gebruikers gebruikte gedeelde gedurende gehele
    12 geit gemakkelijk gemarkeerd gepubliceerd gerelateerd gerelateerde getoond gevallen
    12 gevolg gevolgd gewenste gezegd geïnstalleerd gimp goden goeje graden gtk hele hieronder
    12 hoewel hoffmann hoog houden hulpmiddel hulpprogramma ibn iets indeling ingeschakeld
    12 ingevoerd installeren instructie interne j jager jaren jupiter keer keuzelijst kiest
    12 kinderen klein kleuren klikken kopiëren korte l later leeuw lege leven lezen lib lichaam
    12 lijken lijnen lijsten locatie mail makkelijk mansions men modus moment momenteel muis
    12 mythen nadat navigator new noorden nul nummer o omgeving on onbekend onderstaande
    12 onderzoek ontworpen onze oorspronkelijk oosten opgenomen opmaakprofielen optioneel
    12 opzichte originele oud oudere out overeen overzicht pakketten past pegasus penard pinyin
    12 plug procyon project protocol ptolemaeus punten python r ram referenties regels regio
    12 resultaten richting rode samengesteld scherm schildpad schrijven scripts seizoen
    12 simpress slepen sluiten software soort speciale spel stellen sterrencatalogus
    12 stuurprogramma susanne t tab tegenstelling tekenen toegepast tonen uitgebreide url vaak
    12 vanwege veranderen verbinden verbinding verder vereist verhaal vermeld verplaatsen
    12 verplaatst vertegenwoordigd verwijderd verwijdert verwijst vijf vir vissen voeren vooral
    12 voordat voorkomen vorige vrij w wel wereld werkblad westen wie wijzigt wilde wiskundige
    12 woord woorden woordenboek www xingguans y z zeggen zelf zetten ziet zuiden zuiderkruis
    12 zwarte δ
    13 aangegeven aangepast aangepaste aanroep achtentwintig adresboek agenda aldebaran alles
    13 alpha altair ancient andromeda api apin applicaties applications aqr ari artikel as
    13 astronomy audio augustus band bedekt bedoeld behalve bekende belangrijke beperkt
    13 berekenen beschrijft beschrijven beschrijvingen bestaan bestandsnaam besturingselement
    13 besturingselementen bevolking bewaard bijbehorende bijzonder bleef boeken boogschutter
    13 book boom bovenkant breedte brengen broer buiten by canopus cap cas catalogus categorie
    13 celbereik centauri cnc codex combinatie commentaar complexe computer context converteren
    13 coördinaten crv culture culturen daar daemon dankzij december der derde details dicht
    13 dier digitale dij dipper directe documentatiebestanden donkere dood draak draw driehoek
    13 drukken drukt dubbele dubbelklik ed eenvoudige eerdere effect eigenschap eind ene engels
    13 engelse enter equivalent erop et etc europese evolution exacte exporteren expressie
    13 expressies filter filters formules foutcodes from ga geavanceerde gebleven gebruikelijke
    13 gebruikersinterface gecreëerd gedaan gedeelte gedefinieerde gedetailleerde geesten
    13 geheel gekopieerd gekoppeld gekozen geleverd gem geschiedenis gespecificeerd getekend
    13 geïnterpreteerd godin goede grenzen groene grootste gstreamer guyana half hand handmatig
    13 hedendaagse helpbrowser hemelkaart herstellen historische hoge hoger hoogte houdt hulp
    13 hulpmiddelen iau identificatie impress inc inderdaad ingedrukt ins integreert invoer
    13 john jonge juiste juni k kaart koning kopie kruis la laden land lang latere lay leeg
    13 left lengte lente leo letter lettertype lettertypen licht ligt line linker lokale los
    13 maagd maand maanden maanstations maart mabukuli main manuscript markeren mars matrix
    13 media mee methoden middel minder minor misschien model mogelijke mongoolse mul nabij
    13 nacht nachts nam name nek nemen niveau normaal notities nummering ochtend ogen omvat
    13 ondersteund ongeldige online ontbreekt oog opendocument opkomst opmaken opnemen ori
    13 origineel overeenkomstige overeenkomt p paar parameter pdf peg perseus plaatst planeet
    13 planetarium planten poolster postscript presentatie procedure raaf rand real rechter
    13 records reeks reguliere relatie rest right rivier romeinse ruimte saturnus sco sectie
    13 seizoenen set sgr shell simpele slaan slaat sleep sluit snelle sneltoetsen society som
    13 soorten speciaal specificeer specificeren spelling start steelpannetje stel stellaire
    13 sterrenkaart str submenu svc taken tau technische tegen tegenover tekenreeksen
    13 tekstdocument teksten tekstvak termen tijdelijke tijden time titel toegewezen
    13 toepassingen toetsenbord traditie tradities tweeling tweelingen typen umi vallen vandaag
    13 vangen variabele variabelen vast vaste vazal veranderd veranderingen verandert verband
    13 verbergen verborgen verdeeld vergelijkbaar verklaren verloren vernoemd verschillen
    13 vertaald vertalingen verticaal verticale verwijzen verwijzing verzamelen verzameling
    13 vindt voeg voert vol volgorde volk volkeren voorkomt vragen vrouwelijke vuur waarbij
    13 waaronder waarvoor webbrowsers western weten wiens wijzen wil willekeurige witte wiwa xf
    13 xingguan xml zegt zeker zelfde zet zo'n zorgt zouden ε η λ
    14 aangebracht aangeroepen aantekening aanvullende aanwezig according acouchy actief
    14 actieve adelaar afgedrukt afkomstig afzonderlijke ajaji alexander allemaal alt
    14 alternatief alternatieve alêti ambtenaar amerikaanse an anaconda annuleren antares anwāʾ
    14 apparaten april aql arabieren aratea arcturus argo ascii aspell astrologie astronomen
    14 astronoom atlas aur auriga authors avond avondster awarhakoya aziatische babylonisch
    14 backend base be begon behoren behouden benen bepalende bereiken berekening
    14 bestandsformaten besturingssysteem betekend beter bevinden bewegen beweging bewerkingen
    14 beïnvloed bijgewerkt bijhouden bijwerken binaire blauw blauwe bleven bomen boo bool boot
    14 borealis borst bovendien bovenstaande bovenste brengt broncode but canis capella castor
    14 catalogue cen centaur cepheus chart cijfers cirkel cited cluster cma cmi coll command
    14 commandoregel compendium complex componenten configuratie constellations contact
    14 contrast conversie converteert cornelius corona correct corresponderende cra crb creëert
    14 creëren crt culturele cyclus cyg daarna dank databases dateert datums del delphinus
    14 dergelijke des deserve diagram diagrammen dialoogvensters dienen diverse doc dode doden
    14 dog doorgegeven dr draaien dragon dubbel dynastie ea echt echte editie editor edu
    14 eenheden effecten egyptisch eieren element enclosure end english enlil enz equatoriale
    14 equinox equinoxen ergens eten evenals excel export fakkel false februari file five
    14 fouten frans free func gaf gasoppervlak gate geactiveerd gebeurtenis gebeurtenissen
    14 gebracht gebruiksvriendelijke geconverteerd gedicht geef gegevensbron geheugen gehouden
    14 gekoppelde geladen geleerden geluidsverwerking gemakkelijke gemiddelde genegeerd
    14 genereert genereren genoeg genomen geretourneerd geretourneerde geschikt geschilderd
    14 gespecificeerde gewone geëxporteerd geïdentificeerde geïnstalleerde globe gmail godheid
    14 great groeperen grond grotendeels groter group gui haan hadden hadorhikoya handig hart
    14 heilige helpt hemelbol hemelpool hemels her herberekende hercules herhalen herkend
    14 herkennen hermann hierboven himmelsglobus hip hipparchs history hithikoya hoeft hoek
    14 hokko hoorn horizontaal horizontale houd houten https huis hunger hya id idee
    14 identificaties identificeren iedereen iemand ii ik illustraties imperial import
    14 importeren india indianen ingevoegde installatie int integer interessant internationale
    14 internet interpretatie introductie invloed invoert iso ispell jaarlijkse jagen jagers
    14 jaguar januari japanse jena johan ka kaak kamer kant karakters kathi kde keizer
    14 keizerlijke kennen kent khalid kijken klassieke kleiner klembord knoppen koningin
    14 koninklijke koninkrijk koppelen koppeling koppelingen koppen kort koya krab krachtige
    14 kreeft kroon kunitzsch kunst kust kwaliteit kwam landbouw langer latex latijn latijnse
    14 legende leggen leiden leidt lep let letterlijk letters lever lier lijk literatuur locale
    14 london long lucht lup lyr maak maandag maanfases magelhaense magnitude major manieren
    14 mannen mappen markeert market math maya mei meisje mercurius metingen militaire military
    14 millennium min moeder mogelijkheid mongolen monster morgenster ms muisaanwijzer muisknop
    14 multi museum muur mythologische naamafstand nachtelijke natuurlijke navigatie navigators
    14 navigeren neemt neerzetten netwerk niveaus noemde nooit normale notatie observatie
    14 observatory oceaan officiële ole omhoog omlaag onafhankelijk onafhankelijke ondergaat
    14 ondergang onderste ondersteunen one onmiddellijk onthouden ontstaan onwaar oorlog oost
    14 opdrachtregel openformula opgemaakt opgeven oph ophiuchus opkomen opkomt opmerking
    14 optionele overeenkomen overeenkomende overeenkomstig overeenstemming overleden
    14 overtuigingen paard palace parijs parijse paris pas passeert paul personen pictogrammen
    14 plakken plant platform plus pollux polynesische poort populaire posities poten pp pre
    14 precessie precies primair primaire prof prominente provide psa psc query qutaybah randen
    14 rechtermuisknop rechtstreeks record redelijk reden reeds referentie reist rekening
    14 research respectievelijk respectievelijke resulterende rigel river romeins rood root
    14 roth rules samengevoegd samenwerking schaal schaap schakelen schakelt scheidingsteken
    14 schijnt science script scriptforge secties selectievakje september servers share signaal
    14 sneed sorteren space specifiek speer spirituele sporen spreekt springer standaardwaarde
    14 stap stappen starten staten statistieken status steele steenbok stenen
    14 sterrenbeeldlijnen sterrenbeeldnummer sterrenkennis sterrenlijn sterrenstelsel stok
    14 stokfiguren streaming strijdwagens string structuur studies sturen sub sufi sun
    14 symboliseert symbool system systemen tail tapir tegenwoordig tekening tekeningen
    14 tekstdocumenten tempel ter teruggegeven test thank three tijdperk tijdschrift tijger
    14 toegestaan toewijzen toomer top totdat true tukano twinkelende typ typt uhura
    14 uiteindelijk uiterlijk uitgebreid uitlijning uitschakelen uitvoer uma unix uno uraniae
    14 ursa usr uur vader vakje vallende vassal vastgelegd vega vensters veranderde
    14 verantwoordelijk verbergt verbindingen verdelen vergelijkbare vergelijken vergeten
    14 verklaart verklaring vermoord verouderde verschijning verschil vertegenwoordigen
    14 vertelde vertellen vervanging vervangt verwijzingen verzamelde vierkant virgo vleugels
    14 voedsel voet voettekst vooraf voorspellen voorwaarde vos vrijwel vroeg vroege vroegere
    14 waaraan waardoor waarnaar wachtwoord wall walter warao waterman website weegschaal welk
    14 werkbalken werkbladen werkomgeving west westelijke wetenschappelijke wezen wiesbaden
    14 wijst wijze wiki wilg william wind window windows winter wolf woordenlijst wortels
    14 yokhârhin york you yôkoro zes zichtbare zichzelf zit zodanig zoek zoekt zomer zonnewende
    14 zorgen zuiderkroon zus zwaluw ζ θ μ ν π στέφανος υ
    15 aanbevolen aanduiding aangenomen aangezien aanhalingstekens aanpassing aanroepen
    15 aanvulling abstract access acht activeren add afgeleid afgelopen afkorting afzonderlijk
    15 akota alfa alhoewel amerika andes angel antonio any apart aparte applicatie application
    15 aquila ara arabes aratos archieven architectuur arend arg armen array art associatie
    15 astronomisch atmosfeer attributen australis autocorrectie avonds awara baan been
    15 behandeld beheer behoort benaming benoemd benoemde bent bereikt berekeningen berenices
    15 berglund berichten bestandssysteem bestandstype beta beveiliging beweegt bewerk
    15 bewerking bewijs beïnvloeden bieden big bit bladen bladwijzers blijkbaar braziliaanse
    15 brazilië breedtegraad british buik bureaublad buurt bìxiù car cc cd celbereiken
    15 celinhoud centraal cet cetus charge chariots charles chinezen clients cm co codering
    15 common community compatibel compatibiliteit compileren compleet component compressie
    15 concept configureren constante controle correspondeert corrigeren corvus criteria cross
    15 cumulatieve cursorpositie cygnus dagelijks dagelijkse dance databasetabel debconf
    15 decimale definieer definities delicatesse dendera denderah desktop detail digitalis
    15 dingen directeur directory dochter doet dolfijn doodt dorpen double downloaden draagt du
    15 duizenden education eenheid eens efficiënte egypte eigenlijk eiland el eland emoe
    15 emperor enigszins enzovoort eraan eratosthenes erna eruit europa even executie extensie
    15 familie farnese feit filteren fixed focus forbidden formulieren frames framework ftp
    15 functionaliteit galerij gat geb gebeuren gebroken gebruikelijk gebruikergedefinieerde
    15 gecentreerd gecompileerd gedeeld gedeeltelijk gedistribueerd gedrag gegenereerd
    15 gegevensbereik gegevensveld geldig geldige geleden gelijke gelokaliseerd geluk
    15 gemakkelijker gemeenschappen gemini general generatie genoemde gepresenteerd
    15 geproduceerd gereedschap gericht gesloten gestart getalopmaak gevuld gewijzigde gewoon
    15 gewoonlijk gezicht geïmporteerd geïntegreerde ging gouden goudhaas grill guard haakjes
    15 haas hadali halen harde hawaiiaanse header heb heel heelal held helderheid helderste
    15 helemaal helft herkent hersteld herstelt hi hiervoor historie hoeveelheid hogere
    15 hokule'a hoofdhaar hoofdletters hoofdstuk hoogste hoop horen hout hyaden hyperlink
    15 hyperlinks ide identificeerde identificeert ieder indexen ingesloten inhoudsopgave input
    15 installeer instantie instelling instructies integratie intern international
    15 interpreteren invoervak islamitische ja japan jokertekens jongens jongere jr judge juk
    15 juli kabadarokoya kader kama kamodokoya kano kantoorpakket kar karakter karrie kenmerken
    15 kind kitāb klauwen koers komma kon konden kopieert koptekst kosmos krijgt kritische
    15 label labels lage langs late lauwerkrans lee leefde leest leipzig letterlijke levert
    15 lezers library lijnt logisch logische loopt maakte mag manager manuscripten markeringen
    15 medicijnman medicijnmannen meester merk metgezel middeleeuwen middeleeuwse middelste
    15 mijn mm modern modules moeilijk moeite mogen mond mongolië morgens nachthemel names
    15 native natuurlijk nederlands neer negatieve negeert negen netwerken nogmaals numeriek
    15 nummers nuttig observatorium observeren od official ofwel omgekeerde omgezet omzetten
    15 onderbroken onderdeel onderwerp onduidelijk ongedaan ontwikkeling ontwikkelingsbestanden
    15 ooit opbouw openoffice operaties opsommingstekens option optionen optreedt opvallende or
    15 oriëntatie os ossen ossenhoeder ouderen overgenomen pan paneel papier patroon persoon
    15 pilaren pingree plafond plek ploeg ploeger polynesian positieve praktijken precisie
    15 presenteren press printer probeert proberen probleem proces processen processor
    15 proefschrift ps ptolemeïsche ptolemy publicatie publiek purple raadpleeg rapport raster
    15 rechte rechterkant reconstructie redenen refereert regen regulus relateren relatief rey
    15 richten roepen roept rotatie rug runtime rusland russisch samenvoegen schaduw schakel
    15 schalen scheidingstekens schema schijf schijnbare schouders scorpius sdatabase series
    15 sessie sf simpel sjablonen sjabloon slangendrager slecht sleept sleutel smath snelheid
    15 snijden solutions south southern spatie spaties spelen spellingcontrole sql stad stam
    15 stamt standaarden state statische statusbalk steeg sterke sterrencluster sterrenhemel
    15 sterrenhoop sterrenkaarten stijl stijlen stoppen studie stuurt suggereren suite suriname
    15 symbolen taalinstellingen tabbladen tags talloze tavan tegelijkertijd tekenobject
    15 tekenobjecten tekent tekstverwerker telescope temple terminal teubner tevens thema
    15 tijdperken tijdstip toch toegevoegde toekomstige toestaan toetsen toevoeging tonga
    15 totaal traditioneel tukanos typische tâla uitdrukking uitdrukkingen uitgelegd uitgelijnd
    15 uitlijnen uitpakken uitvoering uitzondering unieke university universum up updates user
    15 utf utils valuta variant vba verandering verbeteren verbindt verdeelt verdeling
    15 vergelijking vergroten verkleinen verkrijgen verlaten vermelding vermoedt verschilt
    15 versierd verspreid verwerken verwerking verwezen verzameld verzenden vinger vink
    15 visualisatie vlak vlees voldoen volle voorgaande voorhoofd voorouderlijke voorouders
    15 voorwaarden voorziet vrije vrouwen vullen waard waarschuwen waaruit wagen way web
    15 webserver week weergeeft weggelaten weinig wetenschappelijk wetenschappen wij wijziging
    15 wisselen wit wolk word wraak written xinyixiangfayao yang yin yorhada zenit zonnejaar
    15 zonsondergang zorg zotti zwaard zwart špoták τ φ
    16 aanduiden aanduidingen aangeduid aangemaakt aangeven aangrenzende aanmaken aanpassingen
    16 absolute absoluut accepteren actie acties activeert actuele ad adres adressen
    16 afdrukvoorbeeld afgedrukte afgerond afhankelijke afmetingen afsluiten afspeellijsten
    16 afwijking algoritmen allen allerlei alsof american amule analyse analyseren animatie
    16 anker apple apt arabië archief are aspecten assistenten attribuut auto autopi balans
    16 bedekken beg beginnend begonnen behandelt beheert belang benadering benoemen beperken
    16 beperkingen bericht beschermd beschermen beschikt beslaat bestaand beste betreden
    16 beveiligd beveiligen bewaren bewerkingsmodus beëindigen bi bijgedragen bloem bogen
    16 booleaanse borden bovenaan bronbestanden bsd byte canada categorieën centrale chipsets
    16 close cn coderen combinaties combineren commerciële computers configuraties console
    16 container controleer controleert coördinatensysteem csv daarentegen daarnaast
    16 databasebestand databaseveld date datumwaarde decimaal decimalen decoderen definitie
    16 degene denkbeeldige desgewenst development diagramtype dialog dichter dient digitaal
    16 dinsdag do donderdag donker dos downloads draait draaitabel dubbelklikken dubbelklikt
    16 duitse dvi engelstalige enig equivalenten erin esc euc eventuele exact exponentiële
    16 expression field filesystem first frankrijk fruit gamma gb geaccepteerd gebeurt
    16 gebruikersinformatie gecombineerd gecontroleerd gedocumenteerd gedraagt gedraaid
    16 gedraaide gedragen gegenereerde gegevensbereiken gegevensreeks gegevensreeksen
    16 gegevensvelden gegroepeerd geldt gelegen gelezen geluiden gemeenschap gemeld generaal
    16 geopende georganiseerd geraakt gerapporteerd geregistreerd geregistreerde geschatte
    16 gescheiden gesorteerd gespiegelde gesproken gestructureerd gesuggereerd gesynchroniseerd
    16 getest getoonde getypte geweest gewerkt geïmplementeerd gids gnupg google graad grafisch
    16 green groen groepering groeperingen halve handleiding handmatige handvat handvatten
    16 hangt hardware head headers heet helder herhaaldelijk herinneren hernoemen hetgeen
    16 hetzij hierbij high hoeveel hoeven home hoofdlettergevoelig hoofdstukken hoort huidig
    16 identiek iec illustratie im image indelingen indicatie indices information ingebouwde
    16 ingestelde ingevoerde inleiding inner inschakelen insert installeert instrument
    16 interactieve interessante interfaces internationaal interval intuïtieve invloeden
    16 invoegt ipod it japans java keren keuzelijsten keuzevak keuzevakje kijk kleinere
    16 koreaans koreaanse kracht laatst lagen lager landen landinstelling language layout le
    16 leeftijd leegte lees legt leren levende lezer liggen lineaire link linkerkant log
    16 logbestand lopen loslaat lossen machines manipuleren mannelijke markeer markering mate
    16 materiaal max maximaal maximale maximum me meegenomen meervoudige meldt memo meten meter
    16 minimale minste minuut mode mongools morgen mp muisklik namelijk nationale nauwkeurig
    16 nauwkeurige nederlandse nee negatief negeren network niets no noch non noors noorse not
    16 notitie novell november observaties officename ogg omgekeerd omringende omringt
    16 onbekende ondanks ondergaan onderscheiden ondersteunde ondertekenen ondertekening
    16 onderzoeken ongeluk onjuist ontbrekende ontwerp ontwikkelaars onzeker operator
    16 operatoren opgemaakte opheffen oplopend opmerkingen opname oppervlakte opsporen opt
    16 opvragen ouder outer overal overdraagbare overeenkomst overeenkomsten overige overlappen
    16 paden paginanummer palm parallel path percentage periodes periodieke perl persoonlijke
    16 pkzip plaatsing png po poging polaire populariteit portable positief praktische prijs
    16 printing private pro probeer problemen produceren proef programmacode projecten proxy
    16 public rapporteert readme recht reeksen regeleinden regelmatig registreren reizen
    16 relatieve relevante rente report representeren resulteert ronde run rusten samenstellen
    16 samenvatting schart schijven schikken schil schreef schrijft schuifbalk screen scrollen
    16 sdraw seconde seconden seizoensgebonden services sets sfdocuments sneller soortgelijke
    16 speel speler spelers spellen spellingscontrole splitsen spreken springen springt ssh st
    16 standaardbrief standaardinstellingen statistische ste steekproef stemmen sterk strings
    16 student studenten stuk subroutines suggereert suggestie support syntax taak table tabs
    16 talrijke technieken tegelijk tekengrootte tekenopmaakprofiel tekenset tekensets
    16 tekstbestanden tekstinhoud tekstobject tekstopmaak telkens teneinde tenminste tenzij
    16 testen tex that thuis titels toegankelijk toegankelijkheid toepast toon totale trekken
    16 tux tw twaalf typisch uitbreidbaar uitgave uitgebreider uitgeschakeld uitleg uitmaken
    16 uitspraak uitvoerbare unicode use valt value variëren vastgesteld vbasupport veldnaam
    16 veldnamen verdere verdient verdwijnen verenigde vergeleken vergrendeld verhogen verhoogd
    16 verifiëren verkeerd verkeerde verkregen verleden verlies vermelden vermeldingen vermeldt
    16 vermijden vernieuwen verondersteld veroorzaakt verplicht verscheidene versleept vertelt
    16 vertoont verwant verwerkt verzamelt verzorgt vet videokaarten vierkante viewer voetnoten
    16 voetteksten voldaan voltooid volume voorbij voorkomende voornamelijk voorste voorstellen
    16 vooruit vormt vrijdag vroegste waarna waarnemingen waarom waarschijnlijke wacht
    16 wachtwoorden want wav webpagina weergaven welkom werkdagen westers wijs wijzig
    16 willekeurig wissen wist woensdag woordafbreking woordenboeken yi zaterdag zijbalk zip
    16 zitten zodra zoekcriteria zoekopdracht zogenaamde zondag zoom zoomen zoveel zulke zwakke
    16 σ كتاب
    17 aangeboden aangesloten aangevinkt aanwijzer accepteert achtergronden achtergrondkleur
    17 achternaam achtige adobe afbreken afdruk afdrukbare afgeleide afhankelijkheden
    17 afkortingen afloop aflopend afronden afstanden afvlakking aliassen alsook analysis ansi
    17 antwoord apparaat architecture assen authenticatie autotekst aziatisch balk banner
    17 basiclibraries basisvormen bedienen bedoeling beetje beheerders bekendste bekijk
    17 benadrukken bepaal beperking beperkte beschrijvende beslaan bespreken best
    17 bestandsindeling bestandsindelingen bestandsselectie bestandstypen besturingssystemen
    17 betaald betaling betalingen betreffende beurt beveiligde bevestigd bevestigen
    17 bevestiging bewaakt bewaart bewegingen bewust bezig bijkomende bijschrift bijschriften
    17 bitmap black bladnaam bladwijzer boeddhistische boolean boomstructuur bouwen bovengrens
    17 brochure bronbestand browser buitenste cache celverwijzing centreert centreren
    17 certificaat char chi cijfer cirkels codes combineert company consistente consistentie
    17 constant constructie control conventies cpu createscriptservice criterium cyrillisch
    17 daardoor daarin daarvoor databasebestandsvenster databasevelden datumopmaak
    17 datumverschil db dbase dd dde decimaalteken delete description dialoog diamodel
    17 dichtstbijzijnde dictionary diensten diff distributie doe doeleinden doorgaan doorgeven
    17 doorzoeken drop duidelijke duits duizendtallen dupliceren duur dynamisch eerstepaasdag
    17 eigenlijke einden eindigt eindnoten email empty encoding enkelvoudige environment eps
    17 ertoe ertussen escape ets evenzo exemplaren expliciet exporteert extensies extensions
    17 extern eén fax feitelijk filename filenaming film financiële form formulebalk
    17 formulierontwerp foundation foutafhandeling foutcode foutmelding fragment franse
    17 frequentie function gangbare geaccentueerd geassocieerde geavanceerd gebogen
    17 gebruikergedefinieerd gebruikersgegevens gebruikmakend gebruiksaanwijzingen
    17 gecombineerde gecomprimeerd geconstrueerd gedecodeerd gedrukt gegevensbronnen
    17 gegevenstype geklikt gelden geloven geluid gemaakte generator genest genummerde
    17 geordende gesorteerde gesteld geteld gettext gevangen gevraagd geworpen gezet gezocht
    17 geïllustreerde geïnitialiseerd geïntroduceerd globaal globalscope goederen goud grafiek
    17 grafieken gratis grieken grijs grijze grotere haak handtekening handtekeningen hebreeuws
    17 heen helppagina herkenning hidden hiervan hoeveelheden homepage hoofdletter
    17 hoofdstuknummering houdend htm identieke illustreren implementatie implementeert
    17 importeert inbegrip indexitem informeert initiële inspringen inspringing inspringingen
    17 integraal interactief interpreter inverse invoerregel invoerveld invullen ip
    17 isoweeknummer italiaans javascript joe jp jpeg kenmerk keuze kijkt klaar klasse knippen
    17 koi kolombreedte kolomkop kolomkoppen kopieer kopieën kopteksten korter kromming kun
    17 laag landschap legend legenda leveren licentie lijstalinea limiet limieten
    17 linkerbovenhoek linkerrand linksboven list loadlibrary locaties lock lukt maandelijkse
    17 maateenheid macht macos mailberichten malen master matrixen md mechanisme methodes mike
    17 miniaturen minstens minuten modellen mu mw naamloos nasd nauwkeurigheid nesten netto
    17 nettowerkdagen nieuws nodige noemen notation null num obj odf odt off omzeilen
    17 onderbreken onderdelen ondergrens onderhoud onderkant onderliggende onderscheid
    17 ondersteunende onderzijde oneven ongeacht ongeldig ongelijke ongeordende ongewijzigd
    17 onmogelijk ontleden ontstaat ontvangen ontvanger ontwerpmodus ontwerpweergave
    17 ontwikkelen onzichtbaar ooo openbare opgeeft opgehaald opgeroepen ophalen oplossen
    17 opmaakopties oproepen opslaat optimale optimaliseren optreden opvolger opzoeken
    17 organiseren output overgang overschakelt overschrijven overzichtsniveau paars
    17 paginamarge patronen perioden persoonlijk peter pi pijlen pijltoetsen plaatje
    17 plaatsvinden plaatsvindt platte plusteken poorten pop positioneren positionering pot
    17 potlood presentaties print printers privacy procedures professionele programmering
    17 programming puntkomma q raden rang rapporten rasterlijnen read readline recent recente
    17 rechterkolom rechthoek red refereren regeleinde regelen regelt relaties reliëf
    17 rentepercentage representatie resolutie respectieve resterende retourneren return rfc
    17 roep rol routines samengestelde samenwerken sane scanner schade school schrijf schuine
    17 se secundaire select selecties serie seriële sheet single site sla sleutels sleutelwoord
    17 snelkoppelingen sorteert source spaans spatiebalk specificatie spoor staand staande
    17 stand standaardinstelling standard stapelvolgorde staroffice statement stations
    17 statistics steken stond stopt stukken succesvolle suggesties sum sup synchroniseren
    17 tabelcellen tabelgegevens tabstop tal tegenhanger tekstbestand tekstrichting tekstveld
    17 tekstvelden tekstverloop tellen telt templates teruggeven tijdlijn tijdslijn tijdwaarde
    17 titelbalk toelichting toeneemt toevoegt tools transformatie transparante transparantie
    17 turtle ui uitbreiding uiteinde uitgaande uitgedrukt uitzonderingen uitzoomen update uren
    17 urls us vandaar variantie variatie variaties vastzetten veelgebruikte veelhoek veilig
    17 veiligheid vel veldtype verankerd verbetering verbeteringen verboden vereisen vergelijkt
    17 vergemakkelijken vergroot verhouding verkleind verkleint verlagen vermijd verplaats
    17 verscheidenheid verschillend verschoven versleutelen versturen vertaalt vertalen
    17 vertrouwen vervaldatum verwacht verwerpen verwijder verwijderde verworpen vierde viewers
    17 vind vinkje visueel voetnoot volgend voltooien voorafgaand voorbeeldveld
    17 voorbeeldvenster voorgesteld voorgestelde voorkeur voorlopig voorstelling voort
    17 voorvoegsel voorwaardelijke voorzien voren vraagt vroeger waardepapier waardes
    17 waargenomen webbrowser weekdag weeknummer wees weet weglaten wens werkdag werkelijke
    17 werktuigen white win with witruimte wordperfect work years zijde zolang zoomfactor zult
    17 zwevende
    18 aangeraden aangevuld aangezet aankoop aankoopdatum aantalarg aantekeningen aanwezige
    18 aanwezigheid aanwijzingen achteraan achterhalen achterwaartse activeer addin
    18 afbreekstreepjes afdrukbereik afdrukbereiken afdrukopties afdrukstand afdrukt afgebroken
    18 afgeronde afgesloten afloopt afschrijving after afwachting afwijkingen afzender agent
    18 aggregatie alfabet alfabetisch alfabetische algorithm algoritme all alleenlezen alvorens
    18 amerikaans anova apparatuur artikelen asc autofilter autoopmaak back backspace based
    18 basislijn batch bce beantwoorden bedrag bedrijf beginpunt begrijpen beheerder behoefte
    18 behoud bekeken bekijkt belichting bereikbaar berekende berekeningsinstellingen
    18 bescherming beschikking bestandsbeheer bestandsbeheerder bestandseigenschappen
    18 bestandsformaat bestandsnamen bestandsnummer bestemming bestuurd betere betreft bevestig
    18 beweeg bewering bewogen bijgehouden bijgesneden bijsnijden binair binary binding bits
    18 blok blokkeren bol booleaans bovengenoemde bovenliggende bovenrand box brede breken
    18 brief brondocument brontekst bug bureaubladsysteem bytes bézier casesensitive
    18 celbeveiliging cellenbereik celopmaak centrum certificaten character chemische class
    18 classmodule color comma compatible completion comprimeren condities configuratiebestand
    18 conflicten constanten contante contour conversies correcte correlatie correspondentie
    18 cos covariantie coördinaat ctl cumulatief cursief daadwerkelijke daarbij databasebereik
    18 databasetabellen databasevenster databaseverbinding datetime datevalue datumveld dbf
    18 deactiveert deactiveren decoratie deelvenster deling deselecteert design detecteert
    18 detecteren detective dev diagonaal diagonale diagramelementen dialogen diameter
    18 diasorteerder diavoorstelling diavoorstellingen diawissels dict dienst dim dimensie
    18 dimensies dimensionale dist dll documenteigenschappen documentelement documenttype
    18 documentvenster docx donkerblauwe doorgaans doorlopen down draaigrafiek draaiknop
    18 draaitabellen dwingen eds eendimensionale eenduidige eenmaal ei einddatum eindigen
    18 eindnoot eindpunt elders ellips ellipsen engine epsilon ernaast eronder err error
    18 etiketten euro evaluatie evenredig event evolutie exception exclusief exemplaar exit
    18 extensiebeheer faciliteiten factoren favoriete feite feitelijke filterinstellingen
    18 filteropties find firefox flat font fontwork formulierbesturingselementen
    18 formulierdocument formulierdocumenten formuliereigenschappen fourieranalyse foutbericht
    18 foute foutieve foutwaarde fractie functioneel gasten gaten geaccepteerde geanimeerde
    18 geboden gebruikersnaam gebruikersprofiel gecodeerd geconfigureerd gedeclareerd
    18 gefilterde gegevensbronverkenner gegevensbronweergave gegevenspunt gegevenspunten
    18 gegevenstabel gegevenstypen gehaald gekocht gekopieerde gelijkmatig gelijksoortige
    18 gelokaliseerde gemarkeerde gemeenschappelijk gemiddeld geminimaliseerd generieke geneste
    18 geplakt gepositioneerd gerichte geschaald geslacht gespelde gespiegeld
    18 gestandaardiseerde get getekende getypt gevolgen gevorderde gewenst gewisseld gewist
    18 geëxporteerde geïllustreerd geïmporteerde geïnteresseerd gif globale grammatica
    18 gregoriaanse grenst grepen groepeert groepsvak handeling handelingen handige hard hash
    18 hat heft herhaal herhaald herhaalt herinnering herladen herstart herstarten herstel
    18 hervatten hexadecimale hierdoor hierna hierop hindi hiërarchie hiërarchische hoeken
    18 hoofddocument hoofdlettergebruik how hulplijnen hw hypothese hypothesen iedere if
    18 illustreert imagemap impact indexitems indrukken indrukt ingangen ingevuld
    18 inhoudsopgaven inputstr inschakelt instelt integreren interchange internetpagina inv
    18 investering invoertekenreeks invoervelden inzoomen jdbc jis jjjj juistheid kanaal
    18 kanalen kans kansen keert keuzerondje keuzerondjes keuzes keyboard kleinste
    18 kleurenschema klok klonen kn knoop koppelt koppeltekens kopregel kosten kwadraat
    18 kwadraattoets laadt laagste landinstellingen langere last leesbaar len lettergrootte
    18 lijndikte lijnkleur lijnstijl lijnstijlen lijstinhoud lijstopmaakprofiel
    18 lijstopmaakprofielen liniaal linialen linkerkolom linkermarge linkerpaginamarge listener
    18 literatuurlijst live ln lotus lt maandelijks maateenheden macros makkelijker marge
    18 marges matrices matrixformule mediaan mediaspeler meet melding menubalk menuopdracht
    18 menuopdrachten meteen middelen minimum minteken mix mobiel mozilla msgbox muisbeweging
    18 muiscursor my nauw nd neem netwerkbeheerder noemer nominale none noodzakelijk
    18 noodzakelijke noot normal now nper number nummeringsschema nuttige oasis
    18 objecteigenschappen odbc ods omgeven omloop omschakelen omschrijving omtrek omvatten
    18 omzet onderaan onderhouden onderrand onderscheppen onderstreept onderstrepen
    18 onderstreping ondertekend ondertekent oneindig only ontbreken ontsnapt ontvangers
    18 ontwerpen onvertaalde opeenvolgende opgelost opgetreden opleveren oplopende opmaakcode
    18 opmaakcodes opmaakhulp oppervlak opsomming opsommingsteken opvulling opvulopties
    18 opvulstijl organisatie outs overbrengen overeenkomend overgebracht overschreven
    18 overslaan overweeg overzichtsniveaus pages paginamarges paginanummers pakken
    18 papierformaat parallelle pauze pen pijlpunten pijlstijlen pijltoets pixel pixels plak
    18 plakpunten plakt plan point populatie portugees position positionele principe
    18 printerinstellingen printf prioriteit privé procent produceert product productname
    18 profile profiteren program programmeren properties provider pt quote radialen random
    18 range rank rechtermarge rechterrand rechterzijde rechthoekig rechthoekige rechtsonder
    18 recordnummer redactie referentiebereik regelafstand regelnummers region registers
    18 registratie regressie relevant rendement rentebetalingen rentekoers resetten returns
    18 reëel reële rgb richtingen rijhoogte rijkoppen rijnummer roemeens rondt rotatieobject
    18 routine samengevoegde samenvattingen sc scannen scenario schaalbaar schaden scheiden
    18 schermen schermweergave schrikkeljaren schuiven screenshots scripting second sectoren
    18 security segmenten selectievakjes self send separated sequence show sigma sin size
    18 sleutelwoorden slot small smith sneltoets solaris sorteerlijsten sorteervolgorde
    18 sortering spec split spreadsheet spring ss standaardafwijking standaardbrieven
    18 standaardfilter standaardpositie standaardprinter stapel stapgrootte statistiek
    18 steekproefneming steekproeven stop straal straat streep streepje strekt strepen stroom
    18 structuren stukje style subdocumenten subformulier submappen subroutine subscript
    18 subtotaal succes succesvol superscript sxc systeembeheerder systeembestanden tabelcel
    18 tabelnaam tabelobject tabelontwerp tablets tabpagina tabstops tafel tag technologie
    18 tegengesteld tegenhangers tegenovergestelde tekenopmaak tekenopmaakprofielen
    18 tekenreekscriteria tekenreeksfuncties tekstblok tekstgebied tekstkleur tekstlayout
    18 tekstregel tekstuele tekstvakken termijn terugkeert terugkeren tests tezamen thais
    18 thesaurus thunderbird tiff tijdelijk tijdwaarden tilde tip tips toegepaste toekennen
    18 toekomst toepasbaar toepasselijke toepassingsmacro toetscombinatie transparant treedt
    18 trekt trend turks tweedimensionale txt typename types typografische uitbreiden
    18 uitgegeven uitgerekt uitlijningsoptie uitlijningsopties uitmaakt uitschakelt uitsteken
    18 uitvoerbaar uitvoert uitwisselbaar uitwisselen underscore uniek union unit universele
    18 uploaden ups vakjes vakken val validatie values var variabel varianten vastleggen
    18 veelhoeken veelvoorkomende veelvoud veilige veldinhoud veldtypen verankering verankert
    18 verbeterde verd vereniging vergelijkingen verklarende verlaat verloopt vernieuwd
    18 veronderstel veroorzaken verschuift versleep verslepen verspreide verstreken verstrekt
    18 vertaalde vertrouwd vertrouwde vervang vervangende verversen verwijzingstabellen
    18 verwisseld verwisselen verzamelingen verzending verzoek verzonden vietnamees
    18 visitekaartjes voldoet voltooiing vooraan voorafgaande voorafgegaan
    18 voorbeelddatabasetabel voordeel voordoet voorganger voorgedefinieerde voorgrond voorrang
    18 voorspellingen voorstelt voortschrijdend voorzichtig vraag vrijheidsgraden vs vul
    18 vulling vult waarschijnlijkheid waarschuwing waarschuwingen wachten watermerk webservers
    18 weken werkelijk werkende werking werkruimte width willen wiskunde wk woordenlijsten
    18 woordinvulling xls xp xx xxx yard year yyyy zakelijke zaken zero zesde zichtbaarheid zin
    18 zoekactie zoekacties zoekcriterium zoekopdrachten zoekterm zwevend
    19 aanbrengen aandacht aanduidingsteken aaneengesloten aanhalingsteken aanhef aankruisvakje
    19 aanmerking aantallen abc abs accentueren accolades achtereenvolgens achteren achteruit
    19 activate adresblok adressering afbeeldingsbestand afbeeldingsobject afbeeldingsobjecten
    19 afbreekstreepje afbreking afgekapt afgespeeld afgetrokken afhandelen aflopende
    19 aflossingsbedrag aflossingswaarde afschrijvingsperiode aftrekken afwezig afwijken
    19 aggregaat aggregeren alfanumerieke algorithms alias alternatieven animaties ankers
    19 annuleert antwoorden aper append apso arcering args asterisk audioclips autokorr
    19 backslash bails basisdocument beanshell bedieningselementen begeleidt begindatum
    19 beginweergave behandelen beheerd behoudt benaderd benaderen benodigde bereiknaam
    19 berekeningsopties berichtvenster beschikbaarheid beslissen bestands bestandsextensie
    19 besturingsveld besturingsvelden betalingsperiode betekenen betrouwbaarheidsniveau
    19 beveiligingsopties beëindigd beëindigt beïnvloedt bijgewerkte bin binnenste bj blader
    19 bladgebied bladnamen blanco blue bold bovenin bovenliggend bovenzijde breder breed
    19 breiden breidt breuk breuken briefsjabloon brieven bronbereik brongegevens button
    19 buttons bèta calculate call case celgebied cell celopmaakprofiel celopmaakprofielen
    19 celverwijzingen change check checkbox classificatie clausule codefragment combobox
    19 compatibele complement consolideren continu controleveld controls conversieprogramma
    19 convert cosinus cotangens count coëfficiënt create currency currencyfield daaraan
    19 dabawiz databasebereiken databaseformulier databaseformulieren databasefuncties
    19 databasekolommen databaserecords databaseserver datapilot datapunten datefield
    19 dateserial datumgetal datumwaarden debuggen dec declaratie declareert declareren deelt
    19 default dergelijk desbetreffende desc diagrambodem diagramgebied diagramgegevens
    19 diagramlegenda diagramsymbolen diagramtitels diagramwand dialogcontrol dialoogeditor
    19 diamodellen dianummer diashow diaweergave diawissel dichtheidsfunctie dienovereenkomstig
    19 dikke dikte dir directcursor disconto div documentclassificatie documentgebeurtenissen
    19 documentinfo documentoverzicht documentpagina documentsjabloon documenttekst
    19 documenttypen documentvensters doelbereik doelbestand doeldocument doelen doelframe
    19 doeltabel doorgegaan doorhalen doorlopende doorzocht dot download draaihoek draaiknoppen
    19 dragdrop drijvende dubbelzijdig duiden dunne dynamische edit eenvoudigweg effectief
    19 effectieve envelop epub eq erboven etiket evalueren eventueel example exc exclusieve exp
    19 experiment explicit exponent exponenten exponential exporteer exportfilter exportfilters
    19 exportopties factor faxen filecontrol files filtercriteria filternaam filtert
    19 filtervoorwaarden fix foldername forecast formattedfield formcontrol formdocument forms
    19 formula formulecel formulierelement formuliernavigatie fourier foutbalken functiebereik
    19 functions gdretourneerd geadresseerd geanalyseerd geannuleerd gebonden gebruikersmodus
    19 gebruikersscripts gebruikerswoordenlijst geconverteerde gecorrigeerd gedownload
    19 gefilterd gegevensaanvulling gegevensinvoer gegevenslabels gegevensperioden
    19 gegevensrecord gegevensrecords gegevensset gegevenssets gegevensverzameling
    19 gegevenswaarden gegevensy gegroepeerde geldswaarde geleiders geluidsbestand gelukt
    19 genummerd geordend gerangschikt gereed gescande geschikte gesleept gesplitst gestapeld
    19 gestopt getalherkenning getalopmaakcodes getalswaarde getaltype getrokken gevulde
    19 geëvalueerd gietermodus gosub goto graphic greep grijswaarden groepselement haakje haal
    19 haalt haken halfjaarlijks handelen handlijn hangul hanja hef heffen height helling
    19 helptekst helptip herberekening herhaling herschikken hervat hex hoofddocumenten
    19 hoofdformulier hoofdlettergevoelige hoofdpagina hoofdstukkop hoofdstuknaam
    19 hoofdstuknummer hoofdstuknummers hoofdstuktitel hoofdstuktitels hoofdvenster horiz host
    19 hotspot hotspots hyperbolicus icon importeer inch indirect individueel ingang ingave
    19 ingedrukte initialen inputbox insluiten instantiëren integrated interactie
    19 interoperabiliteit intervallen invoegmodus invoerbereik invoergegevens join jpg kaders
    19 kansdichtheidsfunctie kanswaarde katakana key kladblok klant klassen kleurenbalk
    19 kleurovergang kleurovergangen kleurverloop knooppunt koersdiagram kolomeinde kolomnummer
    19 koplabels kruisverwijzing kruisverwijzingen kwartaal kwartiel laad lagere langle layouts
    19 lbrace leesbaarheid lening letten letterbereik lettertypes levensduur lichtbron liggend
    19 liggende lijnschikking lijnsegment lijnverbinding lijstitem lijstitems lijstniveau
    19 lineair linguïstiek linkerpagina linkerranden linkse listbox listeners
    19 literatuurlijstdatabase literatuurlijstitems logaritme logaritmische logo lokaal loop
    19 looptijd losgelaten lus mac machine macrobeveiliging macronaam magenta mailadres mailen
    19 mailmerge mapnaam matchen matrixformules matrixfuncties maximumaantal mb meegegeven
    19 meerregelige menuitem menuopties message meta milliseconden minimaal minimaliseren
    19 minimumaantal minimumwaarde mislukt modelweergave modi monitoren muisacties mult mysql
    19 nb neerzet negeer newline next nothing notitiemodel nullen numericfield nummeren
    19 nummerreeksen objects objecttype oct octale offset omgevingsvariabele omlopen omsluiten
    19 omvang onderbrekingspunten onderdrukt onderstrepingsteken ondertekende ondoorzichtig
    19 onjuiste ontkoppelen ontvangsten ontvangt onvoldoende opbrengst opening openpgp
    19 operators opgeheven opgeteld oplosser opmaakmarkering opmaakmarkeringen opmaaktekens
    19 oproept opslag optellen optievelden options opvulteken opvultekens oracle overgedragen
    19 overgeslagen overloop overwrite overzichten pagedown pageup paginalay paginanummering
    19 paginastijl paginaweergave paintbrush palet password patternfield percentiel permanent
    19 perspectief pictogrammenset pijlknop pijlknoppen pijlpunt pijlstijl plakpunt powerpoint
    19 presentatiedia presentatiedocumenten printout procentteken productnaam profiel prognose
    19 programmeertalen programmeervoorbeelden programmeringsvoorbeelden prompt property
    19 proportioneel put py querywizard radiobutton randopties randstijl rangle
    19 rapportontwerper rasterafbeeldingen rasterpunten rechterbovenhoek rechterpagina
    19 rechterpaginamarge rechterpaginamarges rechthoeken rechtse rechtsklik redim redlining
    19 ref referentiewaarde regelmatige regelnummer regelnummering regex register rekenkundig
    19 rekenkundige relationele remote rentevoet reset restwaarde resulteren rijkop rijvelden
    19 rondom roteert roteren row rtf samenvoeging save schatting scheidingslijn
    19 schermpresentatie schikking schrijfbeveiliging schuintrekken scrollwaarde selectiemodus
    19 sequentieel session setprinter setup sfdatabases sfdialogs sfwidgets sheetname
    19 significante sinus sjabloonbeheerder sjabloonnaam sleepmodus smoothing snijpunt soffice
    19 sommen somt sorteercriteria sorteeropties spatiëring specificaties spiegelen spiegelt
    19 splitst stack standaardknop standaardlettertypen standaardopmaak standaardsjabloon
    19 standaardtype standaardwaarden startcentrum startdatum startpunt stat stdev streepjes
    19 stroomdiagram struct structureren structuurlijn subdocument subformulieren subgedeelte
    19 subkoppen subset subtotalen subtype subtypen subtypes svg switch systeeminstellingen
    19 tabelbesturingselement tabelcontainer tabeleigenschappen tabelopmaak tabelweergave
    19 tabpositie tabvolgorde tan tangens tarief techniek tekenfuncties tekengrootten
    19 tekenpagina tekenreekswaarde tekstalternatief tekstanimatie tekstattributen tekstcursor
    19 teksteffecten tekstfuncties tekstlay tekstmodus tekstobjecten tekstomloop tekstselectie
    19 teksttabel teksttekens tekstvormen tekstwaarde teller telling template termijnen
    19 teruggeeft teruggezet terugkerende terugzetten textfield textstream textuur
    19 thiscomponent tijdfuncties tijdlijnbereik tijdlijnwaarden tijdopmaak tijdopname
    19 tijdreeksen tijdsduur tijdstempel tijdswaarde tijdveld tijdvelden timefield timer
    19 timeserial timevalue titelpagina toegekend toegestane toelichtingen toestaat toetsenblok
    19 toewijst toewijzing toolbar transparantieopties transponeren trefwoord trefwoorden
    19 trefwoordenregisters trendlijnen trigonometrische triple tweemaal typedeclaratie
    19 typografie uiteindelijke uiteinden uitgegaan uitgenodigd uitgevouwen uitgevuld uitgifte
    19 uitkomst uitroepteken uitvoerbereiken uitvullen unaire uniform upmenu uri util uu
    19 valutasymbool valutaveld valutavelden vanglijn vanglijnen vangpunt vangraster vanwaaruit
    19 variable vartype vastgelegde vastgezet vector vectorafbeeldingen veldselectie
    19 vensterbeheer verankeringsopties verberg verbindingslijn verdelingsfunctie vereiste
    19 vergeet vergelijker vergelijkingsoperatoren verhoogt verhoudingen verjaardagsfeestje
    19 verkopen verlaagd vermenigvuldiging vermenigvuldigt verminderen vernieuwt verricht
    19 verschuiving verschuldigd versiebeheer versnellen vert vertonen vertraging
    19 vervangingstabel vervolgkeuzelijst verwachte verwijdering verzendt vierkantswortel view
    19 vijfde visuele vlakken vloeiende vnd voldoende volg voorgangers voorgedefinieerd
    19 voorloopnullen voornaam voorspelde voorspelling voortgangsbalk voorwaardelijk vorig
    19 vouwen vraagteken vrijlaten vuleigenschappen waardelijst waardevak waartoe webcast
    19 webquery webservice weekend weggeschreven wensen wenst werkbladbereiken werkbladbestand
    19 werkgebied where wis wissel wisselt wortel write xforms xslt xy zacht zachte zakelijk
    19 zijden zoekopties zoektekst óf
    20 aa aaa aanduidt aangemelde aangetroffen aanklikbare aankoopprijs aanmaakdatum aanmaakt
    20 aannemen aanroept aanschafprijs aanschafwaarde aanvankelijk aanvraag aard ab abcdef
    20 accent accessibility achtergrondafbeelding achtergrondvulling actielabels
    20 activeringsvolgorde activum actueel additem addradiobutton address addtextsfromdialog
    20 ado adresetiketten adresgegevens adreslijst adresvelden afbeeldingenregister afbeeldings
    20 afbeeldingselement afbeeldingsfilter afdrukbaar afdrukinstellingen afdruktaak
    20 afgehandeld afgewezen alineatekst alineatekstgebied alternative anderhalf apostrof
    20 arrays autofilters autotext baf balansrente balken bar barrier basisgrootte
    20 basisinformatie basiswaarde before beginwaarde begrensd begroeting bereikadres
    20 bereiknamen bereken beschouw beslag bestandsgrootte bestandslocatie bestandspad
    20 bestandsservices besturing betalingsperioden betrokken betrouwbare beveiligingsniveau
    20 bevestigingsvenster bewerkingsmasker bezochte bijlage bijschrifttekst binom binomiale
    20 bitmapafbeelding bitmapafbeeldingen bitmaps bladbeveiliging bladerknop breukgedeelte
    20 briefhoofd browservenster bytepositie byval celcursor celselectie celwaarde
    20 certificeringspad choose cirkelbegin classificatiebeleid cmis codeknop column
    20 compatibilitymode complexgetal config configureerbare conjunctie containers
    20 contextgevoelig contextuele continue controles controlevelden converter convertfromurl
    20 converttourl copy correctie correcties coup crash createunolistener createunoservice css
    20 curdir curve daadwerkelijk daarmee daaronder databasedocument databasequery
    20 databaserapporten databasesysteem databasetype datatype dateadd datediff datumformaat
    20 datumvelden day dcount degressieve destination detailweergave diagrambalken
    20 dialoogknoppen diepte dimarray documentfoundation documentinhoud documenttaal
    20 documentwijziging doelcel doelcellen doorloop doorsnijden doorzoekt draaigrafieken
    20 draaiobject driedimensionaal drive driven duidt eindnootanker eindpunten eindwaarde
    20 ellipssector else enum eof equalunoobjects erl etui eur euroconversie evalueert eveneens
    20 execute experimenteel experimentele expert explorer extended extensiebeheerder faculteit
    20 feestdagen feestgangers fields filenum filteroptions formulierbesturingselement
    20 formulierelementen formuliertabel formuliervelden formulierweergave foutboodschap
    20 foutkans freefile geautoriseerde gebruikersmap gebruikersveld gecomprimeerde
    20 gedeactiveerd gedeelten gedimensioneerd gedubbelklikt geel gegevensmatrix gegevensmedium
    20 gegevensweergave gegevensx gelaten gelijkteken gelijkwaardig geometrie gestapelde
    20 getcomponentcontext getdefaultcontext getguitype getpathseparator global graphics grave
    20 grondbeginselen grondtal haarlijn handler hekjes helptips herhalende hernoemd
    20 hexadecimaal hh hiertoe hit hoekgreep hoekpunt hoofdsom hoofdstukinformatie hoofdtitel
    20 hostnaam iii imagemaps imcos imcosec imcosechyp imcosh importfilter imsec imsech imsin
    20 imsinh inactief inbegrepen indexniveau ingaven ingegeven initialisatie inmoney
    20 inspringende installatiemap intensiteit interpunctie intoetsen invoermatrix invoervakken
    20 isgelijkteken iteratie jaarlijks jan jj jre json juist kanji kanten keuzevakjes klanten
    20 kleurcomponenten kleurwaarde kolombreedtes kolomnaam kolomopmaak korting
    20 kwadraatsverdeling lbound lceil lcid legacy letterkast lf lfloor librelogo lijndiagram
    20 lijnsch lijnsegmenten lijsthiërarchie lijstveld like linkertekstmarge linksonder
    20 literatuurlijstitem lopende lsup lussen maatlijn maatlijnen macrobalk macrotoewijzingen
    20 mailadressen manipulatie markeerpijlen markup matrixbereik maxa maximumwaarde mean
    20 mediatype medium meegeleverde meervoudig meetkundig menuhiërarchie metafile meters
    20 method mi mina minus mits mobiele modaal modale myfile naartoe namepattern natnum
    20 navigatiebalk navigatiegebied neq nhw nieuwere nieuwste nn norm notaties notebookbalk
    20 numbering numbers nummeringssymbolen nv objectcatalogus objectnaam objectpunten odb odoc
    20 odp officelocale omsloten onderbreekt onderbrekingspunt onderstreepte
    20 ondertekeningsregel ondubbelzinnige ongevuld ontwerpvenster onveranderd onverwacht
    20 onzichtbare opdrachtnaam opeenvolgend openlaten operatie oplossing opmaakattributen
    20 opmaakoptie optieknop optieveld optimaal optrad opvulkleur ordenen order organizer
    20 osname oxt paginamodel paginanummerveld paginaregelafstand paginatekstgebied parent
    20 patroonveld pc percent percentages periodiek perspectiefweergave pijltje pijltjestoetsen
    20 pivotchart placeholders platforms popupmenu port positioneert postcode
    20 presentatiedocument presentation primitieve prob procentuele programmaconfiguratie
    20 programmeertaal programmeur provincie qr raadpleegt randkleur randlijn randlijnen
    20 rangschikken rasters rbrace rceil readonly recentst rechterbenedenhoek rechtsboven
    20 refereer referentiepunt referentiewaarden registrationname rem rend rentedatum
    20 rentetermijn rep resize retourneer retourwaarde revisiefunctie rmb ronden rt runcommand
    20 scalaire scene schaalfactor scheidt schermafbeeldingen schrijfrechten schuifbalken
    20 schuifregelaar scrolt seizoenslengte selectielijst selectievak selectieveld setformula
    20 situaties sleutelvelden socket sortorder speelt spreker sqrt stafw standaarddeviatie
    20 standaardgrootte standaardselectie standaardtaal statisch statussen stdevp sterretje
    20 stuur submap submenuteken subniveaus subpunten symbolenset symboolvormen symmetrisch
    20 taalinstelling taart tabelberekening tabelelement tabelkop tabellenregister tabelrijen
    20 tabelstructuur tabelvelden tablecontrol tabstoppositie tegengestelde tegenoverliggende
    20 tekenbit tekencode tekenelementen tekstbereik tekstimport tekstitem tekstregels
    20 tekstsectie terminate teruggedraaid terugkerend testgevallen then theoretische
    20 thisdatabasedocument tien tijdseenheid tijdzone toepassingskleuren token tool tooltip
    20 totaalaantal touch trefwoordenregister tuple twips ua ubound uitgeschakelde uitgesloten
    20 uitgevulde uitsluiten uitvoerbereik uitvoermatrix uitvoermedium uitvouwen unittest utc
    20 vakanties vangbereik vastgestelde vastgezette vectoren veldarceringen veldopdrachten
    20 veldscheidingsteken verankerde verbreekt verbreken verdwijnt vereenvoudigd vergadering
    20 vergelijk verkoopprijs verlaagt verlopen vermenigvuldigd vermenigvuldigen verminderde
    20 verschaft verschuiven versienummer versleuteld verstrekte vervagen vervangingen
    20 visitekaartje visual volatiele volgspaties voltooide voortgezet voorvoegsels vormgeving
    20 vrijgegeven vóórdat webdav weergavegebied werkbalkpictogrammen werkbladbereik
    20 werkbladcellen werkbladdocument werkbladdocumenten werkmap werkoppervlak winst
    20 xcontrolmodel xlsx xmutabletreenode yellow zijnde zoekreeks
    """
}
