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
    let words: [Int]
    let labels: [Bool?]
    let certain: [Bool]
    let sticky: [Bool]
    let isPage: Bool
    let gold: String
  }

  private static let folds = 8
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
      words: samples.words,
      labels: labels,
      certain: samples.certain,
      sticky: samples.sticky,
      isPage: samples.isPage,
      gold: member.reference
    )
  }

  /// Learns from all sites but an eighth at a time and says how well it tells the rest.
  func crossValidation() -> [String] {
    var scores: [(precision: Double, recall: Double)] = []
    var lost = (words: 0, all: 0)
    let folds = SiteFolds(pages.map { $0.blocks.map(\.text) }, count: Self.folds).folds
    for fold in 0..<Self.folds {
      let model = Self.model(
        pick(pages) { folds[$0] != fold } + pick(clean) { $0 % Self.folds != fold }
      )
      for page in pick(pages, where: { folds[$0] == fold }) {
        scores.append(Shingles.score(Self.mainText(page, model), against: page.gold))
      }
      for page in pick(clean, where: { $0 % Self.folds == fold }) {
        let kept = Shingles.words(Self.mainText(page, model)).count
        let all = page.blocks.reduce(0) { $0 + Shingles.words($1.text).count }
        lost = (lost.words + all - kept, lost.all + all)
      }
    }
    return [
      "on sites not learnt from: " + Self.figures(scores),
      "on pages learnt from: " + inSample(),
      "of clean texts \(lost.words) words of \(lost.all) lost",
    ]
  }

  private func inSample() -> String {
    let model = Self.model(pages + clean)
    return Self.figures(
      pages.map { Shingles.score(Self.mainText($0, model), against: $0.gold) }
    )
  }

  private static func figures(_ scores: [(precision: Double, recall: Double)]) -> String {
    let precision = scores.reduce(0) { $0 + $1.precision } / Double(scores.count)
    let recall = scores.reduce(0) { $0 + $1.recall } / Double(scores.count)
    return "F1 \(2 * precision * recall / (precision + recall)), precision \(precision), "
      + "recall \(recall)"
  }

  private func pick(_ pages: [Page], where isIn: (Int) -> Bool) -> [Page] {
    pages.indices.filter(isIn).map { pages[$0] }
  }

  private static func mainText(_ page: Page, _ model: LogisticRegression) -> String {
    let isMain =
      page.isPage
      ? MainText(
        scores: page.blocks.map { Float(model.score($0.pairs)) },
        words: page.words,
        certain: page.certain,
        sticky: page.sticky
      ).isMain : page.certain.map { !$0 }
    return page.blocks.indices.filter { isMain[$0] }.map { page.blocks[$0].text }
      .joined(separator: "\n")
  }

  private static func model(_ pages: [Page]) -> LogisticRegression {
    var model = LogisticRegression(features: BoilerplateModel.names().count)
    model.penalty = 0
    model.prior = 5
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
