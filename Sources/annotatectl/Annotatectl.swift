import AnnotationKit
import AnnotationPipeline
import FoundationEssentials
import Glibc
import StandardAnalysers

/// The tool that people type.
@main
enum Annotatectl {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first == "annotate" else {
      print("usage: annotatectl annotate [--stdout] [--reference-date DAY|none] FILE…")
      exit(64)
    }
    var reference = SourceDocument.ReferenceDay.automatic
    var files: [String] = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--stdout": break
      case "--set": _ = rest.popFirst()
      case "--reference-date":
        let value = rest.popFirst() ?? ""
        reference = CivilDate(iso: value).map(SourceDocument.ReferenceDay.day) ?? .nothing
      default: files.append(argument)
      }
    }
    let annotator = DocumentAnnotator(plan: try AnalysisPlan(StandardAnalysers.registry()))
    for file in files {
      let contents = try Data(contentsOf: URL(fileURLWithPath: file))
      let source = SourceDocument(
        name: Array((file.split(separator: "/").last ?? "").utf8),
        contents: Array(contents),
        modified: nil,
        reference: reference
      )
      print(String(decoding: try annotator.annotate(source).sidecar, as: UTF8.self))
    }
  }
}
