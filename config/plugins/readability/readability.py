"""How hard an English text is to read: the Flesch score, and the hardest sentences.

A plug-in of annotated, with Python's standard library alone. It reads one JSON message from each
line of standard input and writes one to each line of standard output; annotated-plugin(7) says
what may stand in them. Offsets count code points, as Python's own strings do.
"""

import json
import re
import sys

VERSION = "1.0.0"
SENTENCE = re.compile(r"[^.!?\n]*[^\W_][^.!?\n]*[.!?]*")
WORD = re.compile(r"[A-Za-z']+")
VOWELS = re.compile(r"[aeiouy]+")


def syllables(word):
    """About how many syllables a word has: its groups of vowels, without a silent e."""
    word = word.lower()
    count = len(VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and count > 1:
        count -= 1
    return max(count, 1)


def flesch(words, sentences, syllable_count):
    """Flesch's reading ease: about 100 is easy, 0 is hard."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllable_count / words


def analyse(text):
    """The result for a text: what `data` and `annotations` of the answer hold."""
    found = []
    for match in SENTENCE.finditer(text):
        words = WORD.findall(match.group())
        if words:
            start = match.end() - len(match.group().lstrip())
            found.append((start, match.end(), len(words), sum(map(syllables, words))))
    if not found:
        return {"data": {"sentences": 0, "words": 0, "ease": None}, "annotations": []}
    words = sum(item[2] for item in found)
    ease = flesch(words, len(found), sum(item[3] for item in found))
    hardest = sorted(found, key=lambda item: (flesch(item[2], 1, item[3]), item[0]))[:3]
    return {
        "data": {"sentences": len(found), "words": words, "ease": round(ease, 1)},
        "annotations": [
            {"type": "hard", "start": start, "end": end, "ease": round(flesch(count, 1, parts), 1)}
            for start, end, count, parts in sorted(hardest)
        ],
    }


def answer(message):
    """What to answer to a message; nothing to a notification."""
    if message.get("method") == "initialize":
        return {
            "protocol": 1,
            "analyser": {"id": "com.example.readability", "version": VERSION, "fingerprint": ""},
            "offsets": "codepoint",
            "maxConcurrent": 1,
        }
    if message.get("method") == "analyse":
        return analyse(message["params"]["text"])
    return None


def main():
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if message.get("method") == "shutdown":
            break
        if "id" not in message:
            continue
        reply = {"jsonrpc": "2.0", "id": message["id"], "result": answer(message)}
        sys.stdout.write(json.dumps(reply, separators=(",", ":")) + "\n")
        sys.stdout.flush()


main()
