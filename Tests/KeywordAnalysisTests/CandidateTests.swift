import AnnotationKit
import AnnotationTestKit
import KeywordAnalysis
import Testing

@Suite("Candidates for keyphrases")
struct CandidateTests {
  /// The candidates of a text, in text order.
  private func candidates(_ text: String) throws -> [String] {
    let document = Document(text: text)
    return try KeywordAnalyser()
      .candidates(of: document, given: Keywords.layers(of: document), tagging: true)
      .map(\.phrase)
  }

  @Test(
    "are noun phrases, names with their particles, compounds",
    arguments: [
      "She studied ⟦medieval stone bridges⟧ for years.",
      "The ⟦Workers' Party of Korea⟧ was founded in the autumn.",
      "They met at the ⟦Plenary Meeting of the Central Committee⟧ again.",
      "It tells of ⟦Kim Il Sung⟧ and of others.",
      "They built a ⟦steady-state model⟧ of it.",
      "The ⟦Federation for American Immigration Reform⟧ sued them.",
      "It needs a ⟦two-step process⟧ to work.",
      "He wrote the ⟦history of Paris⟧ twice.",
    ]
  )
  func areNounPhrases(marked: String) throws {
    let marked = MarkedText(marked)
    let found = try candidates(marked.text)
    #expect(found.contains(try #require(marked.quotes.first)))
  }

  @Test(
    "end before the verb that a participle is, or that an ending tells",
    arguments: [
      ("The ⟦bicycle factory⟧ built stretcher carriages.", "factory built"),
      ("A ⟦rule based system⟧ judged the claims.", "system judged"),
      ("Ayer ⟦Villanueva⟧ recuperó sus obras y el puente viejo de la villa.", "recuperó"),
      ("O ⟦autarca⟧ apresentou ontem uma proposta sobre as obras da ponte.", "apresentou"),
      ("Les ⟦habitants⟧ demandaient que la mairie ouvre une école du village.", "demandaient"),
    ]
  )
  func endBeforeVerbs(marked: String, torn: String) throws {
    let marked = MarkedText(marked)
    let found = try candidates(marked.text)
    #expect(found.contains(try #require(marked.quotes.first)))
    #expect(!found.contains { $0.contains(torn) })
  }

  @Test(
    "leave out words that are none by themselves, or stand in names only",
    arguments: [
      ("The anti-feudal, anti-imperialist struggle of the ⟦peasants⟧ went on.", "anti-feudal"),
      ("They had little flour left in the ⟦granary⟧ that winter.", "little flour"),
      ("A late June cholera killed the ⟦garrison⟧ of the fort.", "June"),
      ("Nobody in ⟦Little Rock⟧ remembers it.", "nobody"),
      ("The flood of ⟦Bloody Sunday⟧ drowned 140 homes there.", "140"),
      ("He was a ⟦bishop⟧ of the early 1980s here.", "1980s"),
      ("The ledger costs the ⟦library⟧ too much.", "ledger costs"),
      ("La villa de Ayora recupera su ⟦puente⟧ y el paso del valle.", "recupera"),
      ("Un barrio viejo, dice el ⟦alcalde⟧, no se vende a nadie.", "vende"),
      ("L'ouvrier rallume le ⟦fourneau⟧ de la faïencerie du bourg.", "rallume"),
      ("La ⟦cinta⟧ acompañado de camiones pasa por el puerto viejo de la villa.", "acompañado"),
      ("Le bal du ⟦village⟧ faillit finir sous un orage, dit la mairie.", "faillit"),
      ("Starą szkołę w mieście trzeba było odnowić, a ⟦dach⟧ wymienić na nowy.", "odnowić"),
    ]
  )
  func leaveOut(marked: String, excluded: String) throws {
    let marked = MarkedText(marked)
    let found = try candidates(marked.text)
    #expect(found.contains(try #require(marked.quotes.first)))
    #expect(!found.contains { $0 == excluded || $0.contains(" \(excluded)") })
  }

  @Test("are named by what a series of numbers counts, not by each number")
  func leaveOutSeries() throws {
    let series = "The ledgers of Meiji 5, of Meiji 22 and of Meiji 45 are lost."
    #expect(try candidates(series).filter { $0.hasPrefix("Meiji") } == ["Meiji"])
    #expect(try candidates("A manual of the Boeing 747 was found.").contains("Boeing 747"))
  }

  @Test("neither begin nor end in a function word, a number or a mark")
  func areTrimmed() throws {
    let text = """
      In 1990 the members of the board met 40 times, on 3 May 1990 and later, and they said that the
      plans of the council for the 12 harbours were not what the people of the town had asked for.
      """
    let functionWords: Set = ["the", "of", "and", "in", "on", "for", "that", "not", "they", "were"]
    for phrase in try candidates(text) {
      let words = phrase.lowercased().split(separator: " ").map(String.init)
      let first = try #require(words.first)
      let last = try #require(words.last)
      #expect(!functionWords.contains(first) && !functionWords.contains(last), "\(phrase)")
      #expect(first.allSatisfy { !$0.isNumber }, "\(phrase)")
    }
  }

  @Test("keep clear of bylines, code and references")
  func keepToProse() throws {
    let text = """
      # Tides

      The tides of the bay turn the old mill. The mill grinds barley.

      ```
      let windvane = turbine
      ```

      ## References

      Smith, The Wheelwright's Almanac.
      """
    let document = Document(bytes: Array(text.utf8), mediaType: "text/markdown")
    let found = try KeywordAnalyser()
      .candidates(of: document, given: Keywords.layers(of: document), tagging: true)
      .map(\.phrase)
    #expect(found.contains("old mill"))
    #expect(!found.contains { $0.contains("windvane") || $0.contains("Almanac") })
  }
}
