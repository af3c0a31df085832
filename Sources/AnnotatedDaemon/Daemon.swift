import AnnotationPipeline
public import LinuxSystem

/// The daemon: watches folders and keeps a sidecar beside each document in them.
///
/// Read this first. The ``EventLoop`` is the one thread that decides:
///
/// 1. `Watch` tells that something happened at a path, from the kernel's events or by a scan.
/// 2. `Settle` waits until the file there has come to rest.
/// 3. `Annotate` hands the path to a worker, which makes sidecar and document agree: it reads,
///    analyses and writes (`Output`), or does nothing when they agree already.
/// 4. `Retry` keeps what failed and brings it back later.
/// 5. `Telemetry`, `Control` and `Service` tell the journal, annotatectl and the service manager.
public enum Daemon {
  /// Runs until the process is told to stop.
  ///
  /// - Parameters:
  ///   - journal: Where messages go.
  ///   - cores: How many documents to analyse at once unless a setting says so.
  ///   - load: Reads the configuration, now and, on another thread, at each reload.
  /// - Throws: What `load` throws the first time; ``LinuxSystem/SystemError`` when the system
  ///   lacks what the daemon cannot live without.
  public static func run(
    journal: Journal,
    cores: Int,
    load: @escaping @Sendable () throws -> DaemonSetup
  ) throws {
    let loop = try EventLoop(load: load, setup: load(), journal: journal, cores: cores)
    try loop.run()
  }
}
