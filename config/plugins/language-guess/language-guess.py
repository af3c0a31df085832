"""The language of each paragraph, by langdetect from PyPI.

The version of the library is the fingerprint: with another one all documents are done anew.
"""

import importlib.metadata
import json
import re
import sys

import langdetect

# Without a seed the library answers by chance; the same text must get the same answer.
langdetect.DetectorFactory.seed = 0

VERSION = "1.0.0"
FINGERPRINT = "langdetect-" + importlib.metadata.version("langdetect")
PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


def analyse(text):
    """The paragraphs of which the language can be told."""
    found = []
    for match in PARAGRAPH.finditer(text):
        end = match.start() + len(match.group().rstrip())
        if end - match.start() < 20 or len(found) == 100:
            continue
        try:
            guess = langdetect.detect_langs(text[match.start() : min(end, match.start() + 2000)])[0]
        except langdetect.LangDetectException:
            continue
        found.append(
            {
                "type": "paragraph",
                "start": match.start(),
                "end": end,
                "language": guess.lang,
                "confidence": round(guess.prob, 2),
            }
        )
    return {"data": {"languages": sorted({item["language"] for item in found})}, "annotations": found}


def answer(message):
    if message["method"] == "initialize":
        about = {"id": "com.example.language-guess", "version": VERSION, "fingerprint": FINGERPRINT}
        return {"protocol": 1, "analyser": about, "offsets": "codepoint"}
    return analyse(message["params"]["text"])


def main():
    langdetect.detect("Load the profiles of all languages before the first document comes.")
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if message["method"] == "shutdown":
            break
        if "id" in message:
            reply = {"jsonrpc": "2.0", "id": message["id"], "result": answer(message)}
            print(json.dumps(reply), flush=True)


main()
