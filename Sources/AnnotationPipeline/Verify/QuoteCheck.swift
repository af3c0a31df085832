import AnnotationKit

/// Compares every place in a sidecar with the text it points into.
struct QuoteCheck {
  private let text: [UInt8]
  private let measure: TextMeasure

  init(_ text: [UInt8]) {
    self.text = text
    measure = TextMeasure(text.span)
  }

  /// Returns what is wrong with the places anywhere in a value, a sentence for each.
  func findings(in json: JSONValue) -> [String] {
    var findings: [String] = []
    walk(json, path: "", into: &findings)
    return findings
  }

  private func walk(_ json: JSONValue, path: String, into findings: inout [String]) {
    if json["bytes"]?.elements != nil, json["quote"] != nil {
      if let reason = fault(of: json) { findings.append("\(path): \(reason)") }
      return
    }
    for field in json.fields ?? [] {
      walk(field.value, path: path.isEmpty ? field.key : "\(path).\(field.key)", into: &findings)
    }
    for (index, element) in (json.elements ?? []).enumerated() {
      walk(element, path: "\(path)[\(index)]", into: &findings)
    }
  }

  private func fault(of json: JSONValue) -> String? {
    guard let place = QuotedPlace(json) else { return "the place has not the shape of one" }
    guard place.bytes.upperBound <= text.count else { return "the place is beyond the text" }
    guard isBoundary(place.bytes.lowerBound), isBoundary(place.bytes.upperBound) else {
      return "the place splits a character"
    }
    guard chars(before: place.bytes.lowerBound) == place.chars.lowerBound,
      chars(before: place.bytes.upperBound) == place.chars.upperBound
    else { return "bytes and characters do not agree" }
    return matches(place) ? nil : "the text there is not the quote"
  }

  private func matches(_ place: QuotedPlace) -> Bool {
    let there = text[place.bytes]
    guard place.isCut else { return there.elementsEqual(place.quote.utf8) }
    return place.quote.hasSuffix("…") && there.starts(with: place.quote.utf8.dropLast(3))
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }

  private func chars(before offset: Int) -> Int {
    measure.chars(before: offset, in: text.span)
  }
}
