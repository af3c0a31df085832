/// The forms of a phrase, counted.
struct FormCounts {
  private var forms: [(bytes: [UInt8], count: Int)] = []

  mutating func add(_ form: [UInt8], weight: Int) {
    if let place = forms.firstIndex(where: { $0.bytes == form }) {
      forms[place].count += weight
    } else {
      forms.append((form, weight))
    }
  }

  /// Returns the best form and the forms that differ from it by more than case.
  func best() -> (phrase: String, variants: [String]) {
    let order = forms.indices.sorted {
      (forms[$1].count, $0) < (forms[$0].count, $1)
    }.map { String(decoding: forms[$0].bytes, as: UTF8.self) }
    guard order.count > 1 else { return (order.first ?? "", []) }
    let phrase = singular(of: order[0], among: order)
    var seen: Set<String> = [phrase.lowercased()]
    let variants = order.filter { seen.insert($0.lowercased()).inserted }
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
