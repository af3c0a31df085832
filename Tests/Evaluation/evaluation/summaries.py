"""How much of people's summaries three sentences of ours hold, and how they read."""

from evaluation.data import Data, numbers, rows
from evaluation.layout import MISSING, beside_peers, layout

SETS = ["cnndm", "bbc", "xsum", "scitldr", "gum", "opinosis"]
MORE = ["scisumm", "aclbody"]


def table(data: Data) -> str:
    read = {}

    def scored(name: str) -> list[float]:
        folder = data.path("summaries", "data", name)
        results = data.annotate(folder, f"summaries-{name}", "--sentences", "3")
        read[name] = coherence(data, results, folder)
        answer = data.score("summaries/score_rouge.py", folder, results)
        return numbers(r"R1 F1 ([\d.]+).*R2 F1 ([\d.]+).*RL F1 ([\d.]+)", answer)

    first = beside_peers("Summaries", "three sentences, ROUGE-1/2/L F1", rows(scored, SETS),
                         data.peers["summaries"])
    second = beside_peers("Summaries of papers", "the same", rows(scored, MORE), {})
    how = [[name, *(f"{figure:.1f}" for figure in read[name])] for name in SETS + MORE
           if name in read]
    how += [[name, *(MISSING if figure is None else f"{figure:.1f}" for figure in theirs)]
            for name, theirs in data.peers["coherence"].items()]
    third = layout("How they read (per cent)",
                   ["", "dangling openers", "unbalanced quotes", "near-duplicates"], how)
    return "\n\n".join([first, second, third])


def coherence(data: Data, results: str, folder: str) -> list[float]:
    """The shares of sentences and summaries that read badly."""
    answer = data.score("summaries/score_coherence.py", results, folder)
    return numbers(r"openers ([\d.]+) %.*quotes ([\d.]+) %.*duplicates ([\d.]+) %", answer)
