import AnnotationKit
import FoundationEssentials
import Linguistics

/// A folder of texts and what people said of each.
struct Corpus {
  /// The name of the folder.
  let name: String

  /// The texts with their reference, in the order of their names.
  let members: [(document: Document, layers: LayerSet, reference: String)]

  /// Reads every `DOC.txt` of a folder that has a reference beside it.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - ending: The ending of the reference's name, such as `sents`.
  /// - Throws: An error when the folder or a file cannot be read.
  init(folder: String, ending: String) throws {
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        LanguageAnalyser()
        TokenAnalyser()
        StructureAnalyser()
      }
    )
    members = try names.filter { $0.hasSuffix(".\(ending)") }.map { name in
      let stem = "\(folder)/\(name.dropLast(ending.utf8.count + 1))"
      let document = Document(bytes: Array(try Data(contentsOf: Self.url(stem + ".txt"))))
      let reference = try Data(contentsOf: Self.url("\(stem).\(ending)"))
      let layers = plan.run(on: document).layers
      return (document, layers, String(decoding: reference, as: UTF8.self))
    }
  }

  private static func url(_ path: String) -> URL { URL(filePath: path) }
}
