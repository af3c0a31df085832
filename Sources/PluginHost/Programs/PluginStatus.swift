/// How a foreign analyser fares.
public struct PluginStatus: Sendable {
  /// What its manifest says.
  public let manifest: PluginManifest

  /// What the program says of itself.
  public let identity: PluginIdentity

  /// How many processes of it there are.
  public let running: Int

  /// How often a process was started after the first.
  public let restarts: Int

  /// What went wrong last.
  public let lastError: String?

  /// The median time of its last answers.
  public let medianTime: Duration?

  /// Whether it has become another program, so that a reload is due.
  public let hasChanged: Bool

  /// Whether it is left alone for a while after failing.
  public let isResting: Bool

  init(
    manifest: PluginManifest,
    identity: PluginIdentity,
    health: PluginHealth,
    running: Int,
    hasChanged: Bool,
    isResting: Bool
  ) {
    self.manifest = manifest
    self.identity = identity
    self.running = running
    self.hasChanged = hasChanged
    self.isResting = isResting
    restarts = health.restarts
    lastError = health.lastError
    medianTime = health.medianTime
  }
}
