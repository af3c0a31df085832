"""Odd ways to be started, and to be stopped before all is looked at."""

import fcntl
import glob
import os
import signal
import subprocess
import time

from ground.check import read, sidecar_path
from ground.daemon import PROGRAMS, WITHOUT_PRIVILEGES, Daemon
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial

from .limits import lift, limited

LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"


@scenario("started under a library that moves its arguments about, it goes by them all the same")
def preloaded(t: Trial) -> None:
    library = next(iter(glob.glob(LIBRARY)), None)
    if library is None:
        raise Skip("needs faketime")
    t.daemon(environment={"LD_PRELOAD": library, "FAKETIME": "-3y"})
    t.write("one.txt")
    t.settle()


@scenario("with every clock jumping, that of the machine's uptime too, it goes on")
def all_clocks(t: Trial) -> None:
    library = next(iter(glob.glob(LIBRARY)), None)
    if library is None:
        raise Skip("needs faketime")
    clock = os.path.join(t.outside, b"clock")
    words = {
        "LD_PRELOAD": library,
        "FAKETIME_TIMESTAMP_FILE": os.fsdecode(clock),
        "FAKETIME_NO_CACHE": "1",
    }
    for number, offset in enumerate(("+0", "-3y", "+5y", "+0")):
        with open(clock, "w") as file:
            file.write(offset + "\n")
        if number == 0:
            t.daemon(environment=words)
        t.write(f"document-{number}.txt")
        t.settle()


@scenario("started without its standard descriptors it writes its log into no document")
def no_descriptors(t: Trial) -> None:
    t.daemon(prefix=("sh", "-c", 'exec "$@" 0<&- 1>&- 2>&-', "sh"))
    t.write_many(20)
    t.settle()
    t.write("late.txt")
    t.settle()


@scenario("a log that nobody reads any more, or that is full, holds nothing up")
def stuck_log(t: Trial) -> None:
    fifo = os.path.join(t.outside, b"log")
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, 4096)
    daemon = t.daemon(prefix=("sh", "-c", 'exec "$@" 2>"$0"', os.fsdecode(fifo)))
    for _ in range(80):
        daemon.reload()
    t.write_many(20)
    t.settle()
    os.close(reader)
    t.write_many(20, "more")
    t.settle()
    t.expect(daemon.is_running(), "the daemon has ended")


@scenario("a limit to the size of files is like a full disk, and heals")
def file_size_limit(t: Trial) -> None:
    daemon = t.daemon()
    t.run("prlimit", f"--pid={daemon.pid}", "--fsize=100:unlimited")
    t.write_many(3)
    t.until("failures are listed", lambda: len(daemon.failures()) == 3)
    t.run("prlimit", f"--pid={daemon.pid}", "--fsize=unlimited:unlimited")
    t.settle()


@scenario("folders for its state and its socket that cannot be had cost only what they are for")
def no_state(t: Trial) -> None:
    blocked = os.path.join(t.outside, b"blocked")
    with open(blocked, "wb") as file:
        file.write(b"no folder\n")
    os.mkdir(os.path.join(t.outside, b"place"))
    t.daemon(
        {"Paths.RuntimeDirectory": os.fsdecode(blocked) + "/run"},
        place=os.fsdecode(os.path.join(t.outside, b"place")),
    )
    t.write("one.txt")
    t.settle()


@scenario("a folder that is not there is found when it comes although there are no watches left")
def missing_without_watches(t: Trial) -> None:
    folder = t.path("late")
    daemon = t.daemon(folders=[folder], prefix=limited("watches", 0))
    t.write("late/one.txt")
    t.settle(timeout=30)
    lift(daemon, "watches")
    recovered = lambda: daemon.status()["folders"][0]["unwatched"] == 0
    t.until("all is watched", recovered, timeout=30)
    t.write("late/two.txt")
    t.settle(timeout=8)


@scenario("it stops within five seconds in the middle of the first look at thousands of documents")
def stop_in_first_scan(t: Trial) -> None:
    for number in range(3_000):
        t.write(f"{number % 50}/{number}.txt", b"Paper %d of 4 May 1851.\n" % number)
    daemon = t.daemon()
    time.sleep(0.05)
    daemon.stop(limit=5)
    daemon.restart()
    os.kill(daemon.pid, signal.SIGHUP)
    daemon.stop(limit=5)
    daemon.restart()
    t.settle(timeout=120)


@scenario("told to stop before it is ready it stops well")
def stop_before_ready(t: Trial) -> None:
    t.write_many(50)
    for number in range(20):
        daemon = Daemon([t.folder])
        t.daemons.append(daemon)
        daemon.write_configuration()
        process = subprocess.Popen(
            [os.path.join(PROGRAMS, "annotated"), "--config", daemon.configuration],
            stdout=daemon.log,
            stderr=daemon.log,
        )
        time.sleep(number * 0.004)
        process.terminate()
        status = process.wait(5)
        # Before it has taken over the signal, the signal ends it as any program.
        t.expect(status in (0, -signal.SIGTERM), f"it ended with status {status}")
        daemon.process = None
    t.daemon()
    t.settle()


@scenario("relative paths in the configuration are refused or taken, and told of, not guessed")
def relative_paths(t: Trial) -> None:
    daemon = t.daemon(folders=[t.folder, b"relative/folder"])
    t.write("one.txt")
    t.settle()
    t.expect("relative/folder" in daemon.said(), "it says nothing of the relative path")


@scenario("a document that others may not read has a sidecar that they may not either, even for a moment")
def never_wider(t: Trial) -> None:
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    path = t.path("secret.txt")
    for number in range(40):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.write(descriptor, b"%d " % number + TEXT)
        os.close(descriptor)
        end = time.monotonic() + 0.05
        while time.monotonic() < end:
            for name in os.listdir(t.folder):
                if name.endswith((b".json", b".tmp")):
                    try:
                        mode = os.stat(t.path(name)).st_mode
                    except FileNotFoundError:
                        continue
                    t.expect(mode & 0o077 == 0, f"{name!r} has mode {mode:o}")
    t.settle()
    os.chmod(sidecar_path(path), 0o644)
    t.settle()
    t.expect(read(path) != b"", "the document was touched")
    t.expect(daemon.is_running(), "the daemon has ended")
