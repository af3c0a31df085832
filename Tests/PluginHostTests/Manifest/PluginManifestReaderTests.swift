import AnnotatedConfiguration
import AnnotationKit
import AnnotationTestKit
import Testing

@testable import PluginHost

@Suite("Plug-in manifest", .scratchDirectory)
struct PluginManifestReaderTests {
  @Test("reads every key")
  func everyKey() throws {
    let manifest = try #require(
      try read(
        """
        [Analyser]
        Id=com.example.sentiment
        Description=Sentiment per sentence
        Exec="/opt/my programs/worker" --model 'a b' c\\ d
        Mode=oneshot
        Requires=keywords timeline
        After=summary
        MediaTypes=text/* application/pdf
        Languages=en DE
        Version=2
        Offsets=utf16
        [Limits]
        Workers=3
        TimeoutSec=1min 5s
        StartTimeoutSec=2
        MemoryMax=1G
        MaxTextBytes=2M
        MaxResultBytes=3M
        IdleStopSec=0
        [Sandbox]
        Sandbox=none
        Network=yes
        ReadOnlyPaths=/usr/share/words /opt/model
        [Config]
        model=small
        """
      ).manifest
    )
    #expect(manifest.name == "a")
    #expect(manifest.id == "com.example.sentiment")
    #expect(manifest.command == ["/opt/my programs/worker", "--model", "a b", "c d"])
    #expect(manifest.mode == .oneshot)
    #expect(manifest.requires == ["keywords", "timeline"])
    #expect(manifest.after == ["summary"])
    #expect(manifest.mediaTypes == ["text/*", "application/pdf"])
    #expect(manifest.languages == ["en", "de"])
    #expect(manifest.offsets == .utf16)
    #expect(manifest.limits.workers == 3)
    #expect(manifest.limits.timeout == .seconds(65))
    #expect(manifest.limits.memoryMax == 1 << 30)
    #expect(manifest.limits.idleStop == .zero)
    #expect(manifest.confinement.sandbox == .none)
    #expect(manifest.confinement.network)
    #expect(manifest.confinement.readOnlyPaths == ["/usr/share/words", "/opt/model"])
    #expect(manifest.settings == ["model": "small"])
  }

  @Test(
    "says what is wrong, and where",
    arguments: [
      ("[Analyser]\nId=a b\nExec=/bin/x", ":2: error: 'a b' is no value for Id="),
      ("[Analyser]\nId=a\nExec=worker", ":3: error: 'worker' is no value for Exec="),
      ("[Analyser]\nId=a\nExec=/bin/x 'y", ":3: error: '/bin/x 'y' is no value for Exec="),
      ("[Analyser]\nExec=/bin/x", ":1: error: Id= is missing"),
      ("[Analyser]\nId=a", ":1: error: Exec= is missing"),
      ("[Analyser]\nId=a\nExec=/bin/x\nMod=worker", ":4: warning: unknown key 'Mod'"),
      ("[Analyzer]\nId=a", "did you mean [Analyser]?"),
      ("[Analyser]\nId=a\nExec=/bin/x\n[Limits]\nWorkers=0", ":5: error: '0' is no value"),
      ("nonsense", ":1: error: 'nonsense' is neither"),
    ]
  )
  func complaints(text: String, complaint: String) throws {
    let diagnostics = try read(text).diagnostics.map(\.description)
    #expect(diagnostics.contains { $0.contains(complaint) }, "\(diagnostics)")
  }

  private func read(
    _ text: String
  ) throws -> (manifest: PluginManifest?, diagnostics: [Diagnostic]) {
    PluginManifestReader.read(try ScratchDirectory.current.write(text, to: "a.conf"))
  }
}
