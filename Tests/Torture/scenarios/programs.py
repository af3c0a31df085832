"""Habits of programs that people use: editors, browsers, and what copies and unpacks."""

import os
import subprocess
import threading
import time

from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial


@scenario("editors that save by a rename, over a backup, or by a test file are understood")
def editors(t: Trial) -> None:
    t.daemon()
    path = t.write("edited.txt", b"first\n" + TEXT)
    t.settle()
    # Vim: a test file, a backup by rename, the new file under the old name.
    t.write("4913", b"")
    os.unlink(t.path("4913"))
    os.rename(path, t.path("edited.txt~"))
    t.write(".edited.txt.swp", b"\0swap")
    t.write("edited.txt", b"second\n" + TEXT)
    os.unlink(t.path("edited.txt~"))
    t.settle()
    # GNOME and Kate: a temporary file that takes the name.
    for number, temporary in enumerate((".goutputstream-AB12CD", "edited.txt.kate-swp")):
        os.rename(t.write(temporary, b"version %d\n" % number + TEXT), path)
        t.settle()
    # Emacs: an auto-save file and a lock that is a dangling link.
    t.write("#edited.txt#")
    os.symlink("user@host.1234", t.path(".#edited.txt"))
    # LibreOffice: a lock file, and the document written in place.
    t.write(".~lock.edited.txt#")
    t.write("edited.txt", b"third\n" + TEXT)
    t.settle()
    t.run("sed", "-i", "s/third/fourth/", path)
    t.settle()


@scenario("downloads are left alone until they bear their own name")
def downloads(t: Trial) -> None:
    t.daemon()
    for suffix in (".part", ".crdownload", ".download", ".partial", ".filepart", ".tmp"):
        name = f"paper{suffix[1:]}.txt"
        path = t.write(name + suffix, TEXT)
        time.sleep(0.05)
        with open(path, "ab") as file:
            file.write(b"The end.\n")
        os.rename(path, t.path(name))
    # Firefox takes the name first, with nothing in it.
    t.write("held.txt", b"")
    os.rename(t.write("held.txt.part"), t.path("held.txt"))
    t.settle()


@scenario("rsync, tar, cp -a, dd, install and shell appends work as on any folder")
def usual_programs(t: Trial) -> None:
    t.needs("rsync", "tar")
    t.daemon()
    source = os.path.join(t.outside, b"tree")
    os.makedirs(os.path.join(source, b"deep", b"er"))
    for name in (b"a.txt", b"deep/b.txt", b"deep/er/c.txt"):
        with open(os.path.join(source, name), "wb") as file:
            file.write(name + TEXT)
        os.utime(os.path.join(source, name), (86_400, 86_400))
    archive = os.path.join(t.outside, b"tree.tar")
    t.run("tar", "-cf", archive, "-C", source, ".")
    t.run("rsync", "-a", source + b"/", t.path("synced"))
    t.run("rsync", "-a", "--inplace", source + b"/", t.path("in-place"))
    t.run("cp", "-a", source, t.path("copied"))
    os.mkdir(t.path("unpacked"))
    t.run("tar", "-xf", archive, "-C", t.path("unpacked"))
    t.run("dd", b"if=" + os.path.join(source, b"a.txt"), b"of=" + t.path("dd.txt"), "bs=7")
    t.run("install", "-m", "600", os.path.join(source, b"a.txt"), t.path("installed.txt"))
    t.run("sh", "-c", 'for i in 1 2 3 4 5; do echo In 185$i. >> "$1"; done', "sh", t.path("sh.txt"))
    t.settle()
    with open(os.path.join(source, b"a.txt"), "ab") as file:
        file.write(TEXT)
    t.run("rsync", "-a", "--delete", source + b"/", t.path("synced"))
    t.settle()


@scenario("many writers at once, of the same documents, end with the truth")
def many_writers(t: Trial) -> None:
    t.daemon()

    def write(seed: int) -> None:
        for number in range(60):
            t.write(f"shared-{number % 7}.txt", b"%d %d\n" % (seed, number) + TEXT)

    writers = [threading.Thread(target=write, args=(seed,)) for seed in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    t.settle()


@scenario("a document that is only appended to, under an attribute that forbids all else, is done", on_disk=True)
def append_only(t: Trial) -> None:
    t.needs("chattr")
    t.daemon()
    path = t.write("log.txt")
    if subprocess.run(["chattr", "+a", path], capture_output=True).returncode != 0:
        raise Skip("may not make files append-only")
    try:
        for number in range(4):
            t.settle()
            with open(path, "ab") as file:
                file.write(b"On %d May 1921 work went on.\n" % (number + 1))
        t.settle()
    finally:
        t.run("chattr", "-a", path)
