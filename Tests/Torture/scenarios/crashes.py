"""The daemon and its workers killed, stopped and overloaded."""

import json
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager

from ground.check import SUFFIX, fault_of_sidecar, read, sidecar_path
from ground.daemon import Daemon, Failure
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial


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


@scenario("one document that ends every worker is tried three times, then listed; others are done")
def poison(t: Trial) -> None:
    daemon = t.daemon()
    door = CrashDoor(daemon, "poison.txt", signal.SIGSEGV)
    with meanwhile(door.work, every=0.001):
        path = t.write("poison.txt", TEXT * 6_000)
        t.write_many(30)
        given_up = lambda: "poison.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
        t.until("it is given up", given_up, timeout=60)
        daemon.ask("wait")
        tries = door.kills
    t.expect(tries >= 3, f"the poison was swallowed {tries} times only")
    others = [f for f in t.faults() if "poison" not in f]
    t.expect(not others, f"others suffer: {others[:2]}")
    if "poison.txt" not in daemon.failures():
        # An analyser of it was given up; the sidecar says so.
        t.expect(fault_of_sidecar(path) is not None, "the sidecar does not say that it failed")
    t.write("poison.txt", TEXT)
    t.settle()


@scenario("a document that was given up stays so over a restart, and is tried anew when it changes")
def quarantine(t: Trial) -> None:
    daemon = t.daemon()
    door = CrashDoor(daemon, "poison.txt", signal.SIGSEGV)
    with meanwhile(door.work, every=0.001):
        path = t.write("poison.txt", TEXT * 6_000)
        given_up = lambda: "poison.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
        t.until("it is given up", given_up, timeout=60)
        daemon.ask("wait")
        before = door.kills
        daemon.stop()
        daemon.restart()
        daemon.ask("wait")
        t.expect(door.kills == before, f"it was tried {door.kills - before} times more")
    t.write("poison.txt", TEXT + b"Changed on 3 May 1999.\n")
    t.settle()


@scenario("a document that hangs every worker is given up after the deadline; others go on")
def hanging_document(t: Trial) -> None:
    daemon = t.daemon({"Limits.TimeoutSec": "300ms"})
    door = CrashDoor(daemon, "poison.txt", signal.SIGSTOP)
    t.analysers_may_fail = True
    with meanwhile(door.work, every=0.001):
        path = t.write("poison.txt", TEXT * 6_000)
        t.write_many(30)
        given_up = lambda: "poison.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
        # It may stand still at each analyser in turn, three times at each.
        t.until("it is given up", given_up, timeout=180)
    os.unlink(path)
    t.settle(timeout=90)


@scenario("a document that would take all memory fails alone")
def memory_bomb(t: Trial) -> None:
    daemon = t.daemon({"Limits.MemoryMax": "128M"})
    path = t.write("bomb.txt", TEXT * 100_000)
    t.write_many(20)
    listed = lambda: "bomb.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
    t.until("it is given up or done", listed, timeout=90)
    os.unlink(path)
    t.settle()


@scenario("a document for which the kernel kills workers for want of memory is tried three times only")
def out_of_memory(t: Trial) -> None:
    group = f"/sys/fs/cgroup/memory/annotated-torture-{os.getpid()}"
    try:
        os.mkdir(group)
    except OSError:
        raise Skip("may not make a control group for memory") from None
    try:
        with open(f"{group}/memory.limit_in_bytes", "w") as file:
            file.write("80M")
        words = f'echo $$ > {group}/cgroup.procs && exec "$@"'
        daemon = t.daemon(prefix=("sh", "-c", words, "sh"))
        path = t.write("hog.txt", TEXT * 100_000)
        t.write_many(10)
        given_up = lambda: "hog.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
        t.until("it is given up", given_up, timeout=60)
        t.expect("for want of memory" in daemon.said(), "it is not said what happened")
        daemon.ask("wait")
        kills = memory_kills(group)
        t.expect(kills >= 3, f"only {kills} workers were killed")
        daemon.ask("rescan")
        daemon.ask("wait")
        t.expect(memory_kills(group) == kills, "it was tried again")
        os.unlink(path)
        t.settle()
        daemon.stop()
    finally:
        for daemon in t.daemons:
            daemon.kill()
        t.until("the group is empty", lambda: not read(f"{group}/cgroup.procs".encode()), timeout=5)
        os.rmdir(group)


def memory_kills(group: str) -> int:
    """How many processes of a control group the kernel has killed for want of memory."""
    with open(f"{group}/memory.oom_control") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("oom_kill "))


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


class CrashDoor:
    """Hurts each worker that has a certain document open, as a fault in the worker would."""

    def __init__(self, daemon: Daemon, name: str, number: int):
        self.daemon = daemon
        self.name = name
        self.number = number
        self.kills = 0
        self.hurt: set[int] = set()

    def work(self) -> None:
        try:
            workers = set(self.daemon.workers())
        except Failure:
            return
        for worker in workers - self.hurt:
            try:
                for entry in os.listdir(f"/proc/{worker}/fd"):
                    if os.readlink(f"/proc/{worker}/fd/{entry}").endswith(f"/{self.name}"):
                        self.hurt.add(worker)
                        self.kills += 1
                        os.kill(worker, self.number)
                        break
            except (OSError, ProcessLookupError):
                continue
