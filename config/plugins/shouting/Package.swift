// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shouting",
  dependencies: [
    // The folder with the sources of annotated.
    .package(name: "annotated", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "shouting",
      dependencies: [.product(name: "AnnotationKit", package: "annotated")],
      path: "Sources"
    )
  ]
)
