extension Command {
  /// Shows the keywords of a document.
  static let keywords = result(
    "keywords",
    "show the phrases that say what a document is about",
    details: """
      Shows the keywords of a document, best first: how good, how often in the text, and in which \
      other forms.
      """
  ) { file, invocation in
    KeywordsView(file.sidecar, invocation.terminal)?.text
  }
}
