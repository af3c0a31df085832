"""Changes in the very moment in which a document is being done."""

import os
import random
import subprocess
import time

from ground.check import sidecar_path
from ground.daemon import WITHOUT_PRIVILEGES
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial


def during_analysis(t: Trial, change) -> None:
    """Writes documents that take a while, and changes each at another moment of that while."""
    for number in range(12):
        path = t.write(f"slow-{number}.txt", b"%d " % number + TEXT * 300)
        time.sleep(0.02 + number * 0.01)
        change(path)


@scenario("a document removed while it is being done leaves no sidecar")
def removed(t: Trial) -> None:
    t.daemon()
    during_analysis(t, os.unlink)
    t.settle()


@scenario("a document that becomes a folder while it is being done leaves no sidecar")
def becomes_folder(t: Trial) -> None:
    t.daemon()

    def replace(path: bytes) -> None:
        os.unlink(path)
        os.mkdir(path)
        with open(os.path.join(path, b"inner.txt"), "wb") as file:
            file.write(TEXT)

    during_analysis(t, replace)
    t.settle()


@scenario("a folder moved while its documents are being done takes them along")
def moved_folder(t: Trial) -> None:
    t.daemon()
    for number in range(10):
        t.write_many(6, f"folder-{number}", size=60)
        time.sleep(random.uniform(0, 0.1))
        os.rename(t.path(f"folder-{number}"), t.path(f"moved-{number}"))
    t.settle()


@scenario("killed in the middle of a storm of renames it finds every document under its last name")
def rename_storm(t: Trial) -> None:
    daemon = t.daemon()
    places = [t.path(f"folder-{number}") for number in range(4)]
    for place in places:
        os.mkdir(place)
    for number in range(60):
        t.write(f"folder-{number % 4}/{number}.txt", b"%d " % number + TEXT)
    for _ in range(6):
        end = time.monotonic() + random.uniform(0.1, 0.5)
        while time.monotonic() < end:
            folder, other = random.sample(places, 2)
            names = [name for name in os.listdir(folder) if name.endswith(b".txt")]
            if names:
                os.rename(os.path.join(folder, random.choice(names)), os.path.join(other, b"%d.txt" % random.randrange(90)))
            if random.random() < 0.02:
                os.rename(folder, folder + b"-x")
                os.rename(other, folder)
                os.rename(folder + b"-x", other)
        daemon.kill()
        daemon.restart()
    t.settle()


@scenario("a folder of ten thousand documents that is moved in is done, and others do not wait for it")
def many_at_once(t: Trial) -> None:
    tree = os.path.join(t.outside, b"tree")
    for number in range(100):
        os.makedirs(os.path.join(tree, b"%d" % number))
        for other in range(100):
            with open(os.path.join(tree, b"%d/%d.txt" % (number, other)), "wb") as file:
                file.write(b"%d.%d" % (number, other))
    t.daemon()
    os.rename(tree, t.path("tree"))
    time.sleep(0.3)
    began = time.monotonic()
    path = t.write("urgent.txt")
    t.until("it has its turn", lambda: os.path.exists(sidecar_path(path)), timeout=20)
    waited = time.monotonic() - began
    t.expect(waited < 5, f"it had to wait for {waited:.1f} s")
    t.settle(timeout=180)


@scenario("two names of one document in different folders both have the truth, whichever is written by")
def hard_links(t: Trial) -> None:
    t.daemon()
    path = t.write("one/first.txt")
    os.mkdir(t.path("two"))
    os.link(path, t.path("two/second.txt"))
    t.settle()
    for number in range(3):
        with open(t.path(("two/second.txt", "one/first.txt")[number % 2]), "ab") as file:
            file.write(b"Changed on %d May 1999.\n" % (number + 1))
        t.settle(timeout=20)
    os.unlink(path)
    with open(t.path("two/second.txt"), "ab") as file:
        file.write(b"The end.\n")
    t.settle()


@scenario("a link in the way to the folder may be turned to another folder and back")
def link_turned(t: Trial) -> None:
    link = os.path.join(t.outside, b"link")
    for name in ("one", "two"):
        t.write(f"{name}/early.txt")
    os.symlink(t.path("one"), link)
    t.daemon(folders=[link])
    t.until("a sidecar", lambda: os.path.exists(sidecar_path(t.path("one/early.txt"))))
    for name in ("two", "one", "two"):
        os.symlink(t.path(name), link + b"-new")
        os.rename(link + b"-new", link)
        t.write(f"{name}/late.txt", os.urandom(4).hex().encode() + TEXT)
        # Nothing tells of that: the link lies in a folder that is there all the time.
        t.until("all is done", lambda: not t.faults(t.path(name)), timeout=30)
    t.write("one/last.txt")
    os.symlink(t.path("one"), link + b"-new")
    os.rename(link + b"-new", link)
    t.settle(timeout=30)


@scenario("a FIFO in the folder's place, and then a link to elsewhere, hang and mislead nobody")
def fifo_in_place(t: Trial) -> None:
    daemon = t.daemon()
    os.rmdir(t.folder)
    os.mkfifo(t.folder)
    t.until("it is away", lambda: not daemon.status()["folders"][0]["isPresent"])
    os.unlink(t.folder)
    elsewhere = os.path.join(t.outside, b"elsewhere")
    os.mkdir(elsewhere)
    os.symlink(elsewhere, t.folder)
    t.until("it is there", lambda: daemon.status()["folders"][0]["isPresent"])
    t.write("one.txt")
    t.settle()
    os.unlink(t.folder)
    os.mkdir(t.folder)
    t.write("two.txt")
    t.settle()


@scenario("what takes the place of the folder for sidecars is followed nowhere, and told of")
def subfolder_taken(t: Trial) -> None:
    victim = os.path.join(t.outside, b"victim")
    os.mkdir(victim)
    for name in ("link", "file", "fifo"):
        os.makedirs(t.path(name))
    os.symlink(victim, t.path("link/.annotations"))
    t.write("file/.annotations", b"mine\n")
    os.mkfifo(t.path("fifo/.annotations"))
    daemon = t.daemon({"Output.Sidecars": "subdirectory"})
    for name in ("link", "file", "fifo", "free"):
        t.write(f"{name}/{name}.txt")
    t.until("the free one is done", lambda: os.path.exists(t.path("free/.annotations/free.txt.annotations.json")))
    t.until("three are listed", lambda: len(daemon.failures()) == 3)
    t.expect(os.listdir(victim) == [], "a link was followed")
    for name in ("link", "file", "fifo"):
        os.unlink(t.path(name, ".annotations"))
    done = lambda name: os.path.exists(t.path(f"{name}/.annotations/{name}.txt.annotations.json"))
    t.until("all are done", lambda: all(done(name) for name in ("link", "file", "fifo")), timeout=30)
    t.without |= {b"link.txt", b"file.txt", b"fifo.txt", b"free.txt"}


@scenario("a document too large to read is listed as skipped, and done when it is cut")
def huge(t: Trial) -> None:
    daemon = t.daemon()
    path = t.path("huge.txt")
    with open(path, "wb") as file:
        file.truncate(1 << 40)
    t.write("other.txt")
    t.without.add(b"huge.txt")
    t.settle()
    daemon.ask("wait")
    t.without.clear()
    with open(path, "r+b") as file:
        file.truncate(0)
        file.write(TEXT)
    t.settle()


@scenario("what may be changed by nobody, folder, document or sidecar, is waited for", on_disk=True)
def immutable(t: Trial) -> None:
    t.needs("chattr")
    path = t.write("fixed/document.txt")
    daemon = t.daemon()
    t.settle()
    if subprocess.run(["chattr", "+i", sidecar_path(path)], capture_output=True).returncode != 0:
        raise Skip("may not make files immutable")
    try:
        t.write("fixed/document.txt", b"Another " + TEXT)
        t.until("a failure is listed", lambda: "document.txt" in daemon.failures())
    finally:
        t.run("chattr", "-i", sidecar_path(path))
    t.settle()


@scenario("in a sticky folder the sidecars of others are left alone, and told of")
def sticky(t: Trial) -> None:
    for name in ("mine.txt", "theirs.txt"):
        t.write(f"shared/{name}")
    foreign = sidecar_path(t.path("shared/theirs.txt"))
    with open(foreign, "wb"):
        pass
    os.chmod(t.path("shared"), 0o1777)
    try:
        os.chown(foreign, 1, 1)
        os.chown(t.path("shared"), 1, 1)
    except OSError:
        raise Skip("may not give folders away") from None
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.until("a failure is listed", lambda: "theirs.txt" in daemon.failures())
    t.until("mine is done", lambda: os.path.exists(sidecar_path(t.path("shared/mine.txt"))))
    os.unlink(foreign)
    t.settle(timeout=30)


@scenario("a folder that can be listed and not entered is told of, and heals when it may be")
def no_execute(t: Trial) -> None:
    t.write("closed/one.txt")
    os.chmod(t.path("closed"), 0o600)
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.write("open.txt")
    t.until("open is done", lambda: os.path.exists(sidecar_path(t.path("open.txt"))))
    time.sleep(1)
    os.chmod(t.path("closed"), 0o700)
    t.settle()
    t.expect(daemon.is_running(), "the daemon has ended")
