/// How much an entry of the journal matters, from syslog.
public enum JournalPriority: UInt8, Comparable, Sendable {
  /// Something is broken that a person must mend.
  case error = 3

  /// Something is amiss that the program copes with.
  case warning = 4

  /// Worth knowing, and rare.
  case notice = 5

  /// The ordinary course of things.
  case info = 6

  /// For whoever looks for a fault.
  case debug = 7

  /// Orders by number, so that what matters most comes first.
  public static func < (left: JournalPriority, right: JournalPriority) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A message for the journal with fields that programs can search.
public struct JournalEntry: Sendable {
  /// The message: one sentence, with names from outside escaped already.
  public let message: String

  /// How much it matters.
  public let priority: JournalPriority

  /// What tells this kind of message from others: 32 hexadecimal digits.
  public let messageID: String?

  /// Further fields; a value may be any bytes.
  public let fields: [Field]

  /// The name and the value of a field.
  public struct Field: Hashable, Sendable {
    /// The name: capital letters, digits and underscores.
    public let name: String

    /// The value.
    public let value: [UInt8]

    /// Creates a field with any bytes.
    public init(_ name: String, _ value: [UInt8]) {
      self.name = name
      self.value = value
    }

    /// Creates a field with a text.
    public init(_ name: String, _ value: String) {
      self.init(name, Array(value.utf8))
    }

    /// Creates a field with a number.
    public init(_ name: String, _ value: some BinaryInteger) {
      self.init(name, String(value))
    }
  }

  /// Creates an entry.
  public init(
    message: String,
    priority: JournalPriority,
    messageID: String? = nil,
    fields: [Field] = []
  ) {
    self.message = message
    self.priority = priority
    self.messageID = messageID
    self.fields = fields
  }

  /// Returns the entry with the place in the code that reports it: `CODE_FILE` and its like.
  public func reported(
    in file: StaticString,
    line: UInt,
    function: StaticString
  ) -> JournalEntry {
    let place = [
      Field("CODE_FILE", file.description), Field("CODE_LINE", line),
      Field("CODE_FUNC", function.description),
    ]
    return JournalEntry(
      message: message,
      priority: priority,
      messageID: messageID,
      fields: fields + place
    )
  }

  /// All fields as the journal takes them: `NAME=value`.
  var assignments: [[UInt8]] {
    var all = [Field("MESSAGE", message), Field("PRIORITY", priority.rawValue)]
    if let messageID { all.append(Field("MESSAGE_ID", messageID)) }
    return (all + fields).map { Array($0.name.utf8) + [UInt8(ascii: "=")] + $0.value }
  }
}
