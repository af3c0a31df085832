extension ValueFormat where Value == String {
  /// An absolute path, from which needless slashes are taken.
  package static let absolutePath = ValueFormat(takes: "an absolute path", isPath: true) {
    text throws(BadValue) in
    guard text.hasPrefix("/") else { throw BadValue("it takes an absolute path") }
    guard !text.utf8.contains(0) else { throw BadValue("a path has no NUL in it") }
    let parts = text.split(separator: "/").filter { $0 != "." }
    guard !parts.contains("..") else { throw BadValue("it takes a path without '..'") }
    return "/" + parts.joined(separator: "/")
  } print: {
    $0
  }

  /// A pattern of names.
  package static let pattern = ValueFormat(takes: "a pattern of names") { text throws(BadValue) in
    guard !text.utf8.contains(0) else { throw BadValue("a pattern has no NUL in it") }
    return text
  } print: {
    $0
  }
}

extension ValueFormat where Value == [String]? {
  /// Names with spaces between them, or the word `all`, which is nothing.
  package static let names = ValueFormat(takes: "all, or names with spaces between") {
    text throws(BadValue) in
    let names = text.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
    if names == ["all"] { return nil }
    let isName = { (name: String) in
      name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: ".-_".utf8.contains(byte)
        }
      }
    }
    if let odd = names.first(where: { !isName($0) }) {
      throw BadValue("'\(odd)' is no name of a result")
    }
    return names
  } print: {
    $0?.joined(separator: " ") ?? "all"
  }
}

extension ValueFormat where Value == Configuration.SidecarPlacement {
  /// Where sidecars lie.
  package static let placement = ValueFormat(takes: "beside, subdirectory or an absolute path") {
    text throws(BadValue) in
    switch text {
    case "beside": return .beside
    case "subdirectory": return .subdirectory
    case _ where text.hasPrefix("/"):
      return .under(try ValueFormat<String>.absolutePath.parse(text))
    default: throw BadValue("it takes beside, subdirectory or an absolute path")
    }
  } print: {
    switch $0 {
    case .beside: "beside"
    case .subdirectory: "subdirectory"
    case .under(let path): path
    }
  }
}
