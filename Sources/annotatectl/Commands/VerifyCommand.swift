import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

extension Command {
  /// Compares sidecars with their documents.
  static let verify = Command(
    "verify",
    operands: "[PATH…]",
    "compare sidecars with their documents",
    details: """
      Reads every sidecar in each PATH, a file or a folder with all in it, and compares it with its \
      document: the format, length and hash, the text, every quote against its bytes and \
      characters, and the versions of the analysers. Names each document with what is wrong, and \
      exits with 1 if there is any. Without PATH it looks at the watched folders. It needs no \
      daemon and changes nothing.
      """,
    operandKind: .files
  ) { invocation in
    let configuration = try invocation.configuration().configuration
    let named = invocation.operands
    let paths = named.isEmpty ? SidecarLocation(configuration).folders : named
    var check = try FolderCheck(configuration, terminal: invocation.terminal)
    for path in paths { try check.look(at: path) }
    check.report()
    return check.hasFindings ? .finding : .success
  }
}
