/// One way to understand an expression, given the time spoken of before it.
struct Reading {
  /// The value.
  var value: TemporalValue

  /// The time spoken of from here on; nothing when the expression does not change it.
  var clock: Period?

  /// What the value rests on.
  var basis: Basis

  /// How unlikely it is; costs add up along a document.
  var cost: Double

  init(_ value: TemporalValue, clock: Period? = nil, _ basis: Basis, cost: Double = 0) {
    self.value = value
    self.clock = clock
    self.basis = basis
    self.cost = cost
  }

  /// A period that becomes the time spoken of.
  static func period(_ period: Period, _ mention: Mention, _ basis: Basis, cost: Double = 0)
    -> Reading
  {
    Reading(.period(period, mention.time), clock: period, basis, cost: cost)
  }
}
