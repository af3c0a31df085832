"""Names and folders that change places in every way the kernel has."""

import os
import time

from ground.check import sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial

from .writers import AT_FDCWD, LIBC, RENAME_EXCHANGE


def exchange(one: bytes, other: bytes) -> None:
    """Lets two names change places in one step."""
    if LIBC.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) != 0:
        raise Skip("this file system cannot exchange names")


@scenario("names that change in case or in how accents are composed have sidecars of their own")
def other_spelling(t: Trial) -> None:
    t.daemon()
    t.write("letter.txt")
    t.write("é.txt")
    for old, new in (("letter.txt", "Letter.TXT"), ("é.txt", "e\u0301.txt")):
        t.settle()
        os.rename(t.path(old), t.path(new))
        t.settle()
        t.expect(not os.path.exists(sidecar_path(t.path(old))), f"{old} has left a sidecar")


@scenario("a hidden folder is left alone until it is shown, and when it is hidden again")
def hidden(t: Trial) -> None:
    daemon = t.daemon()
    t.write(".hidden/deep/one.txt")
    t.write("other.txt")
    t.settle()
    t.expect(os.listdir(t.path(".hidden/deep")) == [b"one.txt"], "it was looked into")
    for number in range(3):
        os.rename(t.path(".hidden"), t.path("shown"))
        t.write("shown/deep/two.txt", b"%d " % number + TEXT)
        t.settle()
        os.rename(t.path("shown"), t.path(".hidden"))
        late = t.write(f".hidden/deep/late-{number}.txt")
        daemon.ask("wait")
        t.expect(not os.path.exists(sidecar_path(late)), "a hidden folder is still watched")


@scenario("a folder moved over an empty one is watched under its new name, and the other no more")
def over_empty(t: Trial) -> None:
    t.daemon()
    for number in range(8):
        t.write("moved/inner/one.txt", b"%d " % number + TEXT)
        os.makedirs(t.path("place"))
        t.settle()
        os.rename(t.path("moved"), t.path("place"))
        t.write("place/inner/two.txt", b"%d " % number + TEXT)
        t.write("place/three.txt", b"%d " % number + TEXT)
        t.settle()
        os.rename(t.path("place"), t.path("moved"))
    t.settle()


@scenario("two folders that change places in one step take their documents along")
def exchanged_folders(t: Trial) -> None:
    daemon = t.daemon()
    t.write("one/inner/document.txt", b"one " + TEXT)
    t.write("two/inner/document.txt", b"two " + TEXT)
    t.settle()
    for number in range(6):
        exchange(t.path("one"), t.path("two"))
        t.write(f"one/inner/late-{number}.txt")
        t.write("two/inner/document.txt", b"%d " % number + TEXT)
        t.settle()
    daemon.ask("wait")
    watched = daemon.status()["folders"][0]["watched"]
    t.expect(watched == 5, f"{watched} folders are watched where there are five")


@scenario("a document and a folder that change places, over and over, are both what they are now")
def exchanged_kinds(t: Trial) -> None:
    t.daemon()
    t.write("a.txt")
    t.write("b.txt/inside.txt")
    for number in range(10):
        exchange(t.path("a.txt"), t.path("b.txt"))
        time.sleep(0.02 * (number % 3))
    t.settle()
    exchange(t.path("a.txt"), t.path("b.txt"))
    t.settle()


@scenario("a document moved together with its sidecar, by a person who knows of it, ends well")
def moved_with_sidecar(t: Trial) -> None:
    t.daemon()
    one, two = t.write("one.txt", b"one " + TEXT), t.path("sub/one.txt")
    os.mkdir(t.path("sub"))
    t.settle()
    os.rename(sidecar_path(one), sidecar_path(two))
    os.rename(one, two)
    t.settle()
    # Now renamed, so that the sidecar speaks of another.
    os.rename(two, t.path("sub/two.txt"))
    try:
        os.rename(sidecar_path(two), sidecar_path(t.path("sub/two.txt")))
    except FileNotFoundError:
        # The daemon has been faster.
        pass
    t.settle()
    three = t.write("three.txt", b"three " + TEXT)
    t.settle()
    exchange(t.path("sub/two.txt"), three)
    exchange(sidecar_path(t.path("sub/two.txt")), sidecar_path(three))
    t.settle()


@scenario("a document moved in while its writer goes on writing is done again at the end")
def moved_unfinished(t: Trial) -> None:
    t.daemon()
    outside = os.path.join(t.outside, b"growing.txt")
    with open(outside, "wb", buffering=0) as file:
        file.write(TEXT)
        os.rename(outside, t.path("growing.txt"))
        for number in range(5):
            time.sleep(0.2)
            file.write(b"On %d May 1921 work went on.\n" % (number + 1))
    t.settle()


@scenario("while it is away a document is replaced by another of the same size, time and name")
def replaced_while_away(t: Trial) -> None:
    daemon = t.daemon()
    path = t.write("same.txt", b"It was opened in 1851, and closed in 1903.\n")
    t.settle()
    before = os.stat(path)
    for kill in (True, False):
        daemon.kill() if kill else daemon.stop()
        other = b"It was opened in %d, and closed in 1903.\n" % (1852 + kill)
        with open(path, "r+b") as file:
            file.write(other)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        daemon.restart()
        t.settle()


@scenario("what another wrote in a sidecar's place while the document was in work is not written over")
def foreign_meanwhile(t: Trial) -> None:
    daemon = t.daemon()
    notes = []
    for number in range(20):
        path = t.write(f"slow-{number}.txt", b"%d " % number + TEXT * 400)
        time.sleep(0.02 + number * 0.005)
        try:
            descriptor = os.open(sidecar_path(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        except FileExistsError:
            continue
        os.write(descriptor, b"my own notes\n")
        os.close(descriptor)
        notes.append(path)
    t.expect(bool(notes), "nothing was written in time")
    daemon.ask("wait")
    listed = {os.fsdecode(os.path.basename(path)) for path in notes}
    t.until("they are listed", lambda: set(daemon.failures()) == listed)
    for path in notes:
        with open(sidecar_path(path), "rb") as file:
            t.expect(file.read() == b"my own notes\n", f"{path!r}: notes were lost")
        os.unlink(sidecar_path(path))
    t.settle()


@scenario("a document linked into its own sidecar's place is not written to, and heals")
def linked_to_itself(t: Trial) -> None:
    daemon = t.daemon()
    path = t.write("one.txt")
    t.settle()
    os.unlink(sidecar_path(path))
    os.link(path, sidecar_path(path))
    t.until("it is listed", lambda: "one.txt" in daemon.failures())
    with open(path, "rb") as file:
        t.expect(file.read() == TEXT, "the document was written to")
    os.unlink(sidecar_path(path))
    t.settle()
    os.link(sidecar_path(path), sidecar_path(t.path("two.txt")))
    t.write("two.txt", b"two " + TEXT)
    t.settle()
