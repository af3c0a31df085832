/// In which order a date has its day and its month.
enum DateOrder: UInt8, Hashable, Sendable {
  case unknown, dayFirst, monthFirst

  /// Reads all dates by numbers in the order that the document shows elsewhere: by numbers above
  /// twelve, or else by the months that it writes in words ("12 June" or "June 12").
  static func settle(_ mentions: inout [Mention]) {
    var numeric = 0
    var written = 0
    var isAmbiguous = false
    for mention in mentions {
      guard case .date(let form) = mention.form, form.order != .unknown else { continue }
      let vote = form.order == .dayFirst ? 1 : -1
      if form.isAmbiguous {
        isAmbiguous = true
      } else if form.isNumeric {
        numeric += vote
      } else {
        written += vote
      }
    }
    let balance = numeric != 0 ? numeric : written
    guard isAmbiguous, balance != 0 else { return }
    let order: DateOrder = balance > 0 ? .dayFirst : .monthFirst
    for index in mentions.indices { mentions[index].take(order) }
  }
}

extension Mention {
  /// Swaps the day and the month where they were guessed to stand in another order.
  fileprivate mutating func take(_ order: DateOrder) {
    guard case .date(var form) = form, form.isAmbiguous, form.order != order else { return }
    (form.day, form.month) = (form.month, form.day)
    form.order = order
    self.form = .date(form)
  }
}
