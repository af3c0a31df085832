/// The stretch of a page where running text is densest.
///
/// Running text counts for it, every other block against it, and the stretch with the greatest sum
/// wins: maximum subsequence segmentation (Pasternack and Roth, "Extracting Article Text from the
/// Web with Maximum Subsequence Segmentation", 2009). Lists of other articles, where a few lines of
/// text follow each date, do not join it; nor does what stands on the page twice, as teasers do.
struct TextCore {
  /// The blocks of the stretch; empty when there is no running text.
  let blocks: Range<Int>

  /// The most that a block of running text counts, in words.
  private static let most = 100

  /// What another block counts against it, and what a date does besides.
  private static let cost = 12
  private static let dateCost = 25

  /// Finds the stretch.
  ///
  /// - Parameters:
  ///   - running: The words of each block of running text that stands in the page once, 0 for others.
  ///   - isDate: Which blocks hold hardly more than a date.
  init(running: [Int], isDate: [Bool]) {
    var best = (sum: 0, blocks: 0..<0)
    var sum = 0
    var start = 0
    for index in running.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum +=
        running[index] > 0
        ? min(running[index], Self.most) : -Self.cost - (isDate[index] ? Self.dateCost : 0)
      if sum > best.sum { best = (sum, start..<index + 1) }
    }
    blocks = best.blocks
  }
}
