/// Something that is known of a thing to be judged, as one of a few classes.
protocol Aspect: Sendable, RawRepresentable<String> {
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
    let first: A
    let second: A
    let start: Int
    let width: Int

    var name: String { "\(first.rawValue)*\(second.rawValue)" }
  }

  private let factors: [Factor]

  /// The weight of each pair of classes, factor after factor.
  private var weights: [Float]

  /// Creates a model in which nothing weighs anything.
  init(_ pairs: [(A, A)]) { self.init(pairs, Self.classes(of: pairs)) }

  private init(_ pairs: [(A, A)], _ classes: [String: [String]]) {
    var factors: [Factor] = []
    var total = 0
    for (first, second) in pairs {
      let width = classes[second.rawValue]?.count ?? 0
      factors.append(Factor(first: first, second: second, start: total, width: width))
      total += (classes[first.rawValue]?.count ?? 0) * width
    }
    self.factors = factors
    weights = [Float](repeating: 0, count: total)
  }

  /// The names of the classes of each aspect, by its name; a program finds them out but once.
  private static func classes(of pairs: [(A, A)]) -> [String: [String]] {
    var classes: [String: [String]] = [:]
    for aspect in pairs.flatMap({ [$0, $1] }) where classes[aspect.rawValue] == nil {
      classes[aspect.rawValue] = aspect.classes
    }
    return classes
  }

  /// Reads a table of weights; a pair that it does not have weighs nothing.
  init(_ pairs: [(A, A)], table: String) {
    let classes = Self.classes(of: pairs)
    self.init(pairs, classes)
    let named = Dictionary(uniqueKeysWithValues: factors.map { ($0.name, $0) })
    var factor: Factor?
    var row: Int?
    var column: Int?
    for bytes in table.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let field = String(decoding: bytes, as: UTF8.self)
      if bytes.contains(UInt8(ascii: "*")) {
        factor = named[field]
      } else if bytes.last == UInt8(ascii: ":") {
        let name = String(field.dropLast())
        row = factor.flatMap { classes[$0.first.rawValue]?.firstIndex(of: name) }
      } else if let weight = Float(field) {
        if let factor, let row, let column {
          weights[factor.start + row * factor.width + column] = weight
        }
      } else {
        column = factor.flatMap { classes[$0.second.rawValue]?.firstIndex(of: field) }
      }
    }
  }

  /// The names of all pairs, in the order of their numbers: `mark*after dot starter`.
  func names() -> [String] {
    factors.flatMap { factor in
      factor.first.classes.flatMap { one in
        factor.second.classes.map {
          "\(factor.name) \(one) \($0)"
        }
      }
    }
  }

  /// Returns the numbers of the pairs that a thing has.
  ///
  /// - Parameter number: Gives the number of the thing's class of an aspect.
  /// - Returns: One number for each factor.
  func features(_ number: (A) -> Int) -> [Int] {
    factors.map { $0.start + number($0.first) * $0.width + number($0.second) }
  }

  /// Returns the logarithm of the odds that a thing is one of those sought.
  ///
  /// - Parameter number: Gives the number of the thing's class of an aspect.
  /// - Returns: The sum of the weights.
  func score(_ number: (A) -> Int) -> Float {
    var sum: Float = 0
    for factor in factors {
      sum += weights[factor.start + number(factor.first) * factor.width + number(factor.second)]
    }
    return sum
  }
}
