/// What a word with the role ``Roles/marker`` says of what stands beside it, by its code.
enum Marker: UInt8, Sendable {
  /// A birth or death: "born", "died", "†".
  case birth = 1, death

  /// An age: "aged" before its number, "birthday" after it, and prepositions before a number of
  /// years ("at 19", "mit 18 Jahren").
  case aged, birthday, atAge

  /// "anniversary" after its number.
  case anniversary

  /// "Saint" before a name, and the words around a feast: "feast of", "eve of", "'s Mass".
  case saint, feast, eve

  /// The styles of the Julian and Gregorian calendars: "O.S.", "N.S.".
  case oldStyle, newStyle

  /// "King" and the like before the name of a ruler, "reign" before it.
  case ruler, reign

  /// A name that rulers have.
  case rulerName

  /// The month before, this one and the next: "ult.", "inst.", "prox.".
  case ultimo, instant, proximo

  /// "°" after the number of a first: "1° gennaio".
  case degree

  /// The ending of an ordinal after its number and a dash: "10-го".
  case ordinalEnding

  /// "He", "she": who may do something at an age.
  case person

  /// "jarige", "jährig" after a number of years.
  case yearOld

  /// Minutes before or after the hour that follows: "half past", "halb".
  case minutesOfHour

  /// The ending of a century or decade after its number and a dash: "1800-talet".
  case periodEnding

  /// The sign of a season after a year: "春".
  case seasonSign
}

extension Word {
  /// What the word marks, if it marks something.
  var marker: Marker? { roles.has(.marker) ? Marker(rawValue: code) : nil }
}
