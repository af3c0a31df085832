import AnnotationKit

/// Places the ages of a life by the birth that the document states.
struct LifePlacer {
  private var birth: (index: Int, form: DateForm)?

  /// Turns ages into dates where a birth is known; other ages are dropped, or stay lengths of time.
  mutating func place(_ mentions: inout [Mention]) {
    let dated = Self.datedSentences(mentions)
    for index in mentions.indices {
      if case .date(let form) = mentions[index].form, mentions[index].life == .birth,
        form.year != nil, birth == nil || mentions[index].opensBlock
      {
        birth = (index, form)
      }
      guard case .age(let years) = mentions[index].form else { continue }
      if let birth, !dated.contains(mentions[index].sentence) {
        mentions[index].place(years, after: birth.form)
        mentions[index].anchor = birth.index
      } else if birth == nil, let tokens = mentions[index].duration?.indices {
        mentions[index].form = .duration(Quantity(years, .year))
        mentions[index].isSilent = false
        mentions[index].first = tokens.lowerBound
        mentions[index].last = tokens.upperBound - 1
      }
    }
  }

  /// The day of a death that the last words of a document state, as those of obituaries do.
  static func death(in mentions: [Mention], of sentences: Int) -> CivilDate? {
    guard let last = mentions.last, last.life == .death, last.sentence + 2 >= sentences,
      case .date(let form) = last.form, let year = form.year
    else { return nil }
    return CivilDate(year: year, month: form.month, day: form.day)
  }

  /// The sentences that have a date of their own, which tells more than an age.
  private static func datedSentences(_ mentions: [Mention]) -> Set<Int> {
    Set(mentions.filter(\.isDating).map(\.sentence))
  }
}

extension Mention {
  /// Makes an age the date that it stands for: a birthday, or the year up to the next.
  fileprivate mutating func place(_ years: Int, after birth: DateForm) {
    guard let year = birth.year else { return }
    var date = DateForm()
    date.year = year + years
    if isBirthday {
      date.month = birth.month
      date.day = birth.day
    } else {
      spansYears = true
    }
    form = .date(date)
  }
}
