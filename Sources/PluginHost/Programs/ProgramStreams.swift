import Glibc
import LinuxSystem

/// The standard streams of a running program: bytes go in at one, come out at another and are kept
/// until they are taken, and what it says on the third is kept as well.
struct ProgramStreams: ~Copyable, Sendable {
  private var input: OwnedDescriptor?
  private let output: OwnedDescriptor
  private let errors: OwnedDescriptor

  /// Whether standard error is open at the other end.
  private var hearsErrors = true

  /// What came out and was not taken yet.
  private(set) var heard: [UInt8] = []

  /// What it said on standard error.
  private(set) var words = ProgramWords()

  private static let chunk = 1 << 16

  /// Takes the near ends of the pipes to a program.
  init(
    input: consuming OwnedDescriptor,
    output: consuming OwnedDescriptor,
    errors: consuming OwnedDescriptor
  ) throws(SystemError) {
    try input.makePatient()
    input.enlarge()
    self.input = consume input
    self.output = output
    self.errors = errors
  }

  /// Whether the program runs and has said nothing unasked.
  ///
  /// - Parameter end: What is readable once the program has ended.
  /// - Returns: Whether both hold.
  func areQuiet(before end: borrowing OwnedDescriptor) -> Bool {
    guard heard.isEmpty else { return false }
    var poller = Poller()
    poller.add(output, for: .readable)
    poller.add(end, for: .readable)
    return (try? poller.wait(timeout: .zero).isEmpty) ?? false
  }

  // MARK: Moving bytes

  /// What came of waiting for the program.
  enum Progress {
    case went, outputEnded, ended
  }

  /// Waits until bytes can move, and moves them.
  ///
  /// - Parameters:
  ///   - pending: What is to be written.
  ///   - end: What is readable once the program has ended.
  ///   - deadline: How long to wait.
  /// - Returns: What came of it.
  /// - Throws: ``PluginFailure`` when time is up, or the program cannot be spoken to.
  mutating func advance(
    writing pending: inout PendingBytes,
    before end: borrowing OwnedDescriptor,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> Progress {
    let rest = ContinuousClock.now.duration(to: deadline)
    guard rest > .zero else { throw PluginFailure(.timeout, "no answer in time") }
    do throws(SystemError) {
      return try move(&pending, before: end, within: rest)
    } catch {
      throw Self.unreachable(error)
    }
  }

  private mutating func move(
    _ pending: inout PendingBytes,
    before end: borrowing OwnedDescriptor,
    within time: Duration
  ) throws(SystemError) -> Progress {
    var poller = Poller()
    poller.add(output, for: .readable)
    poller.add(end, for: .readable)
    let hasErrors = hearsErrors
    if hasErrors { poller.add(errors, for: .readable) }
    if !pending.isDone { addInput(to: &poller) }
    let ready = try poller.wait(timeout: time)
    if hasErrors, ready.contains(2) { try hearErrors() }
    if ready.contains(hasErrors ? 3 : 2) { try writeSome(of: &pending) }
    guard ready.contains(0) else { return ready.contains(1) ? .ended : .went }
    let bytes = try output.read(upTo: Self.chunk)
    heard += bytes
    return bytes.isEmpty ? .outputEnded : .went
  }

  private func addInput(to poller: inout Poller) {
    switch input {
    case .some(let input): poller.add(input, for: .writable)
    case .none: break
    }
  }

  /// Writes what there is room for.
  mutating func write(_ pending: inout PendingBytes) throws(PluginFailure) {
    do throws(SystemError) {
      try writeSome(of: &pending)
    } catch {
      throw Self.unreachable(error)
    }
  }

  /// Writes what there is room for; a program that has closed its input is given no more.
  private mutating func writeSome(of pending: inout PendingBytes) throws(SystemError) {
    do throws(SystemError) {
      pending.advance(by: try input?.writeSome(pending.next) ?? 0)
    } catch  where error.code == EPIPE {
      pending.drop()
    }
  }

  private static func unreachable(_ error: SystemError) -> PluginFailure {
    PluginFailure(.unavailable, "it cannot be spoken to: \(error)")
  }

  /// Takes what came out.
  mutating func takeHeard() -> [UInt8] {
    defer { heard = [] }
    return heard
  }

  /// Ends the program's input.
  mutating func closeInput() { input = nil }

  // MARK: Standard error

  /// Takes the lines that it has said.
  mutating func takeWords() -> (lines: [ProgramWords.Line], dropped: Int) { words.take() }

  /// Hears what a program has said that has ended.
  mutating func hearLastWords() {
    for _ in 0..<16 where hearsErrors {
      var poller = Poller()
      poller.add(errors, for: .readable)
      guard let ready = try? poller.wait(timeout: .zero), !ready.isEmpty else { break }
      guard (try? hearErrors()) != nil else { break }
    }
    words.endLine()
  }

  private mutating func hearErrors() throws(SystemError) {
    let bytes = try errors.read(upTo: Self.chunk)
    words.add(bytes)
    hearsErrors = !bytes.isEmpty
  }
}
