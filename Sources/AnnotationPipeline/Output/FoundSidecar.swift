import AnnotationKit
internal import Glibc
public import LinuxSystem

/// What bears the name of a document's sidecar.
///
/// Whatever is found there is untrusted: nothing follows from it but whether it may stay, whether it
/// may be replaced, and whether it may be removed.
public enum FoundSidecar: Sendable {
  /// Nothing.
  case absent

  /// A whole sidecar, with its bytes.
  case sidecar(SidecarHead, json: [UInt8], FileSignature)

  /// Something that holds nobody's content and can be replaced: a link, a FIFO, an empty file, a
  /// sidecar that was damaged.
  case placeholder(FileSignature)

  /// A file of somebody else's that must stay as it is, or a folder.
  case foreign(FileSignature)

  /// Looks at a name.
  ///
  /// - Parameters:
  ///   - name: The sidecar's name.
  ///   - directory: The folder in which it is.
  /// - Throws: ``LinuxSystem/SystemError`` when it cannot be read.
  public init(named name: [UInt8], in directory: borrowing Directory) throws(SystemError) {
    do throws(SystemError) {
      let found = try directory.signature(of: name)
      switch found.kind {
      case .directory: self = .foreign(found)
      case .symbolicLink, .special: self = .placeholder(found)
      case .regular: self = try Self.read(name, in: directory)
      }
    } catch  where error.code == ENOENT {
      self = .absent
    }
  }

  private static func read(
    _ name: [UInt8],
    in directory: borrowing Directory
  ) throws(SystemError) -> FoundSidecar {
    let file = try directory.file(name)
    let signature = try file.signature()
    guard signature.kind == .regular, signature.size > 0 else { return .placeholder(signature) }
    guard let json = try file.content(limit: SidecarHead.sizeLimit) else {
      return .foreign(signature)
    }
    if let head = try? SidecarHead(json) { return .sidecar(head, json: json, signature) }
    return isTorn(json) ? .placeholder(signature) : .foreign(signature)
  }

  /// Whether a file is what is left of a sidecar of ours.
  private static func isTorn(_ json: [UInt8]) -> Bool {
    json.starts(with: SidecarComposer.mark) && !JSONSyntax.isValid(json.span)
  }

  /// The signature of what was found.
  public var signature: FileSignature? {
    switch self {
    case .absent: nil
    case .sidecar(_, _, let found), .placeholder(let found), .foreign(let found): found
    }
  }
}
