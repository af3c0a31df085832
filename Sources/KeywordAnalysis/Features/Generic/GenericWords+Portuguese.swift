extension GenericWords {
  /// Words that many Portuguese texts are made of and few are about.
  static let portugueseWords = """
    abril agosto ainda ano anos artigo caso casos coisa dezembro dia dias disse domingo exemplo
    facto fato fevereiro fim forma grande hoje hora horas janeiro julho junho lugar maio maneira
    março meses minuto minutos momento mundo mês noite nome nova novembro novo número ontem
    outubro parte pessoa pessoas ponto primeira primeiro quarta quinta segunda segundo semana
    setembro sexta sábado tarde tempo terça vez vezes vida última último últimos
    """
}
