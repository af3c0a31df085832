import AnnotationTestKit

/// A small analyser in Python of which a test says what it does.
enum ScriptedPlugin {
  /// Writes the program into a folder of its own, and its manifest among the others.
  ///
  /// - Parameters:
  ///   - name: Its name; `test.NAME` is that of its result.
  ///   - starting: Lines of Python that run before it introduces itself.
  ///   - analysing: Lines that may change the `reply` to a request.
  /// - Throws: An error when they cannot be written.
  static func install(
    _ name: String,
    starting: String = "pass",
    analysing: String = "pass"
  ) throws {
    let program = try ScratchDirectory.current.write(
      """
      import json, os, sys, time

      def mine(name):
          return os.path.join(os.path.dirname(__file__), name)

      for line in sys.stdin.buffer:
          message = json.loads(line)
          if "id" not in message:
              continue
          reply = {"jsonrpc": "2.0", "id": message["id"], "result": {"data": {}}}
          if message["method"] == "initialize":
              \(indented(starting))
              about = {"id": "test.\(name)", "version": "1"}
              reply["result"] = {"protocol": 1, "analyser": about}
          else:
              \(indented(analysing))
          print(json.dumps(reply), flush=True)
      """,
      to: "programs/\(name)/\(name).py"
    )
    try ScratchDirectory.current.write(
      "[Analyser]\nId=test.\(name)\nExec=/usr/bin/python3 -I -S \(program)\n",
      to: "analysers/\(name).conf"
    )
  }

  private static func indented(_ lines: String) -> String {
    lines.split(separator: "\n").joined(separator: "\n        ")
  }
}
