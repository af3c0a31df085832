/// Random numbers that are the same every time (xorshift64*, Vigna 2016).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number from 0 to below a bound.
  mutating func next(below bound: Int) -> Int { Int(next() >> 33) % bound }

  /// A number between −1 and 1.
  mutating func nextSigned() -> Float { Float(next() >> 40) / Float(1 << 23) - 1 }
}
