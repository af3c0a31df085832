import LinuxSystem

/// Syncs folders for many threads at once: those that come while a folder is being synced share the
/// next sync of it.
final class DirectorySync: Sendable {
  private struct Folder {
    var isSyncing = false
    var begun = 0
    var done = 0
    var users = 0
  }

  private let folders = Monitor<[UInt64: Folder]>([:])

  /// Returns once a sync of the folder has ended that began after this call.
  ///
  /// - Parameter directory: The folder.
  /// - Throws: ``LinuxSystem/SystemError`` to the thread whose call failed; the others sync anew.
  func sync(_ directory: borrowing Directory) throws(SystemError) {
    let folder = try directory.descriptor.signature()
    let key = folder.inode ^ (folder.device << 32)
    let wanted = folders.withLock { folders in
      folders[key, default: Folder()].users += 1
      return (folders[key]?.begun ?? 0) + 1
    }
    defer { leave(key) }
    while turn(at: key, wanted) == .lead {
      do throws(SystemError) {
        try directory.sync()
        finish(key, succeeded: true)
      } catch {
        finish(key, succeeded: false)
        throw error
      }
    }
  }

  private enum Turn {
    case lead, done
  }

  /// Waits until the folder was synced often enough, or until it is this thread's turn to do it.
  private func turn(at key: UInt64, _ wanted: Int) -> Turn {
    let turn: Turn? = folders.wait { folders in
      guard var folder = folders[key], folder.done < wanted else { return .done }
      guard !folder.isSyncing else { return nil }
      folder.isSyncing = true
      folder.begun += 1
      folders[key] = folder
      return .lead
    }
    return turn ?? .done
  }

  private func finish(_ key: UInt64, succeeded: Bool) {
    folders.withLock { folders in
      guard var folder = folders[key] else { return }
      folder.isSyncing = false
      if succeeded { folder.done = folder.begun }
      folders[key] = folder
    }
    folders.broadcast()
  }

  private func leave(_ key: UInt64) {
    folders.withLock { folders in
      folders[key]?.users -= 1
      if folders[key]?.users == 0 { folders[key] = nil }
    }
  }
}
