/// The assignments in the text of a configuration file.
///
/// The format is that of systemd: `[Section]` and `Key=Value` on lines of their own, comments from
/// `#` or `;` at the start of a line, and a backslash at the end of a line to go on in the next.
package struct ConfigurationText: Sendable {
  package private(set) var assignments: [Assignment] = []
  package private(set) var diagnostics: [Diagnostic] = []

  private let path: String
  private var section: String?
  private var number = 0

  /// A value that goes on, and the line where it began.
  private var pending: (text: String, line: Int)?

  /// Reads a file's bytes.
  package init(_ bytes: [UInt8], path: String) {
    self.path = path
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard let text = String(validating: line, as: UTF8.self) else {
        report("the line is not UTF-8, ignored", at: number)
        continue
      }
      read(line: text.trimmed)
    }
    if let pending { read(statement: pending.text, at: pending.line) }
  }

  private mutating func read(line: String) {
    let isComment = line.hasPrefix("#") || line.hasPrefix(";")
    if isComment || (line.isEmpty && pending == nil) { return }
    var (statement, start) = pending ?? ("", number)
    statement += statement.isEmpty ? line : " \(line)"
    if statement.hasSuffix("\\") {
      pending = (String(statement.dropLast()).trimmed, start)
    } else {
      pending = nil
      read(statement: statement, at: start)
    }
  }

  private mutating func read(statement: String, at line: Int) {
    if statement.hasPrefix("[") {
      guard statement.hasSuffix("]") else {
        return report("'\(statement)' lacks its closing bracket, ignored", at: line)
      }
      section = String(statement.dropFirst().dropLast())
      return
    }
    guard let equals = statement.firstIndex(of: "=") else {
      return report("'\(statement)' is neither [Section] nor Key=Value, ignored", at: line)
    }
    guard let section else {
      return report("'\(statement)' stands before any [Section], ignored", at: line)
    }
    assignments.append(
      Assignment(
        section: section,
        key: String(statement[..<equals]).trimmed,
        value: String(statement[statement.index(after: equals)...]).trimmed,
        origin: .file(path: path, line: line)
      )
    )
  }

  private mutating func report(_ message: String, at line: Int) {
    let origin = Origin.file(path: path, line: line)
    diagnostics.append(Diagnostic(severity: .error, origin: origin, message: message))
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let isSpace = { (scalar: Unicode.Scalar) in " \t\r".unicodeScalars.contains(scalar) }
    let scalars = unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(scalars[...last])
  }
}
