import AnnotationTestKit
import Testing

@testable import AnnotatedConfiguration

@Suite("Configuration files", .scratchDirectory)
struct ConfigurationFilesTests {
  private let service = Environment(variables: [:], isPersonal: false)

  @Test("sorts drop-ins by name, and lets those in /etc hide those in /run and /usr/lib")
  func dropIns() throws {
    let root = try ScratchDirectory.current
    try root.write("[Limits]\nWorkers=1", to: "etc/annotated/annotated.conf")
    try root.write("[Limits]\nWorkers=2", to: "usr/lib/annotated/annotated.conf.d/50-a.conf")
    try root.write("[Limits]\nWorkers=3", to: "run/annotated/annotated.conf.d/50-a.conf")
    try root.write("[Limits]\nWorkers=4", to: "etc/annotated/annotated.conf.d/50-a.conf")
    try root.write("[Watch]\nPoll=no", to: "usr/lib/annotated/annotated.conf.d/10-b.conf")
    try root.write("[Limits]\nWorkers=9", to: "etc/annotated/annotated.conf.d/99-b.conf~")
    let loaded = try LoadedConfiguration(environment: service, root: root.path)
    #expect(loaded.configuration.limits.workers == 4)
    #expect(
      loaded.files == [
        root.path("etc/annotated/annotated.conf"),
        root.path("usr/lib/annotated/annotated.conf.d/10-b.conf"),
        root.path("etc/annotated/annotated.conf.d/50-a.conf"),
      ]
    )
  }

  @Test("takes the vendor's main file only where there is no local one")
  func vendorFile() throws {
    let root = try ScratchDirectory.current
    try root.write("[Limits]\nWorkers=1", to: "usr/lib/annotated/annotated.conf")
    let vendor = try LoadedConfiguration(environment: service, root: root.path)
    #expect(vendor.configuration.limits.workers == 1)
    try root.write("[Limits]\nWorkers=2", to: "etc/annotated/annotated.conf")
    let local = try LoadedConfiguration(environment: service, root: root.path)
    #expect(local.configuration.limits.workers == 2)
  }

  @Test("looks for drop-ins beside a file that was asked for, and nowhere else")
  func ownFile() throws {
    let root = try ScratchDirectory.current
    try root.write("[Limits]\nWorkers=1", to: "etc/annotated/annotated.conf.d/a.conf")
    let path = try root.write("[Watch]\nPoll=no", to: "mine.conf")
    try root.write("[Limits]\nWorkers=5", to: "mine.conf.d/a.conf")
    let loaded = try LoadedConfiguration(file: path, environment: service, root: root.path)
    #expect(loaded.configuration.limits.workers == 5)
    #expect(loaded.configuration.watch.poll == .no)
  }

  @Test("takes a person's own file before the machine's")
  func personalFile() throws {
    let root = try ScratchDirectory.current
    try root.write("[Limits]\nWorkers=1", to: "etc/annotated/annotated.conf")
    try root.write("[Limits]\nWorkers=2", to: "home/.config/annotated/annotated.conf")
    let person = Environment(variables: ["HOME": root.path("home")], isPersonal: true)
    let loaded = try LoadedConfiguration(environment: person, root: root.path)
    #expect(loaded.configuration.limits.workers == 2)
  }
}
