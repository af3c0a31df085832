import AnnotationPipeline
import AnnotationTestKit
import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Signature index", .scratchDirectory)
struct SignatureIndexTests {
  private func signature(_ name: String) throws -> FileSignature {
    try ScratchDirectory.current.write(name, to: name)
    let folder = try Directory(FilePath(try ScratchDirectory.current.path))
    return try folder.signature(of: Array(name.utf8))
  }

  @Test("knows a document again in the state in which it was found")
  func states() throws {
    let index = SignatureIndex()
    let (first, second) = (try signature("a"), try signature("b"))
    index[place("a")] = SignatureIndex.Entry(document: first, sidecar: second)
    #expect(index[place("a")] == SignatureIndex.Entry(document: first, sidecar: second))
    #expect(index[place("a")] != SignatureIndex.Entry(document: first, sidecar: nil))
    #expect(index[place("b")] == nil)
  }

  @Test("counts the documents that have a sidecar, however often they are looked at")
  func annotatedCount() throws {
    let index = SignatureIndex()
    let (document, sidecar) = (try signature("a"), try signature("b"))
    let annotated = SignatureIndex.Entry(document: document, sidecar: sidecar)
    for name in ["a", "b", "a"] { index[place(name)] = annotated }
    index[place("skipped")] = SignatureIndex.Entry(document: document, sidecar: nil)
    index[place("hopeless")] = SignatureIndex.Entry(
      document: document,
      sidecar: nil,
      isHopeless: true
    )
    #expect(index.annotatedCount == 2)
  }

  @Test("forgets what was not met in a round")
  func rounds() throws {
    let index = SignatureIndex()
    let entry = SignatureIndex.Entry(document: try signature("a"), sidecar: nil)
    for name in ["a", "b", "c"] { index[place(name)] = entry }
    index.beginRound()
    #expect(index[place("a")] != nil)
    index[place("d")] = entry
    index.endRound()
    #expect(index.count == 2)
    #expect(index[place("b")] == nil)
  }
}

@Suite("Output policy")
struct OutputPolicyTests {
  @Test("keeps the sidecars of several watched folders apart when they go under one other folder")
  func prefixes() {
    var policy = OutputPolicy(placement: .under("/out"))
    #expect(policy.place(of: place("sub")) == "sub")
    policy.prefixes = [0: "/srv/a", 1: "/srv/b"]
    #expect(policy.place(of: place("sub", root: 1)) == "srv/b/sub")
    #expect(policy.place(of: place("", root: 0)) == "srv/a")
  }
}
