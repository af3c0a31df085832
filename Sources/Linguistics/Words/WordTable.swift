/// A table of words with 64 bits for each, to be divided as its maker likes.
///
/// It is asked for every word of every text and is far larger than what lies near the processor, so
/// all that a look-up reads lies in one place: a word of at most eight bytes itself, or else the
/// hash that stands for a longer one, and its bits. A hash of 64 bits with a seed of this process
/// takes no two words for the same in practice, and none by design.
public struct WordTable: Sendable {
  /// A word and its bits; a key of no bytes where there is none.
  private struct Slot {
    var key = TermKey(short: 0, length: 0)
    var bits: UInt64 = 0
  }

  private var slots: [Slot]
  private let seed = TermKey.seed

  /// The number of words.
  public private(set) var count = 0

  /// Creates an empty table.
  ///
  /// - Parameter expectedWords: About how many words it will hold.
  public init(expectedWords: Int = 0) {
    var size = 64
    while size < expectedWords * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// Sets bits of each word of a list that are separated by white space.
  public mutating func insert(list: String, _ bits: UInt64) {
    let bytes = Array(list.utf8)
    WordRows.forEachWord(in: bytes.span, 0..<bytes.count) { insert(bytes.span, $0, bits) }
  }

  /// Sets bits of the words of rows, each a head and the folded words that share it.
  ///
  /// - Parameters:
  ///   - rows: Lines of a head and words, separated by spaces.
  ///   - bits: What a head stands for; rows for which there is nothing are left out.
  public mutating func insert(rows: String, _ bits: (String) -> UInt64?) {
    WordRows(rows).forEach { head, bytes, range in
      guard let bits = bits(head) else { return }
      WordRows.forEachWord(in: bytes, range) { insert(bytes, $0, bits) }
    }
  }

  /// Sets bits of the words of rows that the table has, by what each is and has so far.
  public mutating func update(rows: String, _ bits: (ArraySlice<UInt8>, UInt64) -> UInt64) {
    WordRows(rows).forEach { _, bytes, range in
      WordRows.forEachWord(in: bytes, range) { word in
        let place = place(of: TermKey(bytes, word))
        guard slots[place].key.length > 0 else { return }
        slots[place].bits |= bits(ArraySlice(word.map { bytes[$0] }), slots[place].bits)
      }
    }
  }

  private mutating func insert(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ bits: UInt64
  ) {
    let key = TermKey(bytes, range)
    let place = place(of: key)
    slots[place].bits |= bits
    guard slots[place].key.length == 0 else { return }
    slots[place].key = key
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key.length > 0 { slots[place(of: slot.key)] = slot }
  }

  /// The place of a word, or the empty one where it belongs.
  @inline(__always)
  private func place(of key: TermKey) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key.hash(seed)) & mask
    while slots[place].key.length > 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  /// The bits of a folded word, none when it is not listed.
  public subscript(_ folded: some Sequence<UInt8>) -> UInt64 {
    let bytes = Array(folded)
    return slots[place(of: TermKey(bytes.span, bytes.indices))].bits
  }

  /// Returns for each term of a document's vocabulary its bits, none for those that are not listed.
  ///
  /// The cost is one look-up a term, without hashing any of them anew. Most terms stand in their first
  /// place or are not there: these are read without a branch, so that the processor fetches many
  /// places at a time, and only then the others.
  public func values(in vocabulary: Vocabulary) -> [UInt64] {
    let mask = slots.count - 1
    let slots = slots
    var values = vocabulary.keys.map { key in
      let slot = slots[Int(truncatingIfNeeded: key.hash(seed)) & mask]
      let isOther = (slot.key.value ^ key.value) | UInt64(slot.key.length ^ key.length) != 0
      let other = slot.key.length == 0 ? 0 : Self.elsewhere
      return isOther ? other : slot.bits
    }
    for (term, key) in vocabulary.keys.enumerated() where values[term] == Self.elsewhere {
      values[term] = slots[place(of: key)].bits
    }
    return values
  }

  /// What stands for a word that is not in its first place.
  private static let elsewhere = UInt64.max
}
