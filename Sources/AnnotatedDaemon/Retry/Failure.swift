import Glibc
import LinuxSystem

/// Why a document could not be reconciled with its sidecar.
enum Failure: Error, Hashable, Sendable {
  /// The document could not be opened.
  case unopened(SystemError)

  /// A call to the system failed on the document or its sidecar.
  case system(SystemError)

  /// Reading it in this state ended the worker as often as it was tried.
  case hopeless(String, of: FileSignature)

  /// The workers that were to read it ended by no fault of its own, such as by being killed.
  case interrupted(String)

  /// The folder that is to hold the sidecar could not be had.
  case unplaced(SystemError)

  /// Something that is not ours bears the sidecar's name.
  case foreignSidecar(EscapedText)

  /// Whether trying again may help without anything happening to the document.
  var isTransient: Bool {
    if case .interrupted = self { return true }
    return systemError.map { !Self.lasting.contains($0.code) } ?? false
  }

  /// Whether it is a want that all documents share, so that one success is a sign for all.
  var isShared: Bool {
    systemError.map { Self.shared.contains($0.code) } ?? false
  }

  /// The call that failed, if one did.
  var systemError: SystemError? {
    switch self {
    case .unopened(let error), .system(let error), .unplaced(let error): error
    case .hopeless, .interrupted, .foreignSidecar: nil
    }
  }

  private static let shared: Set<Int32> = [
    ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENFILE, ENOMEM, EFBIG, ENOBUFS,
  ]
  private static let lasting: Set<Int32> = [ENAMETOOLONG, EISDIR, EEXIST, ENOTEMPTY, EINVAL]
}

extension Failure: CustomStringConvertible {
  /// What went wrong, for a person.
  var description: String {
    switch self {
    case .unopened(let error), .system(let error): "\(error.reason) (\(error.call))"
    case .unplaced(let error): "the folder for its sidecar: \(error.reason) (\(error.call))"
    case .hopeless(let reason, _), .interrupted(let reason): reason
    case .foreignSidecar(let name):
      "'\(name.text)' is there and is no sidecar of ours; it is left as it is"
    }
  }
}

/// A name that was made fit for a line already.
struct EscapedText: Hashable, Sendable {
  let text: String

  init(_ name: [UInt8]) {
    text = EscapedName(name).description
  }
}
