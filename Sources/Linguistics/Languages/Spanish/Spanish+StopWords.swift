extension LanguageData {
  /// Words of Spanish without content of their own.
  static let spanishStopWords = """
    a al algo alguien algún alguna algunas alguno algunos allá allí ambos ante antes aquel aquella
    aquellas aquellos aquí así aún aunque bajo bien cada casi como cómo con contra cosa cual cuál
    cuales cualquier cuando cuándo cuanto cuya cuyo da dan de debe deben debido decir del demás
    dentro desde después dice dicen dijo donde dónde dos durante e el él ella ellas ello ellos en
    encima entonces entre era eran eres es esa esas ese eso esos esta ésta está estaba estaban
    estado estamos están estar estas este éste esto estos estoy fin fue fueron fui ha había habían
    haber hace hacen hacer hacia han hasta hay he hemos hizo hoy incluso ir jamás junto la las le
    les lo los luego mas más me mediante mejor menos mi mí mientras mis mismo misma mismos muy
    mucha muchas mucho muchos nada nadie ni ningún ninguna ninguno no nos nosotros nuestra
    nuestras nuestro nuestros nunca o os otra otras otro otros para parte pero poca poco pocos
    poder podría pronto pueda puede pueden pues que qué quien quién quienes quizá quizás se sea
    sean según ser será serán si sí sido siempre siendo sin sino sobre sois solamente solo sólo
    somos son soy su sus suya suyo tal tales también tampoco tan tanta tanto te tenemos tener
    tengo ti tiempo tiene tienen toda todas todavía todo todos tras tu tú tus u un una unas uno
    unos usted ustedes va vamos van varias varios vez veces vosotros voy y ya yo tres cuatro cinco
    seis siete ocho nueve diez cien primer primera primero
    """
}
