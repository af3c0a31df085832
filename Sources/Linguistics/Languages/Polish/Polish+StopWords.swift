extension LanguageData {
  /// Words of Polish without content of their own.
  static let polishStopWords = """
    a aby ale ani aż bardziej bardzo bez bo bowiem był była było były być będą będzie bym by chce
    choć ci cię co coś czy czyli czym dla dlaczego dlatego do dwa dwie dwóch gdy gdyby gdyż gdzie
    go i ich ile im inna inne inny innych ja ją jak jakie jako jakiś jakby jednak jednym jego jej
    jemu jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kogo kto która które
    którego której który których którym którzy lecz lub ma mają mam mi między mieć mimo mną mnie
    mogą może można mój musi my na nad nam nami nas nasz nasza nawet nic nich nie niego niej
    niektóre nim nimi niż no o obok od ona one oni ono oraz po pod podczas pomimo ponad ponieważ
    poza potem przed przede przez przy raz również sam sama się skąd są swoich swoje swojego
    swojej ta tak taka taki takie także tam te tego tej ten też to tobie tu tutaj ty tych tylko
    tym tymi u w wam was we wie więc według wiele wielu właśnie wszyscy wszystkich wszystko
    wszystkie wśród z za zaś zawsze ze że żaden żeby trzy cztery pięć sześć siedem osiem dziewięć
    dziesięć pierwszy
    """
}
