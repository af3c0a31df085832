"""Tables for people: a title, a row of headings, a row for each set of data."""

from typing import Optional

from evaluation.data import Missing

MISSING = "–"


def figures(values: list[Optional[float]]) -> str:
    """Several figures of one cell."""
    return "/".join(MISSING if value is None else f"{value:.1f}" for value in values)


def layout(title: str, headings: list[str], rows: list[list[str]]) -> str:
    """Lays a table out; a row that is shorter than the headings ends with what is to be said."""
    whole = [headings] + [row for row in rows if len(row) == len(headings)]
    widths = [max(len(row[column]) for row in whole) for column in range(len(headings))]
    widths[0] = max([widths[0]] + [len(row[0]) for row in rows])
    lines = [f"== {title} =="]
    for row in [headings] + rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def beside_peers(
    title: str, what: str, scored: list[tuple[str, object]], peers: dict[str, dict]
) -> str:
    """A table of our figures beside the peers', with the mean of each over the sets that both have.

    Peers are named in the order in which they stand; `scored` gives the figures of each set.
    """
    names = list(peers)
    table, sums = [], {name: [] for name in ["", *names]}
    for set_name, ours in scored:
        if isinstance(ours, Missing):
            table.append([set_name, str(ours)])
            continue
        row = [set_name, figures(ours)]
        sums[""].append(ours)
        for name in names:
            theirs = peers[name].get(set_name)
            row.append(figures(theirs) if theirs else MISSING)
            if theirs:
                sums[name].append(theirs)
        table.append(row)
    complete = len(sums[""])
    if complete > 1:
        table.append(["mean"] + [mean(sums[name]) if len(sums[name]) == complete else MISSING
                                 for name in ["", *names]])
    return layout(f"{title} ({what})", ["", "annotated", *names], table)


def mean(rows: list[list[float]]) -> str:
    """The means of several rows of figures."""
    return figures([None if None in column else sum(column) / len(column)
                    for column in zip(*rows)])
