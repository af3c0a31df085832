import FoundationEssentials

/// The files of the project that tests look at.
enum Repository {
  /// Returns the absolute path of a file of the project.
  static func path(_ name: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(root)/\(name)"
  }

  /// Reads a file of the project.
  static func file(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// The first document that a new user sees annotated.
  static let seed = path("seeds/000_e5821d6d95a94f8d.txt")
}
