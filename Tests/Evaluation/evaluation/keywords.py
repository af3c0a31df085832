"""How many of people's keyphrases are among the first ten."""

import json

from evaluation.data import Data, rows
from evaluation.layout import beside_peers

SETS = ["DUC2001", "Inspec", "SemEval2017", "SemEval2010", "www", "theses100", "WikiNews-fr",
        "110-PT-BN-KP", "500N-KPCrowd"]
TAGS = {"500N-KPCrowd"}


def table(data: Data) -> str:
    def scored(name: str) -> list[float]:
        folder = data.path("keywords", "data", name)
        options = ["--set", "Keywords.Count=15"]
        if name in TAGS:
            options += ["--set", "Keywords.Style=tags"]
        results = data.annotate(folder, f"keywords-{name}", *options)
        answer = json.loads(data.score("keywords/score_keys.py", folder, results, "--strict",
                                       "-k", "10", "--json"))
        return [100 * answer["F1@10"]]

    return beside_peers("Keywords", "micro F1@10, strict; 500N with Style=tags",
                        rows(scored, SETS), data.peers["keywords"])
