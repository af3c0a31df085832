import AnnotationPipeline
import Testing

@testable import annotatectl

@Suite("Timeline view")
struct TimelineViewTests {
  @Test("draws each event where it lies on the axis of all")
  func chart() throws {
    let view = try #require(
      TimelineView(
        try sidecar(
          [
            #""edtf":"1900/1950","earliest":"1900-01-01","latest":"1950-01-01","label":"a reign""#,
            #""edtf":"1975","earliest":"1975-01-01","latest":"1975-12-31","label":"a coup""#,
            #""edtf":"1990/..","earliest":"1990-01-01","latest":null,"label":"since then""#,
            #""edtf":"2000-01-01","earliest":"2000-01-01","latest":"2000-01-01","label":"now""#,
          ]
        ),
        Terminal(columns: 100, hasColours: false)
      )
    )
    #expect(
      view.chart == """
          1900 – 1950     ┣━━━━━━━━━━━┫···········  a reign
          1975            ·················●······  a coup
          from 1990       ·····················┣━▶  since then
          1 January 2000  ·······················●  now
        """
    )
  }

  @Test("has no axis where there is no room or only one moment")
  func withoutAxis() throws {
    let event = #""edtf":"1975","earliest":"1975-01-01","latest":"1975-01-01","label":"a coup""#
    let one = try #require(
      TimelineView(sidecar([event]), Terminal(columns: 100, hasColours: false))
    )
    #expect(one.chart == "  1975  a coup")
    let narrow = try #require(
      TimelineView(sidecar([event, event]), Terminal(columns: 40, hasColours: false))
    )
    #expect(narrow.chart == "  1975  a coup\n  1975  a coup")
  }

  @Test("survives events of any shape")
  func oddEvents() throws {
    let odd = [
      #""edtf":null,"earliest":"x","latest":"9e99-01-01","label":"\u001b[1m""#,
      #""earliest":"-","latest":"2000-99-99""#,
      #""earliest":"2000-01-01","latest":"1000-01-01","label":"backwards""#,
    ]
    let view = try #require(
      TimelineView(sidecar(odd), Terminal(columns: 100, hasColours: false))
    )
    #expect(view.text.contains("backwards"))
    #expect(!view.text.contains("\u{1B}"))
  }

  private func sidecar(_ events: [String]) throws -> Sidecar {
    let list = events.map { "{\($0)}" }.joined(separator: ",")
    return try Sidecar(
      Array(
        """
        {"format":"annotated-sidecar","formatVersion":"1.0","source":{"name":"a.txt"},
        "results":{"timeline":{"status":"ok","data":{"events":[\(list)]}}}}
        """.utf8
      )
    )
  }
}
