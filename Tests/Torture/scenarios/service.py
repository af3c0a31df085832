"""What a service manager asks of the daemon."""

import os
import signal
import subprocess
import time

from ground.check import SUFFIX, sidecar_path
from ground.daemon import PROGRAMS
from ground.scenario import scenario
from ground.trial import TEXT, Trial


@scenario("it says when it is ready, how it goes, that it rereads, and that it stops")
def notifications(t: Trial) -> None:
    daemon = t.daemon()
    t.write("one.txt")
    t.settle()
    daemon.wait_for_message("STATUS=")
    daemon.reload()
    t.expect("RELOADING=1" in daemon.messages, "no RELOADING=1")
    t.expect(any(m.startswith("MONOTONIC_USEC=") for m in daemon.messages), "no MONOTONIC_USEC=")
    daemon.stop()
    daemon.wait_for_message("STOPPING=1", timeout=1)


@scenario("a reload takes in new folders and leaves dropped ones, without losing work")
def reload(t: Trial) -> None:
    daemon = t.daemon()
    t.write_many(100, size=4)
    with open(os.path.join(t.outside, b"outside.txt"), "wb") as file:
        file.write(TEXT)
    daemon.folders = [t.folder, t.outside]
    daemon.reload()
    t.settle()
    t.settle(folder=t.outside)
    daemon.folders = [t.folder]
    daemon.reload()
    late = os.path.join(t.outside, b"late.txt")
    with open(late, "wb") as file:
        file.write(TEXT)
    t.write("last.txt")
    t.settle()
    t.expect(not os.path.exists(sidecar_path(late)), "a dropped folder is being watched")


@scenario("reloads by the dozen under load lose nothing")
def many_reloads(t: Trial) -> None:
    daemon = t.daemon()
    for number in range(20):
        t.write_many(10, f"folder-{number}")
        os.kill(daemon.pid, signal.SIGHUP)
    daemon.reload()
    t.settle()


@scenario("a configuration that makes no sense changes nothing in a running daemon")
def broken_reload(t: Trial) -> None:
    daemon = t.daemon()
    os.unlink(daemon.configuration)
    os.kill(daemon.pid, signal.SIGHUP)
    t.write("one.txt")
    t.settle()
    with open(daemon.configuration, "wb") as file:
        file.write(os.urandom(4096))
    os.kill(daemon.pid, signal.SIGHUP)
    time.sleep(0.3)
    t.expect(daemon.is_running(), "the daemon has ended")
    daemon.reload()
    t.write("two.txt")
    t.settle()


@scenario("other analysers after a reload make every sidecar anew")
def other_plan(t: Trial) -> None:
    daemon = t.daemon({"Analysers.Enable": "timeline"})
    t.write_many(10)
    t.settle()
    before = t.sidecar_states()
    daemon.settings = {"Analysers.Enable": "all"}
    daemon.reload()
    changed = lambda: all(before[p] != state for p, state in t.sidecar_states().items())
    t.until("all are made anew", changed)
    t.settle()


@scenario("wrong arguments and configurations end it with the statuses of sysexits.h")
def exit_statuses(t: Trial) -> None:
    program = os.path.join(PROGRAMS, "annotated")

    def status(*words: str) -> int:
        return subprocess.run([program, *words], capture_output=True, timeout=10).returncode

    t.expect(status("--nonsense") == 64, "wrong arguments")
    t.expect(status("--config", "/nowhere/annotated.conf") == 78, "a missing configuration")
    t.expect(status("--version") == 0, "--version")


@scenario("the watchdog is fed while work goes on, and starves when no work ends any more", on_disk=True)
def watchdog(t: Trial) -> None:
    t.needs("fsfreeze", "mkfs.ext4")
    disk = os.path.join(t.outside, b"disk.img")
    t.run("truncate", "-s", "16M", disk)
    t.run("mkfs.ext4", "-q", "-F", disk)
    t.mount(t.folder, "loop", kind="ext4", device=os.fsdecode(disk))
    daemon = t.daemon({"Limits.TimeoutSec": "2s"}, environment={"WATCHDOG_USEC": "1000000"})
    t.write_many(10)
    t.settle()

    def fed() -> int:
        return sum(message == "WATCHDOG=1" for message in daemon.messages)

    before = fed()
    t.until("it is fed", lambda: fed() > before + 2, timeout=10)
    sidecars = [name for name in os.listdir(t.folder) if name.endswith(SUFFIX)]
    for name in sidecars:
        os.unlink(t.path(name))
    t.run("fsfreeze", "--freeze", t.folder)
    try:
        t.until("it starves", lambda: "no longer fed" in daemon.said())
        before = fed()
        time.sleep(2)
        t.expect(fed() == before, "the watchdog is fed although no work ends")
    finally:
        t.run("fsfreeze", "--unfreeze", t.folder)
    t.settle()


@scenario("a second daemon on the same folder does no harm")
def second(t: Trial) -> None:
    t.daemon()
    t.daemon()
    t.write_many(60)
    t.settle()
    for number in range(60):
        t.write(f"document-{number:05d}.txt", b"%d again " % number + TEXT)
    t.settle()
    time.sleep(1)


@scenario("whatever comes over the control socket, the daemon stays")
def control_socket(t: Trial) -> None:
    import socket

    daemon = t.daemon()
    path = os.path.join(daemon.place, "control")
    for nonsense in (b"", b"\n", b"{}\n", os.urandom(8_000), b"x" * 1_000_000, b'{"verb":"fly"}\n'):
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(2)
            try:
                client.connect(path)
                client.sendall(nonsense)
            except OSError:
                pass
    idle = []
    for _ in range(200):
        client = socket.socket(socket.AF_UNIX)
        client.setblocking(False)
        try:
            client.connect(path)
        except OSError:
            client.close()
            break
        idle.append(client)
    t.write("document.txt")
    t.settle()
    for client in idle:
        client.close()
    t.until("it answers", lambda: daemon.status()["annotated"] >= 1)
