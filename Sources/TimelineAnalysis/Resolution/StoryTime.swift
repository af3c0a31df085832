/// Where a story is: the time spoken of, and the dated entry that it is told in.
struct StoryTime: Hashable {
  /// The time spoken of.
  var clock: Period?

  /// The day of the entry, in a diary or log, or of the document, when its heading has one.
  var entry: Period?
}
