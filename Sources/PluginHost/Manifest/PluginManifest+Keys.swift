import AnnotatedConfiguration
import AnnotationKit

/// A key of a manifest: its name, what it takes, what it does, and where its value is kept.
///
/// The one table feeds the reader and the manual.
package struct PluginManifestKey: Sendable {
  /// The section it stands in.
  package let section: String

  /// The key, such as `Exec`.
  package let key: String

  /// What a value looks like.
  package let takes: String

  /// What it does, in a sentence or two for a person.
  package let sentence: String

  /// What holds where the key is not given.
  let preset: String

  /// Puts a value into a manifest; an empty one takes back those before.
  let read: @Sendable (String, inout PluginManifest) throws(BadValue) -> Void

  private init<Value>(
    _ section: String,
    _ key: String,
    _ format: ValueFormat<Value>,
    _ property: any WritableKeyPath<PluginManifest, Value> & Sendable,
    _ sentence: String
  ) {
    self.section = section
    self.key = key
    takes = format.takes
    self.sentence = sentence
    preset = format.print(PluginManifest(name: "", path: "")[keyPath: property])
    read = { text, manifest throws(BadValue) in
      let preset = PluginManifest(name: "", path: "")[keyPath: property]
      manifest[keyPath: property] = text.isEmpty ? preset : try format.parse(text)
    }
  }

  private init(
    _ section: String,
    _ key: String,
    wordsOf format: ValueFormat<String>,
    _ property: any WritableKeyPath<PluginManifest, [String]> & Sendable,
    _ sentence: String
  ) {
    self.section = section
    self.key = key
    takes = "\(format.takes), or several with spaces between"
    self.sentence = sentence
    preset = ""
    read = { text, manifest throws(BadValue) in
      if text.isEmpty { manifest[keyPath: property] = [] }
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        manifest[keyPath: property].append(try format.parse(String(word)))
      }
    }
  }

  /// The section whose keys are the author's own.
  package static let settingsSection = "Config"

  /// All keys, in the order of the manual.
  package static let all: [PluginManifestKey] = analyser + limits + sandbox

  private static let analyser = [
    PluginManifestKey(
      "Analyser",
      "Id",
      .layerName,
      \.id,
      "The name of the result, best the reverse of a domain of yours and a word. Required."
    ),
    PluginManifestKey("Analyser", "Description", .line, \.summary, "What it does, in a line."),
    PluginManifestKey(
      "Analyser",
      "Exec",
      .commandLine,
      \.command,
      """
      The program, by its absolute path, and its arguments; quotes keep spaces together. Required.
      """
    ),
    PluginManifestKey(
      "Analyser",
      "Mode",
      .choice(),
      \.mode,
      """
      worker runs on and answers lines of JSON-RPC; oneshot is started for each document, reads the \
      text from standard input and prints one JSON object.
      """
    ),
    PluginManifestKey(
      "Analyser",
      "Requires",
      wordsOf: .name,
      \.requires,
      "Results that it gets as inputs. It is not run on a document for which one is missing."
    ),
    PluginManifestKey(
      "Analyser",
      "After",
      wordsOf: .name,
      \.after,
      "Results that it gets as inputs where there are any."
    ),
    PluginManifestKey(
      "Analyser",
      "MediaTypes",
      wordsOf: .mediaType,
      \.mediaTypes,
      "The types of documents it takes; all unless it is set."
    ),
    PluginManifestKey(
      "Analyser",
      "Languages",
      wordsOf: .language,
      \.languages,
      "The languages it takes; all unless it is set."
    ),
    PluginManifestKey(
      "Analyser",
      "Version",
      .line,
      \.version,
      "The version of a oneshot program. A worker says its own."
    ),
    PluginManifestKey(
      "Analyser",
      "Offsets",
      .choice(),
      \.offsets,
      "What the offsets of a oneshot program count. A worker says so itself."
    ),
  ]

  private static let limits = [
    PluginManifestKey(
      "Limits",
      "Workers",
      .count(1...64),
      \.limits.workers,
      "How many of its processes may run at once."
    ),
    PluginManifestKey(
      "Limits",
      "TimeoutSec",
      .timeSpan(.milliseconds(10) ... .seconds(3600)),
      \.limits.timeout,
      "How long it may take over one document."
    ),
    PluginManifestKey(
      "Limits",
      "StartTimeoutSec",
      .timeSpan(.milliseconds(10) ... .seconds(3600)),
      \.limits.startTimeout,
      "How long it may take until it has introduced itself."
    ),
    PluginManifestKey(
      "Limits",
      "MemoryMax",
      .size((1 << 20)...(1 << 40)),
      \.limits.memoryMax,
      """
      The most address space of each of its processes; some runtimes reserve much, as Node.js does, \
      which needs 1G.
      """
    ),
    PluginManifestKey(
      "Limits",
      "MaxTextBytes",
      .size(1...(256 << 20)),
      \.limits.maxTextBytes,
      "The longest text it is given; it is skipped on longer ones."
    ),
    PluginManifestKey(
      "Limits",
      "MaxResultBytes",
      .size(1...(64 << 20)),
      \.limits.maxResultBytes,
      "The longest result that is taken, as it was said and as the sidecar has it."
    ),
    PluginManifestKey(
      "Limits",
      "IdleStopSec",
      .timeSpan(.zero ... .seconds(30 * 86_400)),
      \.limits.idleStop,
      "How long a process without work runs on; 0 for as long as the daemon."
    ),
  ]

  private static let sandbox = [
    PluginManifestKey(
      "Sandbox",
      "Sandbox",
      .choice(),
      \.confinement.sandbox,
      """
      landlock lets it read the system's programs, its own folder and ReadOnlyPaths=, write \
      nothing, and make no connection; none confines it by its limits alone.
      """
    ),
    PluginManifestKey(
      "Sandbox",
      "Network",
      .flag,
      \.confinement.network,
      "Whether it may use sockets."
    ),
    PluginManifestKey(
      "Sandbox",
      "ReadOnlyPaths",
      wordsOf: .absolutePath,
      \.confinement.readOnlyPaths,
      "Files and folders it may read as well."
    ),
  ]
}
