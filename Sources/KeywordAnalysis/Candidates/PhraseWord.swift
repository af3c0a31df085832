import Linguistics

/// A word of a stretch of text that phrases may be cut from.
struct PhraseWord {
  /// The index of its token.
  let token: Int

  /// Its part of speech.
  let tag: PartOfSpeech

  /// How it hangs on the word before.
  let joint: Joint

  /// Whether it only joins what stands before and after, as *of* does.
  let isConnector: Bool

  /// Whether both words it joins must be names, as for *and*.
  var joinsNamesOnly = false

  /// How a word hangs on the word before.
  enum Joint { case space, hyphen, mark }
}
