extension LanguageData {
  /// Words of Portuguese without content of their own.
  static let portugueseStopWords = """
    a à acerca ainda além algo alguém algum alguma algumas alguns ali ambos ante antes ao aos
    apenas apesar após aquela aquelas aquele aqueles aqui aquilo as às assim até atrás através bem
    cada cerca cinco com como contra cuja cujo da daquele das de debaixo dela delas dele deles
    demais dentro depois desde dessa desse desta deste deve devem diante disse disso disto dois
    dos duas durante e é ela elas ele eles em embora enquanto entanto então entre era eram és essa
    essas esse esses esta está estão estar estas estava estavam este estes estou eu faz fazer fez
    foi for fora foram fosse há haver hoje isso isto já la lá lhe lhes lo logo longe mais mas me
    meio melhor menos mesma mesmo meu meus mim minha minhas muita muitas muito muitos na nada não
    nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos
    num numa nunca o onde ontem ora os ou outra outras outro outros para parte pela pelas pelo
    pelos perante perto pode podem pois por porém porque porquê pouca pouco poucos primeira
    primeiro própria próprio qual quais qualquer quando quanto quase quatro que quê quem quer se
    seja sejam sem sempre sendo ser será seu seus si sido sim só sob sobre somente sua suas tais
    tal também tanto tão te tem têm tenha tenho ter teu teus teve tinha tinham toda todas todavia
    todo todos três tu tua tudo um uma umas uns vai vão várias vários vez vezes você vocês vos
    seis sete oito nove dez
    """
}
