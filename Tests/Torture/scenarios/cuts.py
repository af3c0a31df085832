"""Power cuts: the disk as it would be found if the power went at that moment."""

import json
import os
import subprocess
import threading
import time

from ground.check import SUFFIX, is_document, read
from ground.scenario import scenario
from ground.trial import Skip, TEXT, Trial

CUTS = 12


def whole(path: bytes) -> bool:
    """Whether a sidecar is all there."""
    try:
        sidecar = json.loads(read(path))
    except ValueError:
        return False
    return sidecar.get("format") == "annotated-sidecar" and "results" in sidecar


@scenario("after a power cut each sidecar is whole, and all that was acknowledged is there", on_disk=True)
def power_cuts(t: Trial) -> None:
    t.needs("mkfs.xfs", "mkfs.ext4")
    # Copies of an image on a file system that shares blocks take a moment, whatever its size.
    store = os.path.join(t.outside, b"store")
    os.mkdir(store)
    image(t, t.outside + b"/store.img", "400M", "mkfs.xfs", "-q", "-m", "reflink=1")
    t.mount(store, "loop", kind="xfs", device=os.fsdecode(t.outside + b"/store.img"))
    disk = os.path.join(store, b"disk.img")
    image(t, disk, "64M", "mkfs.ext4", "-q", "-F", "-m", "0")
    t.mount(t.folder, "loop,commit=1", kind="ext4", device=os.fsdecode(disk))
    daemon = t.daemon()
    t.write_many(20, "early")
    os.sync()
    t.settle()
    daemon.ask("wait")
    acknowledged = [name for name in os.listdir(t.path("early")) if name.endswith(SUFFIX)]
    done = threading.Event()
    writer = threading.Thread(target=write_until, args=(t, done))
    writer.start()
    try:
        for number in range(CUTS):
            time.sleep(0.25)
            cut = os.path.join(store, b"cut-%d.img" % number)
            t.run("cp", "--reflink=always", disk, cut)
    finally:
        done.set()
        writer.join()
    found = sum(look_at_cut(t, store, number, acknowledged) for number in range(CUTS))
    t.expect(found > CUTS * len(acknowledged), "nothing was written meanwhile")


def image(t: Trial, path: bytes, size: str, *command: str) -> None:
    """Makes a file system in a file."""
    t.run("truncate", "-s", size, path)
    if subprocess.run([*command, path], capture_output=True).returncode != 0:
        raise Skip(f"{command[0]} cannot make a file system")


def write_until(t: Trial, done: threading.Event) -> None:
    """Writes, changes and removes documents, until told otherwise."""
    number = 0
    while not done.wait(0.005):
        number += 1
        t.write(f"busy/document-{number % 60}.txt", b"%d " % number + TEXT)
        if number % 7 == 0:
            os.unlink(t.path(f"busy/document-{number % 60}.txt"))


def look_at_cut(t: Trial, store: bytes, number: int, acknowledged: list[bytes]) -> int:
    """Mounts the disk as it was at a cut; returns how many whole sidecars there are."""
    place = os.path.join(t.outside, b"cut")
    os.makedirs(place, exist_ok=True)
    image_path = os.path.join(store, b"cut-%d.img" % number)
    t.run("mount", "-o", "loop", image_path, place)
    try:
        sidecars = []
        for parent, _, names in os.walk(place):
            sidecars += [os.path.join(parent, n) for n in names if n.endswith(SUFFIX)]
        broken = [path for path in sidecars if not whole(path)]
        t.expect(not broken, f"cut {number}: {len(broken)} torn, such as {broken[:1]}")
        early = set(os.listdir(os.path.join(place, b"early")))
        lost = [name for name in acknowledged if name not in early]
        t.expect(not lost, f"cut {number}: {len(lost)} acknowledged sidecars are lost")
        return len(sidecars)
    finally:
        t.unmount(place)


@scenario("what a power cut left is made good for at the next start", on_disk=True)
def after_cut(t: Trial) -> None:
    t.needs("mkfs.xfs", "mkfs.ext4")
    store = os.path.join(t.outside, b"store")
    os.mkdir(store)
    image(t, t.outside + b"/store.img", "400M", "mkfs.xfs", "-q", "-m", "reflink=1")
    t.mount(store, "loop", kind="xfs", device=os.fsdecode(t.outside + b"/store.img"))
    disk, cut = os.path.join(store, b"disk.img"), os.path.join(store, b"cut.img")
    image(t, disk, "64M", "mkfs.ext4", "-q", "-F", "-m", "0")
    t.mount(t.folder, "loop", kind="ext4", device=os.fsdecode(disk))
    daemon = t.daemon()
    t.write_many(60)
    time.sleep(0.3)
    t.run("cp", "--reflink=always", disk, cut)
    workers = daemon.workers()
    daemon.kill()
    t.until("its workers end", lambda: not any(os.path.exists(f"/proc/{w}") for w in workers))
    t.unmount(t.folder)
    t.mount(t.folder, "loop", kind="ext4", device=os.fsdecode(cut))
    daemon.restart()
    t.settle()
    t.expect(all(is_document(n) or n.endswith(SUFFIX) for n in os.listdir(t.folder) if n != b"lost+found"), "litter")
