import Glibc

/// Learns the weights of features that are there or not from examples.
///
/// Stochastic gradient descent with AdaGrad's steps (Duchi et al. 2011) and an L2 penalty; the
/// order of the examples is shuffled by a generator with a fixed seed, so a run can be repeated.
struct LogisticRegression {
  private(set) var weights: [Double]
  private var squares: [Double]

  /// The number of passes over the examples.
  var epochs = 20

  /// The step of a feature that was never seen before.
  var step = 0.1

  /// The penalty of large weights, each time that their feature is seen.
  var penalty = 1e-3

  /// The penalty of large weights in a pass over all examples, however rare their feature is.
  ///
  /// It is the inverse variance of a normal prior: evidence that is rare must be strong, then.
  var prior = 0.0
  private var counts: [Double]

  init(features: Int) {
    weights = [Double](repeating: 0, count: features)
    squares = [Double](repeating: 1e-8, count: features)
    counts = [Double](repeating: 0, count: features)
  }

  /// Learns from examples: the features each has, and whether it is one of those sought.
  mutating func learn(_ examples: [(features: [Int], isPositive: Bool)]) {
    var order = Array(examples.indices)
    var random = SplitMix(state: 7)
    for example in examples {
      for feature in example.features { counts[feature] += 1 }
    }
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order { update(examples[index].features, examples[index].isPositive) }
    }
  }

  /// The logarithm of the odds of an example.
  func score(_ features: [Int]) -> Double { features.reduce(0) { $0 + weights[$1] } }

  private mutating func update(_ features: [Int], _ isPositive: Bool) {
    let chance = 1 / (1 + exp(-score(features)))
    let error = chance - (isPositive ? 1 : 0)
    for feature in features {
      let slope = error + (penalty + prior / counts[feature]) * weights[feature]
      squares[feature] += slope * slope
      weights[feature] -= step * slope / squares[feature].squareRoot()
    }
  }
}

/// A small generator of random numbers, SplitMix64.
///
/// Steele, Lea and Flood 2014.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
