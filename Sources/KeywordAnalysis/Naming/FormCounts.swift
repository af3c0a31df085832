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
  func best() -> (phrase: String, variants: [String]) {
    guard forms.count > 1 else {
      return (String(decoding: forms.first?.bytes ?? [], as: UTF8.self), [])
    }
    let order = forms.indices.sorted {
      (forms[$1].count, $0) < (forms[$0].count, $1)
    }.map { String(decoding: forms[$0].bytes, as: UTF8.self) }
    let phrase = singular(of: order[0], among: order)
    var seen = [phrase.lowercased()]
    let variants = order.filter { form in
      let folded = form == phrase ? seen[0] : form.lowercased()
      guard !seen.contains(folded) else { return false }
      seen.append(folded)
      return true
    }
    return (phrase, variants)
  }

  /// The singular, where it stands in the text as well.
  private func singular(of form: String, among forms: [String]) -> String {
    for (plural, ending) in [("ies", "y"), ("es", ""), ("s", "")] where form.hasSuffix(plural) {
      let candidate = form.dropLast(plural.count) + ending
      if let found = forms.first(where: { $0 == candidate }) { return found }
    }
    return form
  }
}
