"""Ways in which documents are written."""

import ctypes
import mmap
import os
import subprocess
import sys
import threading
import time

from ground.check import fault_of_sidecar, sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Trial

RENAME_EXCHANGE = 2
AT_FDCWD = -100
FALLOC_FL_PUNCH_HOLE = 3
AT_SYMLINK_FOLLOW = 0x400
LIBC = ctypes.CDLL(None, use_errno=True)


@scenario("a slow writer's document is described as it is at the end")
def slow_writer(t: Trial) -> None:
    t.daemon()
    with open(t.path("slow.txt"), "wb", buffering=0) as file:
        for _ in range(20):
            file.write(TEXT)
            time.sleep(0.15)
    t.settle()


@scenario("a writer who goes away without closing well is noticed")
def killed_writer(t: Trial) -> None:
    t.daemon()
    writer = subprocess.Popen(
        ["sh", "-c", 'exec > "$1"; while :; do echo Founded in 1851.; sleep 0.05; done',
         "sh", t.path("log.txt")]
    )
    t.programs.append(writer)
    time.sleep(1)
    writer.kill()
    t.settle()


@scenario("what is written through a memory map is seen once it is unmapped")
def mapped_writer(t: Trial) -> None:
    t.daemon()
    t.write("mapped.txt", TEXT)
    t.settle()
    with open(t.path("mapped.txt"), "r+b") as file:
        memory = mmap.mmap(file.fileno(), 0)
    time.sleep(0.3)
    memory[:14] = b"The fort at Al"
    time.sleep(0.3)
    memory.close()
    t.settle()


@scenario("a document cut short by its path, without being opened, is done again")
def truncation(t: Trial) -> None:
    t.daemon()
    t.write("cut.txt", TEXT * 10)
    t.settle()
    os.truncate(t.path("cut.txt"), 100)
    t.settle()
    os.truncate(t.path("cut.txt"), 0)
    t.settle()


@scenario("documents linked in, and made nameless first and linked then, are found")
def links(t: Trial) -> None:
    t.daemon()
    elsewhere = os.path.join(t.outside, b"original.txt")
    with open(elsewhere, "wb") as file:
        file.write(TEXT)
    os.link(elsewhere, t.path("linked.txt"))
    nameless = os.open(t.folder, os.O_TMPFILE | os.O_WRONLY, 0o644)
    os.write(nameless, TEXT)
    LIBC.linkat(
        AT_FDCWD,
        b"/proc/self/fd/%d" % nameless,
        AT_FDCWD,
        t.path("from-nothing.txt"),
        AT_SYMLINK_FOLLOW,
    )
    os.close(nameless)
    t.expect(os.path.exists(t.path("from-nothing.txt")), "nothing was linked in")
    t.settle()


@scenario("what is written under a hard link's other name is found by the next rescan")
def hard_link(t: Trial) -> None:
    elsewhere = os.path.join(t.outside, b"original.txt")
    with open(elsewhere, "wb") as file:
        file.write(TEXT)
    os.link(elsewhere, t.path("linked.txt"))
    t.daemon({"Watch.RescanSec": "1s"})
    t.settle()
    with open(elsewhere, "ab") as file:
        file.write(b"It was sold on 3 June 1960.\n")
    t.settle()


@scenario("documents renamed, swapped and overwritten by a rename keep the right sidecars")
def renames(t: Trial) -> None:
    t.daemon()
    for name in ("one.txt", "two.txt", "three.txt", "four.txt"):
        t.write(name, name.encode() + TEXT)
    t.settle()
    os.rename(t.path("one.txt"), t.path("new.txt"))
    os.rename(t.path("two.txt"), t.path("three.txt"))
    os.rename(t.path("four.txt"), os.path.join(t.outside, b"four.txt"))
    t.settle()
    LIBC.renameat2(AT_FDCWD, t.path("new.txt"), AT_FDCWD, t.path("three.txt"), RENAME_EXCHANGE)
    t.settle()


@scenario("a change that leaves size and time of modification as they were is seen")
def same_size_and_time(t: Trial) -> None:
    t.daemon()
    path = t.write("same.txt", b"It was opened in 1851, and closed in 1903.\n")
    t.settle()
    before = os.stat(path)
    t.write("same.txt", b"It was opened in 1852, and closed in 1904.\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    t.settle()


@scenario("a document deleted before it could be read leaves nothing behind")
def short_lives(t: Trial) -> None:
    t.daemon()
    for number in range(300):
        os.unlink(t.write(f"short-{number}.txt"))
    t.write("last.txt")
    t.settle()


@scenario("a document that is never at rest is done now and then all the same")
def restless(t: Trial) -> None:
    t.daemon()
    path = t.path("restless.txt")
    done = threading.Event()

    def write() -> None:
        with open(path, "ab", buffering=0) as file:
            while not done.wait(0.05):
                file.write(b"On 5 May 1921 work went on.\n")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        t.until("a sidecar", lambda: os.path.exists(sidecar_path(path)), timeout=50)
    finally:
        done.set()
        writer.join()
    t.settle()


@scenario("what is up to date is not written again: after a touch, a rescan, a restart")
def nothing_for_nothing(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(20)
    t.settle()
    daemon.ask("wait")
    before = t.sidecar_states()
    daemon.ask("rescan")
    daemon.ask("wait")
    daemon.stop()
    daemon.restart()
    daemon.ask("wait")
    os.chmod(t.path("document-00000.txt"), 0o644)
    daemon.ask("wait")
    t.expect(t.sidecar_states() == before, "a sidecar was written again for nothing")


@scenario("a sidecar deleted, emptied, cut or falsified comes back as it was")
def damaged_sidecars(t: Trial) -> None:
    t.daemon()
    paths = [t.write(f"document-{number}.txt", b"%d " % number + TEXT) for number in range(4)]
    t.settle()
    os.unlink(sidecar_path(paths[0]))
    os.truncate(sidecar_path(paths[1]), 0)
    os.truncate(sidecar_path(paths[2]), 500)
    with open(sidecar_path(paths[3]), "r+b") as file:
        falsified = file.read().replace(b'"status":"ok"', b'"status":"failed"', 1)
        file.seek(0)
        file.write(falsified)
    t.settle()
    t.expect(fault_of_sidecar(paths[3]) is None, "the falsified sidecar is still there")


@scenario("ways to write without write: holes, copies within the kernel, and a map that is never closed")
def unusual_writers(t: Trial) -> None:
    t.daemon()
    source = t.write("source.txt", TEXT * 50)
    for name in ("hole.txt", "sent.txt", "copied.txt", "mapped.txt"):
        t.write(name, TEXT * 50)
    t.settle()
    with open(t.path("hole.txt"), "r+b") as file:
        LIBC.fallocate(file.fileno(), FALLOC_FL_PUNCH_HOLE, ctypes.c_long(0), ctypes.c_long(4096))
    with open(source, "rb") as file, open(t.path("sent.txt"), "r+b") as copy:
        os.sendfile(copy.fileno(), file.fileno(), 100, len(TEXT))
    with open(source, "rb") as file, open(t.path("copied.txt"), "r+b") as copy:
        os.copy_file_range(file.fileno(), copy.fileno(), len(TEXT), 150)
    words = (
        "import mmap,os,sys,time\n"
        "m = mmap.mmap(os.open(sys.argv[1], os.O_RDWR), 0)\n"
        "m[:4] = b'Then'; m.flush(); print(flush=True); time.sleep(60)\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", words, t.path("mapped.txt")], stdout=subprocess.PIPE)
    t.programs.append(writer)
    writer.stdout.readline()
    writer.kill()
    t.without.add(b"hole.txt")
    t.settle()
