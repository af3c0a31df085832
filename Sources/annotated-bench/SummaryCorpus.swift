import AnnotationKit
import FoundationEssentials
import StandardAnalysers
import SummaryAnalysis

/// Documents with reference summaries: a folder of `DOC.txt` and `DOC.ref` or `DOC.ref.1`, ….
struct SummaryCorpus {
  let name: String

  /// How much it counts in the search for weights.
  let weight: Double
  private(set) var documents: [Entry]

  /// A document made ready for scoring many rankings of its sentences.
  struct Entry {
    let name: String
    let draft: SummaryDraft
    let references: [RougeText]
    let sentences: [RougeText]
    let lead: Double
    let document: Document

    /// ROUGE-1 of the `count` sentences that the given weights choose, in document order.
    func score(_ weights: FeatureWeights, count: Int) -> Double {
      var summary = RougeText()
      for passage in draft.ranking(upTo: count, by: weights).map(\.passage).sorted() {
        summary.append(sentences[passage])
      }
      return summary.score(against: references)
    }
  }

  /// Reads a folder; `FOLDER=0.5` lets it count half.
  init(_ argument: String, sentences count: Int) throws {
    let parts = argument.split(separator: "=")
    let folder = String(parts.first ?? "")
    weight = parts.count > 1 ? Double(parts[1]) ?? 1 : 1
    name = String(folder.split(separator: "/").last ?? "")
    let plan = try AnalysisPlan(StandardAnalysers.registry().keeping([]))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var numbers: [String: Int32] = [:]
    documents = try files.filter { $0.hasSuffix(".txt") }.compactMap { file in
      let stem = String(file.dropLast(4))
      let references = files.filter { $0.hasPrefix("\(stem).ref") }.map {
        RougeText(Self.text("\(folder)/\($0)"), numbers: &numbers)
      }
      guard !references.isEmpty else { return nil }
      let document = Document(text: Self.text("\(folder)/\(file)"))
      let draft = try SummaryDraft(document, given: plan.run(on: document).layers)
      let sentences = (0..<draft.count).map {
        RougeText(document.text(draft.span(of: $0)), numbers: &numbers)
      }
      var lead = RougeText()
      for sentence in sentences.prefix(count) { lead.append(sentence) }
      return Entry(
        name: stem,
        draft: draft,
        references: references,
        sentences: sentences,
        lead: lead.score(against: references),
        document: document
      )
    }
  }

  /// Every second document.
  func half(_ parity: Int) -> SummaryCorpus {
    var half = self
    half.documents = documents.enumerated().filter { $0.offset % 2 == parity }.map(\.element)
    return half
  }

  /// Writes the summaries as `DOC.sum`, a sentence a line, for other scorers.
  func write(to folder: String, count: Int) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for entry in documents {
      let lines = entry.draft.ranking(upTo: count).map(\.passage).sorted().map { passage in
        entry.document.text(entry.draft.span(of: passage)).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ") + "\n"
      }
      try Data(lines.joined().utf8).write(to: URL(filePath: "\(folder)/\(entry.name).sum"))
    }
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
