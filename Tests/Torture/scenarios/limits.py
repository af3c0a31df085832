"""Limits of the kernel that are used up, and file systems that tell of nothing."""

import itertools
import os
import subprocess

from ground.check import sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial

from .crashes import meanwhile
from .faults import injecting


def limited(limit: str, value: int) -> tuple[str, ...]:
    """What starts a program with a limit of inotify, in a user namespace of its own."""
    words = f'echo {value} > /proc/sys/user/max_inotify_{limit} && exec "$@"'
    prefix = ("unshare", "--user", "--map-root-user", "sh", "-c", words, "sh")
    if subprocess.run([*prefix, "true"], capture_output=True).returncode != 0:
        raise Skip("may not limit inotify in a user namespace")
    return prefix


def lift(daemon, limit: str) -> None:
    """Lifts a limit again."""
    words = f"echo 10000 > /proc/sys/user/max_inotify_{limit}"
    command = ["nsenter", "-t", str(daemon.pid), "--user", "--preserve-credentials"]
    subprocess.run([*command, "sh", "-c", words], check=True, capture_output=True)


@scenario("folders beyond the limit of watches are looked at now and then, and watched when they may be")
def watches(t: Trial) -> None:
    for number in range(20):
        t.write(f"folder-{number}/early.txt")
    daemon = t.daemon(prefix=limited("watches", 12))
    t.settle()
    for number in range(20):
        t.write(f"folder-{number}/late.txt")
    t.settle(timeout=30)
    t.expect("max_user_watches" in daemon.said(), "it does not say which setting to raise")
    t.expect(daemon.status()["folders"][0]["unwatched"] > 0, "the status does not tell")
    lift(daemon, "watches")
    recovered = lambda: daemon.status()["folders"][0]["unwatched"] == 0
    t.until("all is watched", recovered, timeout=30)
    t.write("folder-19/last.txt")
    t.settle(timeout=8)


@scenario("without any inotify instance it works by looking, and recovers")
def instances(t: Trial) -> None:
    daemon = t.daemon(prefix=limited("instances", 0))
    t.write("one.txt")
    t.settle(timeout=30)
    t.expect("max_user_instances" in daemon.said(), "it does not say which setting to raise")
    lift(daemon, "instances")
    t.until("it recovers", lambda: daemon.status()["folders"][0]["watched"] > 0, timeout=30)
    t.write("two.txt")
    t.settle(timeout=8)


@scenario("with few descriptors it does all the same work")
def descriptors(t: Trial) -> None:
    t.needs("prlimit")
    t.daemon(prefix=("prlimit", "--nofile=40"))
    t.write_many(60, "folder")
    t.write_many(20, "folder/deeper/and/deeper")
    t.settle(timeout=60)


@scenario("with too few descriptors to work at all it waits, and heals when it gets more")
def too_few_descriptors(t: Trial) -> None:
    t.needs("prlimit")
    daemon = t.daemon()
    t.run("prlimit", f"--pid={daemon.pid}", "--nofile=10:1024")
    t.write_many(10)
    t.expect(daemon.is_running(), "the daemon has ended")
    t.run("prlimit", f"--pid={daemon.pid}", "--nofile=1024:1024")
    t.settle()


@scenario("changes beneath an overlay, which tells of none, are found by looking")
def overlay(t: Trial) -> None:
    layers = [os.path.join(t.outside, name) for name in (b"lower", b"upper", b"work")]
    for layer in layers:
        os.mkdir(layer)
    lower, upper, work = map(os.fsdecode, layers)
    options = f"lowerdir={lower},upperdir={upper},workdir={work}"
    t.mount(t.folder, options, kind="overlay", device="overlay")
    daemon = t.daemon()
    t.expect(daemon.status()["folders"][0]["isPolled"], "the status does not say that it looks")
    t.write("announced.txt")
    t.settle()
    with open(os.path.join(layers[1], b"silent.txt"), "wb") as file:
        file.write(TEXT)
    t.until("a sidecar", lambda: os.path.exists(sidecar_path(t.path("silent.txt"))), timeout=30)


@scenario("Poll=yes finds what no event tells of")
def polled(t: Trial) -> None:
    elsewhere = os.path.join(t.outside, b"original.txt")
    with open(elsewhere, "wb") as file:
        file.write(TEXT)
    os.link(elsewhere, t.path("linked.txt"))
    t.daemon({"Watch.Poll": "yes"})
    t.settle()
    with open(elsewhere, "ab") as file:
        file.write(TEXT)
    t.settle(timeout=30)


@scenario("changes beneath a FUSE file system, which tells of none, are found by looking")
def fuse(t: Trial) -> None:
    t.needs("bindfs")
    backing = os.path.join(t.outside, b"backing")
    os.mkdir(backing)
    mounted = subprocess.run(["bindfs", backing, t.folder], capture_output=True)
    if mounted.returncode != 0:
        raise Skip("may not mount FUSE")
    t.mounts.append(t.folder)
    daemon = t.daemon()
    t.expect(daemon.status()["folders"][0]["isPolled"], "the status does not say that it looks")
    t.write("announced.txt")
    t.settle()
    with open(os.path.join(backing, b"silent.txt"), "wb") as file:
        file.write(TEXT)
    t.until("a sidecar", lambda: os.path.exists(sidecar_path(t.path("silent.txt"))), timeout=30)
    os.unlink(os.path.join(backing, b"announced.txt"))
    gone = lambda: not os.path.exists(sidecar_path(t.path("announced.txt")))
    t.until("the sidecar goes", gone, timeout=30)


@scenario("a folder that keeps silent although it should tell is looked at once that is noticed")
def silent(t: Trial) -> None:
    # The kernel is never asked for the watch; the program believes that it is there.
    prefix = injecting(t, "inotify_add_watch:retval=1")
    daemon = t.daemon({"Watch.RescanSec": "1s"}, prefix=prefix)
    daemon.ask("wait")
    polled = lambda: daemon.status()["folders"][0]["isPolled"]
    t.expect(not polled(), "it is looked at from the start")
    t.write_many(4)
    t.settle(timeout=20)
    # One that is met while it is being written tells nothing, so there are more of them.
    numbers = itertools.count()
    with meanwhile(lambda: t.write(f"more-{next(numbers)}.txt"), every=0.5):
        t.until("it is looked at", polled, timeout=20)
    t.expect("without the kernel's telling" in daemon.said(), "it says nothing of it")
    daemon.settings["Watch.RescanSec"] = "0"
    daemon.reload()
    t.write("late.txt")
    t.settle(timeout=30)
