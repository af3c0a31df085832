import AnnotationPipeline
import LinuxSystem

/// Which names are looked at, decided without looking at the files.
struct IntakeRules: Hashable, Sendable {
  private let patterns: [NamePattern]

  /// Names that programs give to files that are not finished, or not documents: those that start
  /// with a dot are left alone besides.
  private static let unfinished = [
    "*~", "#*#", "*.tmp", "*.temp", "*.part", "*.partial", "*.filepart", "*.crdownload",
    "*.download", "*.opdownload", "*.swp", "*.swo", "*.swx", "*.kate-swp", "*.lock", "4913",
    "~$*", "*.annotations.html", "*.annotations.txt",
  ].map(NamePattern.init)

  /// Creates rules with patterns of names to leave alone, besides those always left alone.
  init(ignoring patterns: [String] = []) {
    self.patterns = patterns.map(NamePattern.init)
  }

  /// What a file is, going by its name.
  enum Role: Hashable, Sendable {
    /// A document to annotate.
    case document

    /// A sidecar.
    case sidecar

    /// A sidecar that is still being written.
    case temporary

    /// None of our business.
    case ignored
  }

  /// Says what a file is.
  func role(of name: [UInt8]) -> Role {
    if TemporaryName(name) != nil { return .temporary }
    guard name.first != UInt8(ascii: ".") else { return .ignored }
    if SidecarName.isSidecar(name) { return .sidecar }
    return isIgnored(name) ? .ignored : .document
  }

  /// Whether a folder is entered.
  func enters(_ name: [UInt8]) -> Bool {
    name.first != UInt8(ascii: ".") && !patterns.contains { $0.matches(name) }
  }

  private func isIgnored(_ name: [UInt8]) -> Bool {
    Self.unfinished.contains { $0.matches(name) } || patterns.contains { $0.matches(name) }
  }
}
