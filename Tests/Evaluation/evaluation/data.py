"""The evaluation data: where it lies, how its documents are annotated and its scorers asked."""

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, Iterable, Optional


class Missing(Exception):
    """Data or a scorer that is not there, or that failed; its text is for the table."""


class Data:
    """A folder of evaluation data and the program that is judged by it."""

    def __init__(self, tool: str, folder: str, results: str) -> None:
        self.tool = os.path.abspath(tool)
        self.folder = os.path.abspath(folder)
        self.results = os.path.abspath(results)
        with open(os.path.join(os.path.dirname(__file__), "peers.json"), encoding="utf-8") as file:
            self.peers = json.load(file)

    def path(self, *parts: str) -> str:
        """A place in the data."""
        path = os.path.join(self.folder, *parts)
        if not os.path.exists(path):
            raise Missing(f"no {os.path.join(*parts)} in the data")
        return path

    def annotate(self, documents: str, name: str, *options: str) -> str:
        """Annotates a folder of documents, and says where the scorers find what came of it."""
        results = self.emptied(name)
        run = subprocess.run(
            [sys.executable, self.path("sidecars_to_system.py"), self.path(documents), results,
             "--annotatectl", self.tool, *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise Missing(last_line(run.stderr) or "was not annotated")
        return results

    def score(self, scorer: str, *arguments: str) -> str:
        """What a scorer of the data prints."""
        run = subprocess.run([sys.executable, self.path(scorer), *arguments],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise Missing(last_line(run.stderr) or "was not scored")
        return run.stdout

    def read(self, document: bytes, form: str) -> str:
        """What `annotatectl text` prints of a document: its `--sentences` or `--structure`."""
        run = subprocess.run([self.tool, "text", form, "-"], input=document,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if run.returncode != 0:
            raise Missing(last_line(run.stderr.decode("utf-8", "replace")) or "was not read")
        return run.stdout.decode("utf-8")

    def emptied(self, name: str) -> str:
        """A folder for results without those of an earlier run."""
        folder = os.path.join(self.results, name)
        os.makedirs(folder, exist_ok=True)
        for old in os.listdir(folder):
            os.remove(os.path.join(folder, old))
        return folder

    def texts(self, *folder: str) -> list[str]:
        """The texts of a folder of the data, by their whole names."""
        path = self.path(*folder)
        return [os.path.join(path, name) for name in sorted(os.listdir(path))
                if name.endswith(".txt")]


def in_turn(work: Callable, items: Iterable) -> list:
    """What comes of each item, with as many in work as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, items))


def rows(work: Callable, names: Iterable[str]) -> list[tuple[str, object]]:
    """Each name with what came of it, or with the `Missing` that kept it."""
    def attempt(name: str) -> object:
        try:
            return work(name)
        except Missing as missing:
            return missing
    names = list(names)
    return list(zip(names, in_turn(attempt, names)))


def numbers(pattern: str, text: str) -> list[float]:
    """The numbers that a pattern finds in what a scorer printed."""
    match = re.search(pattern, text)
    if match is None:
        raise Missing("the scorer's answer is not understood")
    return [float(group) for group in match.groups()]


def last_line(text: str) -> Optional[str]:
    lines = text.strip().splitlines()
    return lines[-1] if lines else None
