"""What becomes of documents with all answers: dates, events, keywords, summary, boilerplate."""

from evaluation.data import Data, Missing
from evaluation.layout import layout

TITLE = "Gold documents"


def table(data: Data) -> str:
    try:
        results = data.annotate("gold", "gold")
        printed = data.score("gold/score_timeline.py", data.path("gold"), results)
    except Missing as missing:
        return layout(TITLE, ["", ""], [["all", str(missing)]])
    return f"== {TITLE} ==\n{printed.strip()}"
