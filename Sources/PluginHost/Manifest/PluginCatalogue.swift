public import AnnotatedConfiguration
public import AnnotationKit
public import LinuxSystem

/// The manifests that were found, and what is wrong with those that cannot be used.
public struct PluginCatalogue: Sendable {
  /// One manifest.
  public struct Entry: Sendable {
    /// The name of its file, without `.conf`.
    public let name: String

    /// The absolute path of its file.
    public let path: String

    /// What it says; nothing when it is broken or masked.
    public let manifest: PluginManifest?

    /// What a person should look at.
    public internal(set) var diagnostics: [Diagnostic]

    /// Whether it can be used.
    public internal(set) var state: State
  }

  /// Whether a manifest can be used.
  public enum State: Hashable, Sendable {
    /// It can.
    case ready

    /// It cannot, for a reason that lies outside it.
    case disabled(String)

    /// It has errors.
    case broken

    /// It was taken away by a link to `/dev/null`.
    case masked
  }

  /// The manifests by the name of their files.
  public private(set) var entries: [Entry]

  /// The manifests that can be used.
  public var ready: [PluginManifest] {
    entries.filter { $0.state == .ready }.compactMap(\.manifest)
  }

  /// What a person should look at, manifest by manifest.
  public var complaints: [Diagnostic] {
    entries.flatMap { entry in
      guard case .disabled(let reason) = entry.state else { return entry.diagnostics }
      let place = Origin.file(path: entry.path, line: 1)
      let disabled = Diagnostic(
        severity: .error,
        origin: place,
        message: "the analyser is not used: \(reason)"
      )
      return entry.diagnostics + [disabled]
    }
  }

  /// Reads the manifests in some directories.
  ///
  /// - Parameters:
  ///   - directories: Absolute paths, of which the later hide the earlier.
  ///   - builtIn: What the analysers state that are linked into the program.
  ///   - isConfinable: Whether the kernel can confine programs.
  ///   - networkObstacle: What keeps programs from the network, if anything does.
  public init(
    in directories: [String],
    besides builtIn: [AnalyserManifest],
    isConfinable: Bool = Sandbox.isSupported,
    networkObstacle: String? = NetworkAccess.obstacle
  ) {
    entries = PluginManifestFiles.all(in: directories).map { files in
      guard !files.isMask else {
        return Entry(
          name: files.name,
          path: files.path,
          manifest: nil,
          diagnostics: [],
          state: .masked
        )
      }
      let (manifest, diagnostics) = PluginManifestReader.read(files.path, dropIns: files.dropIns)
      return Entry(
        name: files.name,
        path: files.path,
        manifest: manifest,
        diagnostics: diagnostics,
        state: manifest == nil ? .broken : .ready
      )
    }
    disableUnconfined(isConfinable)
    disableNamesakes(of: builtIn)
    disableUnmet(besides: builtIn)
    if let networkObstacle { warn(of: networkObstacle) }
  }

  /// Says of those that are to have a network that they have none.
  private mutating func warn(of networkObstacle: String) {
    for index in entries.indices where entries[index].manifest?.confinement.network == true {
      entries[index].diagnostics.append(
        Diagnostic(
          severity: .warning,
          origin: .file(path: entries[index].path, line: 1),
          message: """
            Network=yes has no effect, as this service itself \(networkObstacle); NETWORK in \
            annotated-plugin(7) says how to give it one
            """
        )
      )
    }
  }

  private mutating func disable(where reason: (PluginManifest) -> String?) {
    for index in entries.indices where entries[index].state == .ready {
      guard let reason = entries[index].manifest.flatMap(reason) else { continue }
      entries[index].state = .disabled(reason)
    }
  }

  private mutating func disableUnconfined(_ isConfinable: Bool) {
    disable { manifest in
      guard !isConfinable, manifest.confinement.sandbox != .none else { return nil }
      return "this kernel has no Landlock to confine it; Sandbox=none runs it all the same"
    }
  }

  private mutating func disableNamesakes(of builtIn: [AnalyserManifest]) {
    var taken: [LayerName: String] = [:]
    for manifest in builtIn { taken[manifest.produces] = "a built-in analyser" }
    disable { manifest in
      if let other = taken[manifest.id] { return "'\(manifest.id)' is made by \(other) already" }
      taken[manifest.id] = "'\(manifest.path)'"
      return nil
    }
  }

  /// Disables those whose requirements are not there, or lie on a circle, until none is left.
  private mutating func disableUnmet(besides builtIn: [AnalyserManifest]) {
    let shown = builtIn.filter { $0.place != .nowhere }.map(\.produces)
    var count = -1
    while count != ready.count {
      count = ready.count
      let there = Set(shown + ready.map(\.id))
      disable { manifest in
        let missing = manifest.requires.filter { !there.contains(LayerName($0)) }
        guard let first = missing.first else { return nil }
        return "it requires '\(first)', which no analyser makes"
      }
    }
    let inOrder = Self.inOrder(ready, after: Set(builtIn.map(\.produces)))
    disable { inOrder.contains($0.id) ? nil : "it waits for a result that waits for its own" }
  }

  /// The names of those that can be put in order.
  private static func inOrder(
    _ manifests: [PluginManifest],
    after builtIn: Set<LayerName>
  ) -> Set<LayerName> {
    let all = Set(manifests.map(\.id))
    var done: Set<LayerName> = []
    var count = -1
    while count != done.count {
      count = done.count
      for manifest in manifests {
        let waitsFor = Set((manifest.requires + manifest.after).map { LayerName($0) })
        if waitsFor.intersection(all).isSubset(of: done) { done.insert(manifest.id) }
      }
    }
    return done
  }
}
