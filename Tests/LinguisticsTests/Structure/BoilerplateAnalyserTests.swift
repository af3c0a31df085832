import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Boilerplate analyser")
struct BoilerplateAnalyserTests {
  static let article = """
    The old mill

    The mill stood at the bend of the river for two hundred years before the flood of that spring \
    carried its wheel away, and nobody in the valley had thought that it could be lost.

    Its last miller, who was born in the house beside it, told the council that he would not build \
    it again. The council voted to keep the walls as they are.

    """

  @Test("finds the form at the end of an article")
  func commentForm() throws {
    let form = """

      Leave a Reply

      Your email address will not be published. Required fields are marked *

      Back to top button
      """
    let reading = try Reading(Self.article + form)
    #expect(
      reading.boilerplate == [
        "commentForm: Leave a Reply\n\nYour email address will not be published. "
          + "Required fields are marked *", "navigation: Back to top button",
      ]
    )
    #expect(reading.sentences.last == "The council voted to keep the walls as they are.")
  }

  @Test(
    "knows comment forms by language",
    arguments: [
      "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
      "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
      "Tu dirección de correo electrónico no será publicada.",
      "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
      "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
      "コメントを残す",
    ]
  )
  func languages(form: String) throws {
    let reading = try Reading(Self.article + "\n\(form)\n")
    #expect(reading.boilerplate == ["commentForm: \(form)"])
  }

  @Test("parts the text of a page from the teasers after it, which have dates")
  func teasers() throws {
    let teasers = (1...6).map { day in
      """

      Mayor opens fair number \(day)

      Anna Ferro

      Tuesday November \(day), 2019

      The mayor opened the fair on the green with a speech that was cheered by all who had come.
      """
    }
    let reading = try Reading(
      "Skip to content\n\nSubscribe to our newsletter\n\n\(Self.article)\nShare this\n"
        + teasers.joined(separator: "\n") + "\n\nLeave a reply\n\nAll rights reserved\n"
    )
    #expect(reading.sentences.first == "The old mill")
    #expect(reading.sentences.last == "The council voted to keep the walls as they are.")
  }

  @Test("does not take for the text what stands on a page twice")
  func repeatedTeasers() throws {
    let teasers = (1...4).map {
      "The mayor opened fair \($0) on the green with a speech that was cheered by all who came.\n"
    }
    let reading = try Reading(
      "Skip to content\n\nSubscribe to our newsletter\n\nBreaking news\n\n"
        + teasers.joined(separator: "\n") + "\nShare this\n\n\(Self.article)\nLeave a reply\n\n"
        + "Related articles\n\n" + teasers.joined(separator: "\n") + "\nAll rights reserved\n"
    )
    #expect(!reading.sentences.contains { $0.hasPrefix("The mayor") })
    #expect(reading.sentences.last == "The council voted to keep the walls as they are.")
  }

  @Test("leaves a mail whole but for its signature, and what it quotes")
  func mail() throws {
    let reading = try Reading(
      """
      From: Ann Lee <ann@mill.example>
      To: Ben Cole <ben@weir.example>
      Subject: The wheel

      Dear Ben,

      The wheel will be lifted out on Friday. Please keep the yard clear until noon.

      Best wishes,
      Ann

      --
      Ann Lee
      Keeper of the mill
      Follow us on Facebook

      This message is confidential. If you have received it in error, please delete it.

      > When will the wheel be lifted?
      """
    )
    #expect(reading.boilerplate.count == 1)
    #expect(reading.boilerplate.first?.hasPrefix("signature: --\nAnn Lee") == true)
    #expect(reading.boilerplate.first?.hasSuffix("please delete it.") == true)
    #expect(reading.sentences.contains("The wheel will be lifted out on Friday."))
    #expect(reading.title == "The wheel")
  }

  @Test(
    "leaves a short text whole that speaks of the web like a page",
    arguments: [
      """
      Millers and the Internet

      This article shows how millers use the Internet to look for help with their wheels and to \
      share what they know about rivers. It highlights the conferences on the Internet that are \
      held for millers in the United Kingdom, and introduces the five articles of this special \
      edition: two on the design of web sites, one on links between people and computers, and two \
      on the use of e-mail
      """,
      """
      The social effects of online chess

      Technology has changed how people play games. Online chess is a multimillion business, and \
      its sites ask users to sign up, to accept the privacy policy and to subscribe. This article \
      reviews research on chess over the Internet, its effect on players and communities, and the \
      policies of the sites; copyright and terms of use are looked at as well, with links to the law
      """,
    ]
  )
  func leavesShortTexts(text: String) throws {
    #expect(try Reading(text).boilerplate == [])
  }

  @Test("takes no manual for a page as its sentences speak of what stands on pages")
  func manual() throws {
    let manual = """
      # Kiln

      Kiln fires clay by a schedule that you write once and share with whoever has the same oven.

      ## Installing

      Search for the package in your distribution, or add to the list of sources the one below:

      ```
      kiln install --from kiln.example.org
      ```

      The panel opens in your browser; please enable scripts for it, or use the command line.

      ## Asking

      There is a mailing list for questions, and comments on the schedules are welcome there.

      - To print what there is, call `kiln list`, or look at the file of schedules.
      - Cones are explained by `kiln cones`, from which those learn more who are new to them.

      ## Licence

      Kiln is free for all, but its authors keep the copyright, as they wrote it in their spare time.
      """
    #expect(try Reading(manual).boilerplate == [])
  }

  @Test("leaves nothing of a page without a text")
  func menuOnly() throws {
    #expect(try Reading("Skip to content\n\nLog in\n\nSubscribe\n").sentences.isEmpty)
  }

  @Test("finds headers and footers of pages")
  func pages() throws {
    let reading = try Reading(
      """
      The wheel is paid for by the council of the town, in three parts.

      MILL/17 - Fair copy
      Page 1 of 2

      The walls are kept as they are, and the roof is mended before winter.

      MILL/17 - Fair copy
      Page 2 of 2
      """
    )
    #expect(reading.sentences.count == 2)
    #expect(
      reading.boilerplate == [
        "pageFurniture: MILL/17 - Fair copy\nPage 1 of 2",
        "pageFurniture: MILL/17 - Fair copy\nPage 2 of 2",
      ]
    )
  }

  @Test("finds nothing where there is nothing")
  func cleanText() throws {
    #expect(try Reading(Self.article).boilerplate.isEmpty)
    #expect(try Reading("One short note.").boilerplate.isEmpty)
    #expect(try Reading("").boilerplate.isEmpty)
  }
}
