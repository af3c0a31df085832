extension StringProtocol {
  /// Returns the name most like this one, if one is like enough to have been meant.
  ///
  /// Case does not count. Names are alike by optimal string alignment: the number of letters to
  /// insert, delete, replace or swap with their neighbour. About a third of the letters may differ.
  package func nearest(among names: some Sequence<String>) -> String? {
    let own = Array(lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased().unicodeScalars)
      let distance = alignmentDistance(own, other)
      let limit = Swift.max(1, (Swift.max(own.count, other.count) + 1) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }
}

/// The optimal string alignment distance of two words.
private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var row = [i + 1]
    for (j, other) in right.enumerated() {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
