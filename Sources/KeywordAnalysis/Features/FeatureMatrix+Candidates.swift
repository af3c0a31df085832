extension FeatureMatrix {
  /// Computes the features of chosen candidates of a document.
  init(_ shortlist: Shortlist, of candidates: Candidates) {
    self.init(rows: shortlist.candidates.count)
    let filler = FeatureFiller(candidates)
    fillRows { row, features in
      filler.fill(&features, of: candidates.table.all[shortlist.candidates[row]])
    }
    var order = FloatOrder()
    rank(.countRank, by: .count, &order)
    rank(.firstRank, by: .first, &order)
    rank(.weightRank, by: .weight, &order)
    rank(.wordWeightRank, by: .wordWeight, &order)
    rank(.cValueRank, by: .cValue, &order)
    rank(.earlinessRank, by: .earlinessMean, &order)
    share(.countShare, of: .count)
    share(.weightShare, of: .weight)
  }
}
