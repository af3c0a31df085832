import Testing

@testable import Linguistics

@Suite("Packed form")
struct PackedFormTests {
  @Test(
    "holds what it was made of",
    arguments: ["", "a", "eightbyt", "ninebytes", "sixteen-bytes-16", "größte"]
  )
  func holds(_ text: String) throws {
    let bytes = Array(text.utf8)
    let packed = PackedForm(bytes.span)
    let form = try #require(packed)
    let unpacked = form.bytes
    #expect(form.count == bytes.count)
    #expect(bytes.indices.allSatisfy { unpacked[$0] == bytes[$0] })
    #expect((bytes.count..<16).allSatisfy { unpacked[$0] == 0 })
  }

  @Test("does not take more than sixteen bytes")
  func refuses() {
    let bytes = Array("seventeen bytes-17".utf8)
    let form = PackedForm(bytes.span)
    #expect(form == nil)
  }

  @Test("is what a vocabulary packs a term into, and finds it by")
  func vocabulary() {
    var vocabulary = Vocabulary(list: "mill miller millstones riverside-bridge-keeper")
    #expect((0..<4).map { vocabulary.packed($0)?.count } == [4, 6, 10, nil])
    for term in 0..<3 as Range<TermID> {
      let form = vocabulary.packed(term)
      #expect(form.map { vocabulary.intern($0) } == term)
    }
    #expect(vocabulary.count == 4)
  }
}
