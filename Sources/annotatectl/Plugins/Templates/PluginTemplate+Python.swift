extension PluginTemplate {
  /// An analyser in Python, with the standard library alone.
  static func python(name: String, folder: String) -> [File] {
    let program = #"""
      """Finds the words that are written in capital letters.

      Each line of standard input is a request in JSON, each line of standard output the answer to
      one. Change `analyse`; the rest can stay as it is. What is printed to standard error goes to
      the journal.
      """

      import json
      import re
      import sys

      ID = "com.example.\#(name)"
      VERSION = "1"


      def analyse(text, document, inputs):
          """What there is to say about a text.

          `data` may hold anything. Each of `annotations` has a `start` and an `end`, counted in
          code points as Python does; the daemon adds bytes and the quote.
          """
          found = [
              {"type": "capitals", "start": match.start(), "end": match.end()}
              for match in re.finditer(r"\b[A-Z]{2,}\b", text)
          ]
          return {"data": {"count": len(found)}, "annotations": found}


      def answer(method, params):
          if method == "initialize":
              # Results are made anew for all documents when version or fingerprint change.
              about = {"id": ID, "version": VERSION, "fingerprint": ""}
              return {"protocol": 1, "analyser": about, "offsets": "codepoint"}
          return analyse(params["text"], params["document"], params["inputs"])


      def main():
          for line in sys.stdin.buffer:
              message = json.loads(line)
              if message["method"] == "shutdown":
                  break
              if "id" not in message:
                  continue  # a notification, such as that a request was taken back
              reply = {"jsonrpc": "2.0", "id": message["id"]}
              try:
                  reply["result"] = answer(message["method"], message.get("params", {}))
              except ValueError as error:
                  # -32001: not for this analyser; -32002: a bad document; -32003: try again later
                  reply["error"] = {"code": -32002, "message": str(error)}
              print(json.dumps(reply), flush=True)


      if __name__ == "__main__":
          main()

      """#
    let module = name.split(separator: "-").joined(separator: "_")
    let test = """
      \"\"\"Run this after a change: python3 test.py\"\"\"

      import unittest

      import \(module)


      class Capitals(unittest.TestCase):
          def test_finds_words_in_capitals(self):
              result = \(module).analyse("The BBC and NATO met.", {}, {})
              self.assertEqual(result["data"]["count"], 2)
              self.assertEqual(result["annotations"][0]["start"], 4)


      if __name__ == "__main__":
          unittest.main()

      """
    return [
      manifest(
        name: name,
        command: "/usr/bin/python3 -I \(word("\(folder)/\(module).py"))",
        more: "Mode=worker"
      ),
      File(path: "\(module).py", content: program),
      File(path: "test.py", content: test),
    ]
  }
}
