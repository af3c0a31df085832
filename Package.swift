// swift-tools-version: 6.2
import PackageDescription

/// One Swift target of the house, with the modules it may import and whether it has tests.
struct Module {
  var name: String
  var imports: [String] = []
  var kind = Kind.library
  var isTested = false

  /// Folders among its tests that are read by them and not compiled.
  var testData: [String] = []
  var resources: [Resource] = []

  /// Folders among its sources that are not compiled.
  var excluded: [String] = []

  enum Kind { case library, executable }
}

/// The modules, from the kernel and the vocabulary up to the programs; imports point upwards only.
let modules = [
  Module(name: "LinuxSystem", imports: ["CLinux", "CSystemd", "CSeccomp"], isTested: true),
  Module(name: "AnnotationKit", isTested: true),
  Module(
    name: "Linguistics",
    imports: ["AnnotationKit", "CStemmer", "CCLD2"],
    isTested: true
  ),
  Module(
    name: "TimelineAnalysis",
    imports: ["AnnotationKit", "Linguistics"],
    isTested: true,
    excluded: ["Languages/README.md"]
  ),
  Module(
    name: "KeywordAnalysis",
    imports: ["AnnotationKit", "Linguistics"],
    isTested: true,
    testData: ["Goldens"],
    excluded: ["Training"]
  ),
  Module(
    name: "SummaryAnalysis",
    imports: ["AnnotationKit", "Linguistics"],
    isTested: true,
    testData: ["Goldens"]
  ),
  Module(
    name: "StandardAnalysers",
    imports: [
      "AnnotationKit",
      "Linguistics",
      "TimelineAnalysis",
      "KeywordAnalysis",
      "SummaryAnalysis",
      "AnnotatedConfiguration",
      "AnnotationPipeline",
      "LinuxSystem",
      "PluginHost",
    ],
    isTested: true
  ),
  Module(
    name: "TextExtraction",
    imports: ["AnnotationKit", "CUchardet"],
    isTested: true
  ),
  Module(
    name: "PluginHost",
    imports: ["AnnotationKit", "AnnotatedConfiguration", "LinuxSystem"],
    isTested: true,
    testData: ["Programs"]
  ),
  Module(
    name: "AnnotationPipeline",
    imports: ["AnnotationKit", "TextExtraction", "LinuxSystem", "PluginHost", "CGcrypt"],
    isTested: true
  ),
  Module(name: "AnnotatedConfiguration", imports: ["LinuxSystem"], isTested: true),
  Module(name: "AnnotatedControl", imports: ["LinuxSystem"], isTested: true),
  Module(
    name: "AnnotatedDaemon",
    imports: [
      "AnnotationKit", "AnnotationPipeline", "AnnotatedConfiguration", "AnnotatedControl",
      "LinuxSystem", "PluginHost", "TextExtraction",
    ],
    isTested: true
  ),
  Module(
    name: "annotated",
    imports: [
      "AnnotationKit", "AnnotationPipeline", "AnnotatedConfiguration", "AnnotatedDaemon",
      "LinuxSystem", "PluginHost", "StandardAnalysers",
    ],
    kind: .executable
  ),
  Module(
    name: "annotatectl",
    imports: [
      "AnnotationKit", "AnnotationPipeline", "AnnotatedConfiguration", "AnnotatedControl",
      "Linguistics", "LinuxSystem", "PluginHost", "StandardAnalysers", "TextExtraction",
    ],
    kind: .executable
  ),
  Module(
    name: "annotated-bench",
    imports: [
      "AnnotationKit",
      "AnnotatedConfiguration",
      "AnnotationPipeline",
      "KeywordAnalysis",
      "Linguistics",
      "LinuxSystem",
      "PluginHost",
      "StandardAnalysers",
      "SummaryAnalysis",
    ],
    kind: .executable
  ),
  Module(
    name: "annotated-train",
    imports: ["AnnotationKit", "Linguistics"],
    kind: .executable
  ),
  Module(
    name: "AnnotationTestKit",
    imports: ["AnnotationKit", "LinuxSystem"],
    isTested: true,
    testData: ["Goldens"]
  ),
]

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

var targets: [Target] = [
  .target(name: "CLinux", cSettings: [.define("_GNU_SOURCE")]),
  .systemLibrary(
    name: "CSystemd",
    pkgConfig: "libsystemd",
    providers: [.apt(["libsystemd-dev"])]
  ),
  .systemLibrary(
    name: "CSeccomp",
    pkgConfig: "libseccomp",
    providers: [.apt(["libseccomp-dev"])]
  ),
  .systemLibrary(name: "CGcrypt", providers: [.apt(["libgcrypt20-dev"])]),
  .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
  .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
  .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
  .testTarget(
    name: "EndToEndTests",
    dependencies: [
      "AnnotationTestKit", "AnnotationKit", "AnnotationPipeline", "AnnotatedControl",
      "LinuxSystem", "annotated", "annotatectl",
    ],
    swiftSettings: house
  ),
]

/// Programs that tests start, under `Tests/Programs`, with the modules they import and whose tests
/// start them.
let testPrograms = [
  (
    name: "stumbling-worker", imports: ["AnnotationKit", "AnnotationPipeline", "PluginHost"],
    tests: "AnnotationPipeline"
  ),
  (name: "confining-launcher", imports: ["PluginHost"], tests: "PluginHost"),
]

for program in testPrograms {
  targets.append(
    .executableTarget(
      name: program.name,
      dependencies: program.imports.map { .target(name: $0) },
      path: "Tests/Programs/\(program.name)",
      swiftSettings: house
    )
  )
}

// Built on request only: everything is instrumented for libFuzzer then.
if Context.environment["ANNOTATED_FUZZ"] != nil {
  targets += [
    .target(name: "CFuzzing", path: "Tests/Fuzzing/CFuzzing"),
    .executableTarget(
      name: "annotated-fuzz",
      dependencies: [
        "CFuzzing", "AnnotatedConfiguration", "AnnotationKit", "AnnotationPipeline",
        "Linguistics", "PluginHost", "StandardAnalysers",
      ],
      path: "Tests/Fuzzing/annotated-fuzz",
      swiftSettings: house
    ),
  ]
}

for module in modules {
  let imports = module.imports.map { Target.Dependency.target(name: $0) }
  switch module.kind {
  case .library:
    targets.append(
      .target(
        name: module.name,
        dependencies: imports,
        exclude: module.excluded,
        resources: module.resources,
        swiftSettings: house,
        linkerSettings: [.linkedLibrary("m")]
      )
    )
  case .executable:
    targets.append(
      .executableTarget(name: module.name, dependencies: imports, swiftSettings: house)
    )
  }
  if module.isTested {
    let programs = testPrograms.filter { $0.tests == module.name }
      .map { Target.Dependency.target(name: $0.name) }
    let testKit: [Target.Dependency] =
      module.name == "AnnotationTestKit" ? [] : ["AnnotationTestKit"]
    targets.append(
      .testTarget(
        name: "\(module.name)Tests",
        dependencies: [.target(name: module.name)] + imports + testKit + programs,
        exclude: module.testData,
        swiftSettings: house
      )
    )
  }
}

let package = Package(
  name: "annotated",
  products: [
    .library(name: "AnnotationKit", targets: ["AnnotationKit"]),
    .library(name: "Linguistics", targets: ["Linguistics"]),
    .library(name: "AnnotationTestKit", targets: ["AnnotationTestKit"]),
    .executable(name: "annotated", targets: ["annotated"]),
    .executable(name: "annotatectl", targets: ["annotatectl"]),
    .executable(name: "annotated-bench", targets: ["annotated-bench"]),
  ],
  targets: targets,
  cxxLanguageStandard: .cxx17
)
