/// Something that is known of a thing to be judged, as one of a few classes.
protocol Aspect: Sendable, Hashable, CaseIterable, RawRepresentable<String> {
  /// The names of its classes, in the order of their numbers.
  var classes: [String] { get }
}

/// A logistic regression whose features are pairs of classes.
///
/// Its weights are a readable table that `annotated-train` writes. After two aspects
/// (`mark*after`) come the classes of the first, each with a colon and followed by classes of the
/// second and their weights: `dot: lower -2.1 starter 1.7`. White space parts the fields.
struct PairModel<A: Aspect>: Sendable {
  /// Two aspects that are weighed together.
  private struct Factor: Sendable {
    /// The places of the two among all.
    let first: UInt8
    let second: UInt8

    /// How many classes the second has, and the number of their first pair of classes.
    let width: UInt16
    let start: UInt32

    /// The number of the pair of classes that a thing has.
    @inline(__always)
    func pair(of classes: borrowing Span<Int>) -> Int {
      Int(start) &+ classes[Int(first)] &* Int(width) &+ classes[Int(second)]
    }
  }

  private let factors: [Factor]

  /// The aspects of each factor.
  private let pairs: [(A, A)]

  /// The weight of each pair of classes, factor after factor.
  private var weights: [Float]

  /// Creates a model in which nothing weighs anything.
  init(_ pairs: [(A, A)]) { self.init(pairs, Self.classes(of: pairs)) }

  private init(_ pairs: [(A, A)], _ classes: [A: [String]]) {
    let all = Array(A.allCases)
    let places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
    var factors: [Factor] = []
    var total = 0
    for (first, second) in pairs {
      guard let one = places[first], let other = places[second] else { continue }
      let width = classes[second]?.count ?? 0
      factors.append(
        Factor(
          first: UInt8(clamping: one),
          second: UInt8(clamping: other),
          width: UInt16(clamping: width),
          start: UInt32(clamping: total)
        )
      )
      total += (classes[first]?.count ?? 0) * width
    }
    self.factors = factors
    self.pairs = pairs
    weights = [Float](repeating: 0, count: total)
  }

  /// The names of the classes of each aspect; a program finds them out but once.
  private static func classes(of pairs: [(A, A)]) -> [A: [String]] {
    var classes: [A: [String]] = [:]
    for aspect in pairs.flatMap({ [$0, $1] }) where classes[aspect] == nil {
      classes[aspect] = aspect.classes
    }
    return classes
  }

  private static func name(_ pair: (A, A)) -> String { "\(pair.0.rawValue)*\(pair.1.rawValue)" }

  /// Reads a table of weights; a pair that it does not have weighs nothing.
  init(_ pairs: [(A, A)], table: String) {
    let classes = Self.classes(of: pairs)
    self.init(pairs, classes)
    let places = Dictionary(uniqueKeysWithValues: zip(pairs.map(Self.name), pairs.indices))
    var place: Int?
    var row: Int?
    var column: Int?
    for bytes in table.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let field = String(decoding: bytes, as: UTF8.self)
      if bytes.contains(UInt8(ascii: "*")) {
        place = places[field]
      } else if bytes.last == UInt8(ascii: ":") {
        let name = String(field.dropLast())
        row = place.flatMap { classes[pairs[$0].0]?.firstIndex(of: name) }
      } else if let weight = Float(field) {
        if let place, let row, let column {
          weights[Int(factors[place].start) + row * Int(factors[place].width) + column] = weight
        }
      } else {
        column = place.flatMap { classes[pairs[$0].1]?.firstIndex(of: field) }
      }
    }
  }

  /// The names of all pairs, in the order of their numbers: `mark*after dot starter`.
  func names() -> [String] {
    pairs.flatMap { pair in
      pair.0.classes.flatMap { one in
        pair.1.classes.map { "\(Self.name(pair)) \(one) \($0)" }
      }
    }
  }

  /// Returns the numbers of the pairs that a thing has.
  ///
  /// - Parameter classes: The number of the thing's class of each aspect, in their order.
  /// - Returns: One number for each factor.
  func features(of classes: borrowing Span<Int>) -> [Int] {
    var features: [Int] = []
    for factor in factors {
      features.append(factor.pair(of: classes))
    }
    return features
  }

  /// Returns the logarithm of the odds that a thing is one of those sought.
  ///
  /// - Parameter classes: The number of the thing's class of each aspect, in their order.
  /// - Returns: The sum of the weights.
  func score(of classes: borrowing Span<Int>) -> Float {
    let (factors, weights) = (factors.span, weights.span)
    var sum: Float = 0
    for index in factors.indices {
      sum += weights[factors[index].pair(of: classes)]
    }
    return sum
  }
}
