/// A value given to a key in a section, as it was written.
package struct Assignment: Hashable, Sendable {
  package let section: String
  package let key: String
  package let value: String
  package let origin: Origin

  /// The assignment with a path relative to the given folder made absolute, where it has one.
  func resolved(in folder: String) -> Assignment {
    let setting = Setting.all.first { $0.name.key == key && $0.name.section.rawValue == section }
    guard setting?.isPath ?? false, !value.isEmpty, !value.hasPrefix("/") else { return self }
    var parts = folder.split(separator: "/")
    for part in value.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let path = "/" + parts.joined(separator: "/")
    return Assignment(section: section, key: key, value: path, origin: origin)
  }
}

/// A setting given on the command line as `Section.Key=Value`.
public struct SettingOverride: Hashable, Sendable {
  let assignment: Assignment

  /// Reads an override, or gives nothing when the text is not of that form.
  public init?(_ text: String) {
    guard let equals = text.firstIndex(of: "="),
      let dot = text[..<equals].firstIndex(of: ".")
    else { return nil }
    assignment = Assignment(
      section: String(text[..<dot]),
      key: String(text[text.index(after: dot)..<equals]),
      value: String(text[text.index(after: equals)...]),
      origin: .commandLine
    )
  }

  /// Gives a setting a value.
  public init(_ name: SettingName, _ value: String) {
    assignment = Assignment(
      section: name.section.rawValue,
      key: name.key,
      value: value,
      origin: .commandLine
    )
  }
}
