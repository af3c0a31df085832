public import AnnotationKit

/// When what happened, by the words of a document.
public struct Timeline: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "timeline"

  /// How the dates of the document hang together.
  public let mode: TimelineMode

  let reference: ReferenceDate?

  /// The temporal expressions outside boilerplate, in text order.
  public let expressions: [TemporalExpression]

  /// What happened when, by first day (or the last where the first is open), last day and place.
  public let events: [TimelineEvent]

  /// What the text places in time only vaguely, in text order.
  public let undated: [UndatedEvent]

  init(
    mode: TimelineMode,
    reference: ReferenceDate?,
    expressions: [TemporalExpression],
    events: [TimelineEvent],
    undated: [UndatedEvent]
  ) {
    self.mode = mode
    self.reference = reference
    self.expressions = expressions
    self.events = events
    self.undated = undated
  }

  /// The number of its events.
  public var tally: LayerTally? { LayerTally(events.count, "event") }

  /// Writes the timeline.
  public func write(to writer: inout LayerWriter) {
    writer.object { writer in
      writer.json.field("mode", mode.rawValue)
      write(reference, to: &writer)
      var number = 0
      writer.objects("expressions", expressions) { writer, expression in
        number += 1
        write(expression, number, to: &writer)
      }
      number = 0
      writer.objects("events", events) { writer, event in
        number += 1
        write(event, number, to: &writer)
      }
      writer.objects("undated", undated) { writer, event in
        writer.at(event.span)
        writer.json.field("value", event.value)
        writer.json.field("label", event.label)
      }
    }
  }

  private func write(_ reference: ReferenceDate?, to writer: inout LayerWriter) {
    writer.json.key("reference")
    guard let reference else { return writer.json.null() }
    writer.json.object {
      $0.field("date", reference.date.description)
      $0.field("from", reference.source.rawValue)
    }
  }

  private func write(
    _ expression: TemporalExpression,
    _ number: Int,
    to writer: inout LayerWriter
  ) {
    writer.json.field("id", "t\(number)")
    writer.at(expression.span)
    writer.json.field("type", expression.type.rawValue)
    writer.json.field("value", expression.value)
    if let modifier = expression.modifier { writer.json.field("mod", modifier) }
    writer.json.field("edtf", expression.edtf)
    writer.json.field("earliest", expression.earliest?.description)
    writer.json.field("latest", expression.latest?.description)
    writer.json.field("precision", expression.precision?.rawValue)
    writer.json.field("basis", expression.basis.rawValue)
    if let calendar = expression.calendar { writer.json.field("calendar", calendar) }
    writer.json.field("confidence", expression.confidence, decimals: 2)
  }

  private func write(_ event: TimelineEvent, _ number: Int, to writer: inout LayerWriter) {
    writer.json.field("id", "e\(number)")
    writer.json.field("edtf", event.edtf)
    writer.json.field("earliest", event.earliest?.description)
    writer.json.field("latest", event.latest?.description)
    writer.json.field("precision", event.precision.rawValue)
    writer.json.field("label", event.label)
    writer.json.array("expressions") { json in
      for index in event.expressions { json.value("t\(index + 1)") }
    }
    writer.object("sentence") { $0.at(event.sentence) }
    writer.json.field("basis", event.basis.rawValue)
    writer.json.field("confidence", event.confidence, decimals: 2)
  }
}
