"""The daemon under test, as a service manager would start it."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import threading
import time

REPOSITORY = os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
)
PROGRAMS = os.environ.get("PROGRAMS", os.path.join(REPOSITORY, ".build", "release"))

# Takes all privileges away from root, who then is a user like others in the folders of root.
WITHOUT_PRIVILEGES = ("setpriv", "--inh-caps=-all", "--bounding-set=-all")


class Failure(Exception):
    """Something does not hold that should."""


class Daemon:
    """A running daemon with a configuration, a notification socket and a log of its own."""

    def __init__(
        self,
        folders: list[bytes],
        settings: dict[str, str] | None = None,
        prefix: tuple[str, ...] = (),
        environment: dict[str, str] | None = None,
        place: str | None = None,
    ):
        # The path of a socket must be short.
        self.place = place or tempfile.mkdtemp(prefix="annotated-", dir="/tmp")
        self.folders = folders
        self.settings = settings or {}
        self.prefix = prefix
        self.environment = environment or {}
        self.configuration = os.path.join(self.place, "annotated.conf")
        self.messages: list[str] = []
        self.news = threading.Condition()
        self.process: subprocess.Popen | None = None
        self.log = open(os.path.join(self.place, "log"), "ab+")

    # Starting and ending

    def write_configuration(self) -> None:
        """Writes the configuration file."""
        settings = {
            "Watch.RescanSec": "0",
            "Paths.StateDirectory": os.path.join(self.place, "state"),
            "Paths.RuntimeDirectory": self.place,
            "Limits.Workers": "2",
        } | self.settings
        lines = [b"[Watch]"] + [b"Directory=" + folder for folder in self.folders]
        for name, value in settings.items():
            section, key = name.split(".")
            lines += [f"[{section}]".encode(), f"{key}={value}".encode()]
        os.makedirs(settings["Paths.StateDirectory"], exist_ok=True)
        with open(self.configuration, "wb") as file:
            file.write(b"\n".join(lines) + b"\n")

    def start(self, timeout: float = 30) -> "Daemon":
        """Starts the daemon and waits until it says that it is ready."""
        self.write_configuration()
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        path = os.path.join(self.place, "notify")
        if os.path.exists(path):
            os.unlink(path)
        listener.bind(path)
        self.messages = []
        threading.Thread(target=self._listen, args=(listener,), daemon=True).start()
        self.process = subprocess.Popen(
            [*self.prefix, os.path.join(PROGRAMS, "annotated"), "--config", self.configuration],
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            env=os.environ | {"NOTIFY_SOCKET": path} | self.environment,
        )
        self.wait_for_message("READY=1", timeout)
        return self

    def _listen(self, listener: socket.socket) -> None:
        with listener:
            while message := listener.recv(4096).decode(errors="replace"):
                with self.news:
                    self.messages += message.splitlines()
                    self.news.notify_all()

    def wait_for_message(self, text: str, timeout: float = 30) -> None:
        """Waits until the daemon has told the service manager a line that contains a text."""
        with self.news:
            if not self.news.wait_for(lambda: any(text in m for m in self.messages), timeout):
                raise Failure(f"the daemon did not say {text!r} in {timeout} s: {self.tail()}")

    def stop(self, limit: float = 5) -> None:
        """Has the daemon stop, which it does well and within a time limit."""
        if self.process is None:
            return
        began = time.monotonic()
        os.kill(self.pid, signal.SIGTERM)
        try:
            status = self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure(f"the daemon did not stop within {limit} s: {self.tail()}") from None
        self.process = None
        if status != 0:
            raise Failure(f"the daemon ended with status {status}: {self.tail()}")
        self.seconds_to_stop = time.monotonic() - began

    def kill(self) -> None:
        """Kills the daemon as a crash would end it."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def restart(self) -> None:
        """Starts the daemon again after it was killed or stopped."""
        self.start()

    def reload(self) -> None:
        """Has the daemon reread its configuration and waits until it has."""
        self.write_configuration()
        with self.news:
            self.messages.clear()
        os.kill(self.pid, signal.SIGHUP)
        self.wait_for_message("READY=1")

    # Looking at it

    @property
    def pid(self) -> int:
        """The number of the daemon's process."""
        if self.process is None:
            raise Failure("the daemon is not running")
        return self.process.pid

    def is_running(self) -> bool:
        """Whether the daemon has not ended."""
        return self.process is not None and self.process.poll() is None

    def workers(self) -> list[int]:
        """The numbers of the worker processes."""
        found = []
        for entry in os.listdir("/proc"):
            try:
                with open(f"/proc/{entry}/stat", "rb") as file:
                    fields = file.read().rpartition(b")")[2].split()
            except (OSError, NotADirectoryError):
                continue
            if entry.isdigit() and int(fields[1]) == self.pid and fields[0] != b"Z":
                found.append(int(entry))
        return found

    def descriptors(self) -> int:
        """How many descriptors the daemon has open."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def memory(self) -> int:
        """How many bytes of memory the daemon itself uses."""
        with open(f"/proc/{self.pid}/status") as file:
            for line in file:
                if line.startswith("RssAnon"):
                    return int(line.split()[1]) * 1024
        return 0

    def ask(self, *words: str, timeout: float = 60) -> dict:
        """Asks annotatectl, and returns what it answers."""
        answer = subprocess.run(
            [os.path.join(PROGRAMS, "annotatectl"), *words, "--config", self.configuration],
            capture_output=True,
            timeout=timeout,
        )
        if answer.returncode not in (0, 1):
            raise Failure(f"annotatectl {' '.join(words)}: {answer.stderr.decode()}")
        return json.loads(answer.stdout) if "--json" in words else {}

    def status(self) -> dict:
        """How the daemon says it is doing."""
        return self.ask("status", "--json")

    def failures(self) -> dict[str, str]:
        """The documents that the daemon lists as failed, by their last name, with the reason."""
        failed = self.ask("failures", "--json")["failed"]
        return {os.path.basename(entry["path"]): entry["reason"] for entry in failed}

    def said(self) -> str:
        """All that the daemon has written to its log."""
        with open(self.log.name, "rb") as file:
            return file.read().decode(errors="replace")

    def tail(self) -> str:
        """The last lines of the log."""
        return " / ".join(self.said().splitlines()[-4:])
