"""How many words are taken for boilerplate in texts that have none."""

import json
import os
import re

from evaluation.boilerplate import kept
from evaluation.data import Data, Missing, in_turn, rows
from evaluation.layout import layout

SETS = ["gold", "timeline/data/wikiwars", "timeline/data/meantime-en", "timeline/data/meantime-es",
        "sentences/data/gum"]
WORD = re.compile(r"\w+")


def table(data: Data) -> str:
    def lost(name: str) -> tuple[int, int]:
        counted = in_turn(lambda path: words(data, path), data.texts(*name.split("/")))
        return sum(all_ - kept_ for kept_, all_ in counted), sum(all_ for _, all_ in counted)

    scored = rows(lost, SETS)
    table = [[name, str(answer)] if isinstance(answer, Missing) else
             [name, str(answer[1]), str(answer[0]), f"{100 * answer[0] / max(1, answer[1]):.2f}"]
             for name, answer in scored]
    found = [answer for _, answer in scored if not isinstance(answer, Missing)]
    all_, gone = sum(answer[1] for answer in found), sum(answer[0] for answer in found)
    table.append(["all", str(all_), str(gone), f"{100 * gone / max(1, all_):.2f}"])
    return layout("Words lost as boilerplate in texts without any", ["", "words", "lost", "%"],
                  table)


def words(data: Data, path: str) -> tuple[int, int]:
    """The number of words that are kept of a document, and of those that should be."""
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    boilerplate = []
    answers = path[:-4] + ".gold.json"
    if os.path.exists(answers):
        with open(answers, encoding="utf-8") as file:
            boilerplate = json.load(file).get("boilerplate", [])
    found = " ".join(kept(data, path))
    for line in boilerplate:
        text = text.replace(line, " ", 1)
        found = found.replace(" ".join(line.split()), " ", 1)
    return len(WORD.findall(found)), len(WORD.findall(text))
