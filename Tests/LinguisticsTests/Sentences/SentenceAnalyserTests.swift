import AnnotationKit
import AnnotationTestKit
import Testing

@testable import Linguistics

@Suite("Sentence analyser")
struct SentenceAnalyserTests {
  /// Texts whose sentences are all marked.
  static let marked = [
    "⟦Dr. Lee met Mr. J. Moss on Jan. 3 at the U.S. embassy.⟧ ⟦They talked.⟧",
    "⟦The price rose to $3.50 a unit.⟧ ⟦Nobody bought it.⟧",
    "⟦He whispered “Come in.”⟧ ⟦She came.⟧",
    "⟦“Where to?” he asked.⟧ ⟦She said nothing.⟧",
    "⟦The wheel (it had been cracked before.) broke at noon.⟧ ⟦The mill stopped.⟧",
    "⟦The bridge was built in 1911.[3]⟧ ⟦It fell in 1944.⟧",
    "⟦It stood there for years... and then it fell.⟧ ⟦Why?⟧ ⟦Nobody knows!⟧",
    "⟦See www.example.org for more.⟧ ⟦Write to us at any time.⟧",
    "⟦They left at noon.⟧⟦Nobody saw them.⟧",
    "⟦The mill burned down on 3 May 1921.⟧ ⟦From 4 May to 5 May nobody worked.⟧ ⟦We left on 6 May.⟧",
    "⟦The first mill was lost in the great flood.11 12⟧ ⟦It had stood (as they say).3⟧ ⟦Nobody knows.⟧",
    "⟦Hill Motor Works Inc. said that its sales at Reed Corp. and elsewhere fell.⟧ ⟦They rose again.⟧",
    "⟦The wheel can be – if I may ask? – a little worn.⟧ ⟦The axle is new.⟧",
    "⟦The oven reached 120.5°C.⟧ ⟦Then it went out.⟧",
    "⟦We need: 1. a new wheel⟧ ⟦2. an axle⟧ ⟦3. oil⟧",
  ]

  @Test("ends sentences where they end", arguments: marked)
  func ends(marked: String) throws {
    let expected = MarkedText(marked)
    let reading = try Reading(expected.text)
    let spans = reading.layers[Sentences.self]?.all.map(\.span) ?? []
    #expect(MarkedText(reading.document, marking: spans).description == marked)
  }

  @Test(
    "knows abbreviations by language",
    arguments: [
      "⟦Er kam z. B. mit Prof. Weber und Fr. Lang nach Berlin, um dort zu arbeiten.⟧ ⟦Sie blieb.⟧",
      "⟦Le directeur, M. Dupont, a parlé hier soir devant une salle pleine.⟧ ⟦Il était fatigué.⟧",
      "⟦El Sr. García llegó a la ciudad el martes por la mañana.⟧ ⟦Nadie lo esperaba.⟧",
      "⟦Πού είναι ο μύλος του χωριού;⟧ ⟦Κανείς δεν ξέρει πια πού βρισκόταν.⟧",
      "⟦¿Dónde está el molino del pueblo?⟧ ⟦¡Nadie lo sabe ya, señora!⟧ ⟦¿De verdad?⟧",
      "⟦«Куда ты идёшь? – спросил мельник.⟧ ⟦Никто не ответил ему в тот вечер.⟧",
      "⟦Мост построил инженер А. И. Орлов вместе с братом.⟧ ⟦Мельницу построил Л. Н. Громов.⟧",
      "⟦Об этом сказала директор школы И. П. Лапина.⟧ ⟦Ей ответил А. С. Перов.⟧",
      "⟦The carts came back at 6 P.M.⟧ ⟦Travellers slept in the mill of J. S. Abel.⟧",
      "⟦Концерт почнеться о 18:00.⟧ ⟦Вхід вільний.⟧",
      "⟦The mill opens at 9:30.⟧ ⟦Nobody pays.⟧ ⟦It closes at 17:00.⟧ ⟦Entry is free.⟧",
      "⟦Er sagte leise: „Heute bleibt die alte Mühle zu.“⟧ ⟦Wir gingen wieder nach Hause.⟧",
      "⟦Er sagte leise: »Heute bleibt die alte Mühle zu.«⟧ ⟦»Warum denn?«⟧ ⟦Wir gingen nach Hause.⟧",
      "⟦昨天我们一起看了《再见吧！磨坊》这部电影。⟧⟦大家都很喜欢！⟧",
      "⟦父は「もう行くよ。」と言って出かけた。⟧⟦水車は止まった。⟧",
      "⟦El motor paró después de 1 min. para no calentarse más.⟧ ⟦El molinero esperó.⟧",
      "⟦Это был старый дом на ул. Ленина, который построили ещё в прошлом веке.⟧ ⟦Его уже нет.⟧",
    ]
  )
  func languages(marked: String) throws {
    let expected = MarkedText(marked)
    let reading = try Reading(expected.text)
    let spans = reading.layers[Sentences.self]?.all.map(\.span) ?? []
    #expect(MarkedText(reading.document, marking: spans).description == marked)
  }

  @Test("never crosses a block")
  func blocks() throws {
    let reading = try Reading("A heading without a stop\n\nThe text follows it. And goes on")
    #expect(
      reading.sentences == ["A heading without a stop", "The text follows it.", "And goes on"]
    )
  }

  @Test("knows the stops of other scripts")
  func scripts() throws {
    #expect(try Reading("今日は晴れです。明日は雨です。").sentences == ["今日は晴れです。", "明日は雨です。"])
    #expect(try Reading("यह एक पुल है। वह टूट गया।").sentences.count == 2)
  }

  @Test("knows each sentence's block, tokens and place in it")
  func members() throws {
    let reading = try Reading("One sentence. Another one.\n\nA third.")
    let all = try #require(reading.layers[Sentences.self]).all
    #expect(all.map(\.block) == [0, 0, 1])
    #expect(all.map(\.opensBlock) == [true, false, true])
    #expect(all.map(\.tokens) == [0..<3, 3..<6, 6..<9])
  }
}
