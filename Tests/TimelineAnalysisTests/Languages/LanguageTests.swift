import AnnotationTestKit
import Testing

@testable import TimelineAnalysis

@Suite("Languages")
struct LanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var tag: String
    var text: String
    var values: [String]
    var testDescription: String { "\(tag): \(text)" }
  }

  @Test(
    "read dates as they are written",
    arguments: [
      Case(
        tag: "de",
        text: "Am ⟦5. März 1921⟧ wurde die Brücke eröffnet, ⟦drei Jahre später⟧ gesperrt.",
        values: ["1921-03-05", "1924"]
      ),
      Case(
        tag: "fr",
        text: "Le pont fut ouvert ⟦le 1er mai 1921⟧ et fermé ⟦dix ans plus tard⟧.",
        values: ["1921-05-01", "1931"]
      ),
      Case(
        tag: "fr",
        text: "Il date du ⟦début du XVIIIe siècle⟧.",
        values: ["17"]
      ),
      Case(
        tag: "es",
        text: "El puente se abrió ⟦el 2 de mayo de 1808⟧ y cayó ⟦tres días después⟧.",
        values: ["1808-05-02", "1808-05-05"]
      ),
      Case(tag: "es", text: "Se construyó en ⟦el siglo II a. C.⟧", values: ["BC01"]),
      Case(
        tag: "it",
        text: "Il ponte fu aperto ⟦il 3 marzo 1861⟧ e chiuso in ⟦maggio 1870⟧.",
        values: ["1861-03-03", "1870-05"]
      ),
      Case(
        tag: "pt",
        text: "A ponte abriu em ⟦7 de setembro de 1822⟧ e fechou em ⟦março de 1830⟧.",
        values: ["1822-09-07", "1830-03"]
      ),
      Case(
        tag: "nl",
        text: "De brug werd op ⟦5 maart 1921⟧ geopend en in ⟦mei 1930⟧ gesloten.",
        values: ["1921-03-05", "1930-05"]
      ),
      Case(
        tag: "ru",
        text: "Мост открыли ⟦5 марта 1921 года⟧ и закрыли в ⟦мае 1930⟧.",
        values: ["1921-03-05", "1930-05"]
      ),
      Case(
        tag: "uk",
        text: "Міст відкрили ⟦5 березня 1921 року⟧ й закрили в ⟦травні 1930⟧.",
        values: ["1921-03-05", "1930-05"]
      ),
      Case(
        tag: "el",
        text: "Η γέφυρα άνοιξε στις ⟦5 Μαρτίου 1921⟧ και έκλεισε ⟦τον Μάιο του 1930⟧.",
        values: ["1921-03-05", "1930-05"]
      ),
      Case(tag: "ja", text: "⟦昭和20年8月15日⟧のことである。", values: ["1945-08-15"]),
      Case(tag: "zh", text: "⟦1999年9月21日⟧發生地震。", values: ["1999-09-21"]),
      Case(tag: "ko", text: "⟦1950년 6월⟧ 시작되었다.", values: ["1950-06"]),
    ]
  )
  func dates(_ expected: Case) throws {
    let marked = MarkedText(expected.text)
    let timeline = try timeline(of: marked.text, language: expected.tag)
    #expect(timeline.marked(in: marked.text) == expected.text)
    #expect(timeline.values == expected.values)
  }

  @Test("do not read each other's words")
  func separation() throws {
    let text = "Mai bleibt Mai, enero bleibt enero."
    #expect(try timeline(of: text, language: "en").expressions.isEmpty)
  }
}
