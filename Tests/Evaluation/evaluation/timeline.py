"""How well dates and times are found and read."""

import json

from evaluation.data import Data, rows
from evaluation.layout import beside_peers

SETS = ["wikiwars", "meantime-en", "tricky", "meantime-es", "wikiwars-ua", "wikiwars-el"]


def table(data: Data) -> str:
    def scored(name: str) -> list[float]:
        folder = data.path("timeline", "data", name)
        results = data.annotate(folder, f"timeline-{name}")
        answer = json.loads(data.score("timeline/score_timex.py", folder, results, "--json"))
        return [100 * answer[f"{kind}_f1"] for kind in ("strict", "relaxed", "value")]

    return beside_peers("Timeline", "F1 strict/relaxed/value", rows(scored, SETS),
                        data.peers["timeline"])
