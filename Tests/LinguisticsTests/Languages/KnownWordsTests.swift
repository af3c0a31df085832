import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Known words")
struct KnownWordsTests {
  private func line(_ word: String) -> LineWords {
    KnownWords.all.inLines[Int(KnownWords.all.number(word.utf8))]
  }

  @Test("tell what a line is, in any language")
  func lines() {
    #expect(line("figure").contains(.caption))
    #expect(line("abbildung").contains(.caption))
    #expect(line("from").contains(.mailField))
    #expect(line("mars").contains(.month))
    #expect(line("may").contains(.month))
  }

  @Test("have the number 0 when no list names them")
  func unknown() {
    #expect(KnownWords.all.number("xyzzy".utf8) == 0)
    #expect(line("xyzzy").isEmpty)
  }

  @Test("tell what they are in one language", arguments: [("en", true), ("de", false)])
  func classes(tag: String, isStopWord: Bool) throws {
    let tokens = try TokenAnalyser().analyse(Document(text: "the xyzzy"), given: LayerSet())
    let classes = TermClasses.table(of: tokens, language: tag)
    #expect(classes.map { $0.contains(.stopWord) } == [isStopWord, false])
  }

  @Test(
    "make phrases that are found by the longest",
    arguments: [
      ("Read more", 1, Boilerplate.Kind.related), ("Leave a reply", 1, .commentForm),
      ("Read, more!", 1, .related), ("Something else", 0, nil), ("", 0, nil),
    ] as [(String, Int, Boilerplate.Kind?)]
  )
  func phrases(text: String, count: Int, kind: Boilerplate.Kind?) throws {
    let tokens = try TokenAnalyser().analyse(Document(text: text), given: LayerSet())
    let (all, known) = (tokens.all, tokens.known)
    let find = KnownWords.all.phrases.find(in: all.indices, of: all.span, known.span)
    #expect(find.count == count)
    #expect(find.anywhere == kind)
  }
}
