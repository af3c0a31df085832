import AnnotatedConfiguration

extension PluginManifestKey {
  /// The keys as the body of a manual page, in roff with the man macros.
  package static var manualBody: String {
    var sections: [String] = []
    for key in all where !sections.contains(key.section) { sections.append(key.section) }
    return sections.map { section in
      ".SS [\(section)]\n" + all.filter { $0.section == section }.map(\.manualEntry).joined()
    }.joined()
  }

  private var manualEntry: String {
    let shown = preset.isEmpty ? "nothing" : preset
    return """
      .TP
      .BR \(key) =
      \(sentence.roff)
      Takes \(takes.roff). The default is \(shown.roff).

      """
  }
}
