import LinuxSystem

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

  private struct State {
    var entries: [Int: (entry: Entry, round: Int)] = [:]
    var round = 0
  }

  private let state = Monitor(State())

  /// What was last found of a document.
  subscript(_ path: TreePath) -> Entry? {
    get {
      state.withLock { state in
        guard let index = state.entries.index(forKey: path.hashValue) else { return nil }
        state.entries.values[index].round = state.round
        return state.entries.values[index].entry
      }
    }
    set {
      state.withLock { state in
        state.entries[path.hashValue] = newValue.map { ($0, state.round) }
      }
    }
  }

  /// The number of documents known.
  var count: Int { state.withLock { $0.entries.count } }

  /// The number of documents whose sidecars go with them.
  var annotatedCount: Int {
    state.withLock { $0.entries.values.count { $0.entry.sidecar != 0 && !$0.entry.isHopeless } }
  }

  /// Begins a round in which every document will be asked for that is there.
  func beginRound() {
    state.withLock { $0.round += 1 }
  }

  /// Ends a round, and forgets what was not asked for in it: it went together with its folder.
  func endRound() {
    state.withLock { state in
      let round = state.round
      if state.entries.values.contains(where: { $0.round < round }) {
        state.entries = state.entries.filter { $0.value.round == round }
      }
    }
  }
}
