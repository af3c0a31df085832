import Linguistics

/// Whether the text is within a quotation, followed from mark to mark through a block.
struct QuotationState {
  private var isOpen = false
  private var isSingleOpen = false
  private var sentencesSinceSingle = 0

  /// How long a single quote that is never closed is believed in, in sentences.
  private static let patience = 4

  /// Whether the text is within a quotation.
  var isInside: Bool { isOpen || isSingleOpen }

  /// Starts a sentence.
  mutating func startSentence() {
    sentencesSinceSingle += 1
    if sentencesSinceSingle > Self.patience { isSingleOpen = false }
  }

  /// Takes note of a mark; `glued` tells whether it touches the tokens before and after it.
  mutating func note(_ mark: Mark, glued: (before: Bool, after: Bool)) {
    switch mark {
    case .openingQuote: isOpen = !isOpen || glued.after
    case .closingQuote: isOpen = false
    case .straightQuote where glued.before != glued.after: isOpen = glued.after
    case .straightQuote: isOpen.toggle()
    case .apostrophe where glued.after && !glued.before:
      isSingleOpen = true
      sentencesSinceSingle = 0
    case .apostrophe where !glued.after: isSingleOpen = false
    default: break
    }
  }
}
