package import AnnotatedConfiguration
import AnnotationKit

/// Reads manifests: files in the format of systemd's units, with drop-ins.
package struct PluginManifestReader {
  private var manifest: PluginManifest

  /// What a person should look at.
  private var diagnostics: [Diagnostic] = []

  /// Reads a manifest and its drop-ins.
  ///
  /// - Parameters:
  ///   - path: The manifest.
  ///   - dropIns: Files whose assignments follow.
  /// - Returns: The manifest, unless there is an error among the diagnostics.
  package static func read(
    _ path: String,
    dropIns: [String] = []
  ) -> (manifest: PluginManifest?, diagnostics: [Diagnostic]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".conf") ? String(name.dropLast(5)) : name
    var reader = PluginManifestReader(manifest: PluginManifest(name: stem, path: path))
    for file in [path] + dropIns { reader.read(file: file) }
    reader.checkWhole()
    let isBroken = reader.diagnostics.contains { $0.severity == .error }
    return (isBroken ? nil : reader.manifest, reader.diagnostics)
  }

  private init(manifest: PluginManifest) {
    self.manifest = manifest
  }

  private mutating func read(file: String) {
    do {
      let text = ConfigurationText(try ConfigurationFiles.read(file), path: file)
      for assignment in text.assignments { apply(assignment) }
      diagnostics += text.diagnostics
    } catch {
      let reason = UnreadableConfiguration.reason
      report(.error, at: .file(path: file, line: 0), "the file cannot be read: \(reason)")
    }
  }

  private mutating func apply(_ assignment: Assignment) {
    if assignment.section == PluginManifestKey.settingsSection {
      manifest.settings[assignment.key] = assignment.value.isEmpty ? nil : assignment.value
      return
    }
    guard
      let key = PluginManifestKey.all.first(where: {
        $0.section == assignment.section && $0.key == assignment.key
      })
    else { return reportUnknown(assignment) }
    do {
      try key.read(assignment.value, &manifest)
    } catch {
      let value = "'\(assignment.value)' is no value for \(assignment.key)="
      report(.error, at: assignment.origin, "\(value): \(error.reason)")
    }
  }

  private mutating func reportUnknown(_ assignment: Assignment) {
    let sections = Set(PluginManifestKey.all.map(\.section) + [PluginManifestKey.settingsSection])
    guard sections.contains(assignment.section) else {
      let nearest = assignment.section.nearest(among: sections.sorted())
      let hint = nearest.map { "; did you mean [\($0)]?" } ?? ""
      return report(
        .warning,
        at: assignment.origin,
        "\(assignment.key)= ignored, as there is no section [\(assignment.section)]\(hint)"
      )
    }
    let own = PluginManifestKey.all.filter { $0.section == assignment.section }.map(\.key)
    let hint = assignment.key.nearest(among: own).map { "; did you mean '\($0)'?" } ?? ""
    report(
      .warning,
      at: assignment.origin,
      "unknown key '\(assignment.key)' in [\(assignment.section)], ignored\(hint)"
    )
  }

  private mutating func checkWhole() {
    let isRead = !diagnostics.contains { $0.severity == .error }
    guard isRead else { return }
    let start = Origin.file(path: manifest.path, line: 1)
    if manifest.id.rawValue.isEmpty { report(.error, at: start, "Id= is missing in [Analyser]") }
    if manifest.command.isEmpty { report(.error, at: start, "Exec= is missing in [Analyser]") }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity,
    at origin: Origin,
    _ message: String
  ) {
    diagnostics.append(Diagnostic(severity: severity, origin: origin, message: message))
  }
}
