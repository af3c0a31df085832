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
  }

  private let factors: [Factor]

  /// The weight of each pair of classes, factor after factor.
  private var weights: [Float]

  /// Creates a model in which nothing weighs anything.
  init(_ pairs: [(A, A)]) {
    var factors: [Factor] = []
    var total = 0
    for (first, second) in pairs {
      let width = second.classes.count
      factors.append(Factor(first: first, second: second, start: total, width: width))
      total += first.classes.count * width
    }
    self.factors = factors
    weights = [Float](repeating: 0, count: total)
  }

  /// Reads a table of weights; a pair that it does not have weighs nothing.
  init(_ pairs: [(A, A)], table: String) {
    self.init(pairs)
    let numbers = Dictionary(
      uniqueKeysWithValues: names().enumerated().map { ($0.element, $0.offset) }
    )
    var (factor, first, second) = ("", "", "")
    for bytes in table.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let field = String(decoding: bytes, as: UTF8.self)
      if bytes.contains(UInt8(ascii: "*")) {
        factor = field
      } else if bytes.last == UInt8(ascii: ":") {
        first = String(field.dropLast())
      } else if let weight = Float(field) {
        if let number = numbers["\(factor) \(first) \(second)"] { weights[number] = weight }
      } else {
        second = field
      }
    }
  }

  /// The names of all pairs, in the order of their numbers: `mark*after dot starter`.
  func names() -> [String] {
    factors.flatMap { factor in
      factor.first.classes.flatMap { one in
        factor.second.classes.map {
          "\(factor.first.rawValue)*\(factor.second.rawValue) \(one) \($0)"
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
