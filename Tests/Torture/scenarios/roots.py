"""The watched folder itself comes, goes, and is replaced."""

import os
import shutil

from ground.check import sidecar_path
from ground.scenario import scenario
from ground.trial import TEXT, Trial


def has_sidecar(path: bytes) -> bool:
    """Whether a document has a sidecar."""
    return os.path.exists(sidecar_path(path))


@scenario("a folder that is not there at the start is waited for")
def missing(t: Trial) -> None:
    os.rmdir(t.folder)
    daemon = t.daemon()
    t.expect(not daemon.status()["folders"][0]["isPresent"], "it says that the folder is there")
    t.write("one.txt")
    t.settle()


@scenario("a folder whose parents are not there either is waited for")
def missing_parents(t: Trial) -> None:
    folder = t.path("a", "b", "c")
    t.daemon(folders=[folder])
    os.makedirs(folder)
    t.write("a/b/c/one.txt")
    t.until("a sidecar", lambda: has_sidecar(t.path("a/b/c/one.txt")))


@scenario("a folder removed with all in it and made again goes on")
def removed(t: Trial) -> None:
    t.daemon()
    for number in range(5):
        t.write(f"sub/document-{number}.txt")
        t.settle()
        while os.path.exists(t.folder):
            shutil.rmtree(t.folder, ignore_errors=True)
        os.mkdir(t.folder)
    t.write("last.txt")
    t.settle()


@scenario("a folder replaced by another in one step is the other from then on")
def replaced(t: Trial) -> None:
    t.daemon()
    t.write("old.txt")
    t.settle()
    former = os.path.join(t.outside, b"former")
    other = os.path.join(t.outside, b"other")
    os.makedirs(os.path.join(other, b"sub"))
    with open(os.path.join(other, b"sub", b"new.txt"), "wb") as file:
        file.write(TEXT)
    os.rename(t.folder, former)
    os.rename(other, t.folder)
    t.settle()
    with open(os.path.join(former, b"late.txt"), "wb") as file:
        file.write(TEXT)
    t.write("sub/newer.txt")
    t.settle()
    t.expect(not has_sidecar(os.path.join(former, b"late.txt")), "the former is watched still")
    shutil.rmtree(t.folder)
    os.rename(former, t.folder)
    t.settle()


@scenario("a parent of the folder renamed away and back again changes nothing")
def parent_moved(t: Trial) -> None:
    folder = t.path("parent", "watched")
    os.makedirs(folder)
    t.daemon(folders=[folder])
    t.write("parent/watched/one.txt")
    t.settle()
    os.rename(t.path("parent"), t.path("elsewhere"))
    t.write("elsewhere/watched/two.txt")
    os.rename(t.path("elsewhere"), t.path("parent"))
    t.write("parent/watched/three.txt")
    t.settle()


@scenario("something mounted over the folder is watched in its place, until it is unmounted")
def mounted_over(t: Trial) -> None:
    t.daemon()
    t.write("below.txt")
    t.settle()
    t.mount(t.folder, "size=4m")
    t.write("above.txt")
    t.settle()
    t.unmount(t.folder)
    t.write("below-too.txt")
    t.settle()


@scenario("something mounted within the folder is seen whole, and what it hid when it goes")
def mounted_within(t: Trial) -> None:
    t.daemon()
    t.write("place/hidden.txt")
    t.settle()
    t.mount(t.path("place"), "size=4m")
    t.write("place/sub/shown.txt")
    t.settle()
    t.unmount(t.path("place"))
    t.write("place/hidden-too.txt")
    t.settle()


@scenario("a bind mount and a link that lead to the folder make no difference")
def other_ways(t: Trial) -> None:
    link = os.path.join(t.outside, b"link")
    os.symlink(t.folder, link)
    t.daemon(folders=[link])
    bound = os.path.join(t.outside, b"bound")
    os.mkdir(bound)
    t.run("mount", "--bind", t.folder, bound)
    t.mounts.append(bound)
    with open(os.path.join(bound, b"one.txt"), "wb") as file:
        file.write(TEXT)
    t.settle()


@scenario("a file in the folder's place is waited out")
def file_in_place(t: Trial) -> None:
    daemon = t.daemon()
    os.rmdir(t.folder)
    with open(t.folder, "wb") as file:
        file.write(TEXT)
    t.until("it is away", lambda: not daemon.status()["folders"][0]["isPresent"])
    os.unlink(t.folder)
    t.write("one.txt")
    t.settle()


@scenario("several folders, one in another and one twice, give each document one sidecar")
def several(t: Trial) -> None:
    os.makedirs(t.path("inner"))
    t.daemon(folders=[t.folder, t.path("inner"), t.folder + b"/", t.outside])
    t.write("inner/one.txt")
    with open(os.path.join(t.outside, b"two.txt"), "wb") as file:
        file.write(TEXT)
    t.settle()
    t.settle(folder=t.outside)
