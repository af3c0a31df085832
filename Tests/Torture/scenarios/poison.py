"""Documents that hurt whoever reads them."""

import os
import signal

from ground.check import fault_of_sidecar, read, sidecar_path
from ground.daemon import Daemon, Failure
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial

from .crashes import meanwhile


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
    daemon = t.daemon({"Limits.TimeoutSec": "3s"})
    door = CrashDoor(daemon, "poison.txt", signal.SIGSTOP)
    t.analysers_may_fail = True
    with meanwhile(door.work, every=0.001):
        path = t.write("poison.txt", TEXT * 6_000)
        t.write_many(30)
        given_up = lambda: "poison.txt" in daemon.failures() or os.path.exists(sidecar_path(path))
        # It may stand still at each analyser in turn, three times at each.
        t.until("it is given up", given_up, timeout=300)
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
        t.until("it is said what happened", lambda: "for want of memory" in daemon.said())
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
                with open(f"/proc/{worker}/cmdline", "rb") as words:
                    # Between its birth and its program a child has all that the daemon has open.
                    if b"--worker" not in words.read():
                        continue
                for entry in os.listdir(f"/proc/{worker}/fd"):
                    if os.readlink(f"/proc/{worker}/fd/{entry}").endswith(f"/{self.name}"):
                        self.hurt.add(worker)
                        self.kills += 1
                        os.kill(worker, self.number)
                        break
            except (OSError, ProcessLookupError):
                continue
