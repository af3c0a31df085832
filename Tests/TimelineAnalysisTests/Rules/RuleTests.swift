import AnnotationTestKit
import Testing

@testable import TimelineAnalysis

@Suite("Rules")
struct RuleTests {
  @Test("read what their examples mark", arguments: Rule.all.map(\.name))
  func examples(name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    let marked = MarkedText(rule.example.text)
    let day = rule.needsNews ? "2016-03-10" : nil
    let timeline = try timeline(of: marked.text, on: day, language: rule.language)
    #expect(timeline.marked(in: marked.text) == rule.example.text)
    #expect(timeline.values == rule.example.values)
  }

  @Test("have names of their own")
  func names() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Rule.all.count <= 64)
  }
}

extension Rule {
  /// Whether the example is read as news, from a day of writing.
  var needsNews: Bool { name.hasSuffix("in news") }
}
