/// The forms of a phrase, counted.
struct FormCounts {
  private var forms: [(bytes: [UInt8], count: Int)] = []

  /// Counts a form, and returns its number.
  mutating func add(_ form: [UInt8], weight: Int) -> Int {
    let place = forms.firstIndex { $0.bytes == form } ?? forms.count
    if place == forms.count { forms.append((form, 0)) }
    forms[place].count += weight
    return place
  }

  /// Counts the form with a number once more.
  mutating func addAgain(_ number: Int, weight: Int) { forms[number].count += weight }

  /// Returns the best form and the forms that differ from it by more than case.
  ///
  /// - Parameter inflection: What is known of the endings of the language.
  /// - Returns: The form to show and the others, most frequent first.
  func best(_ inflection: Inflection? = nil) -> (phrase: String, variants: [String]) {
    guard forms.count > 1 else {
      return (String(decoding: forms.first?.bytes ?? [], as: UTF8.self), [])
    }
    let order = forms.indices.sorted {
      (forms[$1].count, $0) < (forms[$0].count, $1)
    }.map { String(decoding: forms[$0].bytes, as: UTF8.self) }
    let phrase = inflection.map(base) ?? singular(of: order[0], among: order)
    var seen = [phrase.lowercased()]
    let variants = order.filter { form in
      let folded = form == phrase ? seen[0] : form.lowercased()
      guard !seen.contains(folded) else { return false }
      seen.append(folded)
      return true
    }
    return (phrase, variants)
  }

  /// The form without endings of other cases, in the case that most of its places have.
  ///
  /// What begins with a capital only where sentences do has none if another form has none.
  private func base(_ inflection: Inflection) -> String {
    var groups: [(folded: [UInt8], weight: Int, best: Int)] = []
    for place in forms.indices {
      let folded = Array(String(decoding: forms[place].bytes, as: UTF8.self).lowercased().utf8)
      if let group = groups.firstIndex(where: { $0.folded == folded }) {
        groups[group].weight += forms[place].count
        if forms[place].count > forms[groups[group].best].count { groups[group].best = place }
      } else {
        groups.append((folded, forms[place].count, place))
      }
    }
    groups.sort { ($1.weight, $0.best) < ($0.weight, $1.best) }
    let chosen = groups[inflection.base(of: groups.map { ($0.folded, $0.weight) })]
    let form = forms[chosen.best].bytes
    let first = chosen.folded.prefix(2)
    let isLower = forms.contains { $0.bytes.starts(with: first) && $0.count >= Self.sure }
    let isUnsure = forms[chosen.best].count < Self.sure && !form.starts(with: first)
    return String(
      decoding: isUnsure && isLower ? first + form.dropFirst(2) : form[...],
      as: UTF8.self
    )
  }

  /// From which weight on a form was seen where capitals mean something.
  private static let sure = 4

  /// The singular, where it stands in the text as well.
  private func singular(of form: String, among forms: [String]) -> String {
    for (plural, ending) in [("ies", "y"), ("es", ""), ("s", "")] where form.hasSuffix(plural) {
      let candidate = form.dropLast(plural.count) + ending
      if let found = forms.first(where: { $0 == candidate }) { return found }
    }
    return form
  }
}
