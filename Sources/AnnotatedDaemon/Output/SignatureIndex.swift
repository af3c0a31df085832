import LinuxSystem
import Synchronization

/// What documents and sidecars looked like when they were last found to agree.
///
/// It only saves reading files again; all of it can be forgotten at any time. Paths and signatures
/// are kept as 64-bit hashes with a seed of this process, which nobody outside can aim at, so that
/// many thousand documents take little memory.
final class SignatureIndex: Sendable {
  /// A document's state and that of its sidecar, hashed.
  struct Entry: Hashable, Sendable {
    let document: UInt64
    let sidecar: UInt64

    /// Whether the document could not be annotated in this state, and cannot be.
    let isHopeless: Bool

    /// Hashes the signatures; no sidecar stands for a document that rightly has none.
    init(document: FileSignature, sidecar: FileSignature?, isHopeless: Bool = false) {
      self.document = Self.hash(document)
      self.sidecar = sidecar.map(Self.hash) ?? 0
      self.isHopeless = isHopeless
    }

    /// Whether both files are in the same states.
    func hasStates(of other: Entry) -> Bool {
      document == other.document && sidecar == other.sidecar
    }

    /// The hash of a signature.
    static func hash(_ signature: FileSignature) -> UInt64 {
      UInt64(bitPattern: Int64(signature.hashValue))
    }
  }

  private let entries = Mutex<[Int: Entry]>([:])

  /// What was last found of a document.
  subscript(_ path: TreePath) -> Entry? {
    get { entries.withLock { $0[path.hashValue] } }
    set { entries.withLock { $0[path.hashValue] = newValue } }
  }

  /// The number of documents known.
  var count: Int { entries.withLock { $0.count } }

  /// Forgets everything, as when other analysers are to run.
  func removeAll() {
    entries.withLock { $0 = [:] }
  }
}
