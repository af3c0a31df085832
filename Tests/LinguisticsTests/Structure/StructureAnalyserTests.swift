import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Structure analyser")
struct StructureAnalyserTests {
  static let wrapped = """
    The mill stood at the bend of the river, where the water ran
    fastest, and its wheel turned for a hundred years before the
    flood of that spring carried it away.

    """

  @Test("joins the lines of a paragraph that was wrapped")
  func wrappedLines() throws {
    let reading = try Reading(
      Self.wrapped + "\nNobody built another. The bend was left to the reeds.\n"
    )
    #expect(reading.blocks.count == 2)
    #expect(reading.blocks.first?.hasSuffix("carried it away.") == true)
  }

  @Test("takes each line as a paragraph where nothing was wrapped")
  func paragraphPerLine() throws {
    let lines = [
      "The first paragraph of the report is a long one, and it says what happened on the night.",
      "The second is shorter.",
      "A third paragraph, again of some length, tells what the council did about it afterwards.",
    ]
    let reading = try Reading(lines.joined(separator: "\n"))
    #expect(reading.blocks == lines.map { "paragraph: \($0)" })
  }

  @Test("knows the tokens of each block, and where its markup begins")
  func tokens() throws {
    let reading = try Reading("## A heading ##\n\n- One item.\n\nThe text, which is no list.\n")
    let tokens = try reading.layers.require(Tokens.self)
    let structure = try reading.layers.require(TextStructure.self)
    #expect(structure.blocks.count == 3)
    #expect(structure.shapes.map(\.words) == [2, 2, 6])
    for block in structure.blocks {
      #expect(block.tokens == tokens.indices(in: block.span))
      #expect(tokens.all[block.opening].span.start == block.outer.start)
    }
  }

  @Test("leaves a text without lines alone")
  func oneLine() throws {
    #expect(try Reading("One sentence. And another one.").blocks.count == 1)
  }

  @Test("finds headings by their marks and by their place")
  func headings() throws {
    let reading = try Reading(
      """
      # Report

      Old Bridges
      ===========

      The town has three bridges, all of them built of the same grey stone.

      New Bridges

      There is only one new bridge, which was opened last year by the mayor.

      IV. THE COST

      It cost nine million, which was twice what had been thought at first.
      """
    )
    let headings = reading.blocks.filter { $0.hasPrefix("heading") }
    #expect(
      headings == [
        "heading: Report", "heading: Old Bridges", "heading: New Bridges",
        "heading: IV. THE COST",
      ]
    )
    #expect(reading.title == "Report")
  }

  @Test("keeps marks of lists and quotations out of the blocks")
  func marks() throws {
    let reading = try Reading(
      "- one thing\n- another\n\n1. first of all\n2. then\n\n> as he said\n"
    )
    #expect(
      reading.blocks == [
        "listItem: one thing", "listItem: another", "listItem: first of all", "listItem: then",
        "quotation: as he said",
      ]
    )
  }

  @Test("takes fenced lines as code, and an unclosed fence as text")
  func code() throws {
    #expect(
      try Reading("```\nlet x = 1\n```\nText.\n").blocks == ["code: let x = 1", "paragraph: Text."]
    )
    #expect(try Reading("~~~\nText that goes on.\n").blocks.last == "paragraph: Text that goes on.")
  }

  @Test("tells rows of tables, captions, bylines, datelines and headers of mails")
  func kinds() throws {
    let reading = try Reading(
      """
      From: Ann Lee
      Subject: The wheel

      By Ann Lee

      12 May 2021

      | part | price |
      |------|-------|
      | axle | 40    |

      Figure 3: The wheel in its last year
      """
    )
    #expect(
      reading.blocks == [
        "mailHeader: From: Ann Lee", "mailHeader: Subject: The wheel", "byline: By Ann Lee",
        "dateline: 12 May 2021", "tableRow: | part | price |", "tableRow: | axle | 40    |",
        "caption: Figure 3: The wheel in its last year",
      ]
    )
  }

  @Test(
    "takes a line that ends with a credit for a caption",
    arguments: [
      "The weir on the day it was opened.Credit...Ann Lee/The Valley Post",
      "The weir on the day it was opened. Photo: Ann Lee / Valley Post",
      "Das Wehr am Tag der Eröffnung. Foto: Ann Lee/dpa",
      "The weir on the day it was opened. Image: Ann Lee.",
    ]
  )
  func credits(line: String) throws {
    let text = "The weir was opened by the mayor of the town on a Monday in the rain."
    #expect(
      try Reading("\(line)\n\n\(text)\n").blocks == ["caption: \(line)", "paragraph: \(text)"]
    )
  }

  @Test("takes no line for a heading that stands above nothing")
  func closingLine() throws {
    let reading = try Reading(
      """
      Sehr geehrte Damen und Herren,

      ich bitte Sie, die Rechnung bis zum Ende des Monats zu begleichen.

      Mit freundlichen Grüßen

      Ann Lee
      """
    )
    #expect(!reading.blocks.contains { $0.hasPrefix("heading") })
  }

  @Test(
    "gives the subject of a letter, or the line above it all, as the title",
    arguments: [
      ("Ann Lee\n\nBetreff: Das Wehr\n\nIch bitte Sie, das Wehr zu schließen.", "Das Wehr"),
      (
        "Verein Sonnenhang e. V.\nAnwesend waren siebzehn Mitglieder des Vereins.\n\n"
          + "TOP 1 Begrüßung\n\nDer Vorsitzende begrüßt alle Mitglieder, die gekommen sind.",
        "Verein Sonnenhang e. V."
      ),
      (
        "Subject: Re: AW: The weir\n\nThe weir was closed on Monday by the mayor of the town.",
        "The weir"
      ),
      (
        "1 Mill Lane\nOrrin\nOR7 2PQ\n\nThe Mayor\nTown Hall\nOrrin\n\nDear Mr Lee,\n\n"
          + "Closing of the Weir\n\nI ask the town to close the weir before the salmon come.",
        "Closing of the Weir"
      ),
    ]
  )
  func titles(text: String, title: String) throws {
    #expect(try Reading(text).title == title)
  }

  @Test(
    "takes no line for the title that only says what kind of text follows",
    arguments: [
      "FOR IMMEDIATE RELEASE", "Press Release", "Pressemitteilung", "COMMUNIQUÉ DE PRESSE",
      "Nota de prensa", "Comunicato stampa", "ПРЕСС-РЕЛИЗ", "プレスリリース",
    ]
  )
  func labels(label: String) throws {
    let text = "The weir was closed on Monday by the mayor of the town, who had come by boat."
    #expect(
      try Reading("\(label)\n\nOrrin Closes Its Weir\n\n\(text)\n").title == "Orrin Closes Its Weir"
    )
  }
}
