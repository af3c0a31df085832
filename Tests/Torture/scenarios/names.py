"""File names of every kind that Linux takes."""

import os

from ground.scenario import scenario
from ground.trial import TEXT, Trial

NAMES = [
    b"with space.txt", b" leading and trailing .txt", b"line\nbreak.txt", b"tab\tand\rreturn.txt",
    b"escape\x1b[2J\x1b]0;title\x07.txt", "right\u202eto left.txt".encode(),
    b"not utf-8 \xff\xfe\x80.txt", b"cut \xe2\x82", b"overlong \xc0\xaf.txt", b"-rf", b"--help.txt",
    b"'quoted' \"twice\".txt", b"back\\slash.txt", b"$(touch oops)`id`;#.txt", b"*?[a-z].txt",
    "precomposed é.txt".encode(), "decomposed e\u0301.txt".encode(), "漢字かな交じり.txt".encode(),
    "emoji 👩‍👩‍👧.txt".encode(), b"percent %s%n%d.txt", b"control \x01\x7f.txt", b"no-extension",
    b"~tilde", b"trailing.", b"name=value", b"a", "\u2028separator.txt".encode(),
]


@scenario("names with line breaks, escapes, marks and bytes that are no text are all the same to it")
def strange_names(t: Trial) -> None:
    daemon = t.daemon()
    for name in NAMES:
        t.write(name, name + TEXT)
    t.settle()
    log = daemon.said()
    t.expect("\x1b" not in log and "\x07" not in log, "an escape sequence reached the log")
    for name in NAMES:
        os.rename(t.path(name), t.path(b"again " + name))
    t.settle()
    daemon.stop()
    daemon.restart()
    t.settle()


@scenario("folders with strange names are no hindrance")
def strange_folders(t: Trial) -> None:
    t.daemon()
    for name in NAMES:
        t.write(os.path.join(b"folder " + name, b"document.txt"))
    t.settle()


@scenario("names up to the limit have sidecars, whose names are cut where they must be")
def long_names(t: Trial) -> None:
    daemon = t.daemon()
    for length in (237, 238, 239, 240, 250, 254, 255):
        t.write(b"n" * length, b"%d " % length + TEXT)
        t.write("é".encode() * (length // 2) + b"x" * (length % 2), b"%d " % length + TEXT)
        t.write("漢".encode() * (length // 3) + b"y" * (length % 3), b"%d " % length + TEXT)
        t.write(b"\xff" * length, b"%d " % length + TEXT)
    # Two names that differ only in the part that is cut.
    t.write(b"m" * 250 + b"1.txt", b"one " + TEXT)
    t.write(b"m" * 250 + b"2.txt", b"two " + TEXT)
    t.settle()
    os.unlink(t.path(b"n" * 255))
    t.settle()
    daemon.stop()
    os.unlink(t.path(b"n" * 254))
    daemon.restart()
    t.settle()


@scenario("what looks like a sidecar's name, or is one twice over, does no harm")
def misleading_names(t: Trial) -> None:
    t.daemon()
    for name in (b"a.annotations", b"b.annotations.json.txt", b"c.annotations.json~.txt"):
        t.write(name)
    # Sidecars of documents that do not exist, by somebody else: they stay.
    t.write(b"d.annotations.json", b"a note of my own\n")
    t.write(b".annotations.json", b"{}\n")
    t.write(b"e.annotations.json.annotations.json", b"mine\n")
    t.settle()
    t.stays_settled()
    for name in (b"d.annotations.json", b".annotations.json", b"e.annotations.json.annotations.json"):
        t.expect(os.path.exists(t.path(name)), f"{name!r} was removed")
