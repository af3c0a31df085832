extension GenericWords {
  /// Words that many French texts are made of and few are about.
  static let frenchWords = """
    ainsi année années ans août article aspect aujourd'hui auteur avril besoin cadre cas chose
    cours date dernier dernière dimanche début décembre exemple fait façon fin fois forme février
    grand grande heure heures hier homme janvier jeudi jour jours juillet juin lieu lundi mai
    manière mardi mars matin mercredi mois moment monde nombre nouveau nouvelle novembre octobre
    part partie personne personnes petit place plusieurs point premier première raison reste
    samedi selon semaine septembre soir suite temps titre vendredi vie également
    """
}
