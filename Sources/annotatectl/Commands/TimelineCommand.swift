extension Command {
  /// Shows the timeline of a document.
  static let timeline = result(
    "timeline",
    "show what happened when, by a document",
    details: """
      Shows the events of a document in order: when, where on the axis of the whole, and what, in \
      words of the text.
      """
  ) { file, invocation in
    TimelineView(file.sidecar, invocation.terminal)?.text
  }
}
