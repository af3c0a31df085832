"""The daemon and its workers killed, stopped and overloaded."""

import json
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager

from ground.check import SUFFIX, read
from ground.scenario import scenario
from ground.trial import TEXT, Trial


def torn(t: Trial) -> list[bytes]:
    """Sidecars that are neither absent nor whole."""
    found = []
    for parent, _, names in os.walk(t.folder):
        for name in names:
            if name.endswith(SUFFIX) and not is_whole(os.path.join(parent, name)):
                found.append(name)
    return found


def is_whole(path: bytes) -> bool:
    """Whether a file is JSON to its end."""
    try:
        return bool(json.loads(read(path)))
    except ValueError:
        return False


@contextmanager
def meanwhile(work: Callable[[], None], every: float):
    """Does something over and over while the body runs."""
    done = threading.Event()

    def repeat() -> None:
        while not done.wait(every):
            work()

    thread = threading.Thread(target=repeat)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def send(processes: list[int], number: int) -> None:
    """Sends a signal to processes, some of which may have ended."""
    for process in processes:
        try:
            os.kill(process, number)
        except ProcessLookupError:
            pass


@scenario("killed at any moment, the daemon leaves whole sidecars or none, and makes good for it")
def killed_daemon(t: Trial) -> None:
    daemon = t.daemon()
    for round in range(12):
        for number in range(15):
            t.write(f"{number % 4}/document-{number}.txt", b"%d " % round + TEXT * 3)
        os.unlink(t.path(f"{round % 4}/document-{round % 4}.txt"))
        time.sleep(random.uniform(0, 0.25))
        daemon.kill()
        t.expect(not torn(t), "a sidecar is torn")
        daemon.restart()
    t.settle()


@scenario("killed while it stops, starts or writes to a real disk, it makes good for it", on_disk=True)
def killed_on_disk(t: Trial) -> None:
    daemon = t.daemon()
    for round in range(6):
        t.write_many(25, f"round-{round}", size=2)
        time.sleep(random.uniform(0, 0.3))
        os.kill(daemon.pid, signal.SIGTERM)
        time.sleep(random.uniform(0, 0.02))
        daemon.kill()
        t.expect(not torn(t), "a sidecar is torn")
        daemon.restart()
    t.settle()


@scenario("workers end with the daemon that was killed")
def orphaned_workers(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(10)
    t.settle()
    workers = daemon.workers()
    t.expect(len(workers) >= 1, "there are no workers")
    daemon.kill()
    t.until("they end", lambda: not any(os.path.exists(f"/proc/{w}") for w in workers), timeout=5)
    daemon.restart()


@scenario("workers killed every second cost time and nothing else")
def killed_workers(t: Trial) -> None:
    daemon = t.daemon()
    with meanwhile(lambda: send(daemon.workers(), signal.SIGKILL), every=1):
        t.write_many(300, size=4)
        time.sleep(4)
    t.write("after.txt")
    t.settle(timeout=90)


@scenario("workers killed while they wait are renewed without a word")
def killed_idle_workers(t: Trial) -> None:
    daemon = t.daemon()
    for number in range(12):
        t.write(f"document-{number}.txt")
        t.settle()
        send(daemon.workers(), signal.SIGKILL)
    t.write("last.txt")
    t.settle()
    t.expect(daemon.failures() == {}, "a document was given up")


@scenario("a worker that stands still is replaced after the deadline, and nothing is lost")
def stopped_workers(t: Trial) -> None:
    daemon = t.daemon({"Limits.TimeoutSec": "3s"})
    t.write_many(5)
    t.settle()
    send(daemon.workers(), signal.SIGSTOP)
    t.write_many(20, "more")
    t.settle()


@scenario("it stops within five seconds under load, and goes on where it was")
def stop_under_load(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(400, size=8)
    time.sleep(0.3)
    daemon.stop(limit=5)
    t.expect(not torn(t), "a sidecar is torn")
    daemon.restart()
    t.settle(timeout=90)


@scenario("it stops within five seconds although its workers stand still")
def stop_with_stuck_workers(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(4)
    t.settle()
    send(daemon.workers(), signal.SIGSTOP)
    t.write_many(20, "more")
    time.sleep(0.3)
    daemon.stop(limit=5)
    daemon.restart()
    t.settle()


@scenario("after hours of work in miniature, descriptors and memory are what they were")
def flat(t: Trial) -> None:
    daemon = t.daemon()

    def burst() -> None:
        t.write_many(100, "burst")
        t.settle()
        for name in os.listdir(t.path("burst")):
            if not name.endswith(SUFFIX):
                os.unlink(t.path("burst", name))
        t.settle()
        daemon.ask("wait")

    burst()
    descriptors, memory = daemon.descriptors(), daemon.memory()
    for _ in range(6):
        send(daemon.workers(), signal.SIGKILL)
        burst()
    t.expect(daemon.descriptors() <= descriptors + 2, f"{daemon.descriptors()} descriptors are open")
    grown = (daemon.memory() - memory) >> 20
    t.expect(grown < 8, f"memory has grown by {grown} MiB")


@scenario("a worker holds no descriptor, privilege or limit that it should not")
def confinement(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(5)
    t.settle()
    for worker in daemon.workers():
        links = [os.readlink(f"/proc/{worker}/fd/{n}") for n in os.listdir(f"/proc/{worker}/fd")]
        t.expect(not any(link.startswith(("/var", "/tmp", "/proc")) for link in links), f"{links}")
        with open(f"/proc/{worker}/status") as file:
            status = dict(line.split(":\t", 1) for line in file.read().splitlines() if ":\t" in line)
        t.expect(status["NoNewPrivs"] == "1" and status["Seccomp"] == "2", "it is not confined")
        t.expect(status["Threads"] == "1", f"it has {status['Threads']} threads")
        with open(f"/proc/{worker}/limits") as file:
            limits = {line[:25].strip(): line[26:46].strip() for line in file}
        t.expect(limits["Max core file size"] == "0", "it may dump core")
        t.expect(limits["Max file size"] == "0", "it may write files")
        t.expect(int(limits["Max open files"]) <= 16, "it may open many files")
        t.expect(limits["Max address space"] != "unlimited", "its memory has no limit")
        t.expect(limits["Max cpu time"] != "unlimited", "its processor time has no limit")
