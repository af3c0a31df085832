extension LanguageData {
  /// Words of Dutch without content of their own.
  static let dutchStopWords = """
    aan aangezien achter af al alle alleen allemaal als altijd ander andere anderen anders ben
    bent beide beiden bij bijna binnen boven daar daarna daarom dan dat de den der deze die dit
    doch doen door dus een één eens eerst eerste elk elke en enige enkele er erg ergens even ga
    gaan gaat geen geweest gedurende haar had hadden heb hebben heeft hem hen het hier hij hoe hun
    iets ieder iedere iedereen iemand ik in indien is ja je jij jou jouw jullie kan kon konden
    kunnen kunt langs later maar me meer meest men met mij mijn moest moet moeten mogen na naar
    naast net niemand niet niets nog nu of om omdat onder ons onze ook op over overal per pas rond
    sinds slechts sommige steeds te tegen ten ter terwijl tijdens toch toe toen tot totdat tussen
    twee drie uit uw van vanaf veel verder vervolgens via voor vooral waar waarom waren was wat
    wel welk welke werd werden wie wij wil wilde worden wordt zal zich zij zijn zo zoals zonder
    zou zouden zowel zulke ze we vier vijf zes zeven acht negen tien
    """
}
