/// An analyser that is a program: mark it `@main`, and the protocol brings `main()`.
///
/// ```swift
/// @main
/// struct ShoutAnalyser: AnalyserPlugin {
///   static let version = "1.0.0"
///
///   func analyse(_ document: Document, given layers: LayerSet) throws -> Shouts { … }
/// }
/// ```
///
/// The same type can be linked into a daemon. What it prints to standard output goes to standard
/// error, where the daemon's journal picks it up.
public protocol AnalyserPlugin: Analyser {
  /// Creates the analyser, once for the life of the program.
  init()

  /// The name that the manifest gives in `Id=`; that of the layer unless it says otherwise.
  static var identifier: String { get }

  /// What besides the version decides the results, such as the name of a model; nothing unless it
  /// says otherwise.
  static var fingerprint: String { get }
}

extension AnalyserPlugin {
  /// The name of the layer.
  public static var identifier: String { Layer.name.rawValue }

  /// Nothing besides the version.
  public static var fingerprint: String { "" }

  /// Answers requests on standard input until there are no more.
  public static func main() {
    var loop = PluginLoop(answering: Self())
    loop.run()
  }
}
