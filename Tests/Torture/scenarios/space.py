"""File systems that are full, out of inodes, or read-only for a while."""

import os

from ground.check import read, sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Trial


def fill(path: bytes) -> None:
    """Writes a file until there is no space left."""
    with open(path, "wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 4096):
                pass
        except OSError:
            pass


@scenario("a full disk spoils no sidecar, is told of, and heals when there is space")
def full(t: Trial) -> None:
    t.mount(t.folder, "size=2m")
    daemon = t.daemon()
    t.write_many(5, "early")
    t.settle()
    before = t.sidecar_states()
    t.write("changed.txt")
    t.settle()
    with open(t.path("changed.txt"), "r+b") as file:
        fill(t.path(".ballast"))
        file.write(b"Thy")
    for number in range(5):
        with open(t.path("early", f"document-{number:05d}.txt"), "r+b") as file:
            file.write(b"Thema")
    t.until("failures are listed", lambda: len(daemon.failures()) == 6)
    after = t.sidecar_states()
    t.expect(all(after[path] == state for path, state in before.items()), "a sidecar was touched")
    t.expect("space" in daemon.status()["line"] or daemon.status()["failed"], "no word of it")
    os.unlink(t.path(".ballast"))
    t.settle()


@scenario("a full disk is no trouble for a daemon that starts on it")
def full_at_start(t: Trial) -> None:
    t.mount(t.folder, "size=1m")
    t.write_many(5)
    fill(t.path(".ballast"))
    daemon = t.daemon()
    t.until("failures are listed", lambda: len(daemon.failures()) == 5)
    os.unlink(t.path(".ballast"))
    t.settle()


@scenario("used up inodes are told of, and heal")
def no_inodes(t: Trial) -> None:
    t.mount(t.folder, "size=4m,nr_inodes=40")
    daemon = t.daemon()
    t.write_many(10)
    t.settle()
    ballast = []
    try:
        while True:
            ballast.append(t.write(f".ballast-{len(ballast)}", b""))
    except OSError:
        pass
    os.unlink(ballast.pop())
    t.write("late.txt")
    t.until("a failure is listed", lambda: "late.txt" in daemon.failures())
    for path in ballast:
        os.unlink(path)
    t.settle()


@scenario("a file system that becomes read-only is waited for")
def read_only(t: Trial) -> None:
    t.mount(t.folder, "size=4m")
    daemon = t.daemon()
    t.write_many(5)
    t.settle()
    daemon.stop()
    t.write("late.txt")
    t.run("mount", "-o", "remount,bind,ro", t.folder)
    daemon.restart()
    t.until("a failure is listed", lambda: "late.txt" in daemon.failures())
    t.run("mount", "-o", "remount,bind,rw", t.folder)
    t.settle()


@scenario("a read-only file system that documents are changed beneath is done when it may be")
def read_only_alive(t: Trial) -> None:
    backing = os.path.join(t.outside, b"backing")
    os.mkdir(backing)
    t.run("mount", "--bind", backing, t.folder)
    t.mounts.append(t.folder)
    t.run("mount", "-o", "remount,bind,ro", t.folder)
    daemon = t.daemon()
    with open(os.path.join(backing, b"document.txt"), "wb") as file:
        file.write(TEXT)
    t.until("a failure is listed", lambda: "document.txt" in daemon.failures())
    t.run("mount", "-o", "remount,bind,rw", t.folder)
    t.settle()


@scenario("sidecars under another folder, on another file system that is full, heal as well")
def full_elsewhere(t: Trial) -> None:
    apart = os.path.join(t.outside, b"apart")
    os.mkdir(apart)
    t.mount(apart, "size=1m")
    fill(os.path.join(apart, b"ballast"))
    daemon = t.daemon({"Output.Sidecars": os.fsdecode(apart)})
    t.write("below/document.txt")
    t.until("a failure is listed", lambda: "document.txt" in daemon.failures())
    os.unlink(os.path.join(apart, b"ballast"))
    sidecar = os.path.join(apart, b"below", b"document.txt.annotations.json")
    t.until("a sidecar", lambda: os.path.exists(sidecar))
    t.run("rm", "-r", t.path("below"))
    t.until("the sidecar goes", lambda: not os.path.exists(sidecar))
    t.expect(not os.path.exists(sidecar_path(t.path("below/document.txt"))), "it is beside")


@scenario("a quota that is used up is like a full disk", on_disk=True)
def quota(t: Trial) -> None:
    t.needs("mkfs.btrfs", "btrfs")
    image, disk = (os.path.join(t.outside, name) for name in (b"disk.img", b"disk"))
    os.mkdir(disk)
    t.run("truncate", "-s", "200M", image)
    t.run("mkfs.btrfs", "-q", image)
    t.mount(disk, "loop", kind="btrfs", device=os.fsdecode(image))
    apart = os.path.join(disk, b"apart")
    t.run("btrfs", "quota", "enable", disk)
    t.run("btrfs", "subvolume", "create", apart)
    t.run("btrfs", "qgroup", "limit", "2M", apart)
    daemon = t.daemon({"Output.Sidecars": os.fsdecode(apart)})
    t.write("early.txt")
    sidecar = lambda name: os.path.join(apart, name + b".annotations.json")
    t.until("a sidecar", lambda: os.path.exists(sidecar(b"early.txt")))
    before = read(sidecar(b"early.txt"))
    fill(os.path.join(apart, b"ballast"))
    t.write("early.txt", b"Another " + TEXT)
    t.write("late.txt")
    t.until("failures are listed", lambda: len(daemon.failures()) == 2)
    t.expect("quota" in " ".join(daemon.failures().values()).lower(), "the reason is not told")
    t.expect(read(sidecar(b"early.txt")) == before, "the old sidecar was touched")
    os.unlink(os.path.join(apart, b"ballast"))
    os.sync()
    t.until("no failure is listed", lambda: daemon.failures() == {})
    t.until("a sidecar", lambda: os.path.exists(sidecar(b"late.txt")))
    t.expect(read(sidecar(b"early.txt")) != before, "the sidecar is stale")
    daemon.stop()
    t.without |= {b"early.txt", b"late.txt"}
