extension LanguageData {
  /// Words of Swedish without content of their own.
  static let swedishStopWords = """
    all alla allt allting alltid än andra annan annat är att av båda bara bland blev bli blir
    blivit bort bra både då där därför de dem den denna deras dess dessa det detta dig din dina
    dit ditt du dock efter eftersom ej eller en er ett får fick finns fler flera från för före
    förra förut gå går genom gjorde gör göra ha hade han hans har henne hennes här hon honom hur i
    in ingen inget inga innan inom inte jag ja ju just kan kanske kom komma kommer kunde kunna
    lite man många med mellan men mer mera mest mig min mina mitt mot mycket måste nej ni nog nu
    när någon något några nästan och också om oss på redan s så sade säga sedan ser sig sin sina
    sitt ska skall skulle som till tills två under upp ur ut utan utom vad var vara varför varit
    varje vars vem vi via vid vilka vilken vilket vill våra vår vårt åt över även tre fyra fem sex
    sju åtta nio tio första
    """
}
