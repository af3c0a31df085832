import Linguistics

/// A word of a stretch of text that phrases may be cut from, with all that the cutting asks of it.
struct PhraseWord {
  /// The index of its token, and its stem.
  let token: Int
  let stem: StemID

  /// Its part of speech.
  let tag: PartOfSpeech

  /// How it hangs on the word before.
  let joint: Joint

  /// Whether it only joins what stands before and after, as *of* does.
  let isConnector: Bool

  /// Whether both words it joins must be names, as for *and*.
  let joinsNamesOnly: Bool

  /// Whether it begins with a capital, and whether it has one anywhere.
  let isCapital: Bool
  let hasCapital: Bool

  /// Its length in bytes, or the most that is told apart.
  let length: UInt8

  /// What is to be said of every phrase that it stands in.
  let marks: PhraseOccurrence.Marks

  /// How a word hangs on the word before.
  enum Joint { case space, hyphen, mark }

  /// What a word is to the phrases it stands in.
  enum Part { case content, joiner, joinerOfNames }

  @inline(__always)
  init(
    _ token: Token,
    at index: Int,
    stem: StemID,
    _ tag: PartOfSpeech,
    _ joint: Joint,
    _ part: Part
  ) {
    self.token = index
    self.stem = stem
    self.tag = tag
    self.joint = joint
    isConnector = part != .content
    joinsNamesOnly = part == .joinerOfNames
    isCapital = token.casing.isCapital
    hasCapital = isCapital || token.casing == .mixed
    length = UInt8(clamping: token.length)
    var marks: PhraseOccurrence.Marks = []
    if tag == .number { marks.insert(.hasNumber) }
    if isConnector { marks.insert(.hasConnector) }
    if joint == .hyphen { marks.insert(.hasHyphen) }
    self.marks = marks
  }
}
