"""Whether sentences end where people say they do."""

import json
import os
import re

from evaluation.data import Data, Missing, in_turn, numbers, rows
from evaluation.layout import MISSING, beside_peers, layout

SETS = ["ewt", "gum"]
TITLE = "Golden rules of sentence ends (cases right)"


def table(data: Data) -> str:
    def scored(name: str) -> list[float]:
        folder = data.path("sentences", "data", name)
        results = data.emptied(f"sentences-{name}")
        for path in data.texts("sentences", "data", name):
            document = os.path.basename(path)[:-4]
            with open(path, "rb") as text:
                read = data.read(text.read(), "--sentences")
            with open(os.path.join(results, document + ".sents"), "w", encoding="utf-8") as file:
                file.write(read)
        answer = data.score("sentences/score_sentences.py", folder, results)
        return numbers(r"all .*?F1 ([\d.]+); inner .*?F1 ([\d.]+)", answer)

    first = beside_peers("Sentences", "F1 of ends, all/inside paragraphs", rows(scored, SETS),
                         data.peers["sentences"])
    return f"{first}\n\n{golden_rules(data)}"


def golden_rules(data: Data) -> str:
    try:
        path = data.path("sentences", "golden_rules.json")
    except Missing as missing:
        return layout(TITLE, ["", ""], [["all", str(missing)]])
    with open(path, encoding="utf-8") as file:
        rules = json.load(file)
    found = in_turn(lambda rule: sentences(data, rule["text"]), rules)
    system = os.path.join(data.results, "golden_rules.json")
    os.makedirs(data.results, exist_ok=True)
    with open(system, "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False)
    printed = data.score("sentences/score_sentences.py", "--rules", path, system)
    right = {}
    for group, cases in re.findall(r"(\S+): (\d+/\d+)=", printed):
        name = group if group.startswith("en_") else "other languages"
        right[name] = [a + int(b) for a, b in zip(right.get(name, [0, 0]), cases.split("/"))]
    peers = data.peers["golden_rules"]
    table = [[name, "{}/{}".format(*cases), *(theirs.get(name, MISSING) for theirs in peers.values())]
            for name, cases in right.items()]
    return layout(TITLE, ["", "annotated", *peers], table)


def sentences(data: Data, text: str) -> list[str]:
    """The sentences of a text."""
    return [line for line in data.read(text.encode(), "--sentences").splitlines() if line]
