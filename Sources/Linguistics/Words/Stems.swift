/// The stems of a document's terms: a number for each stem, and the stem of each term.
public struct Stems: Sendable {
  private var distinct: Vocabulary
  private var byTerm: [StemID] = []

  init(expectedTerms: Int) {
    distinct = Vocabulary(expectedTerms: expectedTerms)
    byTerm.reserveCapacity(expectedTerms)
  }

  /// The number of distinct stems.
  public var count: Int { distinct.count }

  /// The stem of each term, by the term's number.
  public var all: [StemID] { byTerm }

  /// Returns the stem of a term.
  public subscript(_ term: TermID) -> StemID { byTerm[Int(term)] }

  /// Returns a stem as text.
  public func text(_ stem: StemID) -> String { distinct.text(stem) }

  /// Gives the next term a stem, which is a term of a vocabulary.
  mutating func append(_ stem: TermID, of vocabulary: Vocabulary) {
    byTerm.append(distinct.intern(stem, of: vocabulary))
  }

  /// Gives the next term a stem.
  mutating func append(_ stem: [UInt8]) { byTerm.append(distinct.intern(stem)) }

  /// Gives the next term a stem of at most sixteen bytes.
  mutating func append(_ stem: PackedForm) { byTerm.append(distinct.intern(stem)) }
}

/// The number of a stem among the ``Stems`` of a document, from 0 in order of first occurrence.
public typealias StemID = UInt32
