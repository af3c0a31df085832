extension GenericWords {
  /// Words that many Spanish texts are made of and few are about.
  static let spanishWords = """
    abril agosto artículo año años caso casos cosa diciembre domingo día días ejemplo enero
    estudio febrero fin forma gran grande hecho hora horas hoy jueves julio junio lugar lunes
    manera martes marzo mayo mes meses minuto miércoles momento mundo noche nombre noviembre nueva
    nuevo número octubre parte persona personas primera primero punto resultados según semana
    septiembre sábado tarde tiempo trabajo veces vez vida viernes última último últimos
    """
}
