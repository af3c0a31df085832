internal import Glibc

/// The logarithms of whole numbers, which nearly all that is counted has.
struct WholeLogarithms {
  /// Held here, as each look at a static table asks anew whether it is made.
  private let table = Self.all

  private static let all = (0..<1_024).map { logf(Float($0)) }

  /// Returns the natural logarithm of a number, which is 1 at least.
  @inline(__always)
  func of(_ number: Int) -> Float {
    number < table.count ? table[number] : logf(Float(number))
  }
}
