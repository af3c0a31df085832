extension SummaryLexicon {
  /// Spanish.
  static let spanish = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        pero|y|e|sin embargo|no obstante|además|también|entonces|así|por tanto|por lo tanto|aunque
        por eso|por ello|en cambio|por el contrario|por ejemplo|es decir|asimismo|tampoco|después
        luego|finalmente|mientras tanto|de hecho|en consecuencia|pues|o|ni|sino|aun así|por otra parte
        este último|esta última|al contrario
        """
      ),
      (
        .pronoun,
        """
        él|ella|ello|ellos|ellas|su|sus|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel
        aquella|aquello|aquellos|aquellas|dicho|dicha|tal|tales
        """
      ),
      (.anaphor, "él|ella|ellos|ellas"),
      (.thirdPerson, "él|ella|su|sus"),
      (.firstPerson, "yo|me|mí|mi|mis|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras"),
      (.secondPerson, "tú|te|ti|tu|tus|usted|ustedes|vosotros|os|vuestro|vuestra"),
      (
        .selfReference,
        "artículo|trabajo|estudio|informe|contrato|libro|capítulo|año|semana|mes|documento"
      ),
      (
        .cue,
        """
        en resumen|en suma|en conclusión|en definitiva|en este trabajo|en este artículo
        este trabajo|este artículo|proponemos|presentamos|mostramos|el objetivo|sobre todo|anunció
        decidió|es un|es una|fue un|fue una|era un|era una|se trata
        """
      ),
      (.speech, "dijo|dice|afirmó|explicó|añadió|declaró|recordó|señaló|aseguró|preguntó"),
      (
        .verdict,
        """
        bueno|buena|muy bien|malo|mala|excelente|perfecto|perfecta|recomiendo|encanta|genial
        horrible|limpio|limpia|caro|cara|barato|decepcionado|amable|cómodo|cómoda|mejor|peor
        """
      ),
      (.scholarly, "et al|proponemos|en este artículo|en este trabajo|hipótesis|metodología"),
      (
        .meeting,
        """
        acta|orden del día|asistentes|por unanimidad|se aprueba|se acuerda|próxima reunión
        la sesión|el presidente|ruegos y preguntas|quórum|moción
        """
      ),
      (
        .invitation,
        """
        haga clic|haz clic|pulsa aquí|suscríbete|suscríbase|síguenos|leer más|lea también
        """
      ),
      (
        .decision,
        """
        acuerda|acuerdan|acordó|se acuerda|aprueba|aprueban|aprobó|aprobado|aprobada|resuelve
        resolvió|decide|decidió|elige|eligió|autoriza|autorizó|rechaza|rechazó
        nombra|unanimidad
        """
      ),
      (
        .formality,
        """
        se abre la|se levanta la|abre la sesión|levanta la sesión|el acta|acta de|acta anterior
        orden del día|asistentes|asisten|próxima reunión|próxima junta|quórum|como secretario
        como secretaria
        """
      ),
      (
        .request,
        """
        le ruego|les ruego|ruego que|solicito|solicitamos|le pido|les pido|le pedimos|por favor
        quisiera|agradecería|reclamo|reclamamos|podría|podrían|rogamos
        """
      ),
      (
        .courtesy,
        """
        gracias por|muchas gracias|le agradezco|les agradezco|quedo a|quedamos a|espero que se
        espero que esté|a la espera de
        """
      ),
      (.salutation, "querido|querida|estimado|estimada|estimados|hola"),
      (.valediction, "atentamente|saludos|un abrazo|cordialmente|un saludo"),
    ],
    summaryHeadings: ["resumen", "sumario", "en síntesis", "síntesis", "en breve", "abstract"],
    asideHeadings: [
      "acerca de", "sobre", "referencias", "bibliografía", "agradecimientos", "anexo",
      "véase también", "enlaces externos", "notas", "contacto", "licencia",
    ]
  )
}
