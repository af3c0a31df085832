extension LanguageData {
  /// Words of French without content of their own.
  static let frenchStopWords = """
    a à afin ai ainsi ait alors après as au aucun aucune auquel aura aurait aussi autant autre
    autres aux avaient avais avait avant avec avez avoir avons ayant bien c car ce ceci cela celle
    celles celui cent cependant ces cet cette ceux chacun chacune chaque chez ci cinq comme
    comment contre d dans de dehors déjà depuis dernier dernière derrière des dès desquels dessous
    dessus deux devant devrait dix doit doivent donc dont du durant elle elles en encore enfin
    entre envers es est et étaient étais était étant été être eu eux faire fait faites fallait
    faut fois font fut furent hors huit ici il ils j je jusqu jusque l la laquelle le lequel les
    lesquels leur leurs lors lorsqu lorsque lui m ma mais malgré me même mêmes mes mien moi moins
    mon n ne neuf ni non nos notamment notre nôtre nous on ont onze or ou où par parce parfois
    parmi pas pendant personne peu peut peuvent plus plusieurs plutôt pour pourquoi pourrait
    pouvait près presque puis puisqu puisque qu quand quant quatre que quel quelle quelles quelque
    quelques quels qui quoi quoique s sa sans sauf se selon sept sera serait seront ses seul seule
    si sien six soi soit son sont sous souvent suis sur t ta tandis tant te tel telle telles tels
    tes toi ton toujours tous tout toute toutefois toutes très trois trop tu un une va vers voici
    voilà vont vos votre vous vu y ça premier première
    """
}
