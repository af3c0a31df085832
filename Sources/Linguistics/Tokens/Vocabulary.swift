/// The distinct folded (lower-cased) forms of a document's tokens, numbered by first occurrence.
///
/// All forms lie in one arena, each followed by zeroes up to a multiple of eight bytes. Looking one up
/// costs one hash, and no reading of the arena when it is at most eight bytes long.
public struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var entries: [Entry] = []

  /// The high half of a term's hash and its number, in the place its hash gives it or after that.
  private var slots: [UInt64]
  private let seed = TermKey.seed

  /// A term.
  private struct Entry {
    let key: TermKey

    /// Where its form stands in the arena, in eights of bytes.
    let place: UInt32

    /// The offset of its form in the arena.
    var start: Int { Int(place) * 8 }

    var range: Range<Int> { start..<start + Int(key.length) }
  }

  /// Creates an empty vocabulary.
  public init(expectedTerms: Int = 256) {
    var size = 64
    while size < expectedTerms * 2 { size *= 2 }
    slots = [UInt64](repeating: .max, count: size)
    entries.reserveCapacity(expectedTerms)
    arena.reserveCapacity(expectedTerms * 8)
  }

  /// The number of terms.
  public var count: Int { entries.count }

  /// Returns the folded form of a term.
  public func text(_ term: TermID) -> String {
    String(decoding: arena[range(term)], as: UTF8.self)
  }

  /// What tells each term from the others, in the order of their numbers.
  var keys: some Sequence<TermKey> { entries.lazy.map(\.key) }

  /// What tells a term from the others.
  func key(_ term: TermID) -> TermKey { entries[Int(term)].key }

  /// Returns the UTF-8 bytes of a term's folded form.
  public func bytes(_ term: TermID) -> ArraySlice<UInt8> { arena[range(term)] }

  /// Returns the folded form of a term in two numbers, if it has at most sixteen bytes.
  func packed(_ term: TermID) -> PackedForm? {
    let entry = entries[Int(term)]
    if entry.key.isShort { return PackedForm(low: entry.key.value, high: 0) }
    guard entry.key.length <= PackedForm.mostBytes else { return nil }
    let forms = arena.span
    return PackedForm(low: forms.eight(at: entry.start), high: forms.eight(at: entry.start + 8))
  }

  /// Returns the number of a folded form, if the document has it.
  public func term(_ folded: some Sequence<UInt8>) -> TermID? {
    let bytes = Array(folded)
    return find(TermKey(bytes.span, bytes.indices), bytes.span, bytes.indices, fold: 0)
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
  func marks(in other: Vocabulary) -> [Bool] {
    map(other) { $0 != nil }
  }

  /// Returns for each term of another vocabulary, by its number, the number it has in this one.
  ///
  /// The cost is one look-up a term, without reading any of the short ones anew.
  public func terms(of other: Vocabulary) -> [TermID?] {
    map(other) { $0 }
  }

  /// Returns for each term of another vocabulary, by its number, what `transform` makes of the
  /// number that it has in this one.
  ///
  /// - Parameters:
  ///   - other: The other vocabulary.
  ///   - transform: Takes a number, or nothing when the term is not in this vocabulary.
  /// - Returns: A value for each term.
  @inline(__always)
  func map<Value>(_ other: Vocabulary, _ transform: (TermID?) -> Value) -> [Value] {
    let forms = other.arena.span
    let theirs = other.entries.span
    return [Value](capacity: theirs.count) { values in
      for index in theirs.indices {
        let entry = theirs[index]
        values.append(transform(find(entry.key, forms, entry.range, fold: 0)))
      }
    }
  }

  /// Returns the number of a term of another vocabulary in this one, if it is here.
  func term(_ term: TermID, of other: Vocabulary) -> TermID? {
    let entry = other.entries[Int(term)]
    return find(entry.key, other.arena.span, entry.range, fold: 0)
  }

  /// Returns the number of a term of another vocabulary in this one, adding it when it is new.
  mutating func intern(_ term: TermID, of other: Vocabulary) -> TermID {
    let entry = other.entries[Int(term)]
    return intern(entry.key, other.arena.span, entry.range, fold: 0)
  }

  /// Returns the number of a folded form, adding it when it is new.
  mutating func intern(_ folded: [UInt8]) -> TermID {
    intern(folded.span, folded.indices)
  }

  /// Returns the number of a form of at most sixteen bytes, adding it when it is new.
  mutating func intern(_ form: PackedForm) -> TermID {
    let bytes = form.bytes
    return intern(bytes.span, 0..<form.count)
  }

  /// Returns the number of a form that stands in a text, adding it when it is new.
  ///
  /// - Parameters:
  ///   - text: Where the form stands.
  ///   - range: The bytes of the form.
  ///   - fold: Bits that fold each eight of its bytes when they are set; see ``TermKey/lowerCase``.
  /// - Returns: The number.
  mutating func intern(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64 = 0
  ) -> TermID {
    intern(TermKey(text, range, fold: fold), text, range, fold: fold)
  }

  /// Returns the number of a form whose key is known, adding it when it is new.
  @inline(__always)
  mutating func intern(
    _ key: TermKey,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> TermID {
    let hash = key.hash(seed)
    let slot = slot(of: key, hash, text, range, fold: fold)
    let found = slots[slot]
    guard found == .max else { return TermID(truncatingIfNeeded: found) }
    return add(key, hash, at: slot, text, range, fold: fold)
  }

  private mutating func add(
    _ key: TermKey,
    _ hash: UInt64,
    at slot: Int,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> TermID {
    let term = TermID(truncatingIfNeeded: entries.count)
    entries.append(Entry(key: key, place: UInt32(truncatingIfNeeded: arena.count / 8)))
    if key.isShort {
      arena.append(eight: key.value)
    } else {
      for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        arena.append(eight: text.chunk(at: start, before: range.upperBound, fold: fold))
      }
    }
    slots[slot] = Self.mark(term, hash)
    if entries.count * 2 > slots.count { grow() }
    return term
  }

  private func range(_ term: TermID) -> Range<Int> { entries[Int(term)].range }

  @inline(__always)
  private func find(
    _ key: TermKey,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> TermID? {
    let found = slots[slot(of: key, key.hash(seed), text, range, fold: fold)]
    return found == .max ? nil : TermID(truncatingIfNeeded: found)
  }

  /// The place of a term among the slots, or the empty one where it belongs.
  @inline(__always)
  private func slot(
    of key: TermKey,
    _ hash: UInt64,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> Int {
    let slots = slots.span
    let entries = entries.span
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max {
      let term = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == hash >> 32, entries[Int(term)].key == key,
        key.isShort || arena.span.equals(entries[Int(term)].start, text, range, fold: fold)
      {
        break
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// What stands in the slot of a term.
  private static func mark(_ term: TermID, _ hash: UInt64) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(term)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: .max, count: slots.count * 2)
    let mask = slots.count - 1
    for term in entries.indices {
      let hash = entries[term].key.hash(seed)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = Self.mark(TermID(truncatingIfNeeded: term), hash)
    }
  }
}

extension [UInt8] {
  /// Appends eight bytes, the lowest first.
  fileprivate mutating func append(eight value: UInt64) {
    append(addingCapacity: 8) { bytes in
      unsafe bytes.withUnsafeMutableBufferPointer { buffer, count in
        unsafe UnsafeMutableRawBufferPointer(buffer).storeBytes(
          of: value.littleEndian,
          toByteOffset: count,
          as: UInt64.self
        )
        count += 8
      }
    }
  }
}
