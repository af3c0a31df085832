import Testing

@testable import annotatectl

@Suite("Date phrase")
struct DatePhraseTests {
  @Test(
    "says an EDTF date as people do",
    arguments: [
      ("1945-08-15", "15 August 1945"), ("1958-09", "September 1958"), ("1945", "1945"),
      ("197X", "1970s"), ("18XX", "19th century"), ("20XX", "21st century"),
      ("1905/1945", "1905 – 1945"), ("../1100", "until 1100"), ("2014-02/..", "from February 2014"),
      ("1920~", "about 1920"), ("1848?", "1848, perhaps"), ("1848%", "about 1848"),
      ("2011-21", "spring 2011"), ("2015-35", "third quarter of 2015"), ("-0043", "44 BCE"),
      ("-0043-03-15", "15 March 44 BCE"), ("0000", "1 BCE"), ("[1868,1869]", "1868 or 1869"),
      ("{1960,1961,1962}", "1960, 1961 and 1962"), ("2024-06-07T23:45", "7 June 2024, 23:45"),
      ("1984-06-02?/2004-08-08~", "2 June 1984, perhaps – about 8 August 2004"),
    ]
  )
  func phrases(_ edtf: String, _ phrase: String) {
    #expect(DatePhrase(edtf).description == phrase)
  }

  @Test(
    "leaves what it cannot read as it is",
    arguments: ["", "PAST_REF", "Y17E7", "2011-99", "1/2/3", "1945-08-99", "~", "/", "[]", "-"]
  )
  func unreadable(_ edtf: String) {
    #expect(DatePhrase(edtf).description == edtf)
  }
}
