import AnnotationKit

extension Sidecar {
  /// The events of the timeline in order, or nothing when there is no timeline.
  public var events: [Event]? {
    result("timeline")?.data.map { ($0["events"]?.elements ?? []).map(Event.init) }
  }

  /// What happened when, without a place on the axis.
  public var undatedEvents: [Event] {
    (result("timeline")?.data?["undated"]?.elements ?? []).map(Event.init)
  }

  /// An event of a timeline.
  public struct Event: Sendable {
    /// What happened, in words of the text.
    public let label: String

    /// The date as EDTF (ISO 8601-2), where there is one.
    public let edtf: String?

    /// The first day, as `YYYY-MM-DD` with an astronomical year, unless it is open.
    public let earliest: String?

    /// The last day, unless it is open.
    public let latest: String?

    /// The place of the sentence that tells of it.
    public let sentence: QuotedPlace?

    init(_ json: JSONValue) {
      label = json["label"]?.string ?? ""
      edtf = json["edtf"]?.string ?? json["value"]?.string
      earliest = json["earliest"]?.string
      latest = json["latest"]?.string
      sentence = (json["sentence"]?["at"] ?? json["at"]).flatMap(QuotedPlace.init)
    }
  }
}
