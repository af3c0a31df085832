internal import Glibc
import Linguistics

extension FeatureMatrix {
  /// Computes the features of chosen candidates of a document.
  init(_ shortlist: Shortlist, of candidates: Candidates) {
    self.init(rows: shortlist.candidates.count)
    let document = DocumentFeatures(candidates)
    let generic = GenericWords(candidates.text)
    for (row, index) in shortlist.candidates.enumerated() {
      let candidate = candidates.table.all[index]
      document.fill(&self, row)
      fillPhrase(row, candidate, candidates, generic)
      fillCounts(row, candidate, candidates)
      fillPlaces(row, candidate, candidates)
      fillWords(row, candidate, candidates)
      fillNeighbours(row, candidate)
    }
    rank(.countRank, by: .count)
    rank(.firstRank, by: .first)
    rank(.weightRank, by: .weight)
    rank(.wordWeightRank, by: .wordWeight)
    rank(.cValueRank, by: .cValue)
    rank(.earlinessRank, by: .earlinessMean)
    share(.countShare, of: .count)
    share(.weightShare, of: .weight)
  }

  private mutating func set(_ row: Int, _ feature: Feature, _ flag: Bool) {
    self[row, feature] = flag ? 1 : 0
  }

  private mutating func fillPhrase(
    _ row: Int,
    _ candidate: Candidate,
    _ candidates: Candidates,
    _ generic: GenericWords
  ) {
    let text = candidates.text
    let tokens = text.tokens[candidate.tokens]
    let characters = (tokens.last?.end ?? 0) - (tokens.first?.start ?? 0)
    self[row, .words] = Float(candidate.words)
    self[row, .contentWords] = Float(candidate.contentWords)
    self[row, .characters] = Float(characters)
    self[row, .charactersPerWord] = Float(characters) / Float(candidate.words)
    set(row, .hasConnector, candidate.hasConnector)
    set(row, .hasHyphen, candidate.hasHyphen)
    set(row, .hasMark, candidate.hasMark)
    set(row, .hasDigit, tokens.contains { $0.kind == .number || $0.kind == .mixed })
    set(row, .isAcronym, candidate.isAcronym)
    set(row, .hasAcronym, candidate.partner != 0 && !candidate.isAcronym)
    self[row, .generic] = generic.share(in: candidate)
    fillEnding(row, tokens.last.map { text.vocabulary.bytes($0.term) } ?? [])
  }

  private mutating func fillEnding(_ row: Int, _ word: ArraySlice<UInt8>) {
    let word = word.last == UInt8(ascii: "s") && word.count > 4 ? word.dropLast() : word
    set(row, .endsInIon, word.ends(with: "ion"))
    set(row, .endsInIty, word.ends(with: "ity") || word.ends(with: "itie"))
    set(row, .endsInMent, word.ends(with: "ment"))
    set(row, .endsInIng, word.ends(with: "ing"))
    set(row, .endsInEr, word.ends(with: "er") || word.ends(with: "or"))
    set(row, .endsInS, word.ends(with: "ss") || word.ends(with: "s"))
    set(row, .endsInIsm, word.ends(with: "ism") || word.ends(with: "ist"))
    set(row, .endsInIc, word.ends(with: "ic") || word.ends(with: "logy"))
  }

  private mutating func fillCounts(
    _ row: Int,
    _ candidate: Candidate,
    _ candidates: Candidates
  ) {
    let count = Float(candidate.count)
    self[row, .count] = logf(count)
    self[row, .maximalCount] = logf(1 + Float(candidate.maximalCount))
    self[row, .maximalShare] = Float(candidate.maximalCount) / count
    self[row, .sentences] = logf(Float(candidate.sentences))
    self[row, .sentenceShare] = Float(candidate.sentences) / Float(max(1, candidates.sentences))
    if candidate.partner != 0, let other = candidates.table.index(of: candidate.partner) {
      self[row, .partnerCount] = logf(1 + Float(candidates.table.all[other].count))
    }
    self[row, .longerShare] = Float(candidate.longerCount) / count
    self[row, .partShare] = count / Float(max(candidate.partCount, candidate.count))
    self[row, .partCount] = logf(1 + Float(candidate.partCount))
    let containers = Float(candidate.containers.nonzeroBitCount)
    let nested = Float(candidate.count - candidate.maximalCount)
    self[row, .containers] = logf(1 + containers)
    self[row, .freeCount] = logf(1 + max(0, count - nested / max(1, containers)))
  }

  private mutating func fillPlaces(
    _ row: Int,
    _ candidate: Candidate,
    _ candidates: Candidates
  ) {
    let length = Float(candidates.length)
    let first = Float(candidate.first)
    self[row, .first] = logf(1 + first)
    self[row, .firstShare] = first / length
    self[row, .last] = Float(candidate.last) / length
    self[row, .span] = Float(candidate.last - candidate.first) / length
    self[row, .parts] = Float(candidate.parts.nonzeroBitCount)
    self[row, .headings] = logf(1 + Float(candidate.headings))
    set(row, .title, candidate.titles > 0)
    let opening = candidates.text.sentences.prefix(2)
    set(row, .firstSentence, opening.contains { $0.tokens.contains(candidate.first) })
    let sentence = candidates.text.sentences.first
    set(row, .firstIsHeading, sentence?.kind == .heading)
    self[row, .density] = logf(1 + 1_000 * Float(candidate.count) / length)
  }

  private mutating func fillNeighbours(_ row: Int, _ candidate: Candidate) {
    let before = Float(candidate.before.nonzeroBitCount)
    let after = Float(candidate.after.nonzeroBitCount)
    let count = Float(candidate.count)
    self[row, .before] = logf(1 + before)
    self[row, .after] = logf(1 + after)
    self[row, .beforeShare] = before / min(count, 48)
    self[row, .afterShare] = after / min(count, 48)
    let containers = max(1, Float(candidate.containers.nonzeroBitCount))
    let nested = Float(candidate.count - candidate.maximalCount)
    let free = max(0, count - nested / containers)
    self[row, .cValue] = log2f(Float(candidate.contentWords) + 1) * free
  }
}

/// What is true of the document as a whole, the same for all its candidates.
struct DocumentFeatures {
  private let length: Float
  private let sentences: Float
  private let candidates: Float
  private let repetition: Float
  private let isTagged: Bool

  init(_ all: Candidates) {
    length = logf(Float(all.length))
    sentences = logf(1 + Float(all.sentences))
    candidates = logf(1 + Float(all.table.all.count))
    let occurrences = all.table.all.reduce(0) { $0 + $1.count }
    repetition = Float(occurrences) / Float(max(1, all.table.all.count))
    isTagged = all.text.isTagged
  }

  func fill(_ matrix: inout FeatureMatrix, _ row: Int) {
    matrix[row, .textLength] = length
    matrix[row, .sentenceCount] = sentences
    matrix[row, .candidateCount] = candidates
    matrix[row, .repetition] = repetition
    matrix[row, .isTagged] = isTagged ? 1 : 0
  }
}

extension ArraySlice<UInt8> {
  /// Whether the word ends so.
  func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count > length else { return false }
    for offset in 0..<length {
      guard unsafe self[endIndex - length + offset] == ending.utf8Start[offset] else {
        return false
      }
    }
    return true
  }
}
