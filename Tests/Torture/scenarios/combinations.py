"""Several evils at once."""

import os
import random
import signal
import subprocess
import threading
import time

from ground.check import SUFFIX
from ground.scenario import scenario
from ground.trial import TEXT, Trial

from .crashes import meanwhile, send, torn
from .limits import lift, limited
from .space import fill


def lose_events(t: Trial) -> None:
    """Makes more events than the kernel keeps for a daemon that stands still."""
    # The kernel drops an event that is the same as the one before, so two files take turns.
    noises = [os.open(t.path(name), os.O_WRONLY | os.O_CREAT) for name in (".noise-1", ".noise-2")]
    for _ in range(9_000):
        for noise in noises:
            os.write(noise, b".")
    for noise in noises:
        os.close(noise)


class Storm:
    """Renames, moves, changes and removes documents at random in some folders."""

    def __init__(self, t: Trial, folders: int = 4, documents: int = 60):
        self.t = t
        self.places = [t.path(f"folder-{number}") for number in range(folders)]
        for number in range(documents):
            t.write(f"folder-{number % folders}/{number}.txt", b"%d " % number + TEXT)

    def step(self) -> None:
        """Does one thing."""
        folder, other = random.sample(self.places, 2)
        names = [name for name in os.listdir(folder) if name.endswith(b".txt")]
        what = random.random()
        if what < 0.02:
            os.rename(folder, folder + b"-x")
            os.rename(other, folder)
            os.rename(folder + b"-x", other)
        elif not names:
            return
        elif what < 0.7:
            place = os.path.join(other, b"%d.txt" % random.randrange(90))
            os.rename(os.path.join(folder, random.choice(names)), place)
        elif what < 0.9:
            with open(os.path.join(folder, random.choice(names)), "ab") as file:
                file.write(b"Changed on %d May 1999.\n" % random.randrange(1, 29))
        elif len(names) > 5:
            os.unlink(os.path.join(folder, random.choice(names)))

    def blow(self, seconds: float) -> None:
        """Goes on for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.step()


@scenario("a storm of renames while events are lost and the configuration is reread ends with the truth")
def storm_overflow_reload(t: Trial) -> None:
    daemon = t.daemon()
    storm = Storm(t)
    for _ in range(3):
        os.kill(daemon.pid, signal.SIGSTOP)
        lose_events(t)
        storm.blow(0.3)
        os.kill(daemon.pid, signal.SIGHUP)
        os.kill(daemon.pid, signal.SIGCONT)
        storm.blow(0.5)
        send(daemon.workers(), signal.SIGKILL)
    daemon.reload()
    t.settle()
    t.expect(daemon.status()["overflows"] >= 1, "no events were lost, so nothing was tried")


@scenario("a tree moved out of a full disk leaves nothing of the daemon's behind, nor listed")
def moved_out_when_full(t: Trial) -> None:
    t.mount(t.outside, "size=3m")
    t.folder = os.path.join(t.outside, b"watched")
    os.mkdir(t.folder)
    daemon = t.daemon()
    t.write_many(12, "tree/inner")
    t.write("stays.txt")
    t.settle()
    ballast = os.path.join(t.outside, b"ballast")
    fill(ballast)
    for number in range(12):
        with open(t.path("tree/inner", f"document-{number:05d}.txt"), "r+b") as file:
            file.write(b"Thema")
    t.until("failures are listed", lambda: len(daemon.failures()) > 0)
    os.rename(t.path("tree"), os.path.join(t.outside, b"gone"))
    t.until("no failure is listed", lambda: daemon.failures() == {})
    left = os.listdir(os.path.join(t.outside, b"gone", b"inner"))
    t.expect(not any(name.startswith(b".") for name in left), f"left behind: {left}")
    os.unlink(ballast)
    os.rename(os.path.join(t.outside, b"gone"), t.path("back"))
    t.settle()


@scenario("killed over and over while it looks at everything first, and while all changes, it comes to rest")
def killed_in_first_scan(t: Trial) -> None:
    storm = Storm(t, folders=8, documents=400)
    daemon = t.daemon()
    for _ in range(8):
        storm.blow(random.uniform(0.02, 0.3))
        daemon.kill()
        t.expect(not torn(t), "a sidecar is torn")
        storm.blow(0.05)
        daemon.restart()
    t.settle(timeout=90)


@scenario("without watches enough, with workers killed, a storm is followed all the same, and reloads")
def storm_without_watches(t: Trial) -> None:
    storm = Storm(t, folders=20, documents=60)
    daemon = t.daemon(prefix=limited("watches", 8))
    with meanwhile(lambda: send(daemon.workers(), signal.SIGKILL), every=0.4):
        storm.blow(2)
    daemon.reload()
    t.settle(timeout=60)
    lift(daemon, "watches")
    recovered = lambda: daemon.status()["folders"][0]["unwatched"] == 0
    t.until("all is watched", recovered, timeout=30)
    storm.blow(0.5)
    t.settle()


@scenario("a disk that fills up and empties again and again under load spoils nothing")
def full_now_and_then(t: Trial) -> None:
    t.mount(t.folder, "size=4m")
    t.daemon()
    done = threading.Event()

    def squeeze() -> None:
        while not done.is_set():
            fill(t.path(".ballast"))
            time.sleep(random.uniform(0.1, 0.5))
            os.unlink(t.path(".ballast"))
            time.sleep(random.uniform(0, 0.2))

    squeezer = threading.Thread(target=squeeze)
    squeezer.start()
    try:
        for number in range(120):
            try:
                t.write(f"{number % 3}/document-{number % 40}.txt", b"%d " % number + TEXT)
            except OSError:
                pass
            time.sleep(0.02)
            broken = [name for name in torn(t)]
            t.expect(not broken, f"torn: {broken[:1]}")
    finally:
        done.set()
        squeezer.join()
    t.settle(timeout=60)


@scenario("documents and folders that take each other's names under load are what they are at the end")
def changes_of_kind_under_load(t: Trial) -> None:
    t.daemon()
    t.write_many(200, "load", size=4)
    for number in range(60):
        name = f"thing-{number % 6}.txt"
        path = t.path(name)
        if os.path.isdir(path):
            subprocess.run(["rm", "-rf", path], check=True)
            t.write(name, b"%d " % number + TEXT)
        else:
            if os.path.exists(path):
                os.unlink(path)
            t.write(f"{name}/inside.txt", b"%d " % number + TEXT)
        time.sleep(0.01)
    t.settle(timeout=60)


@scenario("sidecars deleted while they are being made, all of them, are all there at the end")
def sidecars_deleted(t: Trial) -> None:
    t.daemon()
    t.write_many(80, "some")

    def delete() -> None:
        for name in os.listdir(t.path("some")):
            if name.endswith((SUFFIX, b".tmp")) or name.startswith(b".annotated-"):
                try:
                    os.unlink(t.path("some", name))
                except FileNotFoundError:
                    pass

    with meanwhile(delete, every=0.05):
        time.sleep(3)
    t.settle(timeout=60)


@scenario("with a hundred signals to reread and one to stop it stops within five seconds")
def signals_in_a_row(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(200, size=4)
    for _ in range(100):
        os.kill(daemon.pid, signal.SIGHUP)
        time.sleep(0.005)
    daemon.stop(limit=5)
    daemon.restart()
    t.settle(timeout=60)


@scenario("stopped for a while, as by a suspended machine, it catches up with all that was done meanwhile")
def suspended(t: Trial) -> None:
    daemon = t.daemon({"Limits.TimeoutSec": "2s"})
    storm = Storm(t)
    t.write_many(40, "busy", size=20)
    stopped = [*daemon.workers(), daemon.pid]
    send(stopped, signal.SIGSTOP)
    storm.blow(0.5)
    time.sleep(4)
    send(stopped, signal.SIGCONT)
    t.settle()
    t.expect(daemon.failures() == {}, "a document was given up for the time that stood still")
