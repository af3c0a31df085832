import AnnotationPipeline
import LinuxSystem

extension EventLoop {
  private var quarantine: Quarantine { Quarantine(folder: settings.stateDirectory) }

  private var plan: String { PlanFingerprint(of: setup.plan).description }

  /// Leaves alone what ended the workers before the daemon was started.
  func restoreQuarantine() {
    for record in quarantine.load() where record.plan == plan {
      guard let place = place(of: FilePath(record.path)), isThere(place, as: record) else {
        continue
      }
      index[place] = SignatureIndex.Entry(
        document: record.signature,
        sidecar: nil,
        isHopeless: true
      )
      let failure = Failure.hopeless(record.reason, of: record.signature)
      _ = failures.note(place, failure, at: .now, spread: 0)
    }
  }

  private func place(of path: FilePath) -> TreePath? {
    for number in rootWatch.numbers {
      guard let root = rootWatch.paths[number], root.contains(path) else { continue }
      let names = path.components.dropFirst(root.components.count)
      let relative = FilePath(Array(names.joined(separator: [UInt8(ascii: "/")])))
      return TreePath(root: number, relative: relative)
    }
    return nil
  }

  private func isThere(_ place: TreePath, as record: Quarantine.Record) -> Bool {
    let folder = try? roots[place.root]?.directory(place.parent.relative)
    return (try? folder?.signature(of: place.name)) == record.signature
  }

  /// Keeps over a restart what ends the workers now.
  func saveQuarantine() {
    quarantineDiffers = false
    let records = failures.listed.compactMap { path, entry -> Quarantine.Record? in
      guard case .hopeless(let reason, let signature) = entry.failure else { return nil }
      let place = roots.path(of: path).bytes
      return Quarantine.Record(path: place, signature: signature, plan: plan, reason: reason)
    }
    // Where there is no place for it, the documents cost a few tries after a restart.
    try? quarantine.save(records)
  }
}
