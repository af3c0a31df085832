import AnnotationKit
package import PluginHost

/// What a worker answers, read as the word of one that may have been taken over.
package enum AnnotationAnswer {
  /// The sidecar, with how the analysers fared.
  case annotated(AnnotatedDocument)

  /// The file is of a type that cannot be read.
  case unsupported(mediaType: String)

  /// The file is larger than was allowed.
  case tooLarge

  /// The file could not be read.
  case unreadable(call: String, code: Int)

  var message: [UInt8] {
    var writer = MessageWriter()
    switch self {
    case .annotated(let document):
      writer.append(0)
      writer.append(document.sidecar)
      writer.append(document.runs.count)
      for run in document.runs { writer.append(run) }
    case .unsupported(let mediaType):
      writer.append(1)
      writer.append(mediaType)
    case .tooLarge:
      writer.append(2)
    case .unreadable(let call, let code):
      writer.append(3)
      writer.append(call)
      writer.append(code)
    }
    return writer.bytes
  }

  /// Reads an answer.
  ///
  /// - Throws: `MalformedMessage` when it is none, or says more than a worker has to say.
  package init(_ message: [UInt8]) throws(MalformedMessage) {
    var reader = MessageReader(message)
    switch try reader.integer() {
    case 0:
      let sidecar = try reader.array()
      var runs: [RunReport] = []
      for _ in 0..<(try reader.count()) { runs.append(try reader.run()) }
      self = .annotated(AnnotatedDocument(sidecar: sidecar, runs: runs))
    case 1: self = .unsupported(mediaType: try reader.text())
    case 2: self = .tooLarge
    case 3: self = .unreadable(call: try reader.text(), code: try reader.integer())
    default: throw MalformedMessage()
    }
    guard reader.isAtEnd else { throw MalformedMessage() }
  }
}

extension MessageWriter {
  fileprivate mutating func append(_ run: RunReport) {
    append(run.analyser.rawValue)
    append(Int(run.duration / .nanoseconds(1)))
    append(run.tally?.count)
    append(run.tally?.noun ?? "")
    append(run.hasLayer ? 1 : 0)
    append(run.failure == nil ? 0 : 1)
    if let failure = run.failure { append(failure) }
  }
}

extension MessageReader {
  fileprivate mutating func run() throws(MalformedMessage) -> RunReport {
    let name = LayerName(try text())
    let duration = Duration.nanoseconds(try integer())
    let count = try optionalInteger()
    let noun = try text()
    let hasLayer = try integer() != 0
    let hasFailed = try integer() != 0
    return RunReport(
      analyser: name,
      tally: count.map { LayerTally($0, noun) },
      hasLayer: hasLayer,
      failure: hasFailed ? try failure() : nil,
      duration: duration
    )
  }
}
