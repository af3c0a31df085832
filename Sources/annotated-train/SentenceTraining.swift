import AnnotationKit
import Linguistics

/// Learns where sentences end from texts with one sentence a line beside them.
///
/// References are folders of `DOC.txt` and `DOC.sents`; a blank line parts paragraphs.
struct SentenceTraining {
  private typealias Example = (features: [Int], isPositive: Bool, verdict: Bool?)

  private let corpora: [(name: String, documents: [[Example]], missed: Int)]

  init(folders: [String]) throws {
    corpora = try folders.map { folder in
      let corpus = try Corpus(folder: folder, ending: "sents")
      var missed = 0
      let documents = try corpus.members.map { member in
        let (examples, lost) = try Self.examples(member)
        missed += lost
        return examples
      }
      return (corpus.name, documents, missed)
    }
  }

  /// The places of one text, and the number of sentence ends that are none of them.
  private static func examples(
    _ member: (document: Document, layers: LayerSet, reference: String)
  ) throws -> ([Example], Int) {
    let (ends, paragraphEnds) = ends(member.reference)
    let solid = solidOffsets(member.document.bytes)
    let samples = try BoundaryModel.samples(of: member.document, given: member.layers) {
      ends.contains(solid[$0])
    }
    let found = Set(samples.filter(\.isEnd).map { solid[$0.offset] })
    let lost = ends.subtracting(paragraphEnds).subtracting(found).count
    return (samples.map { ($0.pairs, $0.isEnd, $0.verdict) }, lost)
  }

  /// The number of bytes that are no white space before each offset.
  private static func solidOffsets(_ bytes: [UInt8]) -> [Int] {
    var count = 0
    var offsets = [0]
    for byte in bytes {
      count += byte > 0x20 ? 1 : 0
      offsets.append(count)
    }
    return offsets
  }

  /// The ends of sentences and of paragraphs, counted without white space.
  private static func ends(_ reference: String) -> (Set<Int>, Set<Int>) {
    var count = 0
    var ends: Set<Int> = []
    var paragraphs: Set<Int> = []
    for line in reference.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      let length = line.count { $0 > 0x20 }
      if length == 0 { paragraphs.insert(count) }
      count += length
      if length > 0 { ends.insert(count) }
    }
    paragraphs.insert(count)
    return (ends, paragraphs)
  }

  /// Learns from all corpora but one in turn, and says how well the one left out is told.
  func crossValidation() -> [String] {
    corpora.indices.map { out in
      let others = corpora.indices.filter { $0 != out }.flatMap { corpora[$0].documents.joined() }
      let model = Self.model(others)
      return line("without it", corpora[out].name, [(model, corpora[out].documents)], out)
    }
      + corpora.indices.map { own in line("a fifth at a time", corpora[own].name, folds(own), own) }
  }

  /// Learns from everything but a fifth of one corpus, five times.
  private func folds(_ own: Int) -> [(LogisticRegression, [[Example]])] {
    let others = corpora.indices.filter { $0 != own }.flatMap { corpora[$0].documents.joined() }
    return (0..<5).map { fold in
      let documents = corpora[own].documents
      let kept = documents.indices.filter { $0 % 5 != fold }.flatMap { documents[$0] }
      let held = documents.indices.filter { $0 % 5 == fold }.map { documents[$0] }
      return (Self.model(others + kept), held)
    }
  }

  private func line(
    _ how: String,
    _ name: String,
    _ tests: [(LogisticRegression, [[Example]])],
    _ corpus: Int
  ) -> String {
    var (right, wrong, missing) = (0, 0, corpora[corpus].missed)
    for (model, documents) in tests {
      for example in documents.joined() {
        switch (example.verdict ?? (model.score(example.features) > 0), example.isPositive) {
        case (true, true): right += 1
        case (true, false): wrong += 1
        case (false, true): missing += 1
        case (false, false): break
        }
      }
    }
    let score = Double(200 * right) / Double(2 * right + wrong + missing)
    return
      "\(name), \(how): F1 \(score) of \(right + missing), no candidate \(corpora[corpus].missed)"
  }

  private static func model(_ examples: [Example]) -> LogisticRegression {
    var model = LogisticRegression(features: BoundaryModel.names().count)
    model.learn(examples.filter { $0.verdict == nil }.map { ($0.features, $0.isPositive) })
    return model
  }

  /// Learns from everything and returns the table of weights, without those that hardly matter.
  func table() -> [String] {
    let model = Self.model(corpora.flatMap { $0.documents.joined() })
    return WeightTable.lines(BoundaryModel.names(), model.weights)
  }
}
