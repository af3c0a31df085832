#!/usr/bin/env python3
"""Counts in how many texts each word stands, and writes how rare it is as a Swift file.

  frequencies.py LANGUAGE TEXTS SWIFT [WORDS]      (texts.py LANGUAGE > TEXTS)

The share of texts is taken in each group of texts by itself and averaged over the groups, so that
no kind of text outweighs the others. A word's rarity is -2 log2 of its share: the number of halvings
of half a bit, 0 for a word in every text. Words not listed are rarer than all that are.
"""
import collections, math, re, sys

NAMES = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian",
         "pt": "portuguese", "nl": "dutch", "pl": "polish", "sv": "swedish", "ru": "russian",
         "uk": "ukrainian", "el": "greek"}
# As the product splits words: letters, with apostrophes inside but for 's and elided articles.
WORD = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*")
ELIDED = re.compile(r"^(?:[ldjnsmtc]|qu)['’]")


def count(texts):
    groups = collections.defaultdict(collections.Counter)
    sizes = collections.Counter()
    for line in open(texts, encoding="utf-8"):
        group, _, text = line.rstrip("\n").partition("\t")
        words = {ELIDED.sub("", w.lower()).replace("’", "'") for w in WORD.findall(text)}
        sizes[group] += 1
        groups[group].update(words)
    kept = [g for g in groups if sizes[g] >= 200]
    total = collections.Counter()
    for group in kept:
        total.update(groups[group])
    shares = {w: sum((groups[g][w] + 0.3) / (sizes[g] + 1) for g in kept) / len(kept)
              for w, n in total.items() if n >= 4}
    return shares


def main(language, texts, path, limit="24000"):
    shares = count(texts)
    words = sorted(shares, key=lambda w: (-shares[w], w))[:int(limit)]
    by_level = collections.defaultdict(list)
    for word in words:
        by_level[max(0, round(-2 * math.log2(shares[word])))].append(word)
    name = NAMES[language]
    with open(path, "w", encoding="utf-8") as out:
        print("// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.", file=out)
        print("// swift-format-ignore-file\n", file=out)
        print("extension WordRarity {", file=out)
        print(f"  /// The rarity of {name.capitalize()} words in free texts, in halves of a bit.", file=out)
        print(f'  static let {name}Words = """', file=out)
        for level in sorted(by_level):
            line = ""
            for word in sorted(by_level[level]):
                if len(line) + len(word) > 88:
                    print(f"    {level}{line}", file=out)
                    line = ""
                line += " " + word
            print(f"    {level}{line}", file=out)
        print('    """', file=out)
        print("}", file=out)


if __name__ == "__main__":
    main(*sys.argv[1:])
