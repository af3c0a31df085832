extension LanguageData {
  /// Words of English that tell what a line is.
  static let englishLineOpeners = LineOpeners(
    mailFields: """
      from to cc bcc subject date sent reply message received return delivered content mime x in
      references sender importance attachments
      """,
    subjects: "subject",
    captions: """
      figure fig table tab plate chart map box exhibit photo photos photograph image picture credit
      """,
    bylines: "by words",
    pages: "page p",
    months: """
      january february march april may june july august september october november december jan feb
      mar apr jun jul aug sep sept oct nov dec
      """,
    ago: "ago",
    agencies: "ap afp reuters getty epa shutterstock alamy dpa bloomberg istock",
    labels: "for immediate release press news media statement embargoed draft confidential"
  )
}
