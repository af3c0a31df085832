import AnnotationKit

extension Document {
  /// Returns a heading without its number, marks and case.
  func heading(_ span: TextSpan) -> String { Self.heading(text(span)) }

  /// Returns a heading without its number, marks and case.
  static func heading(_ text: some StringProtocol) -> String {
    text.lowercased().split { !$0.isLetter && $0 != ";" }.joined(separator: " ")
  }
}
