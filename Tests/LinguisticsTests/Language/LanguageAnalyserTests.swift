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
  func languages(tag: String, text: String) {
    #expect(detect(text).tag == tag)
  }

  @Test("is less sure of short texts")
  func shortTexts() {
    let long = "The mill stood at the bend of the river, where the water ran fastest of all. "
    #expect(detect("The mill stood there.").confidence < 0.5)
    #expect(detect(long + long).confidence > 0.9)
  }

  @Test("says so when it cannot tell", arguments: ["", "12345 678", "???", "\u{1F600}"])
  func unknown(text: String) {
    #expect(detect(text) == DetectedLanguage(tag: "und", confidence: 0))
  }

  @Test("looks at the whole of a long text, not only at its head")
  func samples() {
    let head = String(repeating: "Startseite Nachrichten Wetter ", count: 20)
    let body = "The mill stood at the bend of the river, where the water ran fastest of all. "
    #expect(detect(head + String(repeating: body, count: 100)).tag == "en")
  }

  private func detect(_ text: String) -> DetectedLanguage {
    LanguageAnalyser().analyse(Document(text: text), given: LayerSet())
  }
}
