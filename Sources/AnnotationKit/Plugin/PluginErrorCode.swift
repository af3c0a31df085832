/// The codes by which a plug-in program says that it has no result.
package enum PluginErrorCode {
  /// The document is not for this analyser.
  package static let unsupported = -32001

  /// The document is bad, and would be the next time.
  package static let badDocument = -32002

  /// Something was missing that may be there soon.
  package static let transient = -32003

  /// The line is not a message.
  package static let parse = -32700

  /// There is no such method.
  package static let unknownMethod = -32601
}
