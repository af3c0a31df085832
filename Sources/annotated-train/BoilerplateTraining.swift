import AnnotationKit
import FoundationEssentials
import Linguistics

/// Learns which blocks of a scrape are its text from pages whose text is known.
///
/// References are folders of `DOC.txt` (the scrape) and `DOC.gold` (its main text). Folders whose
/// texts have a reference that ends in `txt` are taken to be main text throughout.
struct BoilerplateTraining {
  private struct Page {
    let blocks: [(text: String, pairs: [Int])]
    let labels: [Bool?]
    let certain: [Bool]
    let sticky: [Bool]
    let isPage: Bool
    let gold: String
  }

  private let pages: [Page]
  private let clean: [Page]

  init(scrapes: String, clean folders: [String]) throws {
    pages = try Corpus(folder: scrapes, ending: "gold").members.map(Self.page)
    clean = try folders.flatMap { try Corpus(folder: $0, ending: "txt").members.map(Self.page) }
  }

  private static func page(
    _ member: (document: Document, layers: LayerSet, reference: String)
  ) throws -> Page {
    let samples = try BoilerplateModel.Samples(of: member.document, given: member.layers)
    let blocks = samples.blocks.map {
      (text: member.document.text($0.block.outer), pairs: $0.pairs)
    }
    let isClean = member.reference.utf8.count == member.document.bytes.count
    let overlap = Shingles(of: member.reference, length: 3)
    let labels = blocks.map { isClean ? true : overlap.covers($0.text) }
    return Page(
      blocks: blocks,
      labels: labels,
      certain: samples.certain,
      sticky: samples.sticky,
      isPage: samples.isPage,
      gold: member.reference
    )
  }

  /// Learns from four fifths of the pages at a time and says how well it tells the rest.
  func crossValidation() -> [String] {
    var scores: [(precision: Double, recall: Double)] = []
    var lost = (words: 0, all: 0)
    for fold in 0..<5 {
      let model = Self.model(pick(pages) { $0 % 5 != fold } + pick(clean) { $0 % 5 != fold })
      for page in pick(pages, where: { $0 % 5 == fold }) {
        scores.append(Shingles.score(Self.mainText(page, model), against: page.gold))
      }
      for page in pick(clean, where: { $0 % 5 == fold }) {
        let kept = Shingles.words(Self.mainText(page, model)).count
        let all = page.blocks.reduce(0) { $0 + Shingles.words($1.text).count }
        lost = (lost.words + all - kept, lost.all + all)
      }
    }
    let precision = scores.reduce(0) { $0 + $1.precision } / Double(scores.count)
    let recall = scores.reduce(0) { $0 + $1.recall } / Double(scores.count)
    return [
      "a fifth at a time: F1 \(2 * precision * recall / (precision + recall)), "
        + "precision \(precision), recall \(recall)",
      "of clean texts \(lost.words) words of \(lost.all) lost",
    ]
  }

  private func pick(_ pages: [Page], where isIn: (Int) -> Bool) -> [Page] {
    pages.indices.filter(isIn).map { pages[$0] }
  }

  private static func mainText(_ page: Page, _ model: LogisticRegression) -> String {
    let scores = page.blocks.map { Float(model.score($0.pairs)) }
    let isMain = MainText(
      scores: scores,
      certain: page.certain,
      sticky: page.sticky,
      isPage: page.isPage
    ).isMain
    return page.blocks.indices.filter { isMain[$0] }.map { page.blocks[$0].text }
      .joined(separator: "\n")
  }

  private static func model(_ pages: [Page]) -> LogisticRegression {
    var model = LogisticRegression(features: BoilerplateModel.names().count)
    model.learn(
      pages.filter(\.isPage).flatMap { page in
        zip(page.blocks, page.labels).compactMap { block, label in
          label.map { (block.pairs, $0) }
        }
      }
    )
    return model
  }

  /// Learns from everything and returns the table of weights, without those that hardly matter.
  func table() -> [String] {
    WeightTable.lines(BoilerplateModel.names(), Self.model(pages + clean).weights)
  }
}
