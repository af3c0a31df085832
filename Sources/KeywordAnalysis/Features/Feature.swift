/// What the ranking looks at in a candidate; the names are those of the weights' tables.
enum Feature: Int, CaseIterable {
  // The phrase.
  case words, contentWords, characters, charactersPerWord, hasConnector, hasHyphen, hasMark,
    hasDigit
  case isAcronym, hasAcronym, generic

  // How often.
  case count, countShare, countRank, maximalCount, maximalShare, sentences, sentenceShare
  case partnerCount, containers, freeCount
  case longerShare, partShare, partCount

  // Where.
  case first, firstShare, firstRank, last, span, parts, headings, title, firstSentence
  case density

  // Case.
  case capitals, upperWords, capitalWords

  // Parts of speech.
  case nounShare, nameShare, adjectiveShare, participleShare, firstIsAdjective, firstIsParticiple
  case firstIsName, lastIsName, lastIsNoun, lastIsParticiple, isVerb

  // Rarity in texts of all kinds.
  case rarityMean, rarityLeast, rarityMost, rarityFirst, rarityLast, raritySum
  case weight, weightRank, weightShare

  // The words by themselves.
  case wordCountMean, wordCountLeast, wordCountMost, wordShare, wordFirst, degreeMean, degreeMost
  case aloneShare, wordWeight, wordWeightRank, headCount
  case earlinessMean, earlinessMost, earlinessRank

  // What stands beside it.
  case before, after, beforeShare, afterShare, cValue, cValueRank

  // The ending of its last word.
  case endsInIon, endsInIty, endsInMent, endsInIng, endsInEr, endsInS, endsInIsm, endsInIc
}
