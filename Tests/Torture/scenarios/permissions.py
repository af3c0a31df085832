"""Files that may not be read, folders that may not be written to, and who may read sidecars."""

import os
import stat
import subprocess
import time

from ground.check import sidecar_path
from ground.daemon import WITHOUT_PRIVILEGES
from ground.scenario import scenario
from ground.trial import TEXT, Skip, Trial


def mode(path: bytes) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(os.stat(path).st_mode)


@scenario("an unreadable document is listed, and done as soon as it may be read")
def unreadable_document(t: Trial) -> None:
    path = t.write("closed.txt")
    os.chmod(path, 0)
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.until("a failure is listed", lambda: "closed.txt" in daemon.failures())
    os.chmod(path, 0o600)
    t.settle()
    daemon.ask("wait")
    t.expect(daemon.failures() == {}, "the failure is still listed")


@scenario("a document that may no longer be read keeps its sidecar until it may again")
def closed_later(t: Trial) -> None:
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    path = t.write("document.txt")
    t.settle()
    with open(path, "r+b") as file:
        os.fchmod(file.fileno(), 0)
        file.write(b"Another")
    t.until("a failure is listed", lambda: "document.txt" in daemon.failures())
    os.chmod(path, 0o644)
    t.settle()


@scenario("folders that may not be entered are taken in as soon as they may")
def unreadable_folder(t: Trial) -> None:
    t.write("closed/inner/one.txt")
    os.chmod(t.path("closed"), 0)
    t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.write("open.txt")
    t.until("a sidecar", lambda: os.path.exists(sidecar_path(t.path("open.txt"))))
    os.chmod(t.path("closed"), 0o700)
    t.settle()
    t.write("closed/inner/two.txt")
    t.settle()


@scenario("a folder that may not be written to is listed, and heals as soon as it may")
def read_only_folder(t: Trial) -> None:
    t.write("closed/one.txt")
    os.chmod(t.path("closed"), 0o500)
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.until("a failure is listed", lambda: "one.txt" in daemon.failures())
    os.chmod(t.path("closed"), 0o700)
    t.settle()


@scenario("the folder itself may become unreadable, and readable again")
def unreadable_root(t: Trial) -> None:
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.write("one.txt")
    t.settle()
    os.chmod(t.folder, 0)
    os.chmod(t.folder, 0o700)
    t.write("two.txt")
    t.settle()
    daemon.stop()
    os.chmod(t.folder, 0)
    daemon.restart()
    os.chmod(t.folder, 0o700)
    t.write("three.txt")
    t.settle()


@scenario("a sidecar is never more readable than its document, whatever the umask and later changes")
def sidecar_permissions(t: Trial) -> None:
    modes = (0o600, 0o640, 0o644, 0o660, 0o666, 0o400, 0o755, 0o4755)
    old = os.umask(0)
    try:
        t.daemon()
        for number in modes:
            path = t.write(f"mode-{number:o}.txt")
            os.chmod(path, number)
        t.settle()
        for number in modes:
            path = sidecar_path(t.path(f"mode-{number:o}.txt"))
            t.until("the mode", lambda: mode(path) & ~number & 0o666 == 0 and not mode(path) & 0o7111)
        os.chmod(t.path("mode-666.txt"), 0o600)
        t.settle()
    finally:
        os.umask(old)


@scenario("a daemon without privileges does all that root's does")
def without_privileges(t: Trial) -> None:
    t.daemon(prefix=WITHOUT_PRIVILEGES)
    t.write_many(30, "folder")
    with open(t.write("folder/held.txt"), "ab") as file:
        file.write(TEXT)
    t.settle()
    os.rename(t.path("folder"), t.path("renamed"))
    t.settle()


@scenario("lists of further readers, of the folder or the document, let nobody read more than they say")
def access_lists(t: Trial) -> None:
    t.needs("setfacl", "getfacl")

    def readers(path: bytes) -> list[bytes]:
        words = ["getfacl", "--absolute-names", "--omit-header", "--numeric", path]
        lines = subprocess.run(words, capture_output=True, check=True).stdout.split()
        return sorted(line.split(b"#")[0] for line in lines)

    # Files that are made here may be read by a user whom a document from elsewhere keeps out.
    words = ["setfacl", "-d", "-m", "u:0:rw", t.folder]
    if subprocess.run(words, capture_output=True).returncode != 0:
        raise Skip("has no lists of access")
    t.daemon()
    moved = os.path.join(t.outside, b"moved.txt")
    with open(moved, "wb") as file:
        file.write(TEXT)
    os.chmod(moved, 0o640)
    os.rename(moved, t.path("moved.txt"))
    listed = t.write("listed.txt")
    t.run("setfacl", "-m", "u:0:rw,g::---,m::rw", listed)
    t.settle()
    for name in ("moved.txt", "listed.txt"):
        document, sidecar = (readers(path) for path in (t.path(name), sidecar_path(t.path(name))))
        t.expect(document == sidecar, f"{name}: {document} may read it, and its sidecar {sidecar}")
    t.run("setfacl", "-b", listed)
    t.until("the list goes", lambda: readers(listed) == readers(sidecar_path(listed)), timeout=5)


@scenario("the way to the folder may be closed for a while")
def closed_way(t: Trial) -> None:
    folder = t.path("way", "to", "it")
    os.makedirs(folder)
    t.daemon(folders=[folder], prefix=WITHOUT_PRIVILEGES)
    t.write("way/to/it/one.txt")
    t.settle()
    for name in ("way", "way/to"):
        os.chmod(t.path(name), 0)
        time.sleep(0.3)
        os.chmod(t.path(name), 0o700)
        t.write("way/to/it/two.txt", name.encode() + TEXT)
        t.settle(timeout=20)
        os.chmod(t.path(name), 0)
        time.sleep(0.3)
        os.chmod(t.path(name), 0o700)
        t.write("way/to/it/sub/three.txt", name.encode() + TEXT)
        t.settle(timeout=20)


@scenario("a sidecar that nobody may read any more is told of or made anew, and heals")
def closed_sidecar(t: Trial) -> None:
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    path = t.write("one.txt")
    t.settle()
    os.chmod(sidecar_path(path), 0)
    t.write("one.txt", b"Another " + TEXT)
    daemon.ask("wait")
    closed = mode(sidecar_path(path)) == 0
    t.expect(not closed or "one.txt" in daemon.failures(), "nothing is said of it")
    if closed:
        os.chmod(sidecar_path(path), 0o600)
    t.settle()


@scenario("a document without a reader but its writer is listed, and a sidecar made read-only is replaced")
def odd_modes(t: Trial) -> None:
    daemon = t.daemon(prefix=WITHOUT_PRIVILEGES)
    path = t.write("one.txt")
    t.settle()
    os.chmod(sidecar_path(path), 0o400)
    t.write("one.txt", b"Another " + TEXT)
    t.settle()
    os.chmod(path, 0o200)
    with open(path, "ab") as file:
        file.write(TEXT)
    t.until("a failure is listed", lambda: "one.txt" in daemon.failures())
    os.chmod(path, 0o600)
    t.settle()
