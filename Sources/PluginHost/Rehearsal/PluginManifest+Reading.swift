public import AnnotatedConfiguration

extension PluginManifest {
  /// Reads a manifest without its drop-ins.
  ///
  /// - Parameter path: The absolute path of the file.
  /// - Returns: The manifest, unless there is an error among the diagnostics.
  public static func read(
    _ path: String
  ) -> (manifest: PluginManifest?, diagnostics: [Diagnostic]) {
    PluginManifestReader.read(path)
  }
}
