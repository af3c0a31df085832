import AnnotationPipeline
import Testing

@Suite("Head of a sidecar")
struct SidecarHeadTests {
  private func head(results: String) throws -> SidecarHead {
    try SidecarHead(
      Array(
        """
        {"format":"annotated-sidecar","formatVersion":"1.0","source":{"name":"a.txt",\
        "sha256":"00","bytes":1},"results":\(results)}
        """.utf8
      )
    )
  }

  @Test("names the analysers that failed, with the reason, by name")
  func failures() throws {
    let head = try head(
      results: """
        {"timeline":{"status":"ok","data":{"status":"failed"}},
         "org.mood":{"status":"failed","error":{"code":"timeout","message":"no answer"}},
         "com.words":{"status":"failed"},"keywords":{"status":"skipped","reason":"no words"}}
        """
    )
    #expect(head.failures.map(\.analyser) == ["com.words", "org.mood"])
    #expect(head.failures.map(\.reason) == ["", "no answer"])
  }

  @Test(
    "takes no odd result for a failure, nor the sidecar for none of ours",
    arguments: [
      "null", "[]", "7", #"{"a":3}"#, #"{"a":{"status":null}}"#, #"{"a":{"status":["failed"]}}"#,
      "{}",
    ]
  )
  func oddities(results: String) throws {
    #expect(try head(results: results).failures == [])
  }
}
