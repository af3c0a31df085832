import AnnotatedConfiguration
import AnnotationKit
import AnnotationTestKit
import Testing

@testable import PluginHost

@Suite("Plug-in catalogue", .scratchDirectory)
struct PluginCatalogueTests {
  @Test("takes the manifest of a later directory, with drop-ins of all")
  func overriding() throws {
    try write("vendor/a.conf", id: "a", more: "Description=vendor\nVersion=1")
    try write("vendor/b.conf", id: "b")
    try write("local/a.conf", id: "a", more: "Description=local\nVersion=1")
    let scratch = try ScratchDirectory.current
    try scratch.write("[Analyser]\nVersion=2", to: "vendor/a.conf.d/10.conf")
    try scratch.write("[Analyser]\nVersion=3", to: "local/a.conf.d/10.conf")
    try scratch.write("[Limits]\nWorkers=2", to: "vendor/a.conf.d/20.conf")
    let ready = try catalogue().ready
    #expect(ready.map(\.id) == ["a", "b"])
    #expect(ready.first?.summary == "local")
    #expect(ready.first?.version == "3")
    #expect(ready.first?.limits.workers == 2)
  }

  @Test("leaves out what a link to /dev/null masks")
  func masking() throws {
    try write("vendor/a.conf", id: "a")
    let scratch = try ScratchDirectory.current
    try scratch.makeFolder("local")
    try scratch.makeLink("local/a.conf", to: "/dev/null")
    #expect(try catalogue().entries.map(\.state) == [.masked])
  }

  @Test("lists what is broken, and uses the others")
  func broken() throws {
    try write("vendor/a.conf", id: "")
    try write("vendor/b.conf", id: "b")
    let catalogue = try catalogue()
    #expect(catalogue.entries.map(\.state) == [.broken, .ready])
    #expect(catalogue.complaints.count == 1)
  }

  @Test("disables those alone whose requirements cannot be met")
  func requirements() throws {
    try write("vendor/a.conf", id: "a", more: "Requires=keywords b")
    try write("vendor/b.conf", id: "b", more: "Requires=missing")
    try write("vendor/c.conf", id: "c", more: "Requires=keywords")
    try write("vendor/d.conf", id: "d", more: "Requires=e")
    try write("vendor/e.conf", id: "e", more: "After=d")
    try write("vendor/f.conf", id: "f", more: "After=c nothing")
    try write("vendor/g.conf", id: "keywords")
    try write("vendor/h.conf", id: "h", more: "Requires=tokens")
    #expect(try catalogue().ready.map(\.id) == ["c", "f"])
    #expect(
      try catalogue().complaints.map(\.message).filter { $0.contains("'missing'") }.count == 1
    )
  }

  @Test("says which programs lack the network that their manifests grant")
  func network() throws {
    try write("vendor/a.conf", id: "a", more: "[Sandbox]\nNetwork=yes")
    try write("vendor/b.conf", id: "b")
    #expect(try catalogue().complaints == [])
    let complaints = try catalogue(networkObstacle: "is alone").complaints
    #expect(complaints.map(\.severity) == [.warning])
    #expect(complaints.first?.message.contains("as this service itself is alone") == true)
    #expect(try catalogue(networkObstacle: "is alone").ready.count == 2)
  }

  @Test("uses no unconfined program unless its manifest says so")
  func unconfined() throws {
    try write("vendor/a.conf", id: "a")
    try write("vendor/b.conf", id: "b", more: "[Sandbox]\nSandbox=none")
    #expect(try catalogue(isConfinable: false).ready.map(\.id) == ["b"])
  }

  private func write(_ path: String, id: String, more: String = "") throws {
    try ScratchDirectory.current.write(
      "[Analyser]\nId=\(id)\nExec=/bin/true\n\(more)\n",
      to: path
    )
  }

  private func catalogue(
    isConfinable: Bool = true,
    networkObstacle: String? = nil
  ) throws -> PluginCatalogue {
    let scratch = try ScratchDirectory.current
    return PluginCatalogue(
      in: [scratch.path("vendor"), scratch.path("local")],
      besides: [
        AnalyserManifest(produces: "keywords", version: "1"),
        AnalyserManifest(produces: "tokens", place: .nowhere, version: "1"),
      ],
      isConfinable: isConfinable,
      networkObstacle: networkObstacle
    )
  }
}
