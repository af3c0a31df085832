/// How many sentences of a ranking make the short and the long summary.
struct SummaryLength {
  let sentences: SummaryBudget
  let words: SummaryBudget

  /// The most sentences of a short summary that is as long as the document deserves.
  private static let most = 7

  /// The sentences of the short summary of an article.
  private static let usual = 3

  /// The words from which a document deserves one more sentence, from the second on.
  private static let thresholds = [70, 220, 2_000, 4_000, 8_000, 16_000]

  /// Returns the most sentences that are of use, for the long summary of a document.
  func long(_ draft: SummaryDraft) -> Int {
    if draft.genre == .short { return max(1, draft.table.passages.count) }
    let short = sentences.number ?? deserved(draft)
    return max(short, min(2 * short + 1, (draft.table.passages.count + 1) / 2))
  }

  /// Returns how many of the ranked sentences are the short summary.
  func short(_ draft: SummaryDraft, _ ranking: [SummaryDraft.Ranked]) -> Int {
    var count = sentences.number ?? (draft.genre == .short ? ranking.count : deserved(draft))
    count = min(count, ranking.count)
    guard let limit = words.number else { return count }
    if sentences == .auto { count = ranking.count }
    var total = 0
    for (index, choice) in ranking.prefix(count).enumerated() {
      total += draft.words(of: choice.passage)
      if total > limit { return max(1, index) }
    }
    return count
  }

  private func deserved(_ draft: SummaryDraft) -> Int {
    let words = draft.table.passages.reduce(0) { $0 + $1.words }
    let sentences = draft.table.passages.count
    let byWords = 1 + Self.thresholds.count { words >= $0 }
    return max(min(byWords, Self.most, (sentences + 1) / 3), min(draft.purposes, Self.usual), 1)
  }
}
