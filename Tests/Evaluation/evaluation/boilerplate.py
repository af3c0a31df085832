"""Whether the text of a page is told from what stands around it, in scrapes without markup."""

import os

from evaluation.data import Data, in_turn, numbers, rows
from evaluation.layout import beside_peers


def table(data: Data) -> str:
    def main_text(name: str) -> list[float]:
        folder = data.path("boilerplate", name)
        results = data.emptied(f"boilerplate-{name}")

        def keep(path: str) -> None:
            document = os.path.basename(path)[:-4]
            with open(os.path.join(results, document + ".out"), "w", encoding="utf-8") as file:
                file.write("\n".join(kept(data, path)))

        in_turn(keep, data.texts("boilerplate", name))
        answer = data.score("boilerplate/score_boilerplate.py", folder, results)
        return [100 * figure for figure in numbers(r"F1 ([\d.]+).*P ([\d.]+) R ([\d.]+)", answer)]

    def leaks(name: str) -> list[float]:
        folder = data.path("boilerplate", name)
        results = data.annotate(folder, f"boilerplate-{name}-summaries", "--sentences", "3")
        answer = data.score("summaries/score_coherence.py", results, folder, folder)
        return numbers(r"boilerplate ([\d.]+) %.*in ([\d.]+) %", answer)

    first = beside_peers("Main text of scraped pages", "F1/precision/recall",
                         rows(main_text, ["text"]), data.peers["main_text"])
    second = beside_peers("Boilerplate in their summaries", "per cent of sentences/of summaries",
                          rows(leaks, ["text"]), data.peers["boilerplate_in_summaries"])
    return f"{first}\n\n{second}"


def kept(data: Data, path: str) -> list[str]:
    """The blocks of a document that are no boilerplate."""
    with open(path, "rb") as text:
        lines = data.read(text.read(), "--structure").splitlines()
    blocks = [line.split("\t", 3) for line in lines]
    return [block[3] for block in blocks if len(block) == 4 and block[2] == "-"]
