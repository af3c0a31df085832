/// Chooses the blocks of a document that are its text, given how likely each is.
///
/// Of all ways to part the blocks into text and boilerplate it takes the one with the best sum of
/// scores, where every change from one to the other costs something: a menu of one line within the
/// text must be more than doubtful to be dropped. It is the algorithm of Viterbi with two states.
struct MainText {
  /// What a change from text to boilerplate or back costs.
  private static let change: Float = 2

  /// How much the score of one block may weigh.
  private static let limit: Float = 4

  /// Which blocks are text.
  let isMain: [Bool]

  /// Chooses blocks by the logarithm of the odds that each is text.
  init(scores: [Float]) {
    var main: Float = 0
    var other: Float = 0
    var fromMain: [(main: Bool, other: Bool)] = []
    fromMain.reserveCapacity(scores.count)
    for score in scores {
      let gain = max(-Self.limit, min(Self.limit, score))
      let stays = main >= other - Self.change
      let leaves = main - Self.change > other
      fromMain.append((stays, leaves))
      (main, other) = (
        max(main, other - Self.change) + gain, max(other, main - Self.change) - gain
      )
    }
    var isMain = [Bool](repeating: false, count: scores.count)
    var state = main >= other
    for index in scores.indices.reversed() {
      isMain[index] = state
      state = state ? fromMain[index].main : fromMain[index].other
    }
    self.isMain = isMain
  }
}
