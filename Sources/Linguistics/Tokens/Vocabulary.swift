/// The distinct folded (lower-cased) forms of a document's tokens, numbered by first occurrence.
///
/// All forms lie in one arena; looking one up by its bytes costs one hash.
public struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt64] = []
  private var slots: [UInt32]
  private var mask: Int

  /// Creates an empty vocabulary.
  public init(expectedTerms: Int = 256) {
    var size = 64
    while size < expectedTerms * 2 { size *= 2 }
    slots = [UInt32](repeating: .max, count: size)
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
    return find(bytes.span, hash: Self.hash(bytes.span))
  }

  /// Returns the number of a folded form, if the document has it.
  public func term(_ folded: String) -> TermID? { term(folded.utf8) }

  /// Creates a vocabulary of the words of a list that are separated by white space.
  public init(list: String) {
    let words = list.utf8.split { $0 == 0x20 || $0 == 0x0A }
    self.init(expectedTerms: words.count)
    for word in words { _ = intern(Array(word).span) }
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
      return find(forms.extracting(start..<end), hash: hashes[index])
    }
  }

  /// Returns the number of a folded form, adding it when it is new.
  mutating func intern(_ folded: borrowing Span<UInt8>) -> TermID {
    let hash = Self.hash(folded)
    if let known = find(folded, hash: hash) { return known }
    let term = UInt32(ends.count)
    for index in folded.indices { arena.append(folded[index]) }
    ends.append(UInt32(arena.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() } else { place(term, hash: hash) }
    return term
  }

  private func range(_ term: TermID) -> Range<Int> {
    let index = Int(term)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func find(_ folded: borrowing Span<UInt8>, hash: UInt64) -> TermID? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max {
      let term = slots[slot]
      if hashes[Int(term)] == hash, isEqual(term, folded) { return term }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ term: TermID, _ folded: borrowing Span<UInt8>) -> Bool {
    let range = range(term)
    guard range.count == folded.count else { return false }
    for index in folded.indices where arena[range.lowerBound + index] != folded[index] {
      return false
    }
    return true
  }

  private mutating func place(_ term: TermID, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max { slot = (slot + 1) & mask }
    slots[slot] = term
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    mask = slots.count - 1
    for term in ends.indices { place(UInt32(term), hash: hashes[term]) }
  }

  /// FNV-1a over 64 bits, finished with a shift that spreads the high bits.
  private static func hash(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
