extension LanguageData {
  /// Words of Italian without content of their own.
  static let italianStopWords = """
    a abbia abbiamo ad adesso agli ai al alcun alcuna alcune alcuni all alla alle allo allora
    altra altre altri altro anche ancora anni aveva avevano avere ben bene c cambio che chi ci
    ciascuno ciò circa cioè coi col come con contro così cui d da dagli dai dal dall dalla dalle
    dallo davanti degli dei del dell della delle dello dentro deve di dice dietro dopo dove
    dovrebbe due dunque durante e è ed egli era erano essa esse essere essi fa fare fatto fino fra
    fu fuori furono già gli ha hai hanno ho i il in indietro infatti inoltre insieme invece io l
    la le lei lo loro ma mai me meno mentre mi mia mie miei mio molta molte molti molto ne negli
    nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no noi non nostra nostre
    nostri nostro nulla o oggi ogni ognuno oltre oppure ora per perché perciò però più poco poi
    poiché possono prima primo proprio può qual quale quali qualche qualcosa qualcuno quando
    quanta quanto quasi quattro quel quella quelle quelli quello questa queste questi questo qui
    quindi s sarà sarebbe se sei sempre senza si sì sia siamo siano sono sopra sopratutto sotto
    stata state stati stato su sua subito sue sugli sui sul sull sulla sulle sullo suo suoi t tale
    tali tanta tanto te ti tra tre troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno
    un' v va verso vi viene voi volta volte vostra vostro cinque sette otto nove dieci
    """
}
