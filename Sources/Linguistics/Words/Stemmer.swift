import CStemmer

/// Reduces words to their stems by the Snowball algorithm of a language (libstemmer), or where there
/// is none by what ``LightStemmer`` knows.
///
/// A stemmer holds working memory of its own: make one for a document, use it on one thread.
@safe
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  /// The name of the language's algorithm, or nothing.
  private let algorithm: String

  /// Whether words lose their particle instead, as there is no algorithm for Korean.
  private let isKorean: Bool

  /// What takes endings off where there is no algorithm.
  private let light: LightStemmer?

  /// What the stems found of late are remembered under.
  private let memoryName: String

  /// Creates a stemmer for a language; words of a language without one are their own stems.
  ///
  /// - Parameter tag: A BCP 47 tag, such as ``DetectedLanguage/tag``; its primary subtag counts.
  public init(_ tag: String) {
    isKorean = tag == "ko" || tag.hasPrefix("ko-")
    light = LightStemmer.of(tag)
    algorithm = LanguageData.of(tag)?.stemmer ?? ""
    memoryName = algorithm.isEmpty ? String(tag.prefix { $0 != "-" && $0 != "_" }) : algorithm
    unsafe handle = algorithm.isEmpty ? nil : sb_stemmer_new(algorithm, "UTF_8")
  }

  deinit {
    if let handle = unsafe handle { unsafe sb_stemmer_delete(handle) }
  }

  /// Returns the stem of a folded word.
  public func stem(_ folded: String) -> String {
    let bytes = Array(folded.utf8)
    var stem: [UInt8] = []
    self.stem(bytes.span, into: &stem)
    return String(decoding: stem, as: UTF8.self)
  }

  /// Returns the stems of a document's terms.
  ///
  /// - Parameters:
  ///   - vocabulary: The terms.
  ///   - skipped: Terms, by number, that are their own stems without being looked at, such as
  ///     the stop words.
  /// - Returns: A stem for each term.
  public func stems(of vocabulary: Vocabulary, skipping skipped: [Bool] = []) -> Stems {
    StemMemory.withMemory(of: memoryName) { memory in
      var stems = Stems(expectedTerms: vocabulary.count)
      var stem: [UInt8] = []
      for term in 0..<UInt32(vocabulary.count) {
        let isSkipped = Int(term) < skipped.count && skipped[Int(term)]
        if isSkipped || !Self.isWordLike(vocabulary.bytes(term)) {
          stems.append(term, of: vocabulary)
          continue
        }
        let word = vocabulary.packed(term)
        if let known = word.flatMap(memory.stem) {
          stems.append(known)
        } else {
          self.stem(vocabulary.bytes(term).span, into: &stem)
          stems.append(stem)
          if let word, let stem = PackedForm(stem.span) { memory.note(word, stem: stem) }
        }
      }
      return stems
    }
  }

  /// Whether a term begins with a letter and is as long as a word that has a stem.
  private static func isWordLike(_ term: ArraySlice<UInt8>) -> Bool {
    guard let first = term.first, (3...64).contains(term.count) else { return false }
    return first >= 0x80 || (0x61...0x7A).contains(first)
  }

  private func stem(_ word: borrowing Span<UInt8>, into stem: inout [UInt8]) {
    stem.removeAll(keepingCapacity: true)
    if appendStem(of: word, to: &stem) { return }
    for index in word.indices { stem.append(word[index]) }
    if isKorean { stem.removeLast(stem.count - KoreanParticles.nounLength(stem[...])) }
    if let light { stem.removeLast(stem.count - light.length(of: word)) }
  }

  /// Appends the stem that the algorithm finds; says no when there is no algorithm or no memory.
  private func appendStem(of word: borrowing Span<UInt8>, to stem: inout [UInt8]) -> Bool {
    guard let handle = unsafe handle else { return false }
    let found = unsafe word.withUnsafeBufferPointer {
      unsafe sb_stemmer_stem(handle, $0.baseAddress, Int32(clamping: $0.count))
    }
    guard let found = unsafe found else { return false }
    for index in 0..<Int(unsafe sb_stemmer_length(handle)) { unsafe stem.append(found[index]) }
    return true
  }
}
