import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import LinuxSystem
import StandardAnalysers
import TextExtraction

extension Command {
  /// Prints the text of a document as the analysers read it.
  static let text = Command(
    "text",
    operands: "FILE",
    "print the text of a document as it is read",
    details: """
      Prints the canonical text of FILE, which all offsets in a sidecar count; - reads standard \
      input. With --sentences it prints one sentence a line and a blank line between paragraphs, \
      without boilerplate; with --structure one block a line: what it is, its level, the kind of \
      boilerplate it is, and its text.
      """,
    options: [
      CommandOption("--sentences", "Print one sentence a line."),
      CommandOption("--structure", "Print one block a line."),
    ],
    operandKind: .files
  ) { invocation in
    let document = try TextCommand.document(of: invocation)
    let terminal = invocation.terminal
    guard invocation.has("--sentences") || invocation.has("--structure") else {
      terminal.write(document.bytes)
      return .success
    }
    let plan = try AnalysisPlan(StandardAnalysers.registry().keeping([]))
    let view = ReadingView(document, plan.run(on: document).layers)
    let lines = invocation.has("--sentences") ? view.sentences : view.structure
    terminal.write(Array(lines.joined(separator: "\n").utf8))
    if !lines.isEmpty { terminal.line() }
    return .success
  }
}

/// How `annotatectl text` comes by its document.
private enum TextCommand {
  static func document(of invocation: Invocation) throws -> Document {
    guard invocation.operands.count == 1, let path = invocation.operands.first else {
      throw CommandFailure(.usage, "text takes one FILE")
    }
    let limit = try invocation.configuration().configuration.limits.maxFileBytes
    let isInput = path.bytes == [UInt8(ascii: "-")]
    let contents =
      isInput
      ? try InputFile.readStandardInput(limit: limit) : try InputFile.read(path, limit: limit)
    let name = isInput ? Array("standard input".utf8) : path.name
    do {
      let text = try TextExtractor().extract(contents, named: name)
      return Document(bytes: text.bytes, mediaType: text.mediaType.name)
    } catch {
      throw CommandFailure(.badData, "'\(path)' was skipped: \(error)")
    }
  }
}
