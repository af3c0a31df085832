extension BoundaryReader {
  /// What is certain about a place without weighing it; nothing when it has to be weighed.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - stop: The token that would end the sentence.
  /// - Returns: Whether a sentence ends there, if that is certain.
  func verdict(_ place: Boundary, stop: Int) -> Bool? {
    if place.before == .nothing, place.mark != .fullStop { return false }
    if opensSentence(place) { return true }
    switch place.mark {
    case .fullStop where isQuoted(place): return false
    case .fullStop: return place.inside != .bracket || place.after == .nothing
    case .dot:
      if let certain = verdict(dot: place, stop: stop) { return certain }
      if !trustsCapitals, place.style == .formal, isSmall(place.after) { return false }
    case .ellipsis where place.after == .pronounI || isInBrackets(stop, place.end): return false
    case .question, .exclamation, .several:
      if place.style == .formal, goesOn(place) { return false }
      if place.inside == .bracket, text.isWide(stop) { return false }
      if isQuoted(place) { return false }
    case .colon where place.after == .link: return false
    default: break
    }
    if place.closer != .none, place.closer != .citation, isSmall(place.after) { return false }
    return place.after == .comma && place.gap == .none ? false : nil
  }

  /// Whether a mark such as `¿` begins a sentence after a stop.
  private func opensSentence(_ place: Boundary) -> Bool {
    place.gap != .none && text.mark(place.end + 1) == .openSentence && place.mark != .comma
      && (text.mark(place.end).isTerminal || place.closer != .none)
  }

  /// What is certain about a single dot.
  private func verdict(dot place: Boundary, stop: Int) -> Bool? {
    switch (place.before, place.after) {
    case (.acronym, .starter): true
    case (.clock, .title), (.clock, .starter): place.size >= .some
    case (.leading, .capitalised), (.leading, .upper), (.leading, .lower), (.leading, .title): false
    case (_, .capitalised) where endsInitials(stop): false
    case (.leading, .initial), (.numeric, .number), (.numeric, .lower): false
    case (.number, let after) where hasOrdinalStops && text.tokens[stop - 1].length <= 2:
      after == .starter ? nil : false
    case (.mark, .number): isDegree(stop - 1) ? false : nil
    case (_, .stop): place.gap == .space ? place.rest >= .some : nil
    default: nil
    }
  }

  /// Whether a stop ends the second or a later initial of a name: `J. S. Bach`, but not `6 P.M.`.
  private func endsInitials(_ stop: Int) -> Bool {
    isInitial(stop - 1) && isInitial(stop - 3) && text.tokens[stop - 1].before > .none
  }

  /// Whether a token is a capital letter with a stop.
  private func isInitial(_ index: Int) -> Bool {
    index >= 0 && text.tokens[index].casing == .capitalised && text.characters(index) == 1
      && text.mark(index + 1) == .dot
  }

  /// Whether a sentence goes on after a mark, with a small letter or with a dash and one.
  private func goesOn(_ place: Boundary) -> Bool {
    if isSmall(place.after) { return true }
    let word = place.end + 2
    return place.after == .dash && word < text.tokens.count && text.tokens[word].casing == .lower
  }

  /// Whether a quotation that has just ended is part of a longer sentence in Japanese: `「…。」と`.
  private func isQuoted(_ place: Boundary) -> Bool {
    place.closer == .quote && place.after == .ideograph && text.firstScalar(place.end + 1) == 0x3068
  }

  private func isSmall(_ after: Boundary.After) -> Bool { after == .lower || after == .stopWord }

  /// Whether a token is the small ring of `N°`.
  private func isDegree(_ index: Int) -> Bool {
    let scalar = text.firstScalar(index)
    return scalar == 0xB0 || scalar == 0xBA
  }

  /// Whether an ellipsis stands for words left out: `[…]`.
  private func isInBrackets(_ stop: Int, _ end: Int) -> Bool {
    stop > 0 && text.mark(stop - 1) == .openBracket && text.tokens[stop].before == .none
      && stop < end && text.mark(stop + 1) == .closeBracket
  }
}
