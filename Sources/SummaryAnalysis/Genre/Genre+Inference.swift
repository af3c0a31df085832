extension Genre {
  /// Infers the genre of a document; the first rule that applies decides.
  ///
  /// - Parameters:
  ///   - evidence: What was counted.
  ///   - hasSummary: Whether the document has a section that sums it up.
  init(_ evidence: GenreEvidence, hasSummary: Bool) {
    let rules: [(Genre, Bool)] = [
      (.short, evidence.isShort),
      (.changelog, evidence.isChangelog),
      (.minutes, evidence.isMinutes),
      (.opinions, evidence.isCollectionOfOpinions),
      (.abstractedPaper, evidence.isScholarly && (hasSummary || evidence.isBrief)),
      (.paper, evidence.isScholarly),
      (.letter, evidence.isLetter),
      (.narrative, evidence.isNarrative),
      (.reference, evidence.isReference),
    ]
    self = rules.first { $0.1 }?.0 ?? .article
  }
}

extension GenreEvidence {
  /// Many sentences quote someone, and no headings part them.
  private var isReport: Bool { perSentence(quoting) >= 0.2 && headings <= 1 }

  /// Most sentences begin with a capital letter.
  var isCased: Bool { perSentence(capitalised) > 0.6 }

  /// Many sentences name years, and hardly any quote someone: what matters is told from beginning to
  /// end, and not first.
  var isChronicle: Bool { sentences >= 12 && perSentence(dated) >= 0.25 && !isReport }

  /// Two sentences or so say all there is.
  fileprivate var isShort: Bool { sentences <= 2 || words <= 40 && sentences <= 4 }

  /// Hardly longer than an abstract.
  fileprivate var isBrief: Bool { words <= 500 && headings <= 1 }

  fileprivate var isChangelog: Bool {
    listItems >= 3 && perSentence(changes) >= 0.35
  }

  fileprivate var isMinutes: Bool { meeting >= 4 && perHundredWords(meeting) >= 1 }

  /// Many sentences, hardly any order, one subject, and judgement; of the subject and the order less is
  /// asked where there is much judgement.
  fileprivate var isCollectionOfOpinions: Bool {
    let voices = perHundredWords(firstPersons + secondPersons)
    guard sentences >= 12, voices >= 1.5, perHundredWords(thirdPersons) <= 1,
      perSentence(quoting) <= 0.2
    else { return false }
    let judgement = perHundredWords(verdicts)
    return judgement >= 4
      ? focus >= 0.15 && perSentence(blocks) >= 0.3
      : judgement >= 0.9 && focus >= 0.25 && perSentence(blocks) >= 0.5
  }

  fileprivate var isScholarly: Bool {
    scholarly >= 2 && perHundredWords(scholarly) >= (isBrief ? 1 : 0.4)
  }

  fileprivate var isLetter: Bool { salutations >= 1 && valedictions >= 1 && sentences <= 120 }

  fileprivate var isNarrative: Bool {
    let persons = perHundredWords(firstPersons + thirdPersons + secondPersons)
    return sentences >= 20 && persons >= 6 && perHundredWords(names + numbers) <= 8
  }

  fileprivate var isReference: Bool {
    headings >= 3 && headings * 12 >= sentences && quoting * 4 <= sentences
  }
}
