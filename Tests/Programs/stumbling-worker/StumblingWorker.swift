import AnnotationKit
import AnnotationPipeline
import Glibc
import PluginHost
import Synchronization

/// A worker whose one analyser does what the document tells it, so that tests can see it fail.
@main
enum StumblingWorker {
  /// The plan; a test builds the same.
  static func main() throws {
    let annotator = DocumentAnnotator(
      plan: try AnalysisPlan(
        AnalyserRegistry {
          StumblingAnalyser()
          LengthAnalyser()
        }
      ),
      timeout: .seconds(5)
    )
    try AnnotationWorker.run(annotator, memoryLimit: 1 << 30)
  }
}

/// Does what the document says: `trap`, `abort`, `hang`, `eat`, `exit`, `kill`, `open`, `run`,
/// `connect`, `signal`, `slow`, `late`, `nap` (once), `deaf`, `attack`.
struct StumblingAnalyser: Analyser {
  static let version = "1"

  /// How often it was told to nap.
  private static let naps = Atomic(0)

  func analyse(_ document: Document, given layers: LayerSet) throws -> Word {
    let word = String(decoding: document.bytes, as: UTF8.self).split(separator: "\n").first ?? ""
    switch word {
    case "trap": return Word(text: "\([1, 2][Int(word.utf8.count)])")
    case "abort": abort()
    case "hang": while true { pause() }
    case "eat": return Word(text: "\([UInt8](repeating: 1, count: 2 << 30).count)")
    case "exit": exit(0)
    case "kill": return Word(text: "\(kill(getpid(), SIGKILL))")
    case "open": return Word(text: "\(unsafe open("/etc/passwd", O_RDONLY))")
    case "connect": return Word(text: "\(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))")
    case "signal": return Word(text: "\(kill(getppid(), 0))")
    case "slow":
      return Word(
        text: "\(setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(getppid()), 19))"
      )
    case "run": return Word(text: "\(runProgram())")
    case "late": throw DeadlineExceeded()
    case "nap":
      guard Self.naps.wrappingAdd(1, ordering: .relaxed).oldValue > 0 else {
        throw DeadlineExceeded()
      }
      return Word(text: "awake")
    case "deaf": while true { askWithoutListening() }
    case "attack": return Word(text: Attack.successes.joined(separator: ", "))
    default: return Word(text: String(word))
    }
  }

  /// Sends an errand and leaves the reply unread.
  private func askWithoutListening() {
    var errand = MessageWriter()
    errand.append(0x41534B)
    for _ in 0..<4 { errand.append("") }
    var frame = MessageWriter()
    frame.append(errand.bytes)
    _ = unsafe frame.bytes.withUnsafeBytes { unsafe write(1, $0.baseAddress, $0.count) }
  }

  private func runProgram() -> Int32 {
    var noArguments: UnsafeMutablePointer<CChar>?
    return unsafe execv("/bin/true", &noArguments)
  }
}

/// The word the document begins with, or what came of it.
struct Word: AnnotationLayer {
  static let name: LayerName = "word"
  let text: String
  func write(to writer: inout LayerWriter) { writer.json.value(text) }
}

/// Counts the document's bytes.
struct LengthAnalyser: Analyser {
  static let version = "1"
  func analyse(_ document: Document, given layers: LayerSet) -> Length {
    Length(bytes: document.bytes.count)
  }
}

/// The length of the document.
struct Length: AnnotationLayer {
  static let name: LayerName = "length"
  let bytes: Int
  var tally: LayerTally? { LayerTally(bytes, "byte") }
  func write(to writer: inout LayerWriter) { writer.json.value(bytes) }
}
