"""Folders that come, go and move, and events that are lost."""

import os
import shutil
import signal
import threading

from ground.scenario import scenario
from ground.trial import TEXT, Trial


def remove(folder: bytes) -> None:
    """Removes a folder, into which the daemon may be writing meanwhile."""
    while os.path.exists(folder):
        shutil.rmtree(folder, ignore_errors=True)


@scenario("documents are found although the kernel lost the events about them")
def overflow(t: Trial) -> None:
    daemon = t.daemon()
    t.write("before.txt")
    t.settle()
    os.kill(daemon.pid, signal.SIGSTOP)
    # The kernel drops an event that is the same as the one before, so two files take turns.
    flags = os.O_WRONLY | os.O_CREAT
    noises = [os.open(t.path(name), flags) for name in (".noise-1", ".noise-2")]
    for _ in range(9_000):
        for noise in noises:
            os.write(noise, b".")
    for noise in noises:
        os.close(noise)
    t.write_many(30, "unheard")
    os.unlink(t.path("before.txt"))
    os.kill(daemon.pid, signal.SIGCONT)
    t.settle()
    t.expect(daemon.status()["overflows"] >= 1, "no events were lost, so nothing was tried")


@scenario("nested folders are seen whole although they fill while they are being made")
def nested(t: Trial) -> None:
    t.daemon()

    def fill(branch: int) -> None:
        folder = f"branch-{branch}"
        for level in range(12):
            folder += f"/level-{level}"
            t.write(f"{folder}/early.txt", b"early")
            t.write(f"{folder}/late.txt", TEXT)

    makers = [threading.Thread(target=fill, args=(branch,)) for branch in range(4)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    t.settle()


@scenario("trees moved in, within and out take their documents along")
def moved_trees(t: Trial) -> None:
    t.daemon()
    tree = os.path.join(t.outside, b"tree")
    os.makedirs(os.path.join(tree, b"a", b"b"))
    for name in (b"a/one.txt", b"a/b/two.txt"):
        with open(os.path.join(tree, name), "wb") as file:
            file.write(TEXT)
    os.rename(tree, t.path("in"))
    t.settle()
    os.rename(t.path("in"), t.path("within"))
    t.write("within/a/b/three.txt")
    t.settle()
    os.rename(t.path("within", "a"), t.path("up"))
    t.write("up/b/four.txt")
    t.settle()
    os.rename(t.path("up"), os.path.join(t.outside, b"gone"))
    with open(os.path.join(t.outside, b"gone", b"late.txt"), "wb") as file:
        file.write(TEXT)
    t.write("after.txt")
    t.settle()
    late = os.path.join(t.outside, b"gone", b"late.txt.annotations.json")
    t.expect(not os.path.exists(late), "a folder that was moved out is still being watched")


@scenario("a folder renamed while another takes its name is not mistaken for it")
def name_taken_over(t: Trial) -> None:
    t.daemon()
    for _ in range(10):
        t.write("a/old.txt", b"old " + TEXT)
        os.rename(t.path("a"), t.path("b"))
        t.write("a/new.txt", b"new " + TEXT)
        t.write("b/more.txt", b"more " + TEXT)
        t.settle()
        remove(t.path("b"))
        os.rename(t.path("a"), t.path("b"))
        remove(t.path("b"))
    t.settle()


@scenario("a document becomes a folder, and a folder a document")
def changes_of_kind(t: Trial) -> None:
    t.daemon()
    t.write("thing.txt")
    t.write("folder/inside.txt")
    t.settle()
    os.unlink(t.path("thing.txt"))
    t.write("thing.txt/inside.txt")
    remove(t.path("folder"))
    t.write("folder")
    t.settle()


@scenario("folders made and removed over and over leave nothing behind")
def churn(t: Trial) -> None:
    daemon = t.daemon()
    for number in range(60):
        t.write(f"churn/{number}/a/document.txt")
        t.write(f"churn/{number}/document.txt")
        remove(t.path("churn"))
    t.write("churn/last.txt")
    t.settle()
    watched = daemon.status()["folders"][0]["watched"]
    t.expect(watched == 2, f"{watched} folders are watched where there are two")


@scenario("a path longer than the kernel takes in one piece is walked name by name")
def deep(t: Trial) -> None:
    daemon = t.daemon()
    name = b"d" * 200
    folder = os.open(t.folder, os.O_DIRECTORY)
    for _ in range(25):
        os.mkdir(name, dir_fd=folder)
        inner = os.open(name, os.O_DIRECTORY, dir_fd=folder)
        os.close(folder)
        folder = inner
    file = os.open(b"deep.txt", os.O_WRONLY | os.O_CREAT, dir_fd=folder)
    os.write(file, TEXT)
    os.close(file)
    try:
        t.until("a sidecar", lambda: b"deep.txt.annotations.json" in map(os.fsencode, os.listdir(folder)))
    finally:
        os.close(folder)
    daemon.ask("wait")


@scenario("with Recursive=no only the folder itself is watched")
def flat(t: Trial) -> None:
    t.daemon({"Watch.Recursive": "no"})
    t.write("top.txt")
    t.write("inner/below.txt")
    t.without.add(b"below.txt")
    t.settle()
