public import AnnotationKit

/// Something about a plug-in program that a journal should hold.
public enum PluginEvent: Hashable, Sendable {
  /// It wrote a line to standard error while it was at a document, or at none.
  case said(analyser: LayerName, document: String, priority: Int, line: String)

  /// It wrote more than is kept.
  case saidTooMuch(analyser: LayerName, document: String, dropped: Int)

  /// A process of it runs and has introduced itself.
  case started(analyser: LayerName, version: String)

  /// A process of it could not be started, or was ended for a failure.
  case failed(analyser: LayerName, document: String, reason: String)

  /// It is not the program that it was, so that a reload is due.
  case changed(analyser: LayerName)

  /// The analyser.
  public var analyser: LayerName {
    switch self {
    case .said(let analyser, _, _, _), .saidTooMuch(let analyser, _, _), .started(let analyser, _),
      .failed(let analyser, _, _), .changed(let analyser):
      analyser
    }
  }

  /// The name of the document it was at, empty when it was at none.
  public var document: String {
    switch self {
    case .said(_, let document, _, _), .saidTooMuch(_, let document, _),
      .failed(_, let document, _):
      document
    case .started, .changed: ""
    }
  }
}
