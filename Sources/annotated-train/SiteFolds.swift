/// Parts pages into folds so that those of one site stay together.
///
/// Pages are of one site when they share several lines, as menus and footers are the same there.
struct SiteFolds {
  /// The fold of each page.
  let folds: [Int]

  /// The lines that two pages must share.
  private static let shared = 4

  /// The fewest bytes of a line that tells.
  private static let fewestBytes = 12

  /// Parts pages, given by their lines, into the given number of folds.
  init(_ pages: [[String]], count: Int) {
    let lines = pages.map { Set($0.filter { $0.utf8.count > Self.fewestBytes }) }
    var sites = Array(pages.indices)
    for page in pages.indices {
      for other in 0..<page where lines[page].intersection(lines[other]).count >= Self.shared {
        let (old, new) = (sites[page], sites[other])
        sites = sites.map { $0 == old ? new : $0 }
      }
    }
    var order = Array(Set(sites)).sorted()
    var random = SplitMix(state: 3)
    order.shuffle(using: &random)
    let fold = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 % count) })
    folds = sites.map { fold[$0] ?? 0 }
  }
}
