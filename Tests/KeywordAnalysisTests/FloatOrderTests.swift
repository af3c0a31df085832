import Testing

@testable import KeywordAnalysis

@Suite("Order of floats")
struct FloatOrderTests {
  /// Numbers that look random, some of them alike, below and above zero.
  private func numbers(_ count: Int) -> [Float] {
    var state: UInt32 = 7
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Float(Int(state >> 24) - 100) / 8
    }
  }

  @Test("puts rows in order, those alike as they stood", arguments: [0, 1, 2, 40, 64, 65, 1_000])
  func ordersStably(count: Int) {
    let numbers = numbers(count)
    var order = FloatOrder()
    order.order(numbers.count) { numbers[$0] }
    let expected = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    #expect(order.rows(count) == expected)
    #expect(order.rows(min(3, count)) == Array(expected.prefix(3)))
  }

  @Test("is used again for fewer rows")
  func isUsedAgain() {
    var order = FloatOrder()
    for numbers in [[0, 3, 0, 1, 0, 2], [3, 1, 2]] as [[Float]] {
      order.order(numbers.count) { numbers[$0] }
    }
    #expect(order.rows(3) == [1, 2, 0])
  }

  @Test("knows no difference between the zeroes")
  func zeroes() {
    let numbers: [Float] = [0, -0.0, -1, 0]
    var order = FloatOrder()
    order.order(numbers.count) { numbers[$0] }
    #expect(order.rows(4) == [2, 0, 1, 3])
  }
}
