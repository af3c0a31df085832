internal import Glibc
import Linguistics

/// Computes the features of one candidate after the other.
struct FeatureFiller {
  let candidates: Candidates

  /// What is known of the tokens, terms and stems of the text, each read for every candidate.
  let tokens: [Token]
  let tags: [UInt8]
  let stems: [StemID]
  let facts: [WordFacts]

  private let generic: GenericWords
  let logarithms = WholeLogarithms()

  /// The tokens of the first two sentences.
  private let opening: [Range<Int>]

  init(_ candidates: Candidates) {
    self.candidates = candidates
    tokens = candidates.text.tokens
    tags = candidates.text.tags
    stems = candidates.text.stems
    facts = candidates.text.facts
    generic = GenericWords(candidates.text)
    opening = candidates.text.sentences.prefix(2).map(\.tokens)
  }

  func fill(_ row: inout MutableSpan<Float>, of candidate: Candidate) {
    fillPhrase(&row, candidate)
    fillCounts(&row, candidate)
    fillPlaces(&row, candidate)
    fillWords(&row, candidate)
    fillNeighbours(&row, candidate)
  }

  private func fillPhrase(_ row: inout MutableSpan<Float>, _ candidate: Candidate) {
    let all = tokens.span
    let tokens = all.extracting(candidate.tokens)
    guard !tokens.isEmpty else { return }
    let last = tokens[tokens.count - 1]
    let characters = Float(last.end - tokens[0].start)
    var hasDigit = false
    for index in tokens.indices {
      hasDigit = hasDigit || tokens[index].kind == .number || tokens[index].kind == .mixed
    }
    row[.words] = Float(candidate.words)
    row[.contentWords] = Float(candidate.contentWords)
    row[.characters] = characters
    row[.charactersPerWord] = characters / Float(candidate.words)
    row.set(.hasConnector, candidate.hasConnector)
    row.set(.hasHyphen, candidate.hasHyphen)
    row.set(.hasMark, candidate.hasMark)
    row.set(.hasDigit, hasDigit)
    row.set(.isAcronym, candidate.isAcronym)
    row.set(.hasAcronym, candidate.partner != 0 && !candidate.isAcronym)
    row[.generic] = Float(generic.count(in: candidate, all)) / Float(candidate.words)
    let word = candidates.text.vocabulary.bytes(last.term)
    fillEnding(&row, WordEnding(word.span))
  }

  private func fillEnding(_ row: inout MutableSpan<Float>, _ word: WordEnding) {
    row.set(.endsInIon, word.ends(with: "ion"))
    row.set(.endsInIty, word.ends(with: "ity") || word.ends(with: "itie"))
    row.set(.endsInMent, word.ends(with: "ment"))
    row.set(.endsInIng, word.ends(with: "ing"))
    row.set(.endsInEr, word.ends(with: "er") || word.ends(with: "or"))
    row.set(.endsInS, word.ends(with: "s"))
    row.set(.endsInIsm, word.ends(with: "ism") || word.ends(with: "ist"))
    row.set(.endsInIc, word.ends(with: "ic") || word.ends(with: "logy"))
  }

  private func fillCounts(_ row: inout MutableSpan<Float>, _ candidate: Candidate) {
    let count = Float(candidate.count)
    row[.count] = logarithms.of(candidate.count)
    row[.maximalCount] = logarithms.of(1 + candidate.maximalCount)
    row[.maximalShare] = Float(candidate.maximalCount) / count
    row[.sentences] = logarithms.of(candidate.sentences)
    row[.sentenceShare] = Float(candidate.sentences) / Float(max(1, candidates.sentences))
    if candidate.partner != 0, let other = candidates.table.index(of: candidate.partner) {
      row[.partnerCount] = logarithms.of(1 + candidates.table.all[other].count)
    }
    row[.longerShare] = Float(candidate.longerCount) / count
    row[.partShare] = count / Float(max(candidate.partCount, candidate.count))
    row[.partCount] = logarithms.of(1 + candidate.partCount)
    let containers = Float(candidate.containers.nonzeroBitCount)
    let nested = Float(candidate.count - candidate.maximalCount)
    row[.containers] = logarithms.of(1 + candidate.containers.nonzeroBitCount)
    row[.freeCount] = logf(1 + max(0, count - nested / max(1, containers)))
  }

  private func fillPlaces(_ row: inout MutableSpan<Float>, _ candidate: Candidate) {
    let length = Float(candidates.length)
    let first = Float(candidate.first)
    row[.first] = logarithms.of(1 + candidate.first)
    row[.firstShare] = first / length
    row[.last] = Float(candidate.last) / length
    row[.span] = Float(candidate.last - candidate.first) / length
    row[.parts] = Float(candidate.parts.nonzeroBitCount)
    row[.headings] = logarithms.of(1 + candidate.headings)
    row.set(.title, candidate.titles > 0)
    row.set(.firstSentence, opening.contains { $0.contains(candidate.first) })
    row[.density] = logf(1 + 1_000 * Float(candidate.count) / length)
  }

  private func fillNeighbours(_ row: inout MutableSpan<Float>, _ candidate: Candidate) {
    let before = candidate.before.nonzeroBitCount
    let after = candidate.after.nonzeroBitCount
    let count = Float(candidate.count)
    row[.before] = logarithms.of(1 + before)
    row[.after] = logarithms.of(1 + after)
    row[.beforeShare] = Float(before) / min(count, 48)
    row[.afterShare] = Float(after) / min(count, 48)
    let containers = max(1, Float(candidate.containers.nonzeroBitCount))
    let nested = Float(candidate.count - candidate.maximalCount)
    let free = max(0, count - nested / containers)
    row[.cValue] = log2f(Float(candidate.contentWords) + 1) * free
  }
}
