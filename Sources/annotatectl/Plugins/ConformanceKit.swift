import AnnotatedConfiguration
import AnnotationKit
import LinuxSystem
import PluginHost

/// Tries a plug-in program with what it will meet, and reports in the Test Anything Protocol.
struct ConformanceKit {
  private let manifest: PluginManifest?
  private let path: String
  private let complaints: [Diagnostic]
  private var report: TAPReport

  /// What the program wrote last, to name the line that was wrong.
  private let traffic = LastTraffic()

  /// How many documents a program is given to see whether it grows.
  private static let documentCount = 200

  /// How much a program may grow over them, in bytes.
  private static let growthAllowed = 16 << 20

  init(
    _ manifest: PluginManifest?,
    at path: String,
    _ complaints: [Diagnostic],
    on terminal: Terminal
  ) {
    self.manifest = manifest
    self.path = path
    self.complaints = complaints
    report = TAPReport(terminal)
  }

  /// Runs all checks.
  ///
  /// - Returns: Whether all went well.
  mutating func run() -> Bool {
    report.begin()
    report.check("the manifest is sound", complaints.map(\.description))
    guard let manifest else { return report.end() }
    guard var rehearsal = start(manifest) else { return report.end() }
    for check in Self.checks {
      let failures = report.failures
      check(&self, rehearsal)
      // What it still says to a check that went wrong is not to be taken for an answer to the next.
      if report.failures > failures, let another = try? rehearse(manifest) { rehearsal = another }
    }
    return report.end()
  }

  private static var checks: [(inout ConformanceKit, Rehearsal) -> Void] {
    ConformanceText.all.map { text in { $0.check(text, by: $1) } } + [
      { $0.checkLength(by: $1) }, { $0.checkDeterminism(by: $1) },
      { $0.checkUnknownFields(by: $1) }, { $0.checkCancel(by: $1) }, { $0.checkGrowth(by: $1) },
      { kit, _ in kit.checkWords() }, { $0.checkEnd(of: $1) },
    ]
  }

  private func rehearse(_ manifest: PluginManifest) throws -> Rehearsal {
    try Rehearsal(manifest) { [traffic] in traffic.note($0) }
  }

  private mutating func start(_ manifest: PluginManifest) -> Rehearsal? {
    let name = "it introduces itself in time"
    do {
      let rehearsal = try rehearse(manifest)
      if manifest.mode == .oneshot {
        report.skip(name, "a oneshot program is not asked")
      } else {
        report.check(name, [])
      }
      return rehearsal
    } catch {
      report.check(name, [problem("\(error)")])
      return nil
    }
  }

  // MARK: Checks

  private mutating func check(_ text: ConformanceText, by rehearsal: Rehearsal) {
    report.check("it takes \(text.name)", problems(on: text.text, by: rehearsal))
  }

  private mutating func checkLength(by rehearsal: Rehearsal) {
    let manifest = rehearsal.program.manifest
    // What other analysers find in a very long text would take longer than the text itself.
    let most = manifest.inputs.isEmpty ? 8 << 20 : 256 << 10
    let size = min(manifest.limits.maxTextBytes, most)
    let sentence = "A long text goes on and on, to the end of March 2021 — and beyond. "
    let text = String(repeating: sentence, count: max(1, size / sentence.utf8.count))
    let problems = problems(on: text, by: rehearsal, mayRefuse: true)
    let advice = problems.isEmpty ? [] : ["MaxTextBytes= can keep longer texts from it"]
    report.check("it takes a text of \(text.utf8.count) bytes", problems + advice)
  }

  private mutating func checkDeterminism(by rehearsal: Rehearsal) {
    let outcomes = (0..<2).map { _ in
      rehearsal.outcome(on: Document(text: ConformanceText.ordinary)).map(Self.json)
    }
    report.check(
      "it says the same of the same text",
      outcomes[0] == outcomes[1] ? [] : [problem("the second answer was another")]
    )
  }

  private mutating func checkUnknownFields(by rehearsal: Rehearsal) {
    let name = "it passes over fields that it does not know"
    guard isWorker else { return report.skip(name, "a oneshot program gets the text alone") }
    rehearsal.program.addUnknownFields()
    report.check(name, problems(on: ConformanceText.ordinary, by: rehearsal))
  }

  private mutating func checkCancel(by rehearsal: Rehearsal) {
    let name = "it answers a request that was taken back, and the next one"
    guard isWorker else { return report.skip(name, "a oneshot program is ended instead") }
    let line = "\(ConformanceText.ordinary)\n"
    let most = min(rehearsal.program.manifest.limits.maxTextBytes, 50_000)
    let text = String(repeating: line, count: max(1, most / line.utf8.count))
    if let failure = rehearsal.failureToCancel(on: Document(text: text)) {
      report.check(name, [problem(failure.message)])
    } else {
      report.check(name, problems(on: ConformanceText.ordinary, by: rehearsal))
    }
  }

  private mutating func checkGrowth(by rehearsal: Rehearsal) {
    let name = "it does not grow over \(Self.documentCount) documents"
    guard isWorker else { return report.skip(name, "a oneshot program ends after each") }
    var before: Int?
    for number in 0..<Self.documentCount {
      let text = "\(ConformanceText.ordinary) \(number)"
      if let first = problems(on: text, by: rehearsal).first { return report.check(name, [first]) }
      if number == Self.documentCount / 4 { before = rehearsal.program.residentBytes }
    }
    let growth = (rehearsal.program.residentBytes ?? 0) - (before ?? 0)
    let isFine = growth <= Self.growthAllowed
    report.check(name, isFine ? [] : ["it took \(growth >> 20) MiB more"])
  }

  private mutating func checkWords() {
    let name = "it says no more on standard error than the journal takes"
    let dropped = traffic.dropped
    guard dropped > 0 else { return report.check(name, []) }
    let last = traffic.lastWords.map { "\nthe line: \($0)" } ?? ""
    report.check(name, ["over one document it wrote \(dropped) more lines\(last)"])
  }

  private mutating func checkEnd(of rehearsal: Rehearsal) {
    let name = "the end of its input ends it"
    guard isWorker else { return report.skip(name, "a oneshot program ends after each text") }
    switch rehearsal.program.close() {
    case .code(0)?: report.check(name, [])
    case let status?: report.check(name, ["it \(status)"])
    case nil: report.check(name, ["it ran on for two seconds and was killed"])
    }
  }

  // MARK: Helpers of the checks

  private var isWorker: Bool { manifest?.mode == .worker }

  /// What is wrong about what the program makes of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - rehearsal: The program.
  ///   - mayRefuse: Whether it may say that the document is bad.
  /// - Returns: The problems.
  private func problems(
    on text: String,
    by rehearsal: Rehearsal,
    mayRefuse: Bool = false
  ) -> [String] {
    switch rehearsal.outcome(on: Document(text: text)) {
    case .layer(let layer): (layer as? JSONLayer).map { quoteProblems($0.value, of: text) } ?? []
    case .skipped: []
    case .failed(let failure) where mayRefuse && failure.code == "document": []
    case .failed(let failure): [problem(failure.message)]
    case nil: ["it was not run"]
    }
  }

  /// Compares the quotes that annotations give with their places.
  private func quoteProblems(_ value: JSONValue, of text: String) -> [String] {
    let document = Document(text: text)
    return (value["annotations"]?.elements ?? []).enumerated().compactMap { number, item in
      guard let quote = item["quote"]?.string, let span = item["at"]?.span,
        quote != document.text(span)
      else { return nil }
      return problem("annotations[\(number)]: the quote '\(quote)' is not what stands there")
    }
  }

  private func problem(_ message: String) -> String {
    traffic.last.map { "\(message)\nthe line: \($0)" } ?? message
  }

  private static func json(_ outcome: AnalyserRun.Outcome) -> String {
    switch outcome {
    case .layer(let layer): (layer as? JSONLayer)?.value.description ?? ""
    case .skipped(let reason): reason
    case .failed(let failure): failure.message
    }
  }
}
