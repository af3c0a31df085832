import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Language analyser")
struct LanguageAnalyserTests {
  @Test(
    "tells languages",
    arguments: [
      ("en", "The mill stood at the bend of the river, where the water ran fastest."),
      ("de", "Die Mühle stand an der Biegung des Flusses, wo das Wasser am schnellsten lief."),
      ("fr", "Le moulin se trouvait au coude de la rivière, là où l'eau coulait le plus vite."),
      ("el", "Ο μύλος βρισκόταν στη στροφή του ποταμού, εκεί όπου το νερό έτρεχε γρήγορα."),
      ("ja", "水車小屋は川の曲がり角にあり、そこでは水が最も速く流れていた。"),
    ]
  )
  func languages(tag: String, text: String) throws {
    #expect(try detect(text).tag == tag)
  }

  @Test("is less sure of short texts")
  func shortTexts() throws {
    let long = "The mill stood at the bend of the river, where the water ran fastest of all. "
    #expect(try detect("The mill stood there.").confidence < 0.5)
    #expect(try detect(long + long).confidence > 0.9)
  }

  @Test("says so when it cannot tell", arguments: ["", "12345 678", "???", "\u{1F600}"])
  func unknown(text: String) throws {
    #expect(try detect(text) == DetectedLanguage(tag: "und", confidence: 0))
  }

  @Test("looks at the whole of a long text, not only at its head")
  func samples() throws {
    let head = String(repeating: "Startseite Nachrichten Wetter ", count: 20)
    let body = "The mill stood at the bend of the river, where the water ran fastest of all. "
    #expect(try detect(head + String(repeating: body, count: 100)).tag == "en")
  }

  @Test(
    "goes by stop words where they leave no doubt",
    arguments: [
      ("en", "The mill stood at the bend of the river, and it was the first of its kind. ", 9),
      ("sv", "Kvarnen stod vid krökningen av floden, och den var den första i sitt slag. ", 9),
    ]
  )
  func census(tag: String, sentence: String, times: Int) throws {
    let text = String(repeating: sentence, count: times)
    let tokens = try TokenAnalyser().analyse(Document(text: text), given: LayerSet())
    #expect(StopWordCensus.language(of: tokens)?.tag == tag)
    #expect(try detect(text).tag == tag)
    let mixed = text + String(repeating: "Il mulino era alla curva del fiume. ", count: times * 3)
    let both = try TokenAnalyser().analyse(Document(text: mixed), given: LayerSet())
    #expect(StopWordCensus.language(of: both) == nil)
  }

  private func detect(_ text: String) throws -> DetectedLanguage {
    let document = Document(text: text)
    var layers = LayerSet()
    layers.insert(try TokenAnalyser().analyse(document, given: layers))
    return try LanguageAnalyser().analyse(document, given: layers)
  }
}
