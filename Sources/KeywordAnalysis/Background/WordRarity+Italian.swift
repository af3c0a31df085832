// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Italian words in free texts, in halves of a bit.
  static let italianWords = """
    0 di per
    1 a che e il in la un
    2 con da del i le non questo si una
    3 come della o se sono è
    4 al alla dei delle essere gli libreoffice lo ma nel nella pacchetto quando su
    5 ad anche content contenuto contiene cui debug fare file guida ha help indice info is
    5 modulo page piu questa solo text this title uno xhp
    6 ci clic comando cosa dal dalla dati degli due ed esempio fa finestra fornisce ho
    6 libreria mai mi perche prima può sempre sul sulla testo tra tutti viene
    7 accedere ai alle altri altro argomenti c chi cosi dialogo documento dopo era formato
    7 funzione hanno io it loro modo molto ne nome numero ogni parte permette più poi
    7 possibile possono potete puo scegliete senza shared sia stato strumenti suo tempo ti
    7 tipo tutte tutto usare valore
    8 all'interno allora ancora applicazioni barra base campo codice correlati creare deve
    8 dice dire dove fate fatto funzioni giorno hobby informazioni inserire lei me meno menu
    8 mia mio modifica modificare nei nelle no nuovo opzioni ora pagina primo punto quella
    8 quello quindi riga sei selezionare selezionate sintassi sistema sta standard stesso sua
    8 tre tu umorismo uomo uso va valori vengono vi vita volta
    9 agli altre andrea anni apre avere balestrero bene carattere caratteri casa casella caso
    9 cella celle col controllo cose d dai data database dello detto disponibile disponibili
    9 documenti donna durante errore fanno fine fino funzionalità gestione grande hai http
    9 insieme lavoro li librerie linguaggio lui meglio mentre mondo mostra nessuno niente noi
    9 nuova oggetti oggetto oggi oppure posizione programma proprietà proprio pulsante python
    9 quale qualsiasi quanto questi qui restituisce sara scegliere scheda secondo seguenti
    9 selezionato selezione semplice sotto specifica stile sulle sviluppo tabella te tipi
    9 trova tua tuo usa usando usato utente utilizzare vedere vero versione via visualizzare x
    9 zuse
    10 abbiamo aggiungere alcune alcuni almeno alto amore andare aprire area attiva attivo
    10 automaticamente aver avete b basato basic calc cambiare campi certo chiede cio comandi
    10 computer corrente creazione cursore dalle dato de definire destra devono dio
    10 direttamente diversi documentazione donne elementi elenco eseguire f facendo facile far
    10 foglio forma formattazione formula fuori gente gia giorni gnu guide immagini impostare
    10 impostazioni inserisci invece legge linea livello macchina male metodo modifiche moglie
    10 molti momento mouse necessario nomi novizia nulla numeri opzione org parametri parole
    10 pero persone po porta predefinito programmazione programmi qualche qualcosa qualcuno
    10 qualunque quel quelli ricerca riferimento righe risultato s sa sarebbe sbasic scalc
    10 scrivere seconda selezionata server siamo sinistra so software sopra sorgente spazio
    10 specificare stata stringa strumento struscia sui suoi tale tanto testa troppo tutta
    10 uomini usate verso vista visto visualizza voce voi volte vuole www
    11 abbastanza accesso adesso allo amico anno api appena applicare aprite attraverso attuale
    11 auto aveva bambino basso bella ben bisogna bisogno bordo buon calcolo ce cerca client
    11 cmd collegamenti colonna colonne colore com consente contesto crea ctrl davanti dentro
    11 destro dietro differenza dimensione disegno disse diverse doppio errori faccia fatta
    11 figlio film formati forse fosse fra freccia generale gestire gestisce grazie gruppo
    11 guarda header html include inglese inoltre inserisce inserite interfaccia intero
    11 intervallo l leggere letto lingua linux lungo m macro maggior maggiori mano memoria
    11 mezzo microsoft miei modello moduli morte morto motore n negli nello nessun notte ok
    11 open ore pacchetti padre pagine paragrafo parola passa passare persona piccolo poco
    11 posto potrebbe preferenze presente principale problema problemi procedura progetto punti
    11 puoi quali quattro quelle queste r ragazza rete runtime sai salvare saranno sarà scelta
    11 script scritto seguente selezionati serie servizio settimana siano sistemi sola sole
    11 soltanto specificato spesso stampa stati stessa stili sto strada struttura sue
    11 sull'icona superiore supporto swriter tabelle tasto terra the tramite trovare ultima
    11 un'altra unico usata utilizzato vede veloce visualizzazione voci volete vostro web
    11 writer zero
    12 abbia acqua aggiunge alcun allen altra ambiente amici analisi aperto applica
    12 applicazione argomento attenzione attualmente automatica automatico avanti bambini basta
    12 buona calcola cambia cane chiama ciò classe codici collegamento colori compilare
    12 compilatore completamente completo comune comuni condivisa configurazione contenente
    12 contenuti contro controllare convertire copia cornice corpo corrispondente cos'e creato
    12 cuore dare date definisce definito dell'oggetto devo dieci digitare digitate dimensioni
    12 dipende document domanda domani dottore dovete dovrebbe ecc effetto elemento elettronico
    12 elimina eliminare entra erano ero esecuzione esempi esiste espressione espressioni essi
    12 eventi facilmente fai famiglia fatti figli finche finestre fogli fondo for format
    12 formulario formule fornire forza fu funziona futuro generare gioco gol grado grafici
    12 grafico gran grandi guerra guidata haskell icona ieri immagine importante imposta
    12 impostazione inclusi indica inferiore input inserito interfacce istruzione istruzioni
    12 italia j john lato lavorare leggi lettera lettere lettura libro linee lingue lire luce
    12 madre maiusc mamma marito massimo matrice mattina media mese mesi meta metodi mette
    12 mettere migliore minuti modelli molte morire necessari nell'area nell'elenco nessuna
    12 nostro numerico nuovi occhi of office oh oltre ordine oscar ottenere output p paese papa
    12 parti partire pensa percorso piace piano plugin possa posso posta precedente predefinita
    12 premete prendere presenti principali propri propria prova quasi realta record rende
    12 restituito riepilogo risponde risposta risultati salva sapere schermo scopo segno
    12 seguito seleziona sembra senso sera serve sesso sezione sicurezza significa signora
    12 signore simile solamente soldi speciale stai stanno state storia stringhe subito
    12 successivo successo sugli sullo system t tasti tenere test titolo tuoi tuttavia uguale
    12 ultimo un'area un'interfaccia usano usati utenti utile utili utilità utilizza
    12 utilizzando utilizzate v valido vanno vari variabile veramente verde verranno verrà
    12 verticale vicino visualizzata visualizzato vivere voglio vorrei vostra vuoi vuol vuota
    12 vuoto windows
    13 abilita aereo aggiungi aggiunta ah aiuto albero alcuna alessandro all'inizio
    13 allineamento alta alternativa altrimenti americano and andato annulla anteprima aperta
    13 applicate applications apri architettura aree arriva aspetto assegnare attivare
    13 attributi audio avevo avrebbe avuto backend bagno barre basata be beh bel bello bit
    13 bocca bologna buono calcolare calcoli capelli capire capitano capito capo cara
    13 carabiniere carabinieri caro carta cartella caselle casi categoria causa cciss centro
    13 cercare cervello chiamato chiave chiesto chiudere chiunque cinese cinque circa citta
    13 classi combinazione compare compilazione completa componenti comprare comunque
    13 condizioni contengono contestuale continua conto controlli conversione converte copiare
    13 corrisponde corso costa così crate credo dagli dall'utente davvero debian definita
    13 dell'area denaro descrizione desidera desiderate desktop destinazione determina devi
    13 diapositiva dico dicono differenti difficile digitazione dipendenze direzione
    13 dispositivi disposizione distanza diventa diverso domande domenica draw ecco effetti
    13 egli elaborazione elenca entrambi entrare esattamente esce eseguite esistente esistono
    13 esso estensione estensioni evitare faccio farlo filtro formattare fortuna francese fuoco
    13 g genera genova george gestore giocare giovane giro giu giusto già grafica gruppi gtk h
    13 hardware icone idea implementa implementazione importa impossibile impostate impress
    13 indietro infatti informati infrastruttura inizia iniziale inseriti intelligente intera
    13 internet interno intervalli intestazione intestazioni invio iso italiani italiano jack
    13 java javascript kernel larghezza lasciare layout libero lista livelli locale lunghezza
    13 maggiore main mangiare mani maniera manuale manualmente mare maria massima medico mente
    13 messaggi messaggio messo milano milioni misura modalità modi mostrare multipiattaforma
    13 natale nato natura navigatore neanche new normale nostra nostri nota note numerazione
    13 numerica nuovamente nuove offre opendocument operativo operazione operazioni opzionale
    13 originale orizzontale paolo paragrafi parametro pari parla parlare paura pdf pensare
    13 pensieri periodo perl permettono perso personalizzati piattaforma piattaforme piccola
    13 piccoli piedi pieno piuttosto piè pochi potente predefiniti premere premuto prende
    13 presentazione presidente preso probabilmente procedure processo progettato protocollo
    13 pulsanti puntatore pure qt qual quanti raccolta ragazzi ragazzo ragione rappresenta
    13 reale regola regole relativi relativo resto ricco richiamo richiede richiesta riesce
    13 riferimenti rimane rimuovere rispetto robert roma rosso rust sacco san sanno sapete
    13 sbagliato scritta scrittura scuola secondi segue semplicemente semplici sequenza servizi
    13 sfondo sicuro siete simboli simpress singola singolo sinistro situazione somma sorgenti
    13 source spazi speciali specificata specificate specifiche sposta spostare star stessi str
    13 successiva supporta svc tali tastiera telefono termine terzo tizio torna trovano trovato
    13 true ulteriori umano un'api un'immagine un'implementazione un'infrastruttura unica unità
    13 unix url uscire utilizzata vale variabili varie vecchio veda vedi velocita venga vera
    13 verifica verita versioni viaggiare viaggio visualizzati vivo vogliono wilde woody xml y
    13 z
    14 accanto accordo aggiornare aggiuntive aggiuntivi aiuta alberto algoritmi alt altan
    14 altezza ama america amo analizzare angolo animale animali applicato appunti aria
    14 arrivare articolo aspetta astrale autore avesse avevano avra azione azioni bar
    14 barzellette basate basati belle bellezza benissimo bianco bill binari binario blocco
    14 bool bordi breve browser brutta brutto buone cade caffe calendario capitolo
    14 caratteristiche cargo carica caricare carlo cattivo cavallo charles chiamano chiamata
    14 chiamate chiedere chiude ciascun ciascuna cielo cifre cinema cioe cioè coloro colui
    14 comincia commenti compatibile compatibilità compleanno componente compreso condizione
    14 confronto connessione conoscenza conosciuto consigli consiglio consiste console
    14 consultate conta contemporaneamente contenere contrario controlla corrispondenti
    14 costante costruire create creati criteri cross cura dall'elenco daniele danno debcargo
    14 decimale decimali definite definiti definizione dell'uomo dell'utente desiderata
    14 desiderato determinato dettagli dh diapositive diavolo directory disattivare disco
    14 distribuzione diventare dizionario dovrebbero dovuto driver dunque dura eccezione editor
    14 efficiente eh einstein elenchi elettronici enrico entrambe es esegue eseguito esistenti
    14 esporta esportazione essa esse eta facciamo false falso fara farsi fece felice felicita
    14 ferma festa figlia filtri finale finalmente finisce fisica flusso forme formulari
    14 forniscono fornito forte fortune fossero francesco frase freddo fronte funzionare gcc
    14 generali generazione genere genitori gestite giapponese giochi giorgio giornata giovanni
    14 go governo gradi grafiche groucho guardi idee immediatamente importanti importare
    14 importazione impostato incidente includere incluse incluso indicare indicato indirizzo
    14 iniziare inizio inserimento inserita installa installare installato installazione
    14 interesse intorno james jean k kde kirk lascia lavora liberta limite linguaggi link
    14 lippi locali logica logico lontano luna lunga luttazzi macchine mail maiuscole manager
    14 mantenere margine mark marx matematica matrimonio mattino max medio metapacchetto metri
    14 mie miglior migliori miliardi minimo minuscole mobile modificate modificato morti ms
    14 muore musica nasconde nascondere naturale nave navigazione necessaria necessarie
    14 negativo negozio nemmeno neppure nero notizia notizie numerici odio ognuno on operatori
    14 orario ormai os otto pacchettizzato pace paga pagare paio panfilo paradiso part
    14 particolare passaggio passato passo password peccato peggio pelle pensate pensato pensi
    14 penso percentuale perciò perdere perfetto permettere personalizzato piacere pianeta
    14 piena poiché politica polizia portabile portare portato positivo possiamo possibili
    14 possibilità poter potere potra potrebbero pratica precedenti predefinite presenta
    14 presenza prestazioni presto prezzo principalmente principio prodotto produce prof
    14 progetti programmatori pronto proporzionale proprie prossima prossimo provato proverbio
    14 pubblico quante quei radio raggiungere rapida rapporto re regolare regolari relativa
    14 relative relazione rendere reticiviche ricerche ricordo riempimento riesco rimuove
    14 ripristina riquadro risorse rispose ritorna roberto rosa rossi rumore sabato sangue
    14 scala scale schema scriptforge scrittore scrive scusi selezionando sente sentire sento
    14 separatore sette shell signor silenzio simbolo simili singoli solito soluzione son
    14 soprattutto sostituire sottomenu sottostante specie sql stampante stampare stare
    14 statistiche stefano stesse string strutture sufficiente suite sviluppare sviluppatori sì
    14 tabloid tanti tardi tasso tecniche tedesco televisione tempi terminale termini terza
    14 testi to toolkit tornare totale traffico trascinare trascinate tratta tv u ufficiale
    14 ufficio ultimi umana un'applicazione un'espressione uniti universo utilizzano utilizzati
    14 utilizzo vado vai valuta vecchia vedo velocemente venti verra version video virgola
    14 visibile visibili visualizzate vive volo voluto vostri vuote w widget wrapper
    15 abilitare abilitato accade accetta adatta adatto affari aggiorna aggiunto aiutare alberi
    15 albert algoritmo all'altro all'apertura all'oggetto all'utente allinea alte amante amare
    15 ambienti analizzatore anch'io anonimo any anzi aperti apertura appare applicata array
    15 arrivato arte arthur ascii asse assegna assegnato assieme assolutamente attimo attivata
    15 attivato attività attorno aumenta autenticazione avessi avviare avvicina avvio avvocato
    15 babbo basa beppe bere biglietto blocchi blu braccia braccio bravo bug buio buoni by byte
    15 cadere calcio calcolato caldo cambiato cambio camera campagna campione canale cani
    15 canzone capace capisce caratteristica caricamento cartello case categorie cena cento
    15 centrale cercando cercate certamente certe certi ch chiamare chiavi chiedo chissa chiudi
    15 chiusa chiuso chiusura ciao cibo ciclo cliente coda code codifica collega collegato
    15 com'e commento commesso compagnia compila compilata compiti compito complesso
    15 completamento comportamento comunicazione concetto condivise conoscere considerato
    15 contatto coppia cornici corollario corretta correttamente corretto correzione
    15 corrispondenza corrispondono corsa coscienza costo creata crede credere criterio cucina
    15 curva dallo debba decide dell'api dell'elenco dell'intervallo demone denti determinare
    15 dev dicendo diceva dici difetto differente digitali dimenticato dimmi dimostrare
    15 dipendenza diretta direttore diritto disattiva disegnare dispositivo dita diventato
    15 diversa diversamente divertente do dobbiamo dolce dollari dolore doppia dormire dov'e
    15 dover dovra drive dubbio eccetto edu elettronica energia entro enzo esame esclama
    15 eseguibile eseguita esistere esperienza esportare espresso essendo esseri estensibile
    15 esterni esterno estrarre etichette evidenziare ex excel fabio faceva facoltativo fame
    15 farmi fase fatte fattore favore febbraio filtrare finire finito firma fissa fisso fiume
    15 flessibile flussi formattato fornita forniti fortran fortunato foto franco fratello
    15 frazione fumo func galleria gambe gamma gatto generato genio gennaio gestiti gino
    15 giornale giornalista giovani gira girare gnome griglia grillo grosso guardare gui henry
    15 host https ideale idiota ignora ignoranza ii iii imparare impostata incinta includono
    15 incolla incontra indicata indici indipendente indipendentemente indipendenti indirizzi
    15 infine ingegneria insiemi int integrazione intelligenza interessante interi interruzione
    15 inutile inviare italiana js km language lasciato latte lavori lec leggero libera libri
    15 limiti lineare log lucio luigi luogo lupo maestra mal malattia manca mangia manipolare
    15 manipolazione marco margini marina martin marzo math matrici memorizzare mercato
    15 meteoclima mettono michael michele migliaia mike milione mille minuto mira mm mobili
    15 modificati molta mostrato motivo movimento multi multipli murphy nascosto naso necessita
    15 negativi nemico nera net neve node nonna nonno nostre notazione noto obiettivo object
    15 occhio od ole openformula operatore optionen ordinamento origine orologio ortografico
    15 osservazione ottimizzato ovunque ovvero ovviamente pagato pane pare parentesi parlando
    15 parlo partenza particolarmente pascal pasqua passi paul paziente pazzo pena pensiero
    15 perché perde perfettamente personale personali peso pezzi pezzo php piacciono piccole
    15 piede pierino poche poiche politico poliziotto popolare popolo posizionare posizionate
    15 posizionato posizioni possibilita posti potenza povero precedenza precisione prego
    15 premendo prendi presentato presentazioni previsioni previsto primi probabilita processi
    15 produrre professore profilazione progettata provare puro purtroppo q quadrato qualità
    15 quantita quarto quest'anno quest'area ragazze raggiunto rapidamente rapporti
    15 rappresentazione razza realmente recalculated recente recenti registrare registrazione
    15 religione resta restituiti ricchi ricevuto richiamare richieste richiesto riconoscimento
    15 ricorda ricordare ricordate ridurre rientro riesci riescono rimangono risoluzione
    15 risolvere rispondere risposte risposto risulta ritardo ritorno riuscito romano routine
    15 ruby russo saggezza saggio sala sale salute salvataggio salvate salvato saputo sarai
    15 sbagliata scarpe scegliendo schede scienza scoperta scoperto scritti sdatabase sebbene
    15 secolo seduto segnaposto segni sentito separati separatori sequenze servono sessione set
    15 sezioni sforzo shaw sicura sicuramente significato singole sito smath societa soli
    15 sostituisci sostituzione spaziatura specchio specialmente specificati specifici
    15 specifico spirito spock stabilire stanislaw stanza statica stava stiamo storie strade
    15 strano studio stupido succede successivamente sun suono svariati sviluppato tab
    15 tabulazione tag taglia talmente tante tasse tecnologia tema tenete teorema teoria tiene
    15 time titoli topolino tos tranne trascina trascinamento tratto trek treno trovate trovo
    15 twain txt uccide uguali ultime umani un'anteprima unicode unita universale uscita uscito
    15 valida vba vecchi vedono veloci vengano venire veri verificare vicini vincere vino
    15 virgolette visita voglia walter wiki william york
    16 abilitata abitanti abiti accettare acquisto adamo addosso affinché agente aggiornamento
    16 aggiornato aggiunte aggiuntiva aggiuntivo aldo alex alfa alias all all'area all'elenco
    16 all'icona all'ora all'ultimo allineare altamente altrui alza analitico ancoraggio andata
    16 andate anima annullare antico antonio anziché apparire appartiene apportate aprile
    16 archiviazione armi arrivano arrivo ascolta ascoltare asiatiche aspettare assegnati assi
    16 assioma assoluto attesa attore attuali auguri aumentare automobile autopi autostrada
    16 avanzata avanzate avendo avrai avrebbero avrei avresti avvia avviene avviso bacio backup
    16 banca barry bassa bellissima bergonzoni berlusconi bernard beve bianca bibbia
    16 bibliografia bicchiere bionda birra bitmap boris bottiglia buco buffer buongiorno bus
    16 caccia cache calcolata calma cambiamenti cammina camminare cancellare cancro cantante
    16 canto capacita capacità capisco capitoli carico cartelle caserma casuale casuali catena
    16 cattivi cattura cavalli cavolo cd cerchio certa cesare chiamava chiami chiesa chiese
    16 cieco cifra cima circolazione cli cluster coi collegati colpa colpo comandante combina
    16 combinare combinata common complesse complessi comporta composto compra comprato
    16 comprende compresi compressione comunicare comunicazioni conferma configurare conforme
    16 confrontare confronti confusione connessioni conosce conosco considerando considerare
    16 considerate consiglia contadino contare conteggio contenenti contenitore continuano
    16 continuare converti convertito copie corre correre costanti costretto cpu credono
    16 cretino cristo csv culo curve dave david decidere deciso definizioni dell dell'anno
    16 dell'applicazione dell'immagine dell'indice dell'interfaccia dell'universo democrazia
    16 dentista descritto descrive deselezionate desiderio determinata dia dica dicembre
    16 dichiarazione dictionary didascalia diff differenze digitale digitato dimenticare
    16 dipendenti dipendono diretto dirti discesa dischi discorso disegna disegni disk dispari
    16 dispiace display dispone disporre distingue distinguere dite dito dividere divisione
    16 dizionari doc don dos dott double doveva dovranno dovrei drag droga drop durata duro
    16 eccezioni econotua effettuare ehi el elaborare elencate elencati elettrica emacs emilio
    16 end enorme equivalente erba esatto esc esegui esimo esistenza esser estate esteso
    16 estremamente europa eva evento eventualmente evidenzia extra facili facilitare famoso
    16 farla faro fax fede federazione felici fermo ferrari festival filesystem filosofia fin
    16 finestrino finita fiore firme fisico formatta fornite forti fossi frame franklin frasi
    16 frate frecce frequenza from ftp fumare gamba gas gates gatti gene generalmente generati
    16 generatore generico gentile geocities gerarchia gestisci gesu ghiaccio gianni gioia
    16 giornali giuseppe giusta giustizia giù glielo grasso grave grigio guidare guidate hash
    16 heinlein home ibm id ide identificare iec if imparato impedisce impiegato impiego
    16 implementare impressione improvvisamente inclusa incontrano incontro incorporato
    16 indicate individua individuare inferno infinito informazione iniziali iniziano insomma
    16 installati intanto integer integrato intelligenti intenzione interamente interface
    16 interna interprete interruzioni intervento inverno inversamente invia ip ipotesi istante
    16 johnson jokes jolly json karl kit klingon lasciate laterale lavorando leggera lentamente
    16 leonardo letteratura lettore leva liberi library licenza linus localizzazione login
    16 londra long luca luglio lunedi lunghe lunghi mac magari mah man mancante mancanza manda
    16 mantiene mappa mappe maresciallo mario maschio massa master matematici matematico
    16 materia matto mccoy meccanismo mediante medici medicina mela memorizzati merda messa
    16 metadati metro mettersi metti mezza mica militare min ministro moderna modificata
    16 modulare mogli montagna morale morta mosca mostrati moto motori multimediale
    16 multimediali multiple muoiono muro name nascere nascondi nascoste nascosti nati nativo
    16 navigare nazionale nebbia necessità nell'intervallo nemici neri nord normali normalmente
    16 notare nove num numerati numeriche obbligatorio objective occasione occhiali occupa onda
    16 onde operativi option opzionali or orari ordina ordinare ordinati ordinato ordini
    16 orecchie orecchio organizzare originali oro ossia ottiene ottimo paesi pagamenti
    16 pagamento palla palle pannello panoramica parlano parli partita passano passata passate
    16 passeggeri patente pc peggior pensando pensata percento percio percorsi perdita perfetta
    16 pericolo periodi permettendo persino personaggi personalizza personalizzata
    16 personalizzate pertanto pesce pesci peter piacerebbe piani picard pietro piove pistola
    16 pivot pixel poeta pomeriggio ponte popolazione portano porte porto posizionata possiede
    16 poteva potranno potrei potrete potuto povera poveri precedentemente preferito prefisso
    16 premi premio prendono preoccupare preoccuparti preoccupi pressione presso prete prime
    16 probabilità prodotti produzione programmatore proposito proprietario proteggere
    16 protezione protocolli provate pubblicita pulita pulito punta puntati pur qua qualcun
    16 qualita qualora quantità quarta quest'ultimo raccontare radice raggruppa ragioni
    16 rappresentano rate reca recuperare regalo registra regolarmente relazioni remoto
    16 rendering responsabile responsabilita restituire restituiscono reti retta rfc ricca
    16 riccardo ricercare riceve ricevere richiedono ricordi ricorrenze ridere riduce riduci
    16 riduzione riferisce rimanere rimasta rimasto rimosso rinomina ripetere ripristinare
    16 riprodurre risparmiare ristorante risultante riuscire rivolge robot rompere root
    16 rotazione rotto ruota sabbia salta salvati salvi santo sarebbero sarei saro sbagliati
    16 scadenza scambio scatola scelto scemo scena scende schart schemi schifo scienziato
    16 scoprire scorrere scorrimento scorso scott scritte scusa sedere sedia segreto seguire
    16 seno senti separa sergio seriale serio service sessuale settimane sf sguardo show sht
    16 sigarette signori signorina sii sillabazione smesso sogni sogno solitudine soluzioni
    16 sorella sorriso sostituisce sostituito sottolineatura southbeach spalle spaziale
    16 speranza spettacolo spiaggia spiegazione sport sposato spostamento spunta squadra stack
    16 stampato stasera statiche statistica stazione stellare stelle steve steven stia stima
    16 stradale strana studente studenti studiare studiato sub successivi suggerimenti
    16 suggerimento suona suonare superare superficie superiori supportati sveglia tavola
    16 tavolo temperatura temporale tende tendenza tenendo termina terribile tesoro testuale
    16 thomas thread tieni tira tng tocca togliere tom tomba torre torta torvalds toto traccia
    16 traduzione transizione trasformare trasporto trattini triste trovata trovi tue type
    16 uccidere ucciso ui umberto un'esperienza un'estensione un'interruzione un'intestazione
    16 un'istanza un'ora uova uovo user usr vada vantaggio varietà vasta vbasupport ve vedete
    16 velocità venerdi venne vento venuto vere vetro viceversa vicina vieni vince vinto
    16 violenza virtu virus vivi vogliamo volante volare volevano voltaire volume vorrebbe
    16 vostre vuoti window word wright you zona
    17 abbassa abbiano abitudine accelerazione access accessibile acquisizione acquistato adams
    17 affatto affetto affidabile affitto africa aggiornamenti aggiornati aggiunti aiutano alan
    17 albergo alfred ali all'altezza all'improvviso all'indietro all'indirizzo all'open
    17 all'ospedale all'ultima all'uomo all'uso alternative ambrose americana americani ammazza
    17 ammessi ammesso analizza andando andava andiamo andranno andre andreotti angelo
    17 animazione ansi apache appaiono apparecchio apparirà apple applicano applicati
    17 application approccio appropriato appuntato appunto arabo architetture aritmetica
    17 arrestato arrivata articoli artificiale artista ascensore aspetti assassino assegnazione
    17 assegno assenza assicurarsi assicuratevi assistenza associati associato assoluta assume
    17 attacchi attenti attento attivate atto attori attributo attrice autista autobus autori
    17 autostrade avanzato averne avessero avranno azienda aziendale azzurro balle ballo
    17 bambina banda barba barca barista bart battaglia battuta baudelaire belli benigni benni
    17 bianchi bicicletta bierce big biglietti biologia bisio bob bomba bongiorno boolean bruno
    17 buchi bugie butta ca caduta caduto calore cambiamento camicia campioni cancella canta
    17 cantare capaci capita capodanno caricato carne carro casello casino cattiva cattive
    17 cazzo cellulare centra centrato cerchi certezza certificati certificato chiamo chiaro
    17 chiedi chiedono chilometri chimica chirurgo churchill ciascuno cifratura cimitero cinesi
    17 cioccolato circolare citazione civilta classico claudio clienti clinton cloud club
    17 cocaina coerente cognome colazione collection collegare collegata collegate collo colmo
    17 colombo colpire colpisce colpito combattere cominciato commerciali commettere
    17 commissione comodo comp compaiono comparsa compatibili compiler compiuto composta
    17 comprendere compresa comprese comunemente comunità condannato condivisi condizionale
    17 confronta conoscono consegna conseguenza consentire consentito consentono considera
    17 considerata considerati considerazione consultare contento contenute conti continente
    17 continuo contorno contrassegnare controllate controllore conversazione convertite
    17 convertiti convertitore convinto coordinate copiate copiato coppie coraggio core corna
    17 corrado correnti corta corte costi costruzione credevo credi crescente crescere crescono
    17 crisi css cugino cultura curiosita dall'alto dall'altra dall'architettura dall'interno
    17 dammi dario db definisci deformatica dell'errore dell'ultimo deriva descritti descrivere
    17 descrizioni deserto detta dettagliate dettaglio dev'essere development device devil
    17 diari diario dicevano dichiarato dict didascalie dieta difetti difficolta dinamica
    17 dinamici dipendente direzioni diritti dirmi diro discussione discussioni disponi
    17 distribuito ditta divide diviso dj dns doccia dominio dono dotato douglas dovere dovesse
    17 dovrà dr dritto duri eccezionale eco economia economico effettivo efficienza elefante
    17 elegante eliminate eliminazione elio ellekappa emanuele emerson emozioni ennio
    17 enterprise environment eppure equazioni equivale err errare error esci esclusivamente
    17 escono eseguiti esperti esperto esponenziale esportato espressa esserlo essersi estende
    17 esterna esterne estesa estremità etichetta euro europeo eventuali evidentemente
    17 evidenziato evidenziazione evitate fabbrica facilita facilitato facolta faletti fan
    17 fantasia farai farne farti farvi fastidio fatica fazio femmina femminile fenomeno
    17 ferengi fermato ferrovie feti fianco figura filename filo filosofo finali finanza finiti
    17 fiori firmare firmato fiscale flaiano flotta folla font fontana fonti ford fork form
    17 formattati fornendo forze framework francia frank fratelli frattempo frega fretta
    17 frontend fucile function funzionano gallina gallo gara gemelli germania gestito gesto
    17 giacca giacomo giallo giardino gif giocatore giocatori giornalisti giornate git
    17 giudicare giuliano giulio globalscope gnocchi gobject goethe google grassetto gratis
    17 gravi greco grossa guadagnare guardando guardia guerre gusto hard hitler hollywood humor
    17 hypertrek identico identifica identificatori identificazione identita igienica ignorati
    17 ignoto imbecilli immissione impaginazione implementato implementazioni import importanza
    17 impostati incidenti incollare incorporati incredibile indicati indicatore indovino
    17 influenza informatico ingegnere ingegneri inserendo insert insiste interagire
    17 interattiva interattivo intere interessa interessi internamente internazionale
    17 interpretato interrompe intervistato introspezione inventato inversa inverso
    17 investimento ipertestuale ipertestuali istanza istanze italo iv jim johnny jones journal
    17 jpeg ken kraus labbra lacrime lago lampadina lana larga largamente largo latex lati
    17 laura lavorativi lavorativo left legale legenda leggende leggendo legno leo leone
    17 lettori lezioni line lineari liste lord lotto lourdes lrosa luci luoghi macellaio
    17 madonna maestro mago maiuscola makaresco malato mancano mancanti mandare mangi mangiano
    17 mangiato mangio maniglie mantenendo manuali mappatura marca marcello marchesi marcia
    17 mariti maschi matemastica matematiche materiale maturita meccanico memorizza
    17 memorizzazione mencken mentale mercedes mercoledi metropolitane mezzi mhz miglia
    17 migliorare miliardo minima minore mips miseria missione misure mo moda mode moderno
    17 modificarne monaco mondiale mondiali monetarie monitor monitoraggio monte motivi motto
    17 mr mucca muove mutande mysql nano napoli nasce nascita nascosta naturalmente nazione
    17 necessariamente nell'acqua nell'indice nell'universo nervoso network nietzsche nobel
    17 nodi nodo nonché nonostante not noti nozze nt nuda nudo null numerosi nuvole obiettivi
    17 ocaml occorre occupare officename offrire ombra ombrello omesso onesto ooo opengl
    17 openoffice openstack opera opposto opt organi organizzazione orientata orientato
    17 orientazione originariamente orizzontalmente ortografia ospedale ospiti ottenuto ottima
    17 ottimale ottimista padrone pagsu panico pantaloni parallelo parcheggio parigi parker
    17 particolari passaggi passando passati passione pasto pausa pavimento pazienza penna
    17 perdono perduto perfino pericoloso permesso pesante philip pi piacevole pianeti piangere
    17 piante piatto piazza pieta pietra pilota pioggia pippo pista platform png poesia poesie
    17 poker politici pollo pop popoli port portata porti positivi posix posiziona possano
    17 postata poste postgresql postscript potrai potreste potresti praticamente pratiche pre
    17 precipita preciso preferisco preferiscono preferita preme prendo preoccupato preparare
    17 presa presentano presentare presi previsione prezzi principe print privata private
    17 procedere prodi produttore professionale profilo profondo programmare programming
    17 progresso pronta proposta prossimita prostituta protagonista protetto protocol prove
    17 provo proxy psichiatra pubblica pubbliche puzza quadrata quadro quaranta quest'ultima
    17 questione quinta raccogliere raggi raggio raggiunge raggruppamento raggruppare rai ralph
    17 rappresentare ray regalare regalato regali registrati regressione relativamente remote
    17 remoti rendono report repository resistenza reso restante restituita retro rettangolo
    17 revisione revisioni ricavato ricevuta rich richard richiamando richiesti riconosce
    17 riconoscere ride ridimensionare ridotta rientra rientri riguarda riguardo riker
    17 rilasciare rilasciate rilascio rimasti rimpiazzo rimuovi riportati riportato
    17 riproduzione rischio rispettivamente riva rivolta roba roger ros rossa rotta ruba rubato
    17 rubrica ruotare ruote russa russia saggi salire saltare salvata salve salvo samuel sano
    17 sanremo sapevo sappiamo sarete sbagliare sbaglio scacchi scalabile scambiare scaricare
    17 scatafascio scegli scelte scendere schiena sci scientifica scientifico scienze
    17 scienziati sconosciuto scopre scorsa scripting scrivi sdraw secondario segnali
    17 segnalibri segnaposti segretaria seguendo seguita seguono select semaforo sembrano
    17 sembrare sembrava separata separate separato separazione settembre sfdocuments sfiga
    17 sfoglia shift siccome sicuri sigla signature simpson simulazione sindaco single sinonimi
    17 siti slogan smettere smith soccorso socket soddisfatto soffre soggetto soldato
    17 solitamente sonno sopravvivere sorpresa sospeso sottoinsieme sottostanti space spara
    17 spazzatura spegne spendere spero spese spiace spiega sporco sposa sposare sposati
    17 spostarsi spostate spostato spot stampate stampati statici stavo stella stomaco stop
    17 storico striscia stupidi sublink subroutine successive sull'oggetto suocera suolo suoni
    17 supportate supportato svariate svegli sveglio svg tabulazioni tagliare tal talento
    17 talvolta tanta targa target tasca task taxi tcp tecnica tecnici tecnologie tedeschi
    17 temporali tenente tenta tentativo tentato terminato terrestre territorio testare tg that
    17 tirare tiro toglie tono tony tools topi torino tornato toro torto totalmente tracce
    17 tracciare tradizionale tragedia tranquillo trasformazione trasparente trasparenza
    17 trattato trattino treni trenta triangolo troppi trovarsi turno ubriaco uccello ugo
    17 ulteriore umanita un'auto un'icona un'idea un'operazione un'opzione un'unica un'utilità
    17 uni uniforme unione unire universita urla usi utf vacanza vacanze vacca val validi value
    17 valutazione variant variante vecchiaia vediamo veicoli venisse vent'anni venus verdi
    17 vergine vergogna verme verticalmente vestito vettura viaggi viaggia vie vietato vigili
    17 vinci viola virtuale virtuali visione visitare viso viste visualizzatore vite vittorio
    17 viva vocale vola voler voleva volevo volto von voto wikipedia with worf zanzare ziche
    17 zitto zoom
    18 abbandonare abbattuto abbiate abbreviazione abita accende accendere accettato accidenti
    18 accompagnato accorge accorto account accuratamente achille acque acronimo adattare add
    18 addetti adiacenti adoro adriano adulti aerei affare affascinante afferma affogare
    18 affrontare agenti agg aggiornata aggiornate aggiungete aggregazione agire agosto
    18 albanesi alfabetico algebra alighieri all'altra all'anno all'esterno all'incirca
    18 all'inferno all'intera all'universita allineato allontana alti altrettanto amato amica
    18 amicizia ammazzare ammazzato amministratore amministrazione amori analizzatori anch'esso
    18 andar andati andavo ando andra angeles angoli angossie animazioni annuale annuncio
    18 anonima antica anticipo anziani aperte appartengono appuntamento aprirà aprono archivi
    18 archivio arco armato arnold arrivati arrivi arrotonda arrotondato as ascolti aspettando
    18 assai assegnata assegni assemblati assembler assembly assente associazione associazioni
    18 assoluti assomiglia assumere astrazione at atomi atomica attacco attende attendere
    18 atterrare attira attivando attivazione attivita attraversa attraversare attribuita
    18 aumento ausiliari australia automatici automobili automobilista automobilisti autonomo
    18 autorita autostoppisti autostradale avanzati averlo avevamo avremo avro avvertimento
    18 avvocati bacia baciare baco baffi ballare balzac banana bancone bang bara barzelletta
    18 basi basiclibraries bastano bastera basterebbe bastone batte battisti bau bei benjamin
    18 benzina bertolino beta bevi bevuto biagi biancheria biblioteca bilancia billy bimbo bin
    18 bini birre black blaise blocca bolle bollente boot borsa bosco bossi botte box bozza
    18 bravi brecht brizzi brodo bruce bruttezza brutti buca buia bussa bussano cacca
    18 cacciatore cadavere calabria calda cambi cambiando cambiano cambiate cameriere camion
    18 camminando cammino campionamento canali canc candidato cannibale canzoni capisci
    18 capiscono capitale capite carcere cari caricate carl carreggiata carriera carte caruso
    18 cassa casta catalogo cause cavallaro cavo cechov cenere centinaia cercano cercato cerco
    18 cerebrale cesso champagne charlie chart check chiamati chiamiamo chiaramente chiedendo
    18 chiedete chilo chiudete chiusi cibi ciccio cinquanta cintura circo circolo ciro
    18 citazioni city civile clacson clarke classica classificazione clint clone coca codec
    18 coefficiente cola colleghi colonnello color colpi coltello comanda combinate
    18 combinazioni comico cominciano cominciare comincio command commediografo commerciale
    18 compagna compagno comparire comparirà compenso compiere compilate compilati compilato
    18 compilatori complessivo complete complimenti comportano composizione comprate compresso
    18 computazionale comunale concetti conclusione concorso condividere condivisione
    18 confermare confessa config configurabile configurabili configurato configurazioni
    18 confini conformi connettersi connettore conosci conosciuti contatti contenitori
    18 continuera continui contrassegnati contrassegno control controllato cooper copre coreano
    18 coro corollari corpi correggere corretti corriere corrispondenze corsivo corto cosicche
    18 cosmo costantemente costanzo costituito costruito covatta crash cravatta craxi creando
    18 creano createscriptservice crediamo credito cremona cresce cretini criminalita crimine
    18 croce cronaca crosscompilatore cs cubo cuoco dall'altro danilo danni dante dappertutto
    18 darei darsi datemi datetime davide day dbase dc dde debbano debiti deboli dec decisione
    18 decisioni decodifica decrescente dedicate dedicato deejay dell'altro dell'amore
    18 dell'anima dell'elemento dell'enterprise dell'esecuzione dell'espressione
    18 dell'intestazione dell'ora dell'ordine dell'ultima deluso denominato densità dente
    18 descritta descritte deselezionare desiderano desideri destinatario detective determinate
    18 determinati dette deviazione diagrammi dialog dichiara dichiarare diciamo diego difesa
    18 difficili digitando digitati dignita dimostra dimostrazione dinamicamente dinamico dir
    18 dirlo disabilita disabilitare disastro disattivata discutere disney disoccupazione
    18 disperato disposti disposto dissi distanze distinzione distribuzioni distrugge
    18 distruggere diventano diventata diventera divertimento dividono divisa dizzionario
    18 django dodici dolci dolori doppie dorme dormi dorothy dottor dovessero dovrai dovresti
    18 dovrete dovunque du duemila eastwood ebbe ebreo eccesso edizione educazione edward
    18 effettivamente effettua effettuate ehm elefanti eletto elevato elezioni eliminati
    18 eliminato eltsin email emergenza emozione empty emulatore enigmistica enormi entrano
    18 entrata entrato entri epoca equazione equivalenti er eravamo eri errata errato
    18 esadecimale esami esaminatore esatta esca escape eseguibili esercizio esigenze esito
    18 espande espandi esperimento esportate esportati essenziale esserci estendere estrae
    18 estratto estrazione estrema etc eterna eternita ets europea evidente evoluzione export
    18 expression facce facevano facevo fallimento falsa famiglie fammi famosa famose faranno
    18 farebbe faremo farete fari farle farmacia farmacista farmer fechtner fedelta femmine
    18 ferie fermare fermi ferro feste fiamme fiat fidanzata fiera figliolo figure fila
    18 filenaming filtraggio finanziarie finché finta fisco fittizio fiumi flash flaubert
    18 floppy fo folle fondamentale fondamentali fonte fontwork formaggio formazione formiche
    18 forno forzare fourier fr frammenti frammento francesi francobollo fred fredda free
    18 fregato freno friedrich frigo frigorifero frontiera frusciante frutta fugge funerale
    18 funzionamento funzionante funzionato funzionera furto fuso futuri gabriele galattica
    18 galera galileo galline garage garantire garantisce garantito garanzia gary gatta gelosia
    18 generano generata generazioni generica generici geniale genovese geordi gestiscono
    18 gestori get getta gg ghigliottina gialappa gigi ginecologo giobbe gioca giocattoli
    18 giovanile giovedi girano github giudice giugno glib gliele gliene globale globali gloria
    18 godere gola golf gomme grafi grammatica granche grandezza graphics gravita grazia green
    18 greggio grid grigi grosse guadagna guadagno guardano guardate guardato guardo guasto
    18 guidatore guido guzzanti gzip harry hart hemingway henri hostess hotel ignorare ignorate
    18 ignorato ignota illegali illusione illustra illustri im image imbecille immaginare
    18 immenso immettere impatto impazzire impedire impiega impiegati importati importo
    18 impostando impronte inc incapace incapaci incendio incomprensibile incorporata
    18 incorporate incremento india indiani indiano indicano individuo infelice inferiori
    18 infinita inflitte ingannare inghilterra inglesi ingresso inizi inizialmente iniziate
    18 iniziato innamorato innanzitutto innocenti insegna installata installate integra inter
    18 interazione interne interni interpretata interpretati interrogazioni interrompere
    18 interviene intima intimo intl inutili invenzione investire inviato invitati invitato
    18 invocare iol iorio ipv irc iscritto ispirato istinto iva jackson jdbc joe joseph jules
    18 kafka kennedy key kg laddove ladri ladro laggiu lamenta lasci lasciando lasciata
    18 lasciati latino lavorano lawrence ldap leggermente leggete leggibile leggono lenta lenti
    18 leonard leopold letta lewis lezione lib liberamente libere libretto licenziato ligure
    18 limitare limitata limitato limitazioni liquidazione liquido lira lisp list litri
    18 livellamento loadlibrary logici logo longanesi loop lorenzo los lua luc luke lunedì
    18 lusso macintosh macos mafia maggio maiale maiuscolo makaresko malgrado mali malpensa
    18 management mandato maneggiare maniaco manicomio maniglia manovra mantieni manutenzione
    18 marci martedi martello martino maschera maschile massime matti maurizio mel membri
    18 membro memorizzate mentali menzogna merita message mestiere metto mezz'ora mezzanotte
    18 mezzogiorno micro miele mila milanese minestra minoggio minori miss misurare mito mod
    18 model modella modem moderne moderni modus molecolare moliere momenti moneta monitorare
    18 mono montaggio montaigne monti morde morso mortale mosche mostrano mostrata mostrate
    18 mostro mp mucche multa multipla multiplo multitasking muri muto nasd nastro nativa
    18 naturali naufrago nell'angolo nell'anno nell'anteprima nell'esempio nell'intestazione
    18 nell'ordine nell'ultima nido nixon noia nominale nosei notato notifica notti nu nudi
    18 number nuota nuotare né obsoleto occorrono occupato ocr odbc odf odore off offende okay
    18 oliver olivetti ombre online onore operare opere opinione opinioni opposta opzionalmente
    18 orale ordinata organizza organo orizzontali oroscopo orson ospedali ossa osserva
    18 osservare ossigeno ottico ottimizzazione ottimizzazioni ottobre out overflow ovest pablo
    18 paco padania pagano pagedown pageup paggiù paghi palazzo pallone panda panino paoletti
    18 paracadute parallela parenti parete pareti parlamento parliamo partendo partite party
    18 passeggero passera patch patroni pazzi pecore peggiore peggiori peli pelo pende penisola
    18 pensano pensava pensavo periodici perle permanente permettersi personalita
    18 personalizzare però pesca pescare pescatore pessima pessimista piaceva piaci pianoforte
    18 piero pietre pigreco pino piovere pipe pipi pirla piscina pittore plastica pneumatici
    18 poca poe'sie poligoni poligono politiche poliziotti polli pollice polo poltrona polvere
    18 pone popolari porco portable portafoglio portando portate portati portera portiera
    18 portiere posizionamento possedere possiedono post postato potenti potesse potevo poverta
    18 pranzo prato precedere prenda prendete preoccuparsi preoccupati preparato prese
    18 presentata preside prestito prevede prevedono prevenire prigione primaria primavera
    18 principi privi procedete processore procura producono profitto progettare progettati
    18 progettazione proibito project pronti pronuncia proporzione proposte proprieta prossimi
    18 proteggi protetta proverbi provi provincia prudenza ps pt pubblicazione pulce punitive
    18 puntare pura purche puttana py qml qualcos'altro quant'e quanta quell'uomo query
    18 quindici quinto quota quotidiano racchiudere raccomanda racconta ragazzino raggiunta
    18 ragionevole rallentamenti ram ramo rana rapido rappresentato rata raul readme reagan
    18 reali reazione recentemente recupero referendum regina regionali regione regista
    18 registro remo rendimento repubblica residenza resistere respiro restare restituirà
    18 retromarcia rettangolare return rgb ri ribatte ricchezza riccio ricercatori richiama
    18 richiedere riconosciuto ridimensionamento riempie riempire riesca rifare riferiscono
    18 rifiuta rifiutare righello rigido rilascia rilasciato rilevamento rilevare rimossa
    18 rimozione ringrazia rinominare ripete ripeti riporta riportare riposo riprende
    18 ripristino riproduttore riscrittura riservati risolutore risparmio rispettare rispettive
    18 rispettivi risultare ritmo ritratto riuscite riusciti riusciva rivela rivelare rivista
    18 rivolto rivoluzione robin rock romani romanzo rompe romulano rose roy rubare ruolo
    18 russell saddam salgono sali salotto salti salto santa santi sapendo saperlo saperne
    18 sapeva sappia saprei saresti scalare scappare scaricamento sceglie scherzo scientifici
    18 scimmia scimmie sciocco sciopero sconto scopa scopi scorre scorrevole scriva scrivendo
    18 scrivono scusate seduti segnalano segnaletica segnalibro segreti selezionatelo sembrera
    18 senno sensazione sensibile sensibili senta sentimenti sentono separare separatamente
    18 serata sessioni sessuali sete settimo settore sexy sfera sfortuna sfortunatamente sforzi
    18 sgarbi shakespeare share sheet siate siciliano siede sigaretta silvio simbolici simon
    18 simone simple simultaneamente sin sincero sincronizzazione sir smetti smettila sociale
    18 socialisti soddisfazione sofferenza soffitto soffrire soffrono sognato sol solare
    18 soldati sopportare sordi sordo sorpreso sorte sosta sostanze sostenere sostituita
    18 sostituto sottile sovrapposizione spaghetti spagnolo sparsi spaziali spedire spedito
    18 sperare speriamo spessore spettinati spiacente spiegare spiegazioni spiego spinge
    18 splendida sportivi sposata sposi sqlite ssh ssl st stabile stabilisce stadio stagione
    18 stampanti stampe stanca stanco stat statistici statunitense status stavolta stipendio
    18 storici stranieri straniero stretta strettamente stretto stronzo strutturati studi
    18 sudore sufficientemente suicidio sull'autostrada super supera superato superfici
    18 superman supermercato supportano sviluppata sviluppatore svizzera svizzero svolgimento
    18 table tappeto tar tasche tassa tcl teatro telecom telefona telefonata telefonato
    18 telefonica telefoniche teletrasporto teme temi template temporaneamente tener tengo
    18 tennis tentare tentativi tenuto terminare terreno terzi tese teste testimoni tetto tex
    18 tigre tim times tin tipicamente tipico token tolto tool top topo tornando tornata torni
    18 torno tot tracciamento tradisce tradizionali trasferimento trasferire trasforma
    18 trasmissione trasporti tratti trent'anni tribunale triplo tristezza troi troppe trovati
    18 trovera tuffa tunnel turco ubriachi uccelli udito ufficiali un'alternativa un'amica
    18 un'ampia un'automobile un'eccezione un'istruzione unghie uniche unisci unite univoco up
    18 urlo us usarlo usb uscite utilizzabile valentino valide van vantaggi var varianti
    18 varianza variare vascello vecchie vedova vedra vedrai vena vendere vendetta vendita
    18 venditore venduto venere venezia vengo veniva vennero ventura venuta verbale verbo vermi
    18 verticali vescovo veste vestiti veterinario vettori vettoriali vicenda vide vidi vigile
    18 vincitore vincoli violazione violento visitate visti visual vito vittime vivono volendo
    18 volentieri volere volonta vorra vorresti walt warp washington west what who will
    18 williams winston youngman zampe zelig zio zip zone zoo zucca zucchero
    19 anti au avanzamento avviato bassi carina centimetro centri comporre copiata
    19 corrispondere delimitatore disponibilità distrib esista esperimenti files fissato geni
    19 group incollate incorporare indagini informatica ingrandimento intel laboratorio lock
    19 marcatori md right segmento soddisfa streaming sviluppati teoremi tilde tradotto
    19 trascinando unici uri
    """
}
