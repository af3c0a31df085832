/// One command of the tool: its name, what it takes, what it does.
///
/// The table of them feeds the parser, the help, the manual page and the completions.
struct Command: Sendable {
  /// What people type.
  let name: String

  /// How what follows the options is written, such as `FILE…`.
  let operands: String

  /// What the command does, in a line without a full stop.
  let purpose: String

  /// More about it, for its help and the manual.
  let details: String

  /// The options it takes besides those of every command.
  let options: [CommandOption]

  /// What an operand can be.
  let operandKind: OperandKind

  /// Does what the command says.
  let run: @Sendable (Invocation) throws -> ExitCode

  init(
    _ name: String,
    operands: String = "",
    _ purpose: String,
    details: String,
    options: [CommandOption] = [],
    operandKind: OperandKind = .none,
    run: @escaping @Sendable (Invocation) throws -> ExitCode
  ) {
    self.name = name
    self.operands = operands
    self.purpose = purpose
    self.details = details
    self.options = options
    self.operandKind = operandKind
    self.run = run
  }

  /// What an operand can be, for the parser and for completions.
  enum OperandKind: Hashable, Sendable {
    /// There are none.
    case none

    /// A file or a folder.
    case files

    /// One of these words.
    case words([String])

    /// One of these words, and then files or names of files to be.
    case wordAndFiles([String])
  }

  /// The options it takes, with those of every command.
  var allOptions: [CommandOption] { options + CommandOption.common }

  /// How a call of the command looks.
  var usage: String {
    let shown = options.map(\.usage) + (operands.isEmpty ? [] : [operands])
    return (["annotatectl", name] + shown).joined(separator: " ")
  }
}
