"""System calls that fail, by strace's injection of faults."""

import os
import signal
import subprocess
import time

from ground.scenario import scenario
from ground.trial import Skip, Trial


def injecting(t: Trial, *faults: str) -> tuple[str, ...]:
    """What starts a program some of whose system calls fail."""
    t.needs("strace")
    probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True)
    if probe.returncode != 0:
        raise Skip("may not trace programs")
    calls = ",".join(fault.split(":")[0] for fault in faults)
    words = ["strace", "-D", "-I1", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}"]
    for fault in faults:
        words += ["-e", f"inject={fault}"]
    return tuple(words)


def untraced(daemon) -> None:
    """Ends the injection of faults."""
    with open(f"/proc/{daemon.pid}/status") as file:
        tracer = next(int(line.split()[1]) for line in file if line.startswith("TracerPid"))
    # The signal that the shell lets no program of the background ignore.
    os.kill(tracer, signal.SIGTERM)


def work(t: Trial) -> None:
    """A bit of everything."""
    t.write_many(20, "some")
    time.sleep(0.2)
    os.rename(t.path("some"), t.path("others"))
    for number in range(5):
        os.unlink(t.path("others", f"document-{number:05d}.txt"))
    t.write_many(5, "some")


def every_third(fault: str, title: str) -> None:
    """Adds a scenario in which every third call fails."""

    @scenario(title)
    def perform(t: Trial) -> None:
        t.daemon(prefix=injecting(t, f"{fault}:when=2+3"))
        work(t)
        t.settle(timeout=90)


every_third("fsync:error=EIO", "a disk that cannot sync every third time loses nothing")
every_third("renameat:error=EDQUOT", "a quota that is full every third time loses nothing")
every_third("fchmod:error=EPERM", "permissions that cannot be set lose nothing")
every_third("inotify_add_watch:error=ENOMEM", "watches refused every third time lose nothing")
every_third("unlinkat:error=EIO", "sidecars that cannot be removed every third time do not stay")


@scenario("a want of descriptors at every seventh file is made good for once there are enough")
def too_many_files(t: Trial) -> None:
    daemon = t.daemon(prefix=injecting(t, "openat:error=EMFILE:when=100+7"))
    work(t)
    time.sleep(2)
    untraced(daemon)
    t.settle(timeout=60)


@scenario("a disk that cannot sync at all is told of in the status, and heals")
def no_sync(t: Trial) -> None:
    daemon = t.daemon(prefix=injecting(t, "fsync:error=EIO"))
    t.write_many(5)
    t.until("failures are listed", lambda: len(daemon.failures()) == 5)
    t.expect(daemon.status()["failed"] == 5, "the status does not count them")
    untraced(daemon)
    t.settle()


@scenario("folders that cannot be listed for a while are listed when they can")
def no_listing(t: Trial) -> None:
    t.write_many(5, "early")
    daemon = t.daemon(prefix=injecting(t, "getdents64:error=EIO"))
    work(t)
    t.until("the status tells", lambda: daemon.status()["folders"][0]["unwatched"] > 0)
    untraced(daemon)
    t.settle()


@scenario("a write that fails in the middle leaves the old sidecar as it was")
def no_space(t: Trial) -> None:
    t.write_many(5)
    t.daemon().stop()
    t.daemons[-1].restart()
    t.settle()
    before = t.sidecar_states()
    t.daemons[-1].stop()
    daemon = t.daemon(prefix=injecting(t, "write:error=ENOSPC:when=1+1", "fsync:error=ENOSPC"))
    t.write_many(5, size=2)
    time.sleep(1)
    t.expect(t.sidecar_states() == before, "an old sidecar was touched")
    t.expect(daemon.is_running(), "the daemon has ended")
    untraced(daemon)
    t.settle()


@scenario("a journal that cannot be written to ends nothing")
def no_log(t: Trial) -> None:
    # Descriptor 2 is refused by the full device, whatever is written to it.
    t.daemon(prefix=("sh", "-c", 'exec "$@" 2>/dev/full', "sh"))
    work(t)
    t.settle()


@scenario("processes that cannot be started are waited for")
def no_processes(t: Trial) -> None:
    daemon = t.daemon(prefix=injecting(t, "pipe2:error=EMFILE:when=1..12"))
    work(t)
    t.settle(timeout=60)
    t.until("no failure is listed", lambda: daemon.failures() == {})


@scenario("a disk that cannot read documents for a while loses none of them")
def no_reading(t: Trial) -> None:
    daemon = t.daemon(prefix=injecting(t, "pread64:error=EIO:when=9+"))
    work(t)
    t.until("failures are listed", lambda: len(daemon.failures()) > 5)
    reasons = set(daemon.failures().values())
    t.expect(all("Input/output error" in reason for reason in reasons), f"reasons: {reasons}")
    untraced(daemon)
    t.settle(timeout=60)
    t.until("no failure is listed", lambda: daemon.failures() == {})


@scenario("files whose handles have gone stale, as on a server, are opened again")
def stale_handles(t: Trial) -> None:
    daemon = t.daemon(prefix=injecting(t, "openat:error=ESTALE:when=250+7"))
    work(t)
    time.sleep(2)
    untraced(daemon)
    t.settle(timeout=60)



every_third("flock:error=ENOLCK", "locks that cannot be had lose nothing")
every_third("fremovexattr:error=EIO", "lists of access that cannot be taken away lose nothing")


@scenario("files that cannot be closed well lose nothing")
def bad_closes(t: Trial) -> None:
    t.daemon(prefix=injecting(t, "close:error=EIO:when=100+3"))
    work(t)
    t.settle(timeout=60)
