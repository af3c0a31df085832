import AnnotationKit
import Linguistics

/// How a document was read: its sentences, or its blocks, a line for each.
struct ReadingView {
  private let document: Document
  private let blocks: [TextBlock]
  private let all: [Sentence]
  private let regions: [Boilerplate.Region]

  init(_ document: Document, _ layers: LayerSet) {
    self.document = document
    blocks = layers[TextStructure.self]?.blocks ?? []
    all = layers[Sentences.self]?.all ?? []
    regions = layers[Boilerplate.self]?.regions ?? []
  }

  /// The sentences, an empty line between those of different blocks.
  var sentences: [String] {
    var lines: [String] = []
    var block = all.first?.block
    for sentence in all {
      if sentence.block != block { lines.append("") }
      block = sentence.block
      lines.append(line(span(of: sentence)))
    }
    return lines
  }

  /// A sentence with the marks of its block, such as the number of an item, when it is the first.
  private func span(of sentence: Sentence) -> TextSpan {
    guard sentence.opensBlock else { return sentence.span }
    let outer = blocks[sentence.block].outer
    return TextSpan(min(outer.start, sentence.span.start), sentence.span.end)
  }

  /// The blocks: kind, level, kind of boilerplate and text, parted by tabs.
  var structure: [String] {
    var next = 0
    return blocks.map { block in
      while next < regions.count, regions[next].span.end <= block.span.start { next += 1 }
      let isBoilerplate = next < regions.count && regions[next].span.start <= block.span.start
      let kind = isBoilerplate ? regions[next].kind.rawValue : "-"
      return "\(block.kind.rawValue)\t\(block.level)\t\(kind)\t\(line(block.outer))"
    }
  }

  /// A stretch of the text on one line, its white space made single spaces.
  private func line(_ span: TextSpan) -> String {
    var line: [UInt8] = []
    for byte in document.bytes[span.range] {
      if byte > 0x20, byte != 0x7F {
        line.append(byte)
      } else if line.last != 0x20 {
        line.append(0x20)
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}
