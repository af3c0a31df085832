extension LanguageData {
  /// Phrases of Italian that give away boilerplate.
  static let italianBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        vai al contenuto | salta al contenuto | torna su | torna in alto | torna alla home
        ti trovi in | apri il menu | chiudi il menu | articolo precedente | articolo successivo
        tempo di lettura | minuti di lettura | stampa articolo | mostra tutto | vedi tutti
        vedi tutto | mappa del sito
        """,
      alone: """
        home | menu | cerca | ricerca | notizie | cronaca | politica | economia | cultura
        sport | meteo | contatti | chi siamo | aiuto | accedi | registrati | iscriviti | esci
        il mio account | avanti | indietro | successivo | precedente | stampa | archivio
        sezioni | negozio | lavora con noi | chiudi | annulla | spettacoli | video | foto
        esteri
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        condividi su | condividi su facebook | condividi questo | condividi l articolo
        invia per email | seguici su | seguici | su facebook | su twitter | su instagram
        copia link
        """,
      alone: "condividi | tweet | invia | segui | condivisioni"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        utilizziamo i cookie | utilizza cookie | utilizza i cookie | uso dei cookie
        utilizzo dei cookie | accetta tutti | accetta tutto | accetta i cookie | rifiuta tutti
        gestisci i cookie | cookie policy | proseguendo la navigazione | il tuo consenso
        i nostri partner
        """,
      alone: "cookie | accetta | accetto | rifiuta"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        lascia un commento | lascia una risposta | scrivi un commento | aggiungi un commento
        inserisci un commento | invia commento | il tuo indirizzo email non sarà pubblicato
        il tuo indirizzo e mail non sarà pubblicato | i campi obbligatori sono contrassegnati
        campi obbligatori | annulla risposta | accedi per commentare | commenti chiusi
        nessun commento | segnala commento | salva il mio nome | password dimenticata
        """,
      alone: "commenti | commento | rispondi | risposte | nome | email | sito web"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        leggi anche | leggi tutto | leggi di più | potrebbe interessarti
        potrebbero interessarti | ti potrebbe interessare | articoli correlati
        notizie correlate | contenuti correlati | articoli recenti | ultime notizie
        ultimi articoli | più letti | i più letti | più lette | vedi anche | continua a leggere
        altre notizie | scopri di più | approfondisci | per approfondire
        """,
      alone: "tag | tags | etichette | correlati | argomenti | consigliati | popolari"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        iscriviti alla | iscriviti alla newsletter | nostra newsletter | ricevi la newsletter
        ricevi le | abbonati a | abbonati | la tua email | inserisci la tua | già abbonato
        contenuto riservato agli abbonati | disiscriverti
        """,
      alone: "newsletter | abbonamenti | abbonati | iscriviti"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        tutti i diritti riservati | riproduzione riservata | note legali | termini e condizioni
        condizioni di utilizzo | termini di utilizzo | informativa sulla privacy
        informativa privacy | privacy policy | partita iva | p iva | testata registrata
        registrazione tribunale
        """,
      alone: "privacy | crediti | pubblicità"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        questo messaggio e gli eventuali allegati | questo messaggio è confidenziale
        destinatario del messaggio | ricevuto questo messaggio per errore | inviato da iphone
        inviato dal mio | prima di stampare
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: "pubblicità | contenuto sponsorizzato | clicca qui | foto ansa",
      alone: """
        comunicato stampa
        annuncio | pubblicità | sponsorizzato | ansa
        """
    ),
  ]
}
