"""Disks that are pulled out, and files and folders that are mounted over others."""

import fcntl
import os
import time

from ground.check import read, sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial

# EXT4_IOC_SHUTDOWN, which XFS has too: from then on every access fails.
SHUTDOWN = 0x8004587D


def disk_on(t: Trial, kind: str, size: str, *options: str) -> str:
    """Mounts a disk of its own at the watched folder, and returns its image."""
    t.needs(f"mkfs.{kind}")
    image = os.path.join(os.fsdecode(t.outside), "disk.img")
    t.run("truncate", "-s", size, image)
    t.run(f"mkfs.{kind}", "-q", *options, image)
    t.mount(t.folder, "loop", kind=kind, device=image)
    return image


def pull_out(t: Trial) -> None:
    """Has the file system in the watched folder fail from now on."""
    folder = os.open(t.folder, os.O_RDONLY)
    try:
        fcntl.ioctl(folder, SHUTDOWN, b"\2\0\0\0")
    except OSError:
        raise Skip("this file system cannot be shut down") from None
    finally:
        os.close(folder)


def pulled_out(kind: str, size: str, *options: str) -> None:
    """Adds the scenario for a kind of file system."""

    @scenario(f"a disk with {kind} that is pulled out in the middle of the work is waited for", on_disk=True)
    def perform(t: Trial) -> None:
        image = disk_on(t, kind, size, *options)
        daemon = t.daemon()
        t.write_many(30, "early")
        t.settle()
        os.sync()
        t.write_many(60, "busy", size=3)
        time.sleep(0.05)
        pull_out(t)
        time.sleep(1)
        t.expect(daemon.is_running(), "the daemon has ended")
        daemon.status()
        t.run("umount", "-l", t.folder)
        t.until("it is free", lambda: image not in mounted_images())
        t.mount(t.folder, "loop", kind=kind, device=image)
        t.write("late.txt")
        t.settle(timeout=60)


def mounted_images() -> str:
    """What loop devices stand for, in words."""
    names = [f"/sys/block/{name}/loop/backing_file" for name in os.listdir("/sys/block")]
    return "\n".join(open(name).read() for name in names if os.path.exists(name))


pulled_out("ext4", "64M", "-F")
pulled_out("xfs", "400M")


@scenario("a file mounted over a document is what counts, until it is unmounted")
def over_document(t: Trial) -> None:
    t.daemon()
    path = t.write("below.txt")
    t.settle()
    other = os.path.join(t.outside, b"other.txt")
    with open(other, "wb") as file:
        file.write(b"Another " + TEXT)
    t.run("mount", "--bind", other, path)
    t.mounts.append(path)
    t.settle()
    t.unmount(path)
    t.settle()


@scenario("a file mounted over a sidecar is told of, and made good for when it goes")
def over_sidecar(t: Trial) -> None:
    daemon = t.daemon()
    path = t.write("one.txt")
    t.settle()
    other = os.path.join(t.outside, b"other.json")
    with open(other, "wb"):
        pass
    t.run("mount", "--bind", other, sidecar_path(path))
    t.mounts.append(sidecar_path(path))
    t.write("one.txt", b"Another " + TEXT)
    t.until("a failure is listed", lambda: "one.txt" in daemon.failures())
    t.expect(read(other) == b"", "what is mounted was written to")
    t.unmount(sidecar_path(path))
    t.settle()


@scenario("a folder that is unmounted while its files are in use, and mounted again, goes on")
def lazily_unmounted(t: Trial) -> None:
    t.mount(t.folder, "size=16m")
    t.daemon()
    for number in range(3):
        t.write_many(60, f"round-{number}", size=4)
        time.sleep(0.1)
        t.run("umount", "-l", t.folder)
        t.write(f"beneath-{number}.txt")
        t.settle()
        t.mount(t.folder, "size=16m")
        t.write(f"round-{number}/anew.txt")
        t.settle()
