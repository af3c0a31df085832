public import AnnotationKit
import FoundationEssentials

/// A document and what is expected of it, kept as two files: `memo.txt` and `memo.expected.json`.
///
/// A case is added by adding a pair.
public struct GoldenPair: Hashable, Sendable, CustomStringConvertible {
  /// The name that the two files share, such as `memo`.
  public let name: String

  private let folder: String
  private let fileExtension: String

  /// Finds the pairs in a folder beside a test file, by their documents, sorted by name.
  ///
  /// - Parameters:
  ///   - folder: The folder's name.
  ///   - fileExtension: What the documents' names end in.
  ///   - testFile: The test file; leave it out.
  /// - Returns: The pairs; a test should require that there are any.
  public static func all(
    in folder: String = "Goldens",
    fileExtension: String = "txt",
    testFile: String = #filePath
  ) -> [GoldenPair] {
    let parent = testFile.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(parent)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".\(fileExtension)") else { return nil }
      let stem = String(name.dropLast(fileExtension.count + 1))
      return GoldenPair(name: stem, folder: path, fileExtension: fileExtension)
    }
  }

  /// Reads the document, which nothing outside its text dates unless told otherwise.
  public func document(dating: Dating = Dating()) throws -> Document {
    Document(
      bytes: try bytes("\(name).\(fileExtension)"),
      name: "\(name).\(fileExtension)",
      mediaType: fileExtension == "md" ? "text/markdown" : "text/plain",
      dating: dating
    )
  }

  /// Reads what is expected, as JSON.
  public func expected() throws -> JSONValue {
    try JSONValue(parsing: bytes("\(name).expected.json"))
  }

  /// The name, as tests show it.
  public var description: String { name }

  private func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
  }
}
