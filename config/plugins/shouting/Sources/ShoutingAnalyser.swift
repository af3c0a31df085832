import AnnotationKit

/// Finds words that are written in capital letters, and exclamation marks.
@main
struct ShoutingAnalyser: AnalyserPlugin {
  static let version = "1.0.0"

  func analyse(_ document: Document, given layers: LayerSet) throws -> Shouts {
    var shouts = Shouts()
    var start = 0
    for (index, byte) in document.bytes.enumerated() {
      if byte == UInt8(ascii: "!") { shouts.exclamations += 1 }
      guard !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { continue }
      shouts.add(start..<index)
      start = index + 1
    }
    shouts.add(start..<document.bytes.count)
    return shouts
  }
}

/// What is shouted in a document.
struct Shouts: AnnotationLayer, Codable {
  static let name: LayerName = "com.example.shouting"

  var exclamations = 0
  var words: [Word] = []

  /// A word in capital letters.
  struct Word: Codable {
    var at: TextSpan
    var letters: Int
  }

  /// Adds a run of capital letters that is long enough to be meant.
  mutating func add(_ run: Range<Int>) {
    guard run.count > 2 else { return }
    words.append(Word(at: TextSpan(run), letters: run.count))
  }
}
