import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Event interpreter")
struct EventInterpreterTests {
  private let folder = place("inbox")

  private func finding(_ mask: InotifyMask, _ name: String, cookie: UInt32 = 0) -> Finding? {
    var interpreter = EventInterpreter(rules: IntakeRules())
    return interpreter.interpret(event(mask, name, cookie: cookie), in: folder)
  }

  private func event(_ mask: InotifyMask, _ name: String, cookie: UInt32 = 0) -> InotifyEvent {
    InotifyEvent(watch: 1, mask: mask, cookie: cookie, name: Array(name.utf8))
  }

  @Test("tells how a document was touched")
  func touches() {
    let path = place("inbox/a.txt")
    #expect(finding(.movedTo, "a.txt") == .document(path, .finished))
    #expect(finding(.closedAfterWriting, "a.txt") == .document(path, .closed))
    #expect(finding(.attributes, "a.txt") == .document(path, .closed))
    #expect(finding(.created, "a.txt") == .document(path, .changed))
    #expect(finding(.modified, "a.txt") == .document(path, .changed))
    #expect(finding(.deleted, "a.txt") == .document(path, .gone))
    #expect(finding(.movedFrom, "a.txt") == .document(path, .gone))
  }

  @Test("tells of folders that come and go")
  func folders() {
    let path = place("inbox/sub")
    #expect(finding([.created, .isDirectory], "sub") == .folderCame(path))
    #expect(finding([.movedTo, .isDirectory], "sub") == .folderCame(path))
    #expect(finding([.movedFrom, .isDirectory], "sub") == .folderWent(path))
    #expect(finding([.deleted, .isDirectory], "sub") == .folderWent(path))
    #expect(finding([.attributes, .isDirectory], "sub") == .folderOpened(path))
    #expect(finding([.created, .isDirectory], ".git") == nil)
  }

  @Test("does not mind the moves by which sidecars take their names, and minds those of others")
  func ownMoves() {
    var interpreter = EventInterpreter(rules: IntakeRules())
    let temporary = TemporaryName.random().bytes
    let from = InotifyEvent(watch: 1, mask: .movedFrom, cookie: 7, name: temporary)
    let sidecar = "a.txt.annotations.json"
    #expect(interpreter.interpret(from, in: folder) == nil)
    #expect(interpreter.interpret(event(.movedTo, sidecar, cookie: 7), in: folder) == nil)
    #expect(
      interpreter.interpret(event(.movedTo, sidecar, cookie: 8), in: folder)
        == .sidecar(place("inbox/" + sidecar), .finished)
    )
  }

  @Test("tells of lost events and of the end of the watched folder, and forgets unknown watches")
  func special() {
    var interpreter = EventInterpreter(rules: IntakeRules())
    let lost = InotifyEvent(watch: -1, mask: .overflow)
    #expect(interpreter.interpret(lost, in: nil) == .eventsLost)
    let moved = InotifyEvent(watch: 1, mask: .movedSelf)
    #expect(interpreter.interpret(moved, in: place("")) == .rootWent(place("")))
    #expect(interpreter.interpret(moved, in: folder) == nil)
    #expect(interpreter.interpret(event(.created, "a.txt"), in: nil) == nil)
  }
}

@Suite("Watch tree")
struct WatchTreeTests {
  @Test("forgets a folder with all below it")
  func remove() {
    var tree = WatchTree()
    for (watch, path) in [(1, ""), (2, "a"), (3, "a/b"), (4, "ab")] {
      #expect(tree.insert(Int32(watch), for: place(path)) == nil)
    }
    #expect(Set(tree.remove(below: place("a"))) == [2, 3])
    #expect(tree[2] == nil)
    #expect(tree[4] == place("ab"))
    #expect(tree.count == 2)
  }

  @Test("forgets folders below one that could not be watched itself")
  func gaps() {
    var tree = WatchTree()
    _ = tree.insert(1, for: place(""))
    _ = tree.insert(2, for: place("a/b/c"))
    #expect(tree.remove(below: place("a")) == [2])
    #expect(tree.remove(below: place("")) == [1])
    #expect(tree.count == 0)
  }

  @Test("keeps what is below a folder whose own watch has gone")
  func orphans() {
    var tree = WatchTree()
    for (watch, path) in [(1, ""), (2, "a"), (3, "a/b")] {
      _ = tree.insert(Int32(watch), for: place(path))
    }
    tree.remove(2)
    #expect(Set(tree.remove(below: place(""))) == [1, 3])
  }

  @Test("follows a folder that was moved, as the kernel gives it the same watch")
  func moved() {
    var tree = WatchTree()
    _ = tree.insert(1, for: place("old"))
    #expect(tree.insert(1, for: place("new")) == nil)
    #expect(tree[1] == place("new"))
    #expect(tree.watch(of: place("old")) == nil)
  }

  @Test("gives back the watch of a folder that another has replaced")
  func replaced() {
    var tree = WatchTree()
    _ = tree.insert(1, for: place("a"))
    #expect(tree.insert(2, for: place("a")) == 1)
    #expect(tree[1] == nil)
    tree.remove(1)
    #expect(tree.watch(of: place("a")) == 2)
  }
}

@Suite("Watched folders")
struct RootWatchTests {
  @Test("leave out what lies in another, unless folders in folders are not watched")
  func outermost() {
    let paths: [FilePath] = ["/srv/a/", "/srv/a/b", "/srv//a", "/srv/ab"]
    #expect(RootWatch.outermost(paths, isRecursive: true) == ["/srv/a", "/srv/ab"])
    #expect(RootWatch.outermost(paths, isRecursive: false) == ["/srv/a", "/srv/a/b", "/srv/ab"])
  }
}
