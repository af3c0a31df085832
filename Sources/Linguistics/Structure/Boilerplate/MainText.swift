/// Chooses the blocks of a document that are its text.
///
/// In a web page it takes the one run of blocks with the best sum of scores, long blocks counting
/// more. Within the run, of all ways to part text and boilerplate it takes the best, where every
/// change from one to the other costs something (Viterbi's algorithm with two states).
/// In any other document only what is certain is dropped.
package struct MainText {
  /// What a change from text to boilerplate or back costs.
  private static let change: Float = 1

  /// How much the score of one block may weigh.
  private static let limit: Float = 4

  /// The words beyond which a block weighs no more.
  private static let longest = 100

  /// Which blocks are text.
  package let isMain: [Bool]

  /// Chooses blocks.
  ///
  /// - Parameters:
  ///   - scores: The logarithm of the odds that each block is text.
  ///   - words: The number of words of each block.
  ///   - certain: Which blocks are boilerplate wherever they stand.
  ///   - sticky: Which blocks stay with the text above them.
  package init(scores: [Float], words: [Int], certain: [Bool], sticky: [Bool]) {
    let gains = scores.map { max(-Self.limit, min(Self.limit, $0)) }
    var chosen = Self.bestParting(gains)
    for index in chosen.indices.dropFirst() where sticky[index] && chosen[index - 1] {
      chosen[index] = true
    }
    let run = Self.bestRun(
      zip(gains, words).map { $0 * (1 + Float(min($1, Self.longest)).squareRoot()) }
    )
    isMain = chosen.indices.map { chosen[$0] && run.contains($0) && !certain[$0] }
  }

  /// The stretch with the greatest sum.
  private static func bestRun(_ gains: [Float]) -> Range<Int> {
    var best = (sum: Float(0), run: 0..<0)
    var sum: Float = 0
    var start = 0
    for index in gains.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += gains[index]
      if sum > best.sum { best = (sum, start..<index + 1) }
    }
    return best.run
  }

  private static func bestParting(_ gains: [Float]) -> [Bool] {
    var main: Float = 0
    var other: Float = 0
    var fromMain: [(main: Bool, other: Bool)] = []
    fromMain.reserveCapacity(gains.count)
    for gain in gains {
      fromMain.append((main >= other - change, main - change > other))
      (main, other) = (max(main, other - change) + gain, max(other, main - change) - gain)
    }
    var isMain = [Bool](repeating: false, count: gains.count)
    var state = main >= other
    for index in gains.indices.reversed() {
      isMain[index] = state
      state = state ? fromMain[index].main : fromMain[index].other
    }
    return isMain
  }
}
