"""Things in the way: of documents, and of sidecars, put there by others."""

import os
import socket
import stat
import time

from ground.check import read, sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial


@scenario("links, loops, FIFOs and sockets are no documents and stop nobody")
def special_files(t: Trial) -> None:
    secret = os.path.join(t.outside, b"secret.txt")
    with open(secret, "wb") as file:
        file.write(TEXT)
    t.daemon()
    os.symlink(secret, t.path("link.txt"))
    os.symlink(t.outside, t.path("linked-folder"))
    os.symlink("loop.txt", t.path("loop.txt"))
    os.symlink(".", t.path("myself"))
    os.symlink("/proc/self/fd/0", t.path("magic.txt"))
    os.mkfifo(t.path("fifo.txt"))
    listener = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(t.folder)
    listener.bind("socket.txt")
    os.chdir(here)
    t.write("document.txt")
    t.settle()
    listener.close()
    written = [name for name in os.listdir(t.folder) if name.endswith(b".annotations.json")]
    t.expect(written == [b"document.txt.annotations.json"], f"sidecars: {written}")
    t.expect(os.listdir(t.outside) == [b"secret.txt"], "a link was followed")


@scenario("devices are not opened as documents")
def devices(t: Trial) -> None:
    try:
        os.mknod(t.path("zero.txt"), stat.S_IFCHR | 0o666, os.makedev(1, 5))
    except PermissionError:
        raise Skip("may not make devices") from None
    t.daemon()
    t.write("document.txt")
    t.settle()
    t.expect(not os.path.exists(sidecar_path(t.path("zero.txt"))), "a device has a sidecar")


@scenario("a document that becomes a link or a FIFO loses its sidecar; nothing is read through it")
def swapped_for_link(t: Trial) -> None:
    secret = os.path.join(t.outside, b"secret.txt")
    with open(secret, "wb") as file:
        file.write(b"The secret was hidden on 7 July 1977.\n" + TEXT)
    t.daemon()
    paths = [t.write("one.txt"), t.write("two.txt")]
    t.settle()
    os.symlink(secret, t.path(".link"))
    os.rename(t.path(".link"), paths[0])
    os.mkfifo(t.path(".fifo"))
    os.rename(t.path(".fifo"), paths[1])
    t.until("the sidecars go", lambda: not any(os.path.lexists(sidecar_path(p)) for p in paths))


@scenario("documents swapped for links as fast as can be never give away what the links lead to")
def race_with_links(t: Trial) -> None:
    secret = os.path.join(t.outside, b"secret.txt")
    with open(secret, "wb") as file:
        file.write(b"The secret was hidden on 7 July 1977.\n")
    t.daemon()
    path = t.path("raced.txt")
    end = time.monotonic() + 3
    while time.monotonic() < end:
        os.symlink(secret, t.path(".link"))
        os.rename(t.path(".link"), path)
        with open(t.path(".file"), "wb") as file:
            file.write(TEXT)
        os.rename(t.path(".file"), path)
        try:
            t.expect(b"1977" not in read(sidecar_path(path)), "the secret came out")
        except FileNotFoundError:
            pass
    t.settle()


@scenario("a link in a sidecar's place is replaced, and its victim left alone")
def link_for_sidecar(t: Trial) -> None:
    victim = os.path.join(t.outside, b"victim")
    with open(victim, "wb") as file:
        file.write(b"precious\n")
    os.symlink(victim, sidecar_path(t.path("one.txt")))
    os.symlink(b"/nowhere/at/all", sidecar_path(t.path("two.txt")))
    os.mkfifo(sidecar_path(t.path("three.txt")))
    for name in ("one.txt", "two.txt", "three.txt"):
        t.write(name)
    daemon = t.daemon()
    t.settle()
    for name in ("four.txt", "five.txt"):
        os.symlink(victim, sidecar_path(t.path(name)))
        t.write(name)
    t.settle()
    os.unlink(sidecar_path(t.path("four.txt")))
    os.symlink(victim, sidecar_path(t.path("four.txt")))
    t.settle()
    t.expect(read(victim) == b"precious\n", "the victim was written to")
    daemon.ask("wait")


@scenario("foreign files and folders in sidecars' places stay, are listed, and heal when they go")
def foreign_for_sidecar(t: Trial) -> None:
    precious = os.path.join(t.outside, b"precious")
    with open(precious, "wb") as file:
        file.write(b"precious\n")
    names = ("file.txt", "hard-link.txt", "folder.txt", "json.txt")
    for name in names:
        t.write(name)
    t.write("file.txt.annotations.json", b"my own notes\n")
    os.link(precious, sidecar_path(t.path("hard-link.txt")))
    t.write("folder.txt.annotations.json/kept", b"kept\n")
    t.write("json.txt.annotations.json", b'{"format": "something-else"}\n')
    daemon = t.daemon()
    t.write("other.txt")
    t.until("four failures listed", lambda: set(daemon.failures()) == set(names))
    t.expect(read(precious) == b"precious\n", "a foreign file was written to")
    t.expect(read(t.path("file.txt.annotations.json")) == b"my own notes\n", "notes were lost")
    t.expect(os.path.exists(t.path("folder.txt.annotations.json/kept")), "a folder was emptied")
    os.unlink(sidecar_path(t.path("file.txt")))
    os.unlink(sidecar_path(t.path("hard-link.txt")))
    os.rename(sidecar_path(t.path("folder.txt")), os.path.join(t.outside, b"moved"))
    os.unlink(sidecar_path(t.path("json.txt")))
    t.settle()
    t.expect(daemon.failures() == {}, "failures are still listed")


@scenario("sidecars made to hurt whoever reads them hurt nobody")
def hostile_sidecars(t: Trial) -> None:
    bombs = {
        "deep.txt": b"[" * 2_000_000,
        "deep-object.txt": b'{"format":"annotated-sidecar","source":' * 100_000,
        "long-number.txt": b'{"format":"annotated-sidecar","formatVersion":' + b"9" * 3_000_000,
        "bytes.txt": bytes(range(256)) * 2_000,
    }
    for name, bomb in bombs.items():
        t.write(name)
        t.write(f"{name}.annotations.json", bomb)
    with open(t.path("huge.txt.annotations.json"), "wb") as file:
        file.truncate(1 << 40)
    t.write("huge.txt")
    daemon = t.daemon()
    t.write("other.txt")
    daemon.ask("wait")
    t.expect(daemon.is_running(), "the daemon has ended")
    for name in (*bombs, "huge.txt"):
        # What begins as our own sidecars do is taken for a torn one and replaced.
        if os.path.getsize(sidecar_path(t.path(name))) > 100_000:
            os.unlink(sidecar_path(t.path(name)))
    t.settle()


@scenario("a sidecar that is true of another document is not believed")
def borrowed_sidecar(t: Trial) -> None:
    daemon = t.daemon()
    one, two = t.write("one.txt", b"one " + TEXT), t.write("two.txt", b"two " + TEXT)
    t.settle()
    daemon.stop()
    os.rename(sidecar_path(one), sidecar_path(two))
    daemon.restart()
    t.settle()
