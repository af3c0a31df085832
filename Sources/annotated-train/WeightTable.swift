/// Weights of pairs, laid out for a reader: a line for each factor, then one for each first class.
struct WeightTable {
  private(set) var lines: [String] = []
  private var factor = ""
  private var first = ""

  /// The lines of all weights that matter, by their names.
  static func lines(_ names: [String], _ weights: [Double]) -> [String] {
    var table = WeightTable()
    for (name, weight) in zip(names, weights) {
      let rounded = (weight * 100).rounded() / 100
      if rounded.magnitude >= 0.02 { table.append(name, "\(rounded)") }
    }
    return table.lines
  }

  /// Adds a weight under the name `factor first second`.
  private mutating func append(_ name: String, _ weight: String) {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return }
    if parts[0] != factor {
      factor = parts[0]
      first = ""
      lines.append(factor)
    }
    if parts[1] != first {
      first = parts[1]
      lines.append("  \(first):")
    }
    let entry = " \(parts[2]) \(weight)"
    let last = lines[lines.count - 1]
    if last.utf8.count + entry.utf8.count <= 96 {
      lines[lines.count - 1] = last + entry
    } else {
      lines.append("   \(entry)")
    }
  }
}
