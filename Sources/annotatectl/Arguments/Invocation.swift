import AnnotatedConfiguration
import LinuxSystem

/// A command as it was typed: its options and operands.
struct Invocation: Sendable {
  /// The options given, in order.
  var options: [(name: String, value: String)] = []

  /// The operands, as bytes, since names of files need not be UTF-8.
  var operands: [FilePath] = []

  /// Where output goes.
  let terminal: Terminal

  /// Whether an option was given.
  func has(_ name: String) -> Bool { options.contains { $0.name == name } }

  /// The value of an option, the last where it was given more than once.
  subscript(_ name: String) -> String? { options.last { $0.name == name }?.value }

  /// The one operand of a command that takes a word.
  var word: String { String(decoding: operands.first?.bytes ?? [], as: UTF8.self) }

  /// Reads the configuration that the options ask for.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read or an override is wrong.
  func configuration() throws(CommandFailure) -> LoadedConfiguration {
    var overrides: [SettingOverride] = []
    for (name, value) in options where name == "--set" {
      guard let override = SettingOverride(value) else {
        throw CommandFailure(.usage, "--set takes Section.Key=Value, not '\(value)'")
      }
      overrides.append(override)
    }
    do {
      let loaded = try LoadedConfiguration(file: self["--config"], overrides: overrides)
      if let wrong = loaded.diagnostics.first(where: { $0.origin == .commandLine }) {
        throw CommandFailure(.usage, "--set: \(wrong.message)")
      }
      return loaded
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.configuration, "\(error)")
    }
  }
}
