/// Learns the weights that `Linguistics` keeps as tables.
///
/// It is a tool for those who work on the project. The table goes to standard output as the
/// source of a Swift file, how well it does on what it did not see to standard error.
@main
struct Train {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let subject = arguments.first, arguments.count > 1 else { return usage() }
    let folders = Array(arguments.dropFirst())
    switch subject {
    case "sentences":
      let training = try SentenceTraining(folders: folders)
      report(training.crossValidation())
      write(
        "The weights of ``BoundaryModel``, written by `annotated-train`.",
        "boundaryWeights",
        training.table()
      )
    case "boilerplate":
      let training = try BoilerplateTraining(scrapes: folders[0], clean: Array(folders.dropFirst()))
      report(training.crossValidation())
      write(
        "The weights of ``BoilerplateModel``, written by `annotated-train`.",
        "boilerplateWeights",
        training.table()
      )
    default: usage()
    }
  }

  private static func write(_ summary: String, _ name: String, _ table: [String]) {
    print("/// \(summary)\nlet \(name) = \"\"\"")
    for line in table { print("  \(line)") }
    print("  \"\"\"")
  }

  private static func report(_ lines: [String]) {
    for line in lines { FileStream.standardError.write(line) }
  }

  private static func usage() {
    FileStream.standardError.write(
      "usage: annotated-train sentences FOLDER... | boilerplate SCRAPES [CLEAN...]"
    )
  }
}
