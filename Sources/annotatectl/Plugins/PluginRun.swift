import AnnotationKit
import AnnotationPipeline
import LinuxSystem
import PluginHost
import TextExtraction

/// Shows what passes between a plug-in program and the daemon over one document.
struct PluginRun {
  private let manifest: PluginManifest
  private let terminal: Terminal

  init(_ manifest: PluginManifest, on terminal: Terminal) {
    self.manifest = manifest
    self.terminal = terminal
  }

  /// Runs the program.
  ///
  /// - Parameter path: The document.
  /// - Returns: Whether it gave a result.
  /// - Throws: An error when the document cannot be read or the program not be started.
  func run(on path: FilePath) throws -> Bool {
    let contents = try InputFile.read(path, limit: manifest.limits.maxTextBytes)
    let text = try TextExtractor().extract(contents, named: path.name)
    let document = Document(
      bytes: text.bytes,
      name: String(decoding: path.name, as: UTF8.self),
      mediaType: text.mediaType.name
    )
    do {
      let rehearsal = try Rehearsal(manifest) { show($0) }
      let outcome = rehearsal.outcome(on: document)
      _ = rehearsal.program.close()
      return try show(outcome, of: document)
    } catch let failure as PluginFailure {
      terminal.line(terminal.styled("! \(failure.message.printable)", .red))
      return false
    }
  }

  private func show(_ traffic: PluginTraffic) {
    switch traffic {
    case .sent(let line): terminal.line(terminal.styled("→ ", .blue) + excerpt(line))
    case .received(let line): terminal.line(terminal.styled("← ", .green) + excerpt(line))
    case .said(let line): terminal.line(terminal.styled("· \(line.printable)", .dim))
    case .saidTooMuch(let count): terminal.line(terminal.styled("· (\(count) more lines)", .dim))
    }
  }

  private func excerpt(_ line: [UInt8]) -> String {
    let limit = 2_000
    let text = String(decoding: line.prefix(limit), as: UTF8.self).printable
    return line.count > limit ? "\(text)… (\(line.count) bytes)" : text
  }

  private func show(_ outcome: AnalyserRun.Outcome?, of document: Document) throws -> Bool {
    switch outcome {
    case .layer(let layer):
      let bytes = document.bytes
      var writer = LayerWriter(
        JSONWriter(),
        document: document,
        measure: TextMeasure(bytes.span)
      )
      layer.write(to: &writer)
      let value = try JSONValue(parsing: writer.finish().bytes)
      terminal.line(PrettyJSON(terminal).text(of: value))
      return true
    case .skipped(let reason): terminal.line("! skipped: \(reason.printable)")
    case .failed(let failure):
      terminal.line(
        terminal.styled("! \(failure.code): \(failure.message.printable)", .red)
      )
    case nil: terminal.line("! it was not run")
    }
    return false
  }
}
