extension Command {
  /// Shows the summary of a document.
  static let summary = result(
    "summary",
    "show the sentences that matter most in a document",
    details: "Shows the headline of a document and the sentences that matter most, in their order.",
    options: [CommandOption("--long", "Show the long summary in place of the short one.")]
  ) { file, invocation in
    SummaryView(file, invocation.terminal, isLong: invocation.has("--long"))?.text
  }
}
