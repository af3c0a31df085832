"""Analysers of others: programs that are killed, and what becomes of the documents."""

import json
import os
import shutil
import signal
import threading

from ground.check import read, sidecar_path
from ground.daemon import REPOSITORY, Daemon
from ground.scenario import scenario
from ground.trial import TEXT, Trial

EXAMPLES = ("readability", "word-frequencies", "names-dates")
BUILT_IN = ("timeline", "keywords", "summary")
GERMAN = (
    "Die Brücke über die Müritz wurde am 4. Mai 1851 eröffnet und 1903 erneuert. Zwei Jahre später "
    "kaufte die Stadt das Grundstück. Seither fließt der Fluss seinen eigenen Weg.\n"
)


def write_mixed(t: Trial, count: int) -> list[bytes]:
    """Writes documents of many kinds into many folders, each with a text of its own."""
    paths = []
    for number in range(count):
        text = b"Paper %d. " % number + TEXT * (1 + number % 5)
        name, content = {
            0: ("notes.md", b"# Notes\n\n* " + text),
            1: ("latin.txt", (GERMAN + str(number)).encode("latin-1")),
            2: ("wide.txt", (GERMAN + str(number)).encode("utf-16")),
            3: ("empty.txt", b""),
        }.get(number % 10, ("paper.txt", text))
        paths.append(t.write(f"folder {number % 7}/{number:04} {name}", content))
    return paths


def install_examples(t: Trial) -> str:
    """Puts the examples and their manifests where a daemon can find them."""
    programs = os.path.join(os.fsdecode(t.outside), "programs")
    manifests = os.path.join(os.fsdecode(t.outside), "analysers")
    os.makedirs(manifests)
    for name in EXAMPLES:
        shutil.copytree(f"{REPOSITORY}/config/plugins/{name}", f"{programs}/{name}")
        with open(f"{programs}/{name}/{name}.conf") as file:
            text = file.read().replace("/usr/share/doc/annotated/plugins", programs)
        with open(f"{manifests}/{name}.conf", "w") as file:
            file.write(text)
    return manifests


def programs(word: bytes) -> list[int]:
    """The processes whose command names something."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            if word in read(f"/proc/{entry}/cmdline".encode()):
                found.append(int(entry))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


class Killer:
    """Kills a program at intervals for as long as a block runs."""

    def __init__(self, word: bytes, seconds: float):
        self.word = word
        self.seconds = seconds
        self.killed = 0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self) -> None:
        while not self.done.wait(self.seconds):
            for process in programs(self.word):
                try:
                    os.kill(process, signal.SIGKILL)
                    self.killed += 1
                except ProcessLookupError:
                    continue

    def __enter__(self) -> "Killer":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.done.set()
        self.thread.join()


def results(path: bytes) -> dict:
    """The results in the sidecar of a document."""
    return json.loads(read(sidecar_path(path)))["results"]


def built_in(paths: list[bytes]) -> list[dict]:
    """What the built-in analysers found in documents."""
    return [{name: results(path)[name] for name in BUILT_IN} for path in paths]


def failed(paths: list[bytes]) -> set[tuple[str, str]]:
    """The documents whose sidecars lack a result, each with what the sidecar says of it."""
    return {
        (os.path.basename(os.fsdecode(path)), f"{name}: {result['error']['message']}")
        for path in paths
        for name, result in results(path).items()
        if result["status"] == "failed"
    }


def listed(daemon: Daemon) -> set[tuple[str, str]]:
    """The same, as the daemon lists them."""
    entries = daemon.ask("failures", "--json")["incomplete"]
    return {(os.path.basename(entry["path"]), entry["reason"]) for entry in entries}


def annotate_while_killing(t: Trial, count: int, seconds: float) -> None:
    """Gives many documents to the examples while one of them is killed at intervals."""
    paths = write_mixed(t, count)
    daemon = t.daemon()
    daemon.ask("wait", timeout=300)
    before = built_in(paths)
    daemon.settings["Paths.AnalyserDirectory"] = install_examples(t)
    t.analysers_may_fail = True
    with Killer(os.path.join(t.outside, b"programs/readability"), seconds) as killer:
        daemon.reload()
        daemon.ask("wait", timeout=600)
    t.expect(killer.killed > 0, "nothing was killed")
    t.settle()
    t.expect(built_in(paths) == before, "a built-in result is another than before")
    for path in paths:
        for name in EXAMPLES:
            result = results(path).get(f"com.example.{name}", {"status": "missing"})
            allowed = ["ok", "skipped"] + (["failed"] if name == "readability" else [])
            t.expect(result["status"] in allowed, f"{path!r}: {name} is {result}")
    t.expect(listed(daemon) == failed(paths), "not every failure is listed with its reason")
    daemon.ask("reannotate", "--failed")
    daemon.ask("wait", timeout=300)
    t.analysers_may_fail = False
    t.settle()
    t.expect(not listed(daemon), "a failure is listed that is over")
    t.expect(built_in(paths) == before, "a built-in result is another than before")


@scenario("1,000 documents lose nothing while an analyser's program is killed every second")
def killed_every_second(t: Trial) -> None:
    annotate_while_killing(t, 1_000, 1)


@scenario("documents lose nothing while an analyser's program is killed as soon as it runs")
def killed_at_once(t: Trial) -> None:
    annotate_while_killing(t, 40, 0.01)


@scenario("programs of analysers do not outlive a daemon that crashes")
def orphans(t: Trial) -> None:
    daemon = t.daemon({"Paths.AnalyserDirectory": install_examples(t)})
    t.write_many(20)
    t.settle()
    word = os.path.join(t.outside, b"programs")
    t.expect(bool(programs(word)), "no program runs")
    daemon.kill()
    t.until("the end of the programs", lambda: not programs(word))
    daemon.restart()
