"""Checks every document against its sidecar, sharing no code with the programs under test.

All paths are bytes: a file name need not be text.
"""

import base64
import hashlib
import json
import os
import stat
from fnmatch import fnmatchcase

SUFFIX = b".annotations.json"
LONGEST_NAME = 255

# Names that the manual says are left alone, besides those that begin with a dot.
UNFINISHED = (
    b"*~", b"#*#", b"*.tmp", b"*.temp", b"*.part", b"*.partial", b"*.filepart", b"*.crdownload",
    b"*.download", b"*.opdownload", b"*.swp", b"*.swo", b"*.swx", b"*.kate-swp", b"*.lock", b"4913",
    b"~$*",
)


def sidecar_name(document: bytes) -> bytes:
    """The name of the sidecar of a document with the given name."""
    if len(document) + len(SUFFIX) <= LONGEST_NAME:
        return document + SUFFIX
    mark = b"~" + hashlib.sha256(document).hexdigest()[:16].encode()
    end = LONGEST_NAME - len(SUFFIX) - len(mark)
    while end > 0 and document[end] & 0xC0 == 0x80:
        end -= 1
    return document[:end] + mark + SUFFIX


def sidecar_path(document: bytes) -> bytes:
    """The path of the sidecar of a document with the given path."""
    folder, name = os.path.split(document)
    return os.path.join(folder, sidecar_name(name))


def is_document(name: bytes) -> bool:
    """Whether a file with the given name is one to annotate."""
    return not (
        name.startswith(b".")
        or name.endswith(SUFFIX)
        or any(fnmatchcase(name, pattern) for pattern in UNFINISHED)
    )


def read(path: bytes) -> bytes:
    """The content of a file."""
    with open(path, "rb") as file:
        return file.read()


def fault_of_sidecar(document: bytes, analysers_may_fail: bool = False) -> str | None:
    """What is wrong with the sidecar of a document; nothing when all is well."""
    path = sidecar_path(document)
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return "has no sidecar"
    if not stat.S_ISREG(status.st_mode):
        return "has something that is no file in place of its sidecar"
    content, source = read(document), os.lstat(document)
    try:
        sidecar = json.loads(read(path))
    except ValueError:
        return "has a torn sidecar"
    if sidecar.get("format") != "annotated-sidecar":
        return "has a foreign file in place of its sidecar"
    described = sidecar["source"]
    name = os.path.basename(document)
    said = described.get("name_bytes")
    said_name = base64.b64decode(said) if said else described["name"].encode()
    if said_name != name:
        return "has the sidecar of another document"
    if (described["sha256"], described["bytes"]) != (
        hashlib.sha256(content).hexdigest(),
        len(content),
    ):
        return "has a stale sidecar"
    if stat.S_IMODE(status.st_mode) & ~stat.S_IMODE(source.st_mode):
        return "has a sidecar that is more readable than it"
    failed = [key for key, result in sidecar["results"].items() if result["status"] == "failed"]
    if failed and not analysers_may_fail:
        return f"has a sidecar in which {', '.join(failed)} failed"
    return None


def faults(
    folder: bytes, without: frozenset[bytes] = frozenset(), analysers_may_fail: bool = False
) -> list[str]:
    """What is wrong below a watched folder.

    Every document has one whole, fresh sidecar; no sidecar is without its document; nothing is left
    of a write. Names in `without` are of documents that rightly have no sidecar.
    """
    found = []

    def note(path: bytes, fault: str) -> None:
        found.append(f"{os.path.relpath(path, folder)!r} {fault}")

    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(b".")]
        present = set(names)
        wanted = set()
        for name in names:
            path = os.path.join(parent, name)
            try:
                if name.startswith(b".annotated-"):
                    note(path, "is left of a write")
                if not is_document(name) or not stat.S_ISREG(os.lstat(path).st_mode):
                    continue
                if name in without:
                    if sidecar_name(name) in present:
                        note(path, "has a sidecar and should not")
                    continue
                wanted.add(sidecar_name(name))
                if fault := fault_of_sidecar(path, analysers_may_fail):
                    note(path, fault)
            except FileNotFoundError:
                note(path, "comes and goes")
        for name in present - wanted:
            if name.endswith(SUFFIX) and not name.startswith(b".") and is_ours(parent, name):
                note(os.path.join(parent, name), "is a sidecar without a document")
    return found


def is_ours(folder: bytes, name: bytes) -> bool:
    """Whether a file bears the mark of a sidecar, so that nobody but the daemon is to blame."""
    path = os.path.join(folder, name)
    try:
        return stat.S_ISREG(os.lstat(path).st_mode) and b'"annotated-sidecar"' in read(path)
    except (FileNotFoundError, PermissionError):
        return False
