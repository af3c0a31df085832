import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Token analyser")
struct TokenAnalyserTests {
  private func tokens(_ text: String) throws -> (Document, Tokens) {
    let document = Document(text: text)
    return (document, try TokenAnalyser().analyse(document, given: LayerSet()))
  }

  @Test(
    "notes where lines begin, and where their gaps may be wide",
    arguments: [
      ("", [], []),
      ("\n\n", [], []),
      ("one two", [0], [false]),
      ("\n one two.\r\n\r\nthree\n", [0, 3], [false, false]),
      ("a  b\nc\td\ne f\u{2028}g\u{A0}h", [0, 2, 4, 6], [true, true, false, true]),
    ]
  )
  func lines(_ text: String, _ first: [UInt32], _ mayBeWide: [Bool]) throws {
    let lines = try tokens(text).1.lines
    #expect(lines.map(\.first) == first)
    #expect(lines.map(\.mayHaveWideGaps) == mayBeWide)
  }

  @Test(
    "splits texts",
    arguments: [
      ("It's 5pm, don't go.", "It 's 5pm , don't go ."),
      ("James’s 1970s B2B", "James ’s 1970s B2B"),
      ("l'eau d'Étienne qu'il", "l ' eau d ' Étienne qu ' il"),
      ("dell'acqua", "dell ' acqua"),
      ("3.14 and 1,000", "3 . 14 and 1 , 000"),
      ("Wait... what?!", "Wait ... what ? !"),
      ("see https://a.example/b?c=d). Now", "see https://a.example/b?c=d ) . Now"),
      ("(www.example.org)", "( www.example.org )"),
      ("Mail jane.doe@mail.example.org.", "Mail jane.doe@mail.example.org ."),
      ("a.b.c@ d", "a . b . c @ d"),
      ("well-known", "well - known"),
      ("一二 三", "一 二 三"),
      ("한국어를 쓴다", "한국어를 쓴다"),
      ("ภาษา", "ภ า ษ า"),
      ("-----  ====", "----- ===="),
      ("http:// nothing", "http : / / nothing"),
    ]
  )
  func splits(text: String, expected: String) throws {
    let (document, tokens) = try tokens(text)
    #expect(tokens.all.map { document.text($0.span) }.joined(separator: " ") == expected)
  }

  @Test(
    "tells kinds",
    arguments: [
      ("word", Token.Kind.word), ("12", .number), ("5pm", .mixed), ("Ω", .word), ("水", .ideograph),
      (",", .punctuation), ("€", .symbol), ("a@b.example", .link), ("ftp://x.example", .link),
      ("mailto:a@b.example", .link),
    ]
  )
  func kinds(text: String, kind: Token.Kind) throws {
    #expect(try tokens(text).1.all.map(\.kind) == [kind])
  }

  @Test(
    "tells casings",
    arguments: [
      ("word", Token.Casing.lower), ("Word", .capitalised), ("A", .capitalised), ("WORD", .upper),
      ("iPhone", .mixed), ("McDonald", .mixed), ("12", .none), ("Élan", .capitalised),
      ("ПРАВДА", .upper), ("internationalisation", .lower), ("INTERNATIONALISATION", .upper),
      ("Internationalisations", .capitalised), ("5PM", .upper), ("InternationalisatioN", .mixed),
      ("12345678A", .upper), ("12345678Ab", .mixed), ("aÉ", .mixed), ("1É", .capitalised),
    ]
  )
  func casings(text: String, casing: Token.Casing) throws {
    #expect(try tokens(text).1.all.map(\.casing) == [casing])
  }

  @Test("gives words that differ in case one term")
  func terms() throws {
    let (_, tokens) = try tokens("Bridge bridge BRIDGE Éclair éclair don't DON'T")
    #expect(tokens.vocabulary.count == 3)
    #expect(tokens.vocabulary.term("bridge") == 0)
    #expect(tokens.vocabulary.text(1) == "éclair")
    #expect(tokens.vocabulary.term("don't") == 2)
  }

  @Test("knows what stands before each token")
  func gaps() throws {
    let (_, tokens) = try tokens("a b\nc\r\n\r\nd,")
    #expect(tokens.all.map(\.before) == [.blankLine, .space, .newline, .blankLine, .none])
  }

  @Test("makes room for all tokens, however late they come")
  func room() throws {
    let blank = String(repeating: " ", count: 50_000)
    let brackets = String(repeating: "(", count: 50_000)
    for text in [blank + brackets, brackets + blank, blank, brackets] {
      let (document, tokens) = try tokens(text)
      #expect(tokens.all.count == document.bytes.count { $0 == UInt8(ascii: "(") })
      #expect(zip(tokens.all, tokens.all.dropFirst()).allSatisfy { $0.end == $1.start })
    }
  }

  @Test("keeps long words apart that begin alike")
  func longWords() throws {
    let (_, tokens) = try tokens("characteristically characteristical characteristically")
    #expect(tokens.all.map(\.term) == [0, 1, 0])
  }

  @Test(
    "covers hostile texts",
    arguments: ["\u{FEFF}", "\0\0", "'", "’’’", "@@@", "a@", "...", "a.", "www.", "\u{300}"]
  )
  func hostile(text: String) throws {
    let (document, tokens) = try tokens(text)
    #expect(tokens.all.allSatisfy { Int($0.end) <= document.bytes.count && $0.start < $0.end })
  }
}
