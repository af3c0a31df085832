"""A trial: one scenario being performed on a scratch folder of its own."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable

from . import check
from .daemon import Daemon, Failure

TEXT = (
    b"The mill at Aldbury was built on 4 May 1851 and burnt down in 1903. The council bought the "
    b"land two years later. Work on the new bridge began in March 1921 and took eighteen months. "
    b"Since then the wheel has stood still, and the river has taken its own way past the town.\n"
)


class Skip(Exception):
    """This machine cannot perform the scenario, and why."""


class Trial:
    """What a scenario works with; at its end all is checked and everything is taken away."""

    def __init__(self, scratch: bytes):
        self.scratch = scratch
        self.folder = os.path.join(scratch, b"watched")
        self.outside = os.path.join(scratch, b"outside")
        os.makedirs(self.folder)
        os.makedirs(self.outside)
        self.daemons: list[Daemon] = []
        self.mounts: list[bytes] = []
        self.programs: list[subprocess.Popen] = []
        self.without: set[bytes] = set()
        self.analysers_may_fail = False

    # The daemon

    def daemon(self, settings: dict[str, str] | None = None, **options) -> Daemon:
        """Starts a daemon that watches the trial's folder, or those in `folders`."""
        folders = options.pop("folders", [self.folder])
        daemon = Daemon(folders, settings, **options)
        self.daemons.append(daemon)
        return daemon.start()

    # Files

    def path(self, *names: bytes | str) -> bytes:
        """The path of a file or folder in the watched folder."""
        return os.path.join(self.folder, *(os.fsencode(name) for name in names))

    def write(self, name: bytes | str, content: bytes = TEXT) -> bytes:
        """Writes a document in the watched folder, and the folders on the way to it."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def write_many(self, count: int, folder: bytes | str = b"", size: int = 1) -> None:
        """Writes many documents, each with a text of its own."""
        for number in range(count):
            name = os.path.join(os.fsencode(folder), b"document-%05d.txt" % number)
            self.write(name, b"Paper %d. " % number + TEXT * size)

    # Waiting and checking

    def until(self, what: str, holds: Callable[[], bool], timeout: float = 30) -> None:
        """Waits until something holds."""
        deadline = time.monotonic() + timeout
        while not holds():
            if time.monotonic() > deadline:
                raise Failure(f"{what}: not within {timeout:.0f} s; {self.tail()}")
            time.sleep(0.05)

    def faults(self, folder: bytes | None = None) -> list[str]:
        """What is wrong in the watched folder."""
        return check.faults(
            folder or self.folder, frozenset(self.without), self.analysers_may_fail
        )

    def settle(self, timeout: float = 45, folder: bytes | None = None) -> None:
        """Waits until every document has its sidecar and nothing else is there."""
        deadline = time.monotonic() + timeout
        while found := self.faults(folder):
            if time.monotonic() > deadline:
                more = f" and {len(found) - 3} more" if len(found) > 3 else ""
                raise Failure(f"{'; '.join(found[:3])}{more}; {self.tail()}")
            time.sleep(0.1)

    def stays_settled(self, seconds: float = 0.5) -> None:
        """Sees to it that nothing is rewritten when nothing happens."""
        before = self.sidecar_states()
        time.sleep(seconds)
        if self.sidecar_states() != before:
            raise Failure("a sidecar was written again for nothing")

    def sidecar_states(self) -> dict[bytes, tuple[int, int]]:
        """Which file each sidecar is, and since when."""
        states = {}
        for parent, _, names in os.walk(self.folder):
            for name in names:
                if name.endswith(check.SUFFIX):
                    status = os.lstat(os.path.join(parent, name))
                    states[os.path.join(parent, name)] = (status.st_ino, status.st_mtime_ns)
        return states

    def expect(self, holds: bool, otherwise: str) -> None:
        """Fails unless something holds."""
        if not holds:
            raise Failure(f"{otherwise}; {self.tail()}")

    def tail(self) -> str:
        """What the daemon said last."""
        return f"log: {self.daemons[-1].tail()}" if self.daemons else ""

    # The machine

    def run(self, *command: str | bytes) -> None:
        """Runs a program that must succeed."""
        result = subprocess.run(command, capture_output=True)
        if result.returncode != 0:
            raise Failure(f"{command[0]!r}: {result.stderr.decode(errors='replace').strip()}")

    def mount(self, place: bytes, options: str, kind: str = "tmpfs", device: str = "none") -> None:
        """Mounts something for the length of the trial."""
        command = ["mount", "-t", kind, "-o", options, device, place]
        if subprocess.run(command, capture_output=True).returncode != 0:
            raise Skip(f"may not mount {kind} ({options})")
        self.mounts.append(place)

    def unmount(self, place: bytes) -> None:
        """Unmounts something, once nobody has a file open there."""
        free = lambda: subprocess.run(["umount", place], capture_output=True).returncode == 0
        self.until("it can be unmounted", free, timeout=10)

    def needs(self, *programs: str) -> None:
        """Skips the scenario unless the programs are there."""
        for program in programs:
            if shutil.which(program) is None:
                raise Skip(f"needs {program}")

    # The end

    def finish(self) -> None:
        """Checks what every scenario ends with: nothing wrong, and a daemon that stops well."""
        self.settle()
        for daemon in self.daemons:
            if daemon.process is not None:
                self.expect(daemon.is_running(), "the daemon has ended")
                daemon.stop()
        if found := self.faults():
            raise Failure(f"after the end: {'; '.join(found[:3])}")

    def clean_up(self) -> None:
        """Takes everything away, whatever state it is in."""
        for program in self.programs:
            program.kill()
            program.wait()
        for daemon in self.daemons:
            daemon.kill()
            daemon.log.close()
            shutil.rmtree(daemon.place, ignore_errors=True)
        for place in reversed(self.mounts):
            subprocess.run(["umount", "-l", place], capture_output=True)
        shutil.rmtree(self.scratch, ignore_errors=True)
