import Linguistics

/// Words that many texts are made of and few are about: *approach*, *number*, *result*.
struct GenericWords {
  private let text: KeywordText
  private let marks: [Bool]

  init(_ text: KeywordText) {
    self.text = text
    var marks = [Bool](repeating: false, count: text.stems.count)
    for word in (Self.words[text.language] ?? "").split(whereSeparator: \.isWhitespace) {
      if let term = text.vocabulary.term(word.utf8) { marks[Int(text.stems[term])] = true }
    }
    self.marks = marks
  }

  /// The share of a candidate's words that are such words.
  func share(in candidate: Candidate) -> Float {
    var generic: Float = 0
    for token in text.tokens[candidate.tokens] where marks[Int(text.stems[token.term])] {
      generic += 1
    }
    return generic / Float(candidate.words)
  }

  private static let words = [
    "en": """
      ability abstract account addition advantage advantages aim amount answer approach approaches
      area areas argument article aspect aspects attempt author authors background base basis
      benefit bit book case cases cause century chapter choice circumstance class comparison
      concept conclusion condition conditions consequence consideration context contribution
      copyright course day days decade degree detail details development difference differences
      difficulty direction discussion effect effects effort element elements end evaluation event
      evidence example examples existence experience experiment experiments explanation extent
      fact factor factors feature features figure figures finding findings focus form framework
      function future goal group groups half hand history hour hours idea ideas impact implication
      importance improvement increase individual information introduction issue issues item items
      kind knowledge lack lead level levels life line list literature look lot majority man
      manner material matter mean means measure member members method methods minute moment month
      months name nature need news night note notion number numbers objective observation one
      opportunity option order others outcome overview page paper papers part participant parts
      people percent performance period person perspective phase place point points position
      possibility practice presence present problem problems procedure process processes product
      progress proportion proposal property purpose quality quantity question questions range rate
      reader reason reasons reference relation report reports requirement research researcher
      result results review role sample scope section sense sentence series set sets shape share
      side situation size solution solutions something source space stage standard state statement
      step steps strategy structure student study studies style subject success suggestion summary
      system systems table task technique techniques term terms text theme theory thesis thing
      things time times today tomorrow top topic total trend type types understanding unit use
      user users usage value values variety version view views volume way ways week weeks woman
      word words work works world year years yesterday

      able available based better certain common complete consistent current different difficult
      due early easy effective efficient entire essential existing experimental final following
      full further general given good great high higher important interesting key known large
      larger late low lower main major many modern multiple natural necessary new next novel
      numerical obtained old overall particular possible potential practical present previous
      primary proposed real recent related relevant respective same several short significant
      similar simple single small specific standard strong successful such suitable theoretical
      total traditional typical useful usual various whole wide young
      """,
    "fr": """
      année années ans article aspect aujourd'hui auteur besoin cadre cas chose cours date début
      exemple fait façon fin fois forme heure heures hier homme jour jours lieu lundi mardi
      mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre manière matin mois moment monde nombre nouveau nouvelle
      part partie personne personnes place point premier première raison reste semaine soir suite
      temps titre vie grand grande petit dernier dernière plusieurs selon également ainsi
      """,
    "pt": """
      ano anos artigo caso casos coisa dia dias exemplo facto fato fim forma hoje hora horas lugar
      maneira mês meses minuto minutos momento mundo noite nome número ontem parte pessoa pessoas
      ponto primeira primeiro semana tarde tempo vez vezes vida segunda terça quarta quinta sexta
      sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
      novembro dezembro grande novo nova últimos último última segundo ainda disse
      """,
    "es": """
      año años artículo caso casos cosa día días ejemplo fin forma hecho hora horas hoy lugar manera
      mes meses minuto momento mundo noche nombre número parte persona personas punto primera
      primero semana tarde tiempo vez veces vida lunes martes miércoles jueves viernes sábado
      domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
      diciembre gran grande nuevo nueva últimos último última según trabajo resultados estudio
      """,
  ]
}
