import AnnotationKit
import Linguistics

/// The day a document was written, and what tells it.
struct ReferenceDate: Hashable, Sendable {
  /// The day.
  var date: CivilDate

  /// What tells it.
  var source: Source

  /// The first token of the date, where that stands between a place and a dash.
  var place: Int?

  /// What tells the day.
  enum Source: String, Hashable, Sendable {
    case option, metadata, dateline, fileTime
  }

  /// Takes the first of: the day given, the metadata, a dateline, the file's time.
  init?(of dating: Dating, _ mentions: [Mention], _ sentences: [Sentence], _ tokens: [Token]) {
    if let given = dating.given {
      self.init(date: given, source: .option)
    } else if let metadata = dating.metadata {
      self.init(date: metadata, source: .metadata)
    } else if let dateline = Self.dateline(mentions, sentences, tokens) {
      self.init(date: dateline.date, source: .dateline)
      place = dateline.place
    } else if let opening = Self.opening(mentions) {
      self.init(date: opening, source: .dateline)
    } else if let modified = dating.modified {
      self.init(date: modified, source: .fileTime)
    } else {
      return nil
    }
  }

  private init(date: CivilDate, source: Source) {
    self.date = date
    self.source = source
  }

  /// How many sentences from the start a dateline may stand.
  private static let reach = 6

  /// The first full date near the start that makes up most of its sentence.
  private static func dateline(
    _ mentions: [Mention],
    _ sentences: [Sentence],
    _ tokens: [Token]
  ) -> (date: CivilDate, place: Int?)? {
    for mention in mentions.prefix(reach * 2) where mention.sentence < min(reach, sentences.count) {
      guard mention.life == nil, case .date(let form) = mention.form, let year = form.year,
        form.month > 0,
        let date = CivilDate(year: year, month: form.month, day: form.day)
      else { continue }
      let sentence = sentences[mention.sentence]
      let isDateline =
        sentence.kind == .dateline || sentence.kind == .byline
        || sentence.kind == .mailHeader
      let length = mention.last - mention.first + 1
      let rest = sentence.tokens.count - length
      let isTitle =
        mention.sentence == 0 && form.weekday > 0 && sentences.count > 1
        && sentences[1].block != sentence.block
      let isShort = rest <= 4 && rest <= length && !isFollowedByWords(mention, sentence, tokens)
      let isPlaced = !mention.isBracketed && opens(sentence, mention, tokens)
      guard isDateline || isTitle || isShort || isPlaced else { continue }
      return (date, isPlaced ? mention.first : nil)
    }
    return nil
  }

  /// The full date that a text opens with which points from the day it was written, as minutes do.
  private static func opening(_ mentions: [Mention]) -> CivilDate? {
    guard let first = mentions.first, first.sentence < 3, first.life == nil, first.isDay,
      case .date(let form) = first.form, let year = form.year,
      mentions.prefix(64).count(where: \.pointsFromToday) >= 2
    else { return nil }
    return CivilDate(year: year, month: form.month, day: form.day)
  }

  /// Whether words in small letters follow a date in its sentence, which then tells something.
  private static func isFollowedByWords(
    _ mention: Mention,
    _ sentence: Sentence,
    _ tokens: [Token]
  ) -> Bool {
    let after = min(mention.last + 1, sentence.tokens.upperBound)..<sentence.tokens.upperBound
    return tokens[after].contains {
      $0.kind == .word && ($0.casing == .lower && $0.length > 1 || $0.casing == .none)
    }
  }

  /// Whether a date stands between a place and a dash: "LONDON, Ohio — 14 September 2021 — The …".
  private static func opens(_ sentence: Sentence, _ mention: Mention, _ tokens: [Token]) -> Bool {
    let before = tokens[sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, mention.first)]
    guard before.count <= 8, mention.last + 1 < tokens.count else { return false }
    let next = tokens[mention.last + 1]
    return next.kind == .punctuation && next.before == .space && next.length <= 3
      && before.allSatisfy { $0.kind != .word || $0.casing == .upper || $0.casing == .capitalised }
  }
}

extension TimelineMode {
  /// Chooses how to read a document: as news when a day of writing is known and the years in the
  /// text lie around it, or what it says points from that day.
  init(_ reference: ReferenceDate?, _ mentions: [Mention], isDiary: Bool) {
    guard let reference, !isDiary else {
      self = .narrative
      return
    }
    var near = 0
    var far = 0
    var pointing = 0
    for mention in mentions {
      switch mention.form {
      case .date(let form):
        if let year = form.year, !form.isFiscal, form.wide == nil {
          if abs(year - reference.date.year) <= 2 { near += 1 } else { far += 1 }
        } else if form.weekday > 0 && form.month == 0 || form.anchor == .reference {
          pointing += 1
        }
      case .deictic: pointing += 1
      case .unit(_, _, .reference), .shifted(_, _, .reference, _): pointing += 1
      default: break
      }
    }
    let isPointing = pointing * (reference.source == .fileTime ? 5 : 10) >= mentions.count
    let isDated =
      far * 2 <= mentions.count && mentions.prefix(6).contains { $0.isDay(reference.date) }
    self =
      far == 0 || far * 3 <= near || (isPointing && pointing > 0) || isDated ? .news : .narrative
  }
}

extension Mention {
  /// Whether it is counted from the day of writing: "yesterday", "next week", "two years ago".
  fileprivate var pointsFromToday: Bool {
    switch form {
    case .deictic(let days): days != 0
    case .unit(_, let shift, .reference): shift != 0
    case .shifted(.some, _, .reference, _): true
    case .date(let form): form.anchor == .reference && form.shift ?? 0 != 0
    default: false
    }
  }

  /// Whether it states a day in full.
  fileprivate func isDay(_ date: CivilDate) -> Bool {
    guard case .date(let form) = form else { return false }
    return form.year == date.year && form.month == date.month && form.day == date.day
  }
}
