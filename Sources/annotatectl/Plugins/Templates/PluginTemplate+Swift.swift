extension PluginTemplate {
  /// An analyser in Swift, as a package that uses AnnotationKit.
  static func swift(name: String, folder: String, type: String, sources: String) -> [File] {
    let package = """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "\(name)",
        dependencies: [
          // The folder with the sources of annotated.
          .package(name: "annotated", path: "\(sources)")
        ],
        targets: [
          .executableTarget(
            name: "\(name)",
            dependencies: [.product(name: "AnnotationKit", package: "annotated")],
            path: "Sources"
          )
        ]
      )

      """
    let program = """
      import AnnotationKit

      /// Finds the words that are written in capital letters.
      @main
      struct \(type)Analyser: AnalyserPlugin {
        static let version = "1"

        func analyse(_ document: Document, given layers: LayerSet) throws -> \(type) {
          var found: [\(type).Word] = []
          var start = 0
          for (index, byte) in (document.bytes + [0x20]).enumerated() {
            guard !(0x41...0x5A).contains(byte) else { continue }
            if index - start > 1 { found.append(\(type).Word(at: TextSpan(start, index))) }
            start = index + 1
          }
          return \(type)(words: found)
        }
      }

      /// What the analyser finds. Spans count bytes of UTF-8; one that is called `at` becomes a place in
      /// the sidecar, with characters and a quote.
      struct \(type): AnnotationLayer, Codable {
        static let name: LayerName = "com.example.\(name)"

        var words: [Word]

        struct Word: Codable {
          var at: TextSpan
        }
      }

      """
    let test = """
      #!/bin/sh
      # Run this after a change: it exits with 0 when all is well.
      cd "$(dirname "$0")"
      # Within its confines the program finds no library of Swift, and so it carries its own.
      swift build -c release --static-swift-stdlib && annotatectl plugin check \(name).conf

      """
    return [
      manifest(
        name: name,
        command: word("\(folder)/.build/release/\(name)"),
        more: "Mode=worker"
      ),
      File(path: "Package.swift", content: package),
      File(path: "Sources/\(type)Analyser.swift", content: program),
      File(path: "test.sh", content: test, isProgram: true),
    ]
  }
}
