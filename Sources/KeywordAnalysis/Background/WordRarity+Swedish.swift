// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Swedish words in free texts, in halves of a bit.
  static let swedishWords = """
    1 is libreoffice text the this
    2 a and content debug det du en för help hjälp i in index info innehåll modul och of page
    2 som title to xhp
    3 att den eller ett for här kan med om or på så till you
    4 använder are as av be can choose if kommandot närliggande on shared that vill with ämnen
    4 är
    5 an by click data de dialog document example format from från inte not när open select
    5 ska syntax use when
    6 aktuella all alla ange anger använda cell current dokumentet exempel file function genom
    6 har infoga it klicka list markera markerade name number only options selected then value
    6 visas välj will
    7 also alternativ andra används any at available bara basic bort box calc command default
    7 dialogrutan dokument där edit enter finns guide information innehåller insert klickar
    7 menu new object objekt one parametrar position properties range redigera returns sbasic
    7 scalc sedan set skapa standard string swriter t tab table tools type under used using
    7 visa visar välja want where which your ändra öppna
    8 add area automatiskt bar between button cells changes character contains contents
    8 context create ctrl database displays efter ex f field first flera following form
    8 formula functions följande första have hur icon infogar into line listan mellan more
    8 must namn också ok opens option other preferences returnerar right s samma selection
    8 settings specifies ta tabell två user ut values verktygsraden vid view väljer värde
    8 window writer öppnar
    9 after antalet använd apply argument b before below c celler change characters column
    9 cursor d date datum defined definiera different display displayed documents down dra
    9 draw each empty endast error expression false fields fliken formatting funktionen
    9 funktioner fält given gör has höger ikonen innehållet inställningar its key kommando
    9 kommer left lägga main markerar markören may method måste next no numbers ny nya nästa
    9 objects objektet office olika området paragraph part press program python rad row rutan
    9 same see service sheet sida sidan simpress single size skapar skriv skriva some spara
    9 specified specify statement style styles such tabellen tabeller tal tar tecken texten
    9 than these time true two typ up upp utan varje verktyg version vänster värden värdet x
    9 även över
    10 about above allows alternativet anges annan annat antal användas applications array
    10 automatically based but cannot case cellen check code color columns com commands
    10 containing control corresponding created define definierar delete detta dialogruta
    10 direkt do does double e egenskaper either element end entry export felaktigt felkoder
    10 fil filen files filter flytta formatering formats found frame funktion fältet fönstret
    10 gäller går html image impress input inserted inserts integer kolumn kolumner kommandon
    10 language last layout linje lista lists macros made markerad markerat men menyn microsoft
    10 mode modify module multiple names namnet ned numeric nytt område opendocument opened
    10 optional order parameter possible presentation print proceduranrop property rader ranges
    10 reference result return returned rows save search shift show shows sidor since sista
    10 skriver so source space start storlek str stycke svc system sätt textdokument their they
    10 tillgängliga toolbar top uttryck vara vilka vilken vilket vissa was whether while within
    10 without zero än ändrar öppnas
    11 access active additional alltid alt another anpassa appears applicable application
    11 applied applies arguments arkiv arrow automatisk background base beroende beräknar
    11 bestämmer bild blir bool both cellerna contain controls convert copy criteria custom
    11 decimal defines del dem description design diagram drag drawing dubbelklicka elements
    11 enable enabled entered examples existing expressions feature filer find flyttar
    11 formatera formel formeln formler framför func får föregående först general grafik group
    11 ha header hela how igen import infogas ingen iso item kalkylblad knappen kopiera
    11 kryssrutan level library location lägg lägger macro mark markeras markeringen match math
    11 medan mer methods motsvarande mouse move n navigator need non note nu numbering något
    11 objekten ole openformula ord pages paragraphs parameters path place placera plats post
    11 poster preview previous query raden radera ram recalculated refer remove reset resets
    11 resultat resultatet results returnerat scriptforge scripts se section sets setting shape
    11 should shown sig skift slide snabbmenyn sparas special spreadsheet språk strings stycken
    11 support tables tas technical them there those through tilldela types uno uppdatera url
    11 uses valda var värdena wizard word y ändras ändringar år
    12 according added address adds again aktiva aktivera allmänt always appear assign
    12 automatic back been behöver being beräkna beräknas bilden bilder boolean bottom bredd
    12 bredvid buttons båda början calculate calculated calculates calculation called category
    12 chart clicking close constant conversion creates creating dagar databas dates denna
    12 dessa directly ditt drar då editing enskilda entire entries equal every excel exist fel
    12 fill fler font footer formatet formulas formulär formuläret full färg fönster ger get
    12 graphic graphics guiden gå göra here hidden however högerklicka ignored images include
    12 including innan inom inside instance instead inställningarna interface items justerar
    12 justering keys klistra kolumnen konvertera konverterar kortkommandon languages length
    12 lika like lines link listed listrutan load loaded locale long look lower längst länk
    12 manage manuellt markering maximum missing mm modified most mot motsvarar moves musen
    12 månad många named negative nivå normal notation numeriskt någon några objektets off
    12 områden operating optionen org original out outline output over pdf per period placed
    12 platshållare point posten provided provides read record records redan references regular
    12 replace representing required retur returneras rita ritobjekt rubrik run saved sdatabase
    12 second separator ser several sign skapas slutet smath spacing sparar specific sql
    12 starting status step stored sträng stycket stäng stänga sub submenu sun switch symbol
    12 tangenten teckensnitt template test three tillgängligt tom tre tryck trycka trycker
    12 typen utskrift valfritt valid variabel variable variables vars vba vertical via villkor
    12 visible web well whole width windows work ytterligare åt övre
    13 accessed activate advanced aktiverad aktiverar aktuell align alignment allmänna already
    13 alternativen anchor annars antingen användardefinierade användaren api arbetar asian
    13 attribut autokorrigering autopi avbryt average avstånd baserat because beginning beror
    13 beräkning bestämma blank blanksteg border boxes break bullets bör börja börjar call
    13 cellområde center changed changing chapter charts checkbox choosing closes colors common
    13 connection contained converted converts count criterion currency currently dag databases
    13 databasfält delar depending described desired dess details determines diagrammet dig
    13 digits din dina directory drop dubbelklickar during dölja döljer edge edited effect
    13 effekt eftersom egenskaperna email enligt entering errors ersätt ersätta ersätter esc
    13 even event events exakt except executable execution exportera expressed extension fast
    13 filesystem filnamn filters finnas flyttas folder followed follows formatmall
    13 formatmallar formatted forms fungerar fyra fältkommando färger få före
    13 förhandsgranskning förteckning g go grafiska greater grupp gälla gång heading height
    13 helst heltal hide hides highlight highlighting hold horisontellt horizontal hyperlink
    13 håller höjd icons ide identical iec ignores ikon indicates individual inga initial
    13 inklusive innebär inramning inserting installed int internal internet interpreted kant
    13 klockslag kolumnerna kontroller kontrollera konverteras kopierar kunna label learn least
    13 letter linjer linked located logical läggs längre länkar m make makro makron manually
    13 many margin marks master mata matches matris max menus merge message metod min mindre
    13 moving musknappen nedre nedåt needs none now numeriska nummer numrering occurs omitted
    13 once opening operator operators opt ordet ordning otherwise ovanför pane parts passed
    13 password paste placerar placeras placering points positive posterna predefined pressing
    13 printing programmet programming punkter raderar ramar redigerar referens relative
    13 removes report represents respektive resulting returvärde ritar running runtime samt
    13 samtidigt saves saving schart screen script sdraw security selecting sensitive
    13 separators series server sf sheets sidformatmall sidfot sidhuvud sidnummer skrivas
    13 skrivs slides släpp snabbt software sort sorted spaces star starts statistics steg
    13 structure stället stänger står stöd större sum summa supported supports sök söka
    13 tangentbordet tecknet templates therefore tid tillbaka tillgänglig tills times toggle
    13 tomma toolbars unit until update uppdateras uppåt urval us utanför v varandra variabler
    13 variant various vbasupport vertikalt visningen visst vänstra way what whose wiki
    13 wildcards wizards words working write wrong xml yes z ändringarna
    14 action activated actual adding administrera aktiverat aktuellt allow allowed allt alpha
    14 amount analysis angett angetts angivna användardefinierad användare arbeta ascii
    14 asiatiska assigned associated attributes autocorrect avsluta avsnitt avsnittet
    14 avstavning axis bakgrund bakom bas befinner befintliga behövs beräkningar beskrivning
    14 beskrivs består bibliography bokstäver borders brackets browser business byt byte
    14 calculations calling cancel cellområdet certain checked class clear clipboard codes
    14 combination comment comments comparison compatibility compatible complete completion
    14 complex component computer condition conditions consider considered console container
    14 copied copies csv customize databasen datafält datakälla datakällor dataområde
    14 datumvärde day dd decimaler definierade definieras definierat definierats defining dela
    14 deleted deletes dependent depends dessutom detailed determine determined diagramtyp
    14 dialogrutor dictionary digital direct direction disabled disposition distance dock dolda
    14 dot dölj editor effects egna embedded enables enbart enda enkelt etc etiketter ets
    14 exception execute executed exempelvis exists exit exported extended extensions external
    14 fall falskt features filename filformat filled focus formateringen formatmallen
    14 fortsätter fram frames front funktionerna further fyllning fälten förhandsgranskningen
    14 förhandsgranskningsfält förklaring förteckningar förteckningen galleriet generate
    14 globalscope grid grouped gruppera gånger h handle handling headings hitta hittar hjälpen
    14 home hoppa http hyperlänk håll hålla högerklickar högra idag ignorera ignoreras ikoner
    14 immediately imported importera included includes indikerar indrag informationen inget
    14 innehålla installation inställningen intl invalid ja justera kanten kategori keep
    14 keyboard keyword kombinera komma kommandona kontroll kontrollen kontrollerar kopia
    14 kopieras kopplad köra körs labels leave less lets levels libraries ligger linear linjen
    14 linjestil links listruta logiska läge länkade länken läs mail makes mall mallar
    14 management manager manual marked markerats matching mean meaning means media menyer
    14 metoden minimum minst minsta minut modulen modules muspekaren my mycket månader
    14 navigation navigera necessary nedan negativt networkdays noll null numerical o observera
    14 odf officename openoffice operatorer ordered ordna organize own p pi pilen pivot places
    14 please pointer positioned prefix present presentationen printed printer process protect
    14 punkt påverkar quickly quotation r raderna ramen random rate readonly recognized red
    14 referensen referenser refererar registrera related relation rename replaces
    14 representerar require requires riktning ritverktyg rotera routines rubriker ränta rätt
    14 saknas sammanfoga sample sant sekund selects senare senaste send separate separated
    14 sequence services session sfdocuments shortcut sidbrytning side sidebar sidformatmallar
    14 sidhuvuden siffror skala skicka skärmen slut släppa släpper small sortera specifying
    14 spreadsheets square starta startar statements stor stora storleken stränguttryck
    14 styckeformatmall ställa ställer stängs successful suspect symboler symbols synliga
    14 systems söker sökning sökningen sökväg tabb tabs talet talformat tangenter target
    14 tecknen textrutan tidigare tidvärde tilldelar tillgänglighet tillsammans tillägg timme
    14 tips totala track ui unchanged underscore unique uppdaterar upper upprepa urklipp useful
    14 users usually utrymme uttrycket vad valfria valt valutaenheter vanliga variabeln veckonr
    14 verktygsrader versioner versions vertikal vertikala visit visning viss vy väljs växla
    14 weekday weeknum workday writing year ångra året önskad överta övriga
    15 absoluta absolute accept acceptera actually aggregate aktiv aktiveras aktiverats aktivt
    15 algorithm algorithms alltså alternative alternatively among angiven anropa applying
    15 appropriate arbetsdagar areas arithmetic around arrange arrays ascending attribute
    15 author autofilter automatiska autotext avgränsare avmarkera avmarkerar avoid avräkning
    15 avslutar avståndet axel axeln baserade basiclibraries basis becomes befintlig
    15 beräkningen bibliotek biblioteket bildtexter binary bit black blad block blue blå
    15 bokstav book breaks bredden browse built byta byter calls cases categories cellens
    15 cellområden centered centrerat char chi cirkel citattecken closed collection comma
    15 comparisons components configuration connect constants corner corresponds could
    15 createscriptservice databaser databasfil datapost dataserie dataserier datedif datumet
    15 days dbase dde deck definition delen depend deras diagramelement diagramguiden dialogen
    15 dialogs difference digitala dimension dimensional disable distribution documentation
    15 dokumentets done dras däremot därför easier edatum edges effekter efterföljande egen
    15 egenskapen equivalent err ersätts etikett europa evaluation exactly exclusive exemplet
    15 expand exponential exporteras factor fax felmeddelande filenaming filerna filtrera
    15 filtret filtyp fit fixed floating fokus folders follow fonts fontwork footnotes force
    15 forecast formateras formateringsalternativ former formulärkontroller fortfarande forward
    15 fotnoter four framework future färgen följer fördefinierade fördelningen förminska
    15 förteckningspost förteckningsposter galleri gallery ge generated gets gives global
    15 grader grafikobjekt green groups gruppen gruppering görs handtag hantera head helps helt
    15 hence hexadecimal hierarchy horisontell horisontella horizontally https hyperlinks
    15 hyperlänkar hämta händelser högerpil högst högsta höjden hörn icke identifiers identify
    15 igenom ikonerna importeras increase indent indents independent indicated indicating
    15 infogade infogat ingår inkludera inledande inmatning inmatningen inramningar install
    15 interna interval inträffar inuti invocation isoweeknum istället j join jump just
    15 justeras justeringen justeringsalternativ jämna kalkylbladet kapitel katalog kategorin
    15 knapparna known kod koden kommandofönstret kommentarer komplex kontrollfält konvertering
    15 kumulativa kurva kör l large leading leta letters limited linjeslut linux listbox
    15 loading loadlibrary local logiskt läget läggas lämna längd lösenord makrot mallen
    15 mandatory manuell manuella margins markörens matchar matrisen matriser maturity meant
    15 measurement mellanslag memory met minska minus model moduler month moved ms möjliga
    15 namngivet nasd native navigate nearest nedanför needed negativa ner nere nothing num
    15 numbered numret occur ofta ogiltigt omvandla ooo operation optimal optionally ordlista
    15 organizer parametern parametrarna parent parenteser paths percentage periods personal
    15 pivottabell placeholders platform plus polygon positivt prefixed presentationer pressed
    15 prevent previously prints procent produce protected public punktuppställningstecken
    15 påskdagen påverkas q queries radbrytning radbrytningar raised raster real recommended
    15 redigeras redigering redigeringsläge reduce refers reguljära relativa release relevant
    15 remain remote removed replaced reports represent representation represented reserved
    15 respective restore returnera reverse rgb ritobjektet rotation rounded runt räntan
    15 räntesatsen sakregister sats satsen scheme scripting scroll searches sections senast
    15 serie share shrink sidans sidformatmallen sidfötter sidmarginal sidorna signature
    15 signaturer signatures similar simple simply sin skiljetecken skript skrivare skydda
    15 slutar slutmånad smoothing små snabbmeny sorting sources specialtecken spelling split
    15 språket språkinställningar standardinställningar standardinställningen statistik
    15 statuslisten statusraden stigande stil stop store stort struktur styckeformatmallen
    15 styckena största summan sure symbolen sätta sökvägen tabbar take takes tangent
    15 tangentbord teckenstorlek term tests textfält textlayout textobjekt third tilldelade
    15 tilldelas tillämpa timeline together tomt tool transparens turn typed typer typing udda
    15 unambiguous undermeny undermenyn underordnade undo unicode units unix unordered updated
    15 updates uppe urklippet ursprungliga utelämna utelämnas utför utföra utifrån utseende val
    15 valfri variance verktygsrad vertically villkoret villkorlig vyn vänsterpil växlar ways
    15 week were whereas wikipedia works would written www years yyyy zoom zooma ändrade
    15 ändring årdel återställ åtgärd öka öppen överst
    16 absent absolut accepted accessibility accessible across actions activates addition
    16 addresses adjust adress adressen adresser against aggregation aldrig aligned allmän
    16 alternativfält although anchoring angivet angle animation animerad anova anpassad
    16 anpassade användardata appearance append arbete ark asc asiatisk assigns attached
    16 attempt audio auto autoformat avbryta axlar backward bak bakgrunden bakgrundsfärg
    16 baseras behavior bekräfta bekräftelse betalas betalning betydelse beware bilderna
    16 bildskärmspresentation bildtext bindestreck bitmap bland blocks bläddra body bokmärke
    16 bold bookmark bookmarks breaking bug build bullet både caption casesensitive
    16 cellinnehåll cellinnehållet centrerar certifikat checking checks choice chosen
    16 classification clicked closing combine combo compare conditional confirm considering
    16 consists continue converting copying correct correctness correlation correspond country
    16 covariance creation cross dashes databasområde databastabell databasöversikt datafältet
    16 datakällan datakällvyn datamatrisen dataserien datetime datevalue datorsystem defaults
    16 definierad definitions delimiter descending describes descriptive destination detail
    16 development dim dimensions displaying dist distribute division dll doc dokumenten
    16 dokumentmall dokumentmallar dold download driver dropdown dubbla due dynamic därefter
    16 easily egenskap eget ellips elsewhere enclose enclosed endnotes ends engine english
    16 enskild enskilt enstaka ensure environment equals erroneous ersättas ersättning
    16 etiketten exact exponent exporterar exporting externa extra fallande fet fewer filens
    16 filnamnet filtering finds flesta flikar floor footnote forecasts formaterar formen
    16 fotnot fourier framhäva free frekvens frequency ftp fully funktionsguiden fv fylla
    16 fältkommandon fältnamn fälttyp fäst följt förankra förblir fördefinierad förfaller
    16 förfallotid författare förgrunden förhandsgranska förhandsvisning förhindrar förhållande
    16 förminskas försök ges getting gif giltiga giltigt give givet gjort gjorts gradient
    16 grafiskt graphical gray grouping grundläggande grupper guests guider guides gången göras
    16 half hand hanteras headers hel historical hittas hjälper holding hoppar hos hour
    16 hyphenation hyphens hämtas händelse hör hörnet id identified identifiera identifies
    16 identiska imagemap imaginary implemented important importerar importing inaktivera
    16 indexes infaller inköpsdatum innebörd innehållsförteckning innehållsförteckningar
    16 inputstr installera instruktioner intended internally internt intervall intervallet
    16 intilliggande inv inversen investering itself january japanese java javascript jdbc joe
    16 jämföra kallas kapitelnummer klipp knapp knappar kolumnbredd kombination
    16 kombinationsfält kombinationsfältet kombinerar kommentar komponenter konfigurera
    16 konstant kontrolleras kontrollerna kontrollfältet koppla kopplade korrekt kort kräver
    16 krävs kumulativ kursiv kurvor kvadrat källa känner ladda laddas lagras lagts later layer
    16 legend let limit linjalen linjens linking listrutor liten litteraturförteckning loads
    16 locate lokala longer loop lowercase lägsta lämnar lämnas längden länge länka länkad
    16 länkat läsa låter macos man markeringar matar matas matchande matematiska mathematical
    16 matrix meddelande medel medelvärdet median mellanrum merged might minskar minustecken
    16 misread mitten modifications monday msgbox much måttenhet möjligt namnen nedsänkt
    16 nedåtpil nested network nivåer nominella notes numreringen nyckelord odbc odd ods odt
    16 offers offset oh områdena online operations operativsystem orientation others our
    16 outside ovan overview overwrite padding paired paper pappersformat particular passar
    16 pattern patterns pekaren perform periodic periodiska picture pil pilar piltangenterna
    16 pivottabellen pivottabeller pixel placeholder platsen plustecken polygoner population
    16 portable positionen positiva pre precede precise prefixes presented price primary
    16 printable private probability problem procedure procedures produces product profile
    16 programs project protecting protection provide pt punktuppställning put pv question
    16 quotes radavstånd raderas radnummer recipient ref referera refresh region register
    16 registrerade regression rektangel relations relativ relativt remaining reopen repeat
    16 resize restart resten root roterar routine rubriken rules runs ruta rutorna räkna räknas
    16 räntebetalningar röd samlingsdokument samples sampling sannolikhet sannolikheten scale
    16 scope searching sekunder selections semikolon sent separat settlement setup shapes
    16 sheetname shell short sidbrytningar sidhuvudet sidmarginaler significant själva skalning
    16 skapade skapades skapat skapats sker skickar skickas skillnad skillnaden skrivaren
    16 skugga skulle slashes sluta slutnoter snart sortering sorts sparade sparats speciella
    16 specifika spela spelar spin ss standardbrev standardfilter standardraden standardvärde
    16 staplingsordningen startas started stat state statistical still stops stores strängar
    16 strängen styckeformatmallar styra ställe stämmer stöder stöds subject subrutin
    16 subsequent successfully supplied svart switches switching symbollister systemets
    16 säkerhet tabellceller tabellens tabellerna tabellområde tabulatorn tags talen
    16 teckenformatmall teckensnittet terms testa textanpassning textflöde textfältet
    16 textriktning textruta thousands tiden tillämpas tillåt tolkas total transparent treated
    16 tree trend typename tänker unchecked undantag understrykning undre unless unselect
    16 uppercase upphäv upphör uppifrån upprepar uppåtpil ur usage utf utföras utförs
    16 utskriften utskriftsområde utökade vanlig versaler versionen vinkel vinkeln visibility
    16 visual värdepapper värdepappret värdepapprets w whenever white who yet yta äldre ändrats
    16 årliga återgår åtgärden åtkomst åtta ökar önskade öppet överordnade översikt översta
    17 abc abs accepts accessing account addin adjacent administrator adressbok affect affected
    17 aids alfa alfabetisk alias aligns along analyze anchored anchors anpassar anropas
    17 anslutning antalv anteckningar anvisningar anywhere apple apso arabic argumentet article
    17 asset assignment asterisk attach authentication autokorr avbryter avkastningen avsändare
    17 axelns bakgrundsfyllning bakåt baserad begin begränsa behind behov belong belongs
    17 beskriver beskrivningar best bestäms bestå beta better bildskärmen bildsortering binära
    17 birthday bladet bli bokmärken bokstaven brev brytning builder builtin bygger bytes
    17 calculating centers centrera centrerad certificate chinese chr circle classmodule client
    17 co combined combining confidence confirmation connected consecutive contour cos counts
    17 ctl cumulative curve dabawiz dagen databasfilen databastabellen dataområdet dataposter
    17 datapunkt datatyp datatypen dateserial datorsystemet datumfält datumvärden deactivate
    17 debugging decimaltal declaration declared decrease degrees deldokument deleting demote
    17 depreciation detective deviation diagrammets dialogredigeraren dictionaries digit
    17 discards div divided dolt don't dragging dubbel duplicate duplicera duration dvs eds
    17 effekten ej elementen elementet else encoded encoding engelska enhet enheter enkla
    17 ensures enters er escape etikettfält euro exc expanded expected explicit explorer
    17 exports fallet fasta few figur filnummer filtered filterinställningar filtypen
    17 finansiella finished five fix fixera flat flow flytande formaterad formaterade
    17 formaterat formellist formlerna formulärdokument formuläregenskaper formulärguiden
    17 fortsätt fortsätta fourth framåt fråga fullständiga fyll fyller färdigställ förankring
    17 förbindelse fördelning förekommer förklaringar förklaringen förlorade förstora
    17 förteckningsposten gamma gemener genereras generic giltig giving grafikobjektet
    17 grupperingar gräns grå handles happens heltalsvärde hex hh higher highest highlighted
    17 hjälplinjer hyperlänken hyphen händelsen hänvisar hög högerjusterad högre ifall
    17 igenkänning ignore ihop importerade inbäddade increment indicate indices individuella
    17 indraget infogad infogats ingå inkluderas inmatningsraden installerade installerat
    17 instructions inställt interest interoperability intervals intill investment invited
    17 invoke issue januari jpeg jumps jämför jämnt k kanske kanter kanterna kapitelnamn kept
    17 keywords klar klistrar kolumnbredden kombinationsrutan kombineras kommandoknapp
    17 kommandoknappen kommatecken kompatibilitet komplexttal komplicerade komponent kontur
    17 konverteringen kopian kopior korean kortkommandotangenter kryssruta köras körningen
    17 lagra landscape larger layers layouts legacy lib liggande light liknande linjal linjaler
    17 linjerna linjestilar listar listinnehåll listor locations logisk längs läser lång långa
    17 machine map mapp mappen marginaler marginaljusterad markeringsläge maximalt medium meet
    17 meny messages meta metadata meters minute mitt modifiera modifying mottagare mult
    17 musaktiviteter mysql mål mått namnge nej net newline nor normala notebook nper numerisk
    17 nuvarande nuvärde någonstans oavsett oberoende obj occupy occurred occurrence
    17 occurrences often omedelbart omges områdesreferens omvänd onto orden organized
    17 orientering os overwritten pagedown pageup pair parentes party pass passing pasted
    17 payments pekar pen percent performed perioder person pick picker pixels placeringen png
    17 pointing policy popup port positioning positions postens power powerpoint precis
    17 precision preferred printout prior procedur proceed processed productname
    17 programkörningen programmets prompt proportionellt provider providing pröva punkten
    17 punkterna purpose py quote radhöjd radhöjden radianer radio raka ramalternativ rapport
    17 rapportguiden ratio re reader reading recalculation recipients recorded recording
    17 rectangular redigeringsläget redo referenstabeller refererade regardless registreras
    17 released remains remember replacement resources respect respectively rest resulterar
    17 reverses round rounding rounds rullningslist rättstavningskontrollen samman sammanhanget
    17 samtliga searched sending servern servers shadow sidfoten sidnumret siffra signed
    17 significance signing signs själv skall skiljer skrivit skrivna skrivskyddad skydd
    17 skyddad skyddade skyddat smaller smooth snap snedstreck snippet soffice soft solver
    17 sorterar sorteras sparat specification spåra st standardinställningarna standardvärden
    17 standardvärdet staroffice static stavning stegen steps strukturraden sträcker ställ
    17 subform subroutine subroutines suffix suitable sumifs sunday svartvitt synlig
    17 synonymordlista syns sätter sättet sådana sökkriterier sökningar tabellcell
    17 tabellkontrollfält tabellnamn tabulator tabulatorposition tag taken tangentkombination
    17 teckenstorlekar teckenstorleken teckning teckningsdokument testar textbox textdokumentet
    17 textens texter textfiler textformat textformatering textmarkören texts textstream
    17 textsträng th thus tids tidsfält tilde tillgång tillhörande tillämpar tillåter tillåts
    17 timer tipshjälp titles toggles tooltip topics towards trace trailing translated tredje
    17 triggered try tusentalsavgränsare txt u underline underlying underordnat underst ungroup
    17 unknown unmerge updating uppdatering uppfylls upphöjd upphöjt uri urls urvalet
    17 utfyllnadstecken utgör util utskriftsområden valuta valutaformat vary vektorgrafik
    17 verktyget vidare video viewed visitkort vitt vänsterjusterad warning watermark
    17 webbläsare webbläsaren wide wildcard wish workspace wrap xy yield zip zoomfaktorn ändrat
    17 ändringen återställa återställer önskat öppnade överens överförs övrigt
    18 able accordingly activation additionally adjusts adressering affects affärsbrev
    18 afterwards agenda agendaguiden alternativt animated animationen animationer animera
    18 animerade anpassas anpassat anropar anta användargränssnittet användarordlista
    18 användbart användning appended arabiska arbetet arbetsområdet arbitrary arg argumenten
    18 arrows ask asked assigning assignments associationer assume assumed assuming attachment
    18 attributen attributet avancerat averageif averageifs avgränsade avgränsas avgör
    18 avslutande avslutas avstavas avstavningen avvika away axlarna backspace backsteg backup
    18 bails bakgrunder barrier bars basen baslinjen beanshell become befintligt begränsningar
    18 begära behandlas behaviour behåller belonging beskär beskära bestäm betalningar
    18 betalningen beteckning betyder bevakare bi bildnummer bildtexten bin bitmapbilder
    18 bitmaps bitvis bj blått bockmarkering bok bokstäverna bookmarking bound boundaries
    18 boundary bounds braces bracket brevguiden broschyr brytningar brytpunkter bråk bulleted
    18 bäst bästa bézierkurva calendar capabilities capital capitalize cards cash cause
    18 cellreferens cellskydd central certifikatet channel choices cirkeln cirklar city classes
    18 clause cleared clips closely cm cmis colon combines combobox comes commas company
    18 comparator compared composed composite computers computing configured conjunction
    18 connecting consist consistent consisting constraints containers continues controlled
    18 controlling converter coordinates cosinus cost counted countifs cut cyrillic
    18 databasfältet databaskolumner dataetiketter datamängd datapilot datavärdena datax datay
    18 datefield datorn datumformat db dcount deaktivera dec december decimaltecken
    18 decimaltecknet declare decreases degree delade delas delat delmängd delresultat depth
    18 desc designläge detaljer detektiv developers device diabilder diagramaxel
    18 diagramförklaring diagramrubrik dialogcontrol dialogrutorna dict differ differently
    18 digitally dimensioner dir directories direktformatering disables discarded distances dit
    18 divides dokumentfönster dokumentfönstret dokumentkonverterare dokumenttyper
    18 dokumentversioner dokumentöversikt dos downloaded downward dragdrop drawings drawn draws
    18 drive döljs easy effective efterhand efternamn elementpanelen enabling encounters ending
    18 endnote enkel enklare enlighet epub eq equally equation ersättningen ersättningstabellen
    18 especially etiketterna evaluated evenly eventuella exceptions exchange executes
    18 exemplets existerande exp expert exporten exportfilter extends extern extract facilitate
    18 fastställa fastställas fastställer februari felet felvärde felvärdet fetstil fetstilt
    18 fifth figurer filecontrol filenum filling filtrerade filtrerar filtreras final financial
    18 finish flikarna flip foldername formaten formateringar formateringshjälp
    18 formateringstecken formatmallarna formattedfield formcontrol formdocument formelcell
    18 formeldokument formelelement formelraden formulärets formulärnavigator formulärtabellen
    18 forth fraction fractional fragment framtida frekvensen friday frihetsgrader frågan
    18 functionality fylld fyllningsegenskaper fylls fälturval färdig färgerna färglisten följ
    18 föra förankrade förankrar förbindelsen förbindelsepunkt fördefinierat fördela
    18 fördelningsfunktionen förfallodagen förfallodatum förfallodatumet förflyttning förhindra
    18 förklaringens förnamn förse förslag försöker förteckningens förutom gamla generally
    18 generera genererade genomskinlighetsalternativ globala gluepoints gnu goal going gosub
    18 goto grafiken grammatik greek grund grupperar grupperingen gränsen gränssnitt
    18 gränssnittet gråskala grön grönt guess had halvårsvis handled handtaget hangul hanja
    18 hanterar hantering happen hard hardware hash having hebrew helskärm heltalsuttryck
    18 hiding hierarchical high hit hjälpfönstret hjälpsidan hjälptext holidays homogeneously
    18 host htm hyperbolisk hänsyn hårddisken högerjustera högerjustering identification
    18 identifier identifieras identifying ifrån illumination illustrated illustrates
    18 illustration imagemaps imcos implementation imports improve imsin inaktiverar inc
    18 inclusive increases indexet influences ingående inherit initialized initials inkluderar
    18 inleds inläsning inlösen inlösningsvärdet inmatningsfält inputbox inramningsfärg inspect
    18 installationen instances instantiate instruktionen integers integral integrated
    18 interactive interfaces international internationell interpolating introduced inversa
    18 inverse invisible invoked italic japanska jokertecken jpg jre jämn kapitlets katakana
    18 katalogen kataloger kategorier keeping keeps kind klick klistras know kodknapp
    18 kolumnbrytning kolumnens kolumnhuvuden kolumnlayouten kombinationsruta kombinerat
    18 konfigurerbara konstanten kontrolltecken kopplar kopplat korrekta korrigering
    18 korshänvisningar kortare kortkommando kortkommandona kostnad kriterier kryssrutor
    18 kursiverad kursiverat kursiveringen kvadratrot kvar källdokumentet källfilen källkoden
    18 källtext känna känns köps la laddar lagrar largest latter len life likhetstecken
    18 linjalerna linjebredd linjefärg linjesegment linjär linjära listeners listrutorna
    18 literal literals litet litteraturförteckningspost live ljud ljuseffekter ljusstyrka
    18 localized lock log logo lookup lost lotus low lutning lägre länkarna läsas läsning långt
    18 låst lösenordet mac magenta mailmerge major mallarna manipulation mappar mapped markup
    18 markör matcha matched material matrisformel matrisfunktioner maxifs maximal measure
    18 meddelandet medelvärde meets mening menyerna menykommandon menykommandot menyposter mina
    18 minifs minuter modal modern modes modifies months motsatt motsvaras multi multipel mus
    18 musklick musklickning mängd målet månaden måttenheter möjlighet möjligheter mönster
    18 namngivna national navigeringsfönstret nd nederkant nedsänkta neighboring neither never
    18 nivån nollställ nominellt normally normalt normalvy nummersekvenser numrerade nämnare
    18 nära närvarande nödvändiga oasis objektegenskaper objektens objekts oct odb oförändrade
    18 ogiltig ogiltiga old older omit områdets omvandlar omvandlas omvänt ones openpgp
    18 operativsystemet operatorerna operatorn opposite optimera optimize oracle
    18 ordkomplettering ordlistan ordnade ordningen ordningsföljd ordningsföljden organization
    18 organizes outer oval ovanstående override overrides paid pappersmagasin pasting
    18 patternfield payment pencil percentile perioden periodical permanent pgup pilknapparna
    18 piltangent platshållaren plattformar plustecknet pmt po populationen portion portrait
    18 positioner posternas postnummer pot preceded preceding prediction presentations
    18 presentationsdokument presenter presents preserved presses prevents primitive pris
    18 priset privat privata prob probable problems procedurer proceeds processing produkt
    18 promote prompts proportionell proxy påträffas querywizard quick quoted radens radhuvuden
    18 radiobutton raise rangle rapporter rastret rather reached readability readable
    18 recalculate receive recent recently recognition recognize rectangle redemption redigerat
    18 redim redlining referenced referenserna referred regex regionala registered regler
    18 reguljärt reject rektangeln rektanglar rektangulärt relational relationen relationer
    18 renames rep replacing reported representeras request resolution resp restrict resultaten
    18 resume retrieved retrieves returning revenue reverted review ritas roll rotate rtf
    18 rubrikerna ruler rulla rullar rullmenyn rullningslisten räknar räntesats räta rör rött
    18 salutation salvage samband sammanfatta sammanfogas sammansatta sannolikhetsvärdet sans
    18 satser saturday scalar scalars scan scenario scenarion schema school screenshots
    18 scrollbar seasonal seasonality seconds secure segment sends separata sequences
    18 sequential serial seriella seriellt serien sfdatabases sfdialogs sfwidgets shading
    18 showing sidantal sides sidlayout sidmarginalen sidorienteringen sidornas signatur sina
    18 sinus site sizes skalas skanner ske skrivriktning skrivskyddade skrivskyddat skyddar
    18 skärningspunkt slash slumptal sluten slutnot slutvärde smallest snabbare solaris soon
    18 sorter sorteringsalternativ sorteringslistor sorteringsordning sortorder spacebar span
    18 speciellt specifier spell spill språkinställningarna språkvariant språkvarianten spår
    18 stack stamp standardavvikelsen standardformatet standardspråk stands stapel startdatum
    18 states statuslist stdev steget stickprov stock stopp storage straight stream streck
    18 struct structures sträcka strängvariabel styckets styled stående stödet stödlinje
    18 stödlinjer stödpunkt stödpunkter subfolders subforms subheadings subpart subset
    18 substring subtotal subtotals subtypes suffixen suggestion suite summary sup surrounding
    18 svg synkronisera systemet säga säker särskild särskilda särskilt sökningsutkast sökvägar
    18 tabelldata tabellutkast tablecontrol taggar tan tangens tangenterna tangentkombinationer
    18 teckenattribut teckeneffekt teckeneffekter teckenformatering teckenformatmallar
    18 teckenformatmallen teckenfärg teckensträng teckenuppsättning teckningar tema temporary
    18 termer terminate tested textattribut textavsnitt textbilder textblock textfield
    18 textimport textobjektet textområde textriktningen textsträngar texttabell texttecken
    18 textur thai theme thesaurus thin thiscomponent thumbnail thursday tidpunkt tidsformat
    18 tidsrymd tidsvärde tidtagning tilldelats tilldelningsläge tillfälligt tillhör
    18 tillräckligt tillägget tillåtna timefield timeserial timevalue tip titel too tracking
    18 traditional transformed travel triangle trigger trigonometrisk triple tuesday tuple
    18 twice typdeklarationstecken typical typografi tänka täthetsfunktionen uncheck underlines
    18 underlining understruken undvika unformatted ungefär unika union universal unlike upon
    18 uppdateringar upphäva upphöjda upprepas uppstår uppsättning utdataområde utom
    18 utropstecken utskrifter utskriftsalternativ utskriftsområdet utskrivbara utskrivna
    18 utvärdera utöka valts valutafält valutor variabelns variabelt variabeltyp variablerna
    18 varierar vartype vecka versalkänslig versionshantering very vi viewing views viktigaste
    18 villkoren villkorliga vinklar visade vit vlookup vnd volume volym we webbsida webcast
    18 website wednesday weekend workdays wraps xcl xforms xls xp xslt ytstil yttre zeros ämne
    18 änden ändrad årtal återgå återställs åtgärder åååå öppnad överföra överkant överlämnas
    19 aaa aberration acceptance accepterar accepteras accidental accuracy additem
    19 addradiobutton ado adressblock adressboken advance age alfabetiskt aliases allowing
    19 alphabetic alternate alternatives amounts andel angränsande animationseffekt animering
    19 ankare annual annuitet annuity anrop anskaffningsvärde anslutningen antar användarens
    19 användarordlistan användningen använt använts anything appearing arcustangens args
    19 aritmetiska arket arrangement art assertion assumes autocomplete autoutdrag availability
    19 avaktivera avbryts avkastning avmarkerad avskrivningen avstava axes backslash backwards
    19 baf bakgrundsgrafik baseline basevalue begins begränsar begränsas begäran behave behålla
    19 behöva belopp besides bestående betalningsdatumet betalningsperiod betalningsperioden
    19 bevaras beyond bibehålls bildrutan bildstorlek binom biology bitmapp bits blankstegen
    19 bokstavsbyte bokstavsintervall borttagna borttagningar botten bra bred bredare brett
    19 bring browsers bryter brytpunkt bygga byval callouts captions card carried catalog
    19 causes cc ceiling cellinnehållets cellmarkören checkboxes cirkelbåge cirkelbågen
    19 citattecknen clears closure coefficient collapse combinations commonly compares
    19 compatibilitymode concatenate configure connects consolidate constraint contextual
    19 contiguous continuously contrast convertfromurl converttourl coordinate cotangens
    19 countif covers createunolistener createunoservice critical css curdir currencyfield
    19 customized customizes customizing cyan daglig dagordningar dash databasformulär
    19 databasområden databasrapporter datafälten datamängden datamängder dataområden
    19 datapunkten datapunkter datatabell datatyper datediff datumtal deactivating deaktiverar
    19 decide decimals deklarationstecken deklarerar deklareras delay deletion delimiters
    19 denominator density describe deselect designate designed designing designvy desktop
    19 detaljerad detected detsamma devanagari developed developer devices diabildsväxling
    19 diabildsväxlingar diagramdata diagramstaplar diagramtypen diagramtyper dialoger
    19 dialogrutans differences dimarray direkta direktmarkören discount disk dispositionsvyn
    19 distinct diverse dmin dockable doing dokumentegenskaperna dokumentlista dokumentmallen
    19 dokumenttexten dokumenttyp dokumentändring dollar downloading downwards dragged draläge
    19 driven dropping dsum dubbelt dynamically dynamiskt döpa edits effektiva ellipser
    19 ellipssektor embed embedding emission emissionsdatum emot emptied enclosing encountered
    19 encrypt encrypting encryption ensidiga enum enumeration eof eps equalunoobjects erl
    19 euros evaluates evalueras eventuell exceeds exclude executing exemplen existerar
    19 expandera expect experimental experimentet explains explanation explicitly exponenter
    19 extend externt extracted extrusion fail fails faxguiden felaktiga felstaplar felsöka fem
    19 fills filnamnstillägget filtreringsalternativ filtyper finansfunktioner firstdayofweek
    19 fjärde flips flygblad flyttal flödesschema focused folding footers forbidden foreign
    19 formaterats formateringsraden formelns fotnoten freefile freeform freeze frequently
    19 fullständig fungera funktionens fältets fältinnehåll fältinnehållet fälttypen fälttyper
    19 färggradient fästpunkter följa följd fönstrets förankrat förankringsegenskaper
    19 förbindelselinje förbindelser förd fördröjning förekomster föreslagna företag
    19 förfallodag förinställningar förklaras förkortning förkortningen förs förskjutning
    19 försvinner förteckningsnivå förutsatt gammal gap gear gemensamma gemensamt
    19 genomskinlighet genomstrykning genomsök german getcomponentcontext getdatabase
    19 getdefaultcontext getguitype getpathseparator gitter gjorda gjordes gluepoint godkänna
    19 godkänner grammar granska granskningsfunktionen grave grayed gregorian grundformer
    19 gruppelement grupperade gränser gråskalor gröna hakparenteser handler handsymbol hat
    19 hatching heltalsvariabel hierarkin hierarkinivån hierarkisk hittades hjälplinje
    19 hjälpsystemet hopp hostname hotspot hotspots huvudämnena hälsningsfras händer hänvisning
    19 högt höjdled höjer hörnen identifierar identisk ignorerar iii ikonrader illustrate
    19 imcosh imcsc imcsch impact implement importfromcsvfile imsec imsech imsinh inch
    19 increased incremented indenting indikeras indirect indirekt infogning infogningsläge
    19 initially inköpspriset inmatade inmatningar inmatningsmasken inmoney inne innebära
    19 innehållsförteckningen inramningen inramningslinjer inramningsstilen ins
    19 installationsprogrammet installeras installing instantiated instantiates intact
    19 intensitet interactively interaktivt intercept interchange intersection inträffa
    19 involved issued jis job joins json juni justified jämförelse kantlinje kapitelnumren
    19 kapitelrubrikens kapitlet kategorierna kerning klickas klickat knowledge kolumnetiketter
    19 kolumnhuvudena kolumnnummer kombinerade kommentaren kommenterade komplexa komplext
    19 konsolidera konstanta kontrollfältets konturen konverterade korrigeras korrigeringen
    19 korshänvisning kunder kurvan kvadratroten kvartal kända köptes labeling laddning lager
    19 land langle latest latin layouten lbound lbrace lceil lcid ldline leftmost letar
    19 letterhead lf lfloor liknar liksom lilla limits lingvistik listas listboxes listener
    19 litteraturdatabas livslängd ljuskälla ln loan locked logarithmic logotyp looking looks
    19 loss lowest lsup lyckat länkas läses lättare låta löpande löper lösa mainly maintain
    19 making makroinspelning makrona makronamn marginal marginaljustering markerades marking
    19 maths matriserna matter maxa maximala mb measures mechanism mellanliggande menubar
    19 menuitem menyalternativet menylisten menyposten mera metoderna mi midb milliseconds
    19 minimize minne minor minskas mobile modification modifier moment motsatsen
    19 multiplicative multiplicerar multiplikation multiply musknapp myfile märke måldokumentet
    19 målområdet målvärdessökning måndag namepattern naming namngiven natnum nature naturliga
    19 nedåtpilarna neq newer newly nn node nollor nominell norm normalfördelningen numeral
    19 numericfield nummerordning numrerad nv nyckelordet nyckelordssökning nämnaren närmare
    19 närmaste nästan objektpunkter observed obtained octal odoc odp offer officedocument
    19 officelocale oformaterad ogenomskinlig okänd omfattar omfattning områdesnamn operationer
    19 ordets ordlistor ordnas ordparet ort osv osynligt ovanpå oxt paint paket panel papper
    19 par parallel parallell parenteserna partially passa passes passwords pastes pc peka
    19 percentil periodens periodisk perspective pgdn physics pilarna pilknapp piltangenter
    19 pivotchart pixlar placerad placerade plain play plays pm polar pop populated popupmenu
    19 portions posta posttext presence presentationens presentationsbilder
    19 presentationsinställningar preserve preset primarily prioritet problemlösaren proceduren
    19 programkoden programkonfigurationen programmer programvaran programvaruversioner
    19 progress prompted proper protects protocol qr quartile radians radius ramens
    19 ramlinjefärg rand rang rangename ranging rank rapporten rasterpunkter rceil rdline reads
    19 rearrange reasons receives recommend rectangles reda redact redaction
    19 redigeringsfönstret redigeringsverktyg reduced reduces referenslinjen referensvärde
    19 referring regelbundna registrerad rejected rektangulär relationships rem remainder
    19 removal removing resetting resizes resource responsible restarted restvärde restvärdet
    19 retaining retrieve rfloor ritobjektets rot rotationsobjekt roteras rt rubriknivåer rule
    19 rullas rullningsvärde runcommand runda rundad rundade rutnät ränteberäkning räntedatum
    19 räntedatumet rät safe sales samarbete samlingsdokumentet sammanflätad sammanfogar
    19 sammanhang sammanhangsberoende sammanhängande scaled scaling scen scientific seen
    19 sekvensen selector semicolons sender sensitivity sentence separates setprinter shadings
    19 sheetx shifted sidmarginalerna signera simplified situations skapad skilja
    19 skrivarinställning skrivarinställningar skrivfel skuggning skyddet skär slideshow
    19 slumpmässiga slutpunkter slutvärdet snabbkommandon snabbmenyer snedställer socket
    19 solution solve sometimes sorteringskriterier spann sparades specialfilter specifikt
    19 speed spegelvänd spelas spellcheck sqrt standardavvikelse standarddatatypen
    19 standardknapp standardrad standardteckensnitt standardtyp standardwebbläsare
    19 stapeldiagram staplingsordning startdate startdatumet startpunkt statistikfunktioner
    19 stavningen stavningskontroll stdav stdevp stoppa stopped street strikethrough structured
    19 strukturen strukturera stycketecken styr stängt stå stödpunkten stödraster
    19 subdirectories subdirectory subpoints subrutinen subrutiner subscript suites sumif sums
    19 superscript supporting suppose symbolerna symbolformer synligt syntaxen sänker sådan
    19 sökalternativ sökord tabbarnas tabbstopp tabbtecken tabellelement tabellflikar
    19 tabellraden tabellrubrik tabellvy tabulatorer tabulatorns tagg talformatet
    19 taligenkänning tangentkombinationen tankstreck targets teckenposition teckensnittsnamn
    19 teckensnittstorlek teckningen teckningselement temporarily temporär temporärt testas
    19 textexport textfil textfälten textfärg textkolumner textläge textmarginal
    19 textorientering textrutor textsökningen textual thisdatabasedocument tillåta timezone
    19 titelsida titta token tolerance toppen touch transfer transform transition transparency
    19 trendlinjer tries trim truncated tt tur turning twips typografiska typographic
    19 typographical typography täckt täljare tårtdiagram ua ubound underformulär underkant
    19 underlined underordnad understa undetermined uniform unittest unprotect unära uppbyggnad
    19 uppdaterade uppgår upphäver upplösning uppnå uppstå uppstått uppsättningen upward
    19 urvalslistan usa utdata utforma utkastläge utseendet utvärderas vald validitet validity
    19 valutasymbol variabla varians varning varningsmeddelande vart veckan vector verktygslåda
    19 versionsnummer viewer vis volatile välkommen vänsterkant wait wall webdav webservice
    19 weight western whitespace windowname wrapping writes xcontrolmodel xhtml xlsx
    19 xmutabletreenode xxx yd yellow yourself ytan yy zoomar zoomfaktor ändarna ändå ännu
    19 åhörarna ångrar åstadkomma återstående återuppta ö ökas öppnats överföras överordnad
    20 aa ab accent accepting additive addressing adjusted adressdatakälla adressetiketter
    20 adresslista aktiverade aktivering aktiviteter aktivitetsfönster alignments almost
    20 alphabet alphabetical alphanumeric analyzed angav annorlunda anpassning ansi
    20 anteckningssidor användargränssnitt användarordlistor apostrophe approaches
    20 approximately arbetskatalog arc archive arctan argumentlista ascw assertequal assist atn
    20 authority authors autofyll autohide autopiloten avrunda avrundade avrundar avrundas
    20 avrundat avsändaradress backgrounds bakgrundsfärger beaktas beforesheet begränsad
    20 begränsningen behåll beräknade betalningsperioder betraktas betty bibehåll big
    20 bildkarteredigeraren binomial binär bl bladets blandning blockpilar bluetooth bock
    20 brevhuvud brochure bundet bäddas bézier capitals caps caused cbool cdatefromiso
    20 cdatefromunodatetime cdatetounodatetime cellkanten cellskyddet certificates chdrive
    20 chisq chrw cirkelsektor clarity clone col colored community compiler complement comply
    20 compose computes config conform connections connector consequence continuous conversely
    20 correctly cosh counterparts counting cover crash createchart createdocument createobject
    20 createtextfile crop customization cylinder databasefield databasernas databassystem
    20 databastabeller databasurval dataintervallet datakällans datamängderna datapostnummer
    20 datavyn dateadd datepart datorns datumtalet datumvariabel dbcs dbf declining decoration
    20 dedicated defbutton deldokumenten delimiting delta delvis desamma destinationcell detalj
    20 diagramdatatabell djup dmax documentfoundation docx dokumentegenskaper dokumentspråk
    20 dotted dpi drivrutin dubbelstreck därmed edition effektalternativ eight ekvation
    20 electronic ellipsen ena encrypted engelsk enheten enough enumerations equiv era erbjuder
    20 ersatts eur european eventuellt evolution exakta expanderas exponenten exporterade
    20 exporttopotfile extracts faller far faster faxdokument felaktig felkod ff fft
    20 filangivelse fileexists filelen filenumber filnamnstillägg filterinställningarna
    20 filterkriterier filteroptions filtervillkor firefox fixedtext flik flödesscheman
    20 focusing formeldelar formens formulärfilter fort fot foundation fr french främst frågor
    20 fullständigt fyllas fältnamnet färdiga färdigritad färgschema färre fästområdet
    20 fästpunkt förankringen förbinda fördelen fördelningens förekomst
    20 förhandsgranskningsfönstret förloppsindikator förses förväntad förväntas förväntat
    20 generator genererar geometri getdocument getfilelen getformula gettext gimmicks givna
    20 globalt good google gpg grids groupbox gråa guiderna gujarati hairline hamnar handout
    20 heller hemsida heter hindi hiragana hittats hjälpsidorna hlookup human hyperbolic
    20 hyperboliska hypotesen händelseutlösare hänvisa hål högersida ii iif ikonraden
    20 illustrationsförteckning imagecontrol inactive inaktiverat incorrect increasing indata
    20 indentation individuals inherited initiala initialize inramningens inramningskant
    20 inramningsstil inre inspector insrt instans instruktionerna inställning integrera inter
    20 interaction interaktion interpreter invertera involves ip irr irrespective iserror
    20 iteration iterativa jan justerbara jämföras kanji kantlinjer kapitelinfo
    20 kapitelinformation kapitelnivåer kapitelpost kategorins kinesiska kit klart klickbara
    20 kolon kolumnhuvudet kommentarerna kompletteras konfigureras konkordansfil kontinuerligt
    20 kontrast kontrollegenskaper kontrollfältsegenskaper koppling korsreferenser
    20 kortkommandot kr kring kriterium kryssrutorna kursdiagram kurvlinje kuvertet kvadraten
    20 kvadratisk kvalitet källdata källor lagrade lagt lang ldap lead leda leder leftb
    20 librelogo lies ligga likhetssökning limitations linest linjestilen listen listening
    20 listposter litteraturpost livslängdens lline locking logaritmen loopen losing låt
    20 löptiden magnetiska makrosäkerhet markeringarna mars maskerat mass matats matrisformler
    20 meaningful members menas meningen menykommando mest minimal minimera minimized minutes
    20 misspelled mmm modell monitoring motsatta motsols mottagarens mozilla multipla
    20 multipliceras musklickningar mutually mv mydialog mängdoperationer målramen måttlinje
    20 mötet narrow navigating nedersta nedåtpilen newname normalvyn numrerar nuvärdet når
    20 objektförteckning objektram
    """
}
