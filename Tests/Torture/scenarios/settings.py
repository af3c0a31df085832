"""Settings that change while documents lie there, and folders that are named in several ways."""

import os

from ground.check import read, sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Trial


@scenario("a folder configured by two names goes on under one when the other is taken out")
def two_names(t: Trial) -> None:
    link = os.path.join(t.outside, b"link")
    os.symlink(t.folder, link)
    for dropped in (0, 1):
        daemon = t.daemon(folders=[t.folder, link])
        t.write(f"both-{dropped}.txt")
        t.write(f"sub-{dropped}/both.txt")
        t.settle()
        del daemon.folders[dropped]
        daemon.reload()
        t.write(f"one-{dropped}.txt")
        t.write(f"sub-{dropped}/one.txt")
        t.settle(timeout=10)
        daemon.stop()


@scenario("a folder within another, by another way, goes on when either is taken out")
def inner_by_link(t: Trial) -> None:
    os.makedirs(t.path("inner/deep"))
    link = os.path.join(t.outside, b"link")
    os.symlink(t.path("inner"), link)
    for dropped in (0, 1):
        daemon = t.daemon(folders=[t.folder, link])
        t.write(f"inner/deep/both-{dropped}.txt")
        t.settle()
        del daemon.folders[dropped]
        daemon.reload()
        t.write(f"inner/deep/one-{dropped}.txt")
        t.settle(timeout=10)
        daemon.stop()


@scenario("a bind mount of the folder beside it, both configured, gives each document one sidecar")
def bound_twice(t: Trial) -> None:
    bound = os.path.join(t.outside, b"bound")
    os.mkdir(bound)
    t.run("mount", "--bind", t.folder, bound)
    t.mounts.append(bound)
    daemon = t.daemon(folders=[t.folder, bound])
    t.write_many(20)
    t.settle()
    t.unmount(bound)
    t.write("late.txt")
    t.settle(timeout=10)
    t.run("mount", "--bind", t.folder, bound)
    t.write("later.txt")
    t.settle(timeout=10)
    daemon.ask("wait")


@scenario("what is left alone from now on is not touched, nor its sidecar, and is done when it may be")
def newly_ignored(t: Trial) -> None:
    daemon = t.daemon()
    path = t.write("draft.txt")
    t.write("other.txt")
    t.settle()
    before = read(sidecar_path(path))
    daemon.settings["Watch.Ignore"] = "draft*"
    daemon.reload()
    t.write("draft.txt", b"Another " + TEXT)
    t.write("late.txt")
    daemon.ask("wait")
    t.expect(read(sidecar_path(path)) == before, "the sidecar of what is left alone was touched")
    del daemon.settings["Watch.Ignore"]
    daemon.reload()
    t.settle()


@scenario("a smaller limit takes the sidecars of documents that are too large now, a larger one gives them back")
def other_limit(t: Trial) -> None:
    daemon = t.daemon()
    t.write("large.txt", TEXT * 20)
    t.write("small.txt")
    t.settle()
    daemon.settings["Limits.MaxFileBytes"] = "1K"
    daemon.reload()
    t.without.add(b"large.txt")
    t.settle()
    del daemon.settings["Limits.MaxFileBytes"]
    daemon.reload()
    t.without.clear()
    t.settle()


@scenario("sidecars that are to lie elsewhere from now on are made there, and fresh where they were after")
def other_place(t: Trial) -> None:
    daemon = t.daemon()
    paths = [t.write(f"sub/document-{number}.txt") for number in range(5)]
    t.settle()
    daemon.settings["Output.Sidecars"] = "subdirectory"
    daemon.reload()
    there = lambda path: os.path.join(
        os.path.dirname(path), b".annotations", os.path.basename(sidecar_path(path))
    )
    t.until("all lie in the other place", lambda: all(os.path.exists(there(p)) for p in paths))
    t.write("sub/document-0.txt", b"Another " + TEXT)
    daemon.ask("wait")
    del daemon.settings["Output.Sidecars"]
    daemon.reload()
    t.settle()


@scenario("folders within that are no longer watched, and watched again, are done when they are")
def not_within(t: Trial) -> None:
    daemon = t.daemon()
    t.write("sub/early.txt")
    t.settle()
    daemon.settings["Watch.Recursive"] = "no"
    daemon.reload()
    daemon.ask("wait")
    t.write("sub/late.txt")
    t.write("top.txt")
    t.without.add(b"late.txt")
    t.settle()
    daemon.settings["Watch.Recursive"] = "yes"
    daemon.reload()
    t.without.clear()
    t.settle()
