/// Chooses the blocks of a document that are its text.
///
/// In a web page, of all ways to part the blocks into text and boilerplate it takes the one with the
/// best sum of scores, where every change from one to the other costs something: a line within the
/// text must be more than doubtful to be dropped. It is the algorithm of Viterbi with two states.
/// In any other document only what is certain is dropped.
package struct MainText {
  /// What a change from text to boilerplate or back costs.
  private static let change: Float = 2

  /// How much the score of one block may weigh.
  private static let limit: Float = 4

  /// Which blocks are text.
  package let isMain: [Bool]

  /// Chooses blocks.
  ///
  /// - Parameters:
  ///   - scores: The logarithm of the odds that each block is text.
  ///   - certain: Which blocks are boilerplate wherever they stand.
  ///   - sticky: Which blocks stay with the text above them.
  ///   - isPage: Whether the document is a web page.
  package init(scores: [Float], certain: [Bool], sticky: [Bool], isPage: Bool) {
    var chosen = isPage ? Self.bestParting(scores) : scores.map { _ in true }
    for index in chosen.indices.dropFirst() where sticky[index] && chosen[index - 1] {
      chosen[index] = true
    }
    isMain = zip(chosen, certain).map { $0 && !$1 }
  }

  private static func bestParting(_ scores: [Float]) -> [Bool] {
    var main: Float = 0
    var other: Float = 0
    var fromMain: [(main: Bool, other: Bool)] = []
    fromMain.reserveCapacity(scores.count)
    for score in scores {
      let gain = max(-limit, min(limit, score))
      fromMain.append((main >= other - change, main - change > other))
      (main, other) = (max(main, other - change) + gain, max(other, main - change) - gain)
    }
    var isMain = [Bool](repeating: false, count: scores.count)
    var state = main >= other
    for index in scores.indices.reversed() {
      isMain[index] = state
      state = state ? fromMain[index].main : fromMain[index].other
    }
    return isMain
  }
}
