/// A hash table from the bytes of folded words to what is known of them.
struct LexiconTable: Sendable {
  private var words: [String: Word] = [:]
  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [Int32] = []
  private var mask = 0

  /// The phrases of more than one word, under their first word.
  private(set) var phrases: [Phrase] = []

  /// A fixed sequence of words that acts as one.
  struct Phrase: Sendable {
    var words: [[UInt8]]
    var meaning: Word
  }

  private struct Entry {
    var start: Int32
    var end: Int32
    var word: Word
  }

  /// Reads the lines of a lexicon: roles and values, then the words that have them.
  ///
  /// `month=5 may` gives the word *may* the role `month` with the code 5; `cardinal#12 twelve` a
  /// number; `unit+plural=9 years` two roles. `il_y_a` is a phrase of three words.
  init(_ texts: [String]) {
    for text in texts {
      for line in text.split(separator: "\n") { read(line) }
    }
    build()
  }

  private mutating func read(_ line: Substring) {
    let fields = line.split(separator: " ")
    guard let head = fields.first, let meaning = Self.meaning(of: head) else { return }
    for field in fields.dropFirst() {
      let parts = Self.parts(of: field)
      if parts.count > 1 {
        phrases.append(Phrase(words: parts, meaning: meaning))
      } else {
        words[String(field), default: Word()].merge(meaning)
      }
    }
  }

  /// The tokens of an entry: phrases are joined by underscores, Han characters stand for themselves.
  private static func parts(of field: Substring) -> [[UInt8]] {
    let isHan = field.unicodeScalars.allSatisfy { (0x2E80...0x9FFF).contains($0.value) }
    guard isHan else { return field.split(separator: "_").map { Array($0.utf8) } }
    return field.unicodeScalars.map { Array(String($0).utf8) }
  }

  private static func meaning(of head: Substring) -> Word? {
    var word = Word()
    var rest = head
    if let mark = rest.firstIndex(of: "#") {
      word.number = Int32(rest[rest.index(after: mark)...]) ?? 0
      rest = rest[..<mark]
    }
    if let mark = rest.firstIndex(of: "=") {
      word.code = UInt8(rest[rest.index(after: mark)...]) ?? 0
      rest = rest[..<mark]
    }
    for name in rest.split(separator: "+") {
      guard let role = Roles(named: name) else { return nil }
      word.roles.formUnion(role)
    }
    return word
  }

  private mutating func build() {
    var size = 64
    while size < words.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    for (text, word) in words {
      let start = arena.count
      arena.append(contentsOf: text.utf8)
      var slot = Int(truncatingIfNeeded: Self.hash(arena[start...])) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(entries.count)
      entries.append(Entry(start: Int32(start), end: Int32(arena.count), word: word))
    }
    words = [:]
  }

  /// Returns what is known of a word, given in folded form.
  subscript(_ bytes: ArraySlice<UInt8>) -> Word? {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if arena[Int(entry.start)..<Int(entry.end)].elementsEqual(bytes) { return entry.word }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
