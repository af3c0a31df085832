/// The distinct folded (lower-cased) forms of a document's tokens, numbered by first occurrence.
///
/// All forms lie in one arena; looking one up by its bytes costs one hash.
public struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt64] = []

  /// The high half of a term's hash and its number, in the place its hash gives it or after that.
  private var slots: [UInt64]
  private var mask: Int

  /// Creates an empty vocabulary.
  public init(expectedTerms: Int = 256) {
    var size = 64
    while size < expectedTerms * 2 { size *= 2 }
    slots = [UInt64](repeating: .max, count: size)
    mask = size - 1
  }

  /// The number of terms.
  public var count: Int { ends.count }

  /// Returns the folded form of a term.
  public func text(_ term: TermID) -> String {
    String(decoding: arena[range(term)], as: UTF8.self)
  }

  /// Returns the UTF-8 bytes of a term's folded form.
  public func bytes(_ term: TermID) -> ArraySlice<UInt8> { arena[range(term)] }

  /// Returns the number of a folded form, if the document has it.
  public func term(_ folded: some Sequence<UInt8>) -> TermID? {
    let bytes = Array(folded)
    return find(bytes.span, 0..<bytes.count, hash: TermHash(bytes.span, 0..<bytes.count), fold: 0)
  }

  /// Returns the number of a folded form, if the document has it.
  public func term(_ folded: String) -> TermID? { term(folded.utf8) }

  /// Creates a vocabulary of the words of a list that are separated by white space.
  public init(list: String) {
    let words = list.utf8.split { $0 == 0x20 || $0 == 0x0A }
    self.init(expectedTerms: words.count)
    for word in words { _ = intern(Array(word)) }
  }

  /// Returns for each term of another vocabulary, by its number, whether it is in this one.
  func marks(in other: Vocabulary) -> [Bool] { terms(of: other).map { $0 != nil } }

  /// Returns for each term of another vocabulary, by its number, the number it has in this one.
  ///
  /// The cost is one look-up a term, without hashing any of them anew.
  public func terms(of other: Vocabulary) -> [TermID?] {
    let forms = other.arena.span
    let hashes = other.hashes.span
    var start = 0
    return other.ends.indices.map { index in
      let end = Int(other.ends[index])
      defer { start = end }
      return find(forms, start..<end, hash: TermHash(hashes[index]), fold: 0)
    }
  }

  /// Returns the number of a folded form, adding it when it is new.
  mutating func intern(_ folded: [UInt8]) -> TermID {
    intern(folded.span, 0..<folded.count)
  }

  /// Returns the number of a form that stands in a text, adding it when it is new.
  ///
  /// - Parameters:
  ///   - text: Where the form stands.
  ///   - range: The bytes of the form.
  ///   - fold: Bits that fold each eight of its bytes when they are set; see ``TermHash/lowerCase``.
  /// - Returns: The number.
  mutating func intern(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64 = 0
  ) -> TermID {
    let hash = TermHash(text, range, fold: fold)
    if let known = find(text, range, hash: hash, fold: fold) { return known }
    let term = UInt32(truncatingIfNeeded: ends.count)
    let bits = UInt8(truncatingIfNeeded: fold)
    for index in range { arena.append(text[index] | bits) }
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash.value)
    if ends.count * 2 > slots.count { grow() } else { place(term, hash.value) }
    return term
  }

  private func range(_ term: TermID) -> Range<Int> {
    let index = Int(term)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func find(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    hash: TermHash,
    fold: UInt64
  ) -> TermID? {
    let slots = slots.span
    let arena = arena.span
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while slots[slot] != .max {
      let entry = slots[slot]
      if entry >> 32 == hash.value >> 32 {
        let term = UInt32(truncatingIfNeeded: entry)
        let known = self.range(term)
        if known.count == range.count,
          arena.equals(known.lowerBound, text, range, fold: fold)
        {
          return term
        }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func place(_ term: TermID, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max { slot = (slot + 1) & mask }
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(term)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: .max, count: slots.count * 2)
    mask = slots.count - 1
    for term in ends.indices { place(UInt32(truncatingIfNeeded: term), hashes[term]) }
  }
}
