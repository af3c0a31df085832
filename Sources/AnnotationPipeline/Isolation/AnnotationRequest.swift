import AnnotationKit
import PluginHost

/// What a worker is asked: to annotate the file whose descriptor comes with it.
struct AnnotationRequest {
  let source: SourceFile
  let sizeLimit: Int
  let withheld: [LayerName: AnalyserFailure]

  var message: [UInt8] {
    var writer = MessageWriter()
    writer.append(source.name)
    writer.append(source.modified)
    writer.append(source.reference.code)
    writer.append(sizeLimit)
    writer.append(withheld.count)
    for (name, failure) in withheld.sorted(by: { $0.key < $1.key }) {
      writer.append(name.rawValue)
      writer.append(failure)
    }
    return writer.bytes
  }
}

extension AnnotationRequest {
  init(_ message: [UInt8]) throws(MalformedMessage) {
    var reader = MessageReader(message)
    source = SourceFile(
      name: try reader.array(),
      modified: try reader.optionalInteger(),
      reference: SourceFile.ReferenceDay(code: try reader.integer())
    )
    sizeLimit = try reader.integer()
    var withheld: [LayerName: AnalyserFailure] = [:]
    for _ in 0..<(try reader.count()) {
      let name = LayerName(try reader.string())
      withheld[name] = try reader.failure()
    }
    self.withheld = withheld
  }
}

extension SourceFile.ReferenceDay {
  /// The day as a number: that of the day since 1970, or one that no day has.
  fileprivate var code: Int {
    switch self {
    case .automatic: .max
    case .nothing: .max - 1
    case .day(let day): day.daysSinceEpoch
    }
  }

  fileprivate init(code: Int) {
    switch code {
    case .max: self = .automatic
    case .max - 1: self = .nothing
    default: self = .day(CivilDate(daysSinceEpoch: min(max(code, -400_000_000), 400_000_000)))
    }
  }
}

extension MessageWriter {
  mutating func append(_ failure: AnalyserFailure) {
    append(failure.code)
    append(failure.message)
    append(failure.attempts)
  }
}

extension MessageReader {
  mutating func failure() throws(MalformedMessage) -> AnalyserFailure {
    AnalyserFailure(code: try text(), message: try text(), attempts: try integer())
  }

  /// Reads a text that is kept for as long as its document, and so may not be of any length.
  mutating func text() throws(MalformedMessage) -> String {
    try string(atMost: 4_096)
  }
}
