extension PluginTemplate {
  /// An analyser in sh: started for each document, it reads the text and prints one JSON object.
  static func shell(name: String, folder: String) -> [File] {
    let program = #"""
      #!/bin/sh
      # Counts the lines and words of a text, and marks its longest line.
      #
      # The text comes on standard input; one JSON object goes to standard output. `data` may hold
      # anything; each of `annotations` has a `start` and an `end`, which count what Offsets= in the
      # manifest says: here bytes, as awk does in the C locale.
      export LC_ALL=C
      exec awk '
        {
          words += NF
          if (length($0) > longest) { longest = length($0); start = offset }
          offset += length($0) + 1
        }
        END {
          printf "{\"data\":{\"lines\":%d,\"words\":%d}", NR, words
          printf ",\"annotations\":["
          if (longest) printf "{\"type\":\"longest\",\"start\":%d,\"end\":%d}", start, start + longest
          print "]}"
        }
      '

      """#
    let test = """
      #!/bin/sh
      # Run this after a change: it exits with 0 when all is well.
      cd "$(dirname "$0")"
      expected='{"data":{"lines":2,"words":3},"annotations":[{"type":"longest","start":4,"end":11}]}'
      found=$(printf 'One\\ntwo six\\n' | ./\(name).sh)
      [ "$found" = "$expected" ] || { echo "found $found"; exit 1; }

      """
    return [
      manifest(
        name: name,
        command: "/bin/sh \(word("\(folder)/\(name).sh"))",
        more: "Mode=oneshot\nOffsets=utf8\nVersion=1"
      ),
      File(path: "\(name).sh", content: program, isProgram: true),
      File(path: "test.sh", content: test, isProgram: true),
    ]
  }
}
