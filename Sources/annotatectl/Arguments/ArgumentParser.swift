import AnnotatedConfiguration
import LinuxSystem

/// Reads what was typed by the table of commands.
struct ArgumentParser {
  let commands: [Command]
  let terminal: Terminal

  /// What is to be done.
  enum Request {
    /// Show the overview of all commands.
    case overview

    /// Show how a command is used.
    case help(Command)

    /// Run a command.
    case run(Command, Invocation)
  }

  /// Reads the arguments after the program's name.
  ///
  /// - Throws: ``CommandFailure`` with what may have been meant.
  func parse(_ arguments: [[UInt8]]) throws(CommandFailure) -> Request {
    guard let first = arguments.first else { return .overview }
    let word = String(decoding: first, as: UTF8.self)
    let rest = arguments.dropFirst()
    switch word {
    case "help", "--help", "-h":
      guard let topic = rest.first else { return .overview }
      return .help(try command(named: String(decoding: topic, as: UTF8.self)))
    case "--version", "-V": return try parse([Array("version".utf8)])
    default: return try parse(rest, of: try command(named: word))
    }
  }

  private func command(named word: String) throws(CommandFailure) -> Command {
    if let command = commands.first(where: { $0.name == word }) { return command }
    let nearest = word.nearest(among: commands.map(\.name))
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "'annotatectl' alone lists the commands"
    throw CommandFailure(.usage, "there is no command '\(EscapedName(word.utf8))'", hint: hint)
  }

  private func parse(
    _ arguments: ArraySlice<[UInt8]>,
    of command: Command
  ) throws(CommandFailure) -> Request {
    var invocation = Invocation(terminal: terminal)
    var rest = arguments
    while let argument = rest.popFirst() {
      let text = String(decoding: argument, as: UTF8.self)
      if text == "--" {
        invocation.operands += rest.map { FilePath($0) }
        break
      } else if text == "-h" || text == "--help" {
        return .help(command)
      } else if text.hasPrefix("-"), text != "-" {
        invocation.options.append(try option(text, of: command, from: &rest))
      } else {
        invocation.operands.append(FilePath(argument))
      }
    }
    try check(invocation.operands, of: command)
    return .run(command, invocation)
  }

  private func option(
    _ text: String,
    of command: Command,
    from rest: inout ArraySlice<[UInt8]>
  ) throws(CommandFailure) -> (name: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.allOptions.first(where: { $0.name == name }) else {
      throw unknown(name, of: command)
    }
    guard let value = option.value else {
      guard parts.count == 1 else { throw failure("\(name) takes no value", of: command) }
      return (name, "")
    }
    if parts.count == 2 { return (name, String(parts[1])) }
    guard let next = rest.popFirst() else {
      throw failure("\(name) needs a value: \(name) \(value)", of: command)
    }
    return (name, String(decoding: next, as: UTF8.self))
  }

  private func check(_ operands: [FilePath], of command: Command) throws(CommandFailure) {
    switch command.operandKind {
    case .none:
      guard let first = operands.first else { return }
      throw failure("'\(command.name)' takes no operand such as '\(first)'", of: command)
    case .files:
      guard operands.isEmpty, !command.operands.hasPrefix("[") else { return }
      throw failure("'\(command.name)' needs a file", of: command)
    case .words(let words):
      try check(operands.first, among: words, of: command)
      guard operands.count > 1 else { return }
      throw failure(
        "'\(command.name)' takes one word, not also '\(operands[1])'; --config names another file",
        of: command
      )
    case .wordAndFiles(let words): try check(operands.first, among: words, of: command)
    }
  }

  private func check(
    _ operand: FilePath?,
    among words: [String],
    of command: Command
  ) throws(CommandFailure) {
    let word = operand.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    guard !words.contains(word) else { return }
    let choice = words.dropLast().joined(separator: ", ") + " or \(words.last ?? "")"
    guard let operand else { throw failure("'\(command.name)' needs \(choice)", of: command) }
    let meant = word.nearest(among: words).map { "; did you mean '\($0)'?" } ?? ""
    throw failure("'\(command.name)' takes \(choice), not '\(operand)'\(meant)", of: command)
  }

  private func unknown(_ name: String, of command: Command) -> CommandFailure {
    let nearest = name.nearest(among: command.allOptions.map(\.name))
    return CommandFailure(
      .usage,
      "'\(command.name)' has no option '\(EscapedName(name.utf8))'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "see 'annotatectl \(command.name) --help'"
    )
  }

  private func failure(_ message: String, of command: Command) -> CommandFailure {
    CommandFailure(.usage, message, hint: "usage: \(command.usage)")
  }
}
