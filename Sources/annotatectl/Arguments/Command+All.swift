extension Command {
  /// All commands, in the order in which they are listed.
  static let all: [Command] = [
    .annotate, .show, .timeline, .keywords, .summary, .text, .verify,
    .status, .failures, .rescan, .reannotate, .reload, .wait,
    .plugins, .plugin, .config, .version, .generate,
  ]

  /// The commands that are shown to people; the others serve those who build the project.
  static let shown = all.filter { $0.name != Command.generate.name }
}
