import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem
import StandardAnalysers

/// Compares all sidecars in folders with their documents.
struct FolderCheck {
  private let verifier: SidecarVerifier
  private let location: SidecarLocation
  private let limit: Int
  private let terminal: Terminal

  private var checked = 0
  private var faulty = 0

  /// How many findings are shown for one document.
  private static let shownFindings = 5

  /// How deep folders are looked into.
  private static let depthLimit = 64

  init(_ configuration: Configuration, terminal: Terminal) throws(CommandFailure) {
    verifier = SidecarVerifier(plan: try ConfiguredPlan.setup(configuration, on: .current).plan)
    location = SidecarLocation(configuration)
    limit = configuration.limits.maxFileBytes
    self.terminal = terminal
  }

  /// Whether something is wrong anywhere.
  var hasFindings: Bool { faulty > 0 }

  /// Looks at a document, a sidecar or a folder.
  mutating func look(at path: FilePath) throws(CommandFailure) {
    guard let resolved = try? path.resolved() else {
      throw CommandFailure(.noInput, "there is no '\(path)'")
    }
    let kind = try? Directory(resolved.parent).signature(of: resolved.name).kind
    switch kind {
    case .directory: walk(path, depth: 0)
    case _ where SidecarName.isSidecar(path.name): check(path)
    default:
      let sidecar = location.sidecar(of: path)
      guard (try? sidecar.resolved()) != nil else { return add(["it has no sidecar"], to: path) }
      check(sidecar)
    }
  }

  /// Says how many sidecars were looked at.
  func report() {
    let total = Quantity.of(checked, "sidecar")
    if faulty == 0 {
      terminal.line("\(terminal.styled("All is well", .green)): \(total) checked.")
    } else {
      terminal.line("\(total) checked; something is wrong with \(Quantity.of(faulty, "document")).")
    }
  }

  private mutating func walk(_ folder: FilePath, depth: Int) {
    do {
      let entries = try Directory(folder).entries()
      for entry in entries.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
        let path = folder.appending(entry.name)
        if entry.kind == .directory, depth < Self.depthLimit { walk(path, depth: depth + 1) }
        if entry.kind == .regular, SidecarName.isSidecar(entry.name) { check(path) }
      }
    } catch {
      add(["cannot be looked into: \(error.reason)"], to: folder)
    }
  }

  private mutating func check(_ path: FilePath) {
    checked += 1
    do {
      let sidecar = try InputFile.read(path, limit: SidecarHead.sizeLimit)
      guard let head = try? SidecarHead(sidecar) else {
        return add(["it is not a sidecar of annotated, or a broken one"], to: path)
      }
      let document = location.document(of: path, named: head.name)
      guard (try? document.resolved()) != nil else {
        return add(["its document '\(document)' is gone"], to: path)
      }
      let contents = try InputFile.read(document, limit: limit)
      let findings = verifier.findings(sidecar, of: contents, named: head.name)
      if !findings.isEmpty { add(findings, to: document) }
    } catch {
      add([error.message], to: path)
    }
  }

  private mutating func add(_ findings: [String], to path: FilePath) {
    faulty += 1
    for finding in findings.prefix(Self.shownFindings) {
      terminal.line("\(terminal.styled("\(path)", .bold)): \(finding.printable)")
    }
    let rest = findings.count - Self.shownFindings
    if rest > 0 { terminal.line("\(path): and \(rest) more") }
  }
}
