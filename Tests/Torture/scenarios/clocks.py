"""Clocks that jump, and documents from the past and the future."""

import glob
import os

from ground.scenario import scenario
from ground.trial import Skip, Trial

LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"


@scenario("a clock that jumps back and forth by years changes nothing")
def jumps(t: Trial) -> None:
    library = next(iter(glob.glob(LIBRARY)), None)
    if library is None:
        raise Skip("needs faketime")
    clock = os.path.join(t.outside, b"clock")

    def set_clock(offset: str) -> None:
        with open(clock, "w") as file:
            file.write(offset + "\n")

    set_clock("+0")
    words = {
        "LD_PRELOAD": library,
        "FAKETIME_TIMESTAMP_FILE": os.fsdecode(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
    # The second env is the first program with the library, which then finds its place prepared; it
    # changes the environment where it does not, and programs in Swift lose their arguments by that.
    assignments = [f"{name}={value}" for name, value in words.items()]
    daemon = t.daemon(prefix=("env", *assignments, "env"))
    for number, offset in enumerate(("-3y", "+5y", "-1h", "+1d", "+0")):
        set_clock(offset)
        t.write(f"document-{number}.txt")
        t.settle()
    daemon.ask("wait")
    t.stays_settled()


@scenario("documents from the year 1970, from before it and from the far future are like others")
def odd_times(t: Trial) -> None:
    t.daemon()
    for seconds in (0, 1, -1, -86_400 * 400, 4_102_444_800, 2**33, 2**34 - 1):
        path = t.write(f"time-{seconds}.txt")
        os.utime(path, (seconds, seconds))
    t.settle()
    daemon = t.daemons[0]
    daemon.ask("wait")
    before = t.sidecar_states()
    daemon.stop()
    daemon.restart()
    daemon.ask("wait")
    t.expect(t.sidecar_states() == before, "a sidecar was written again for nothing")


@scenario("a document whose time is set back after it was done is done again, without harm")
def set_back(t: Trial) -> None:
    t.daemon()
    path = t.write("document.txt")
    t.settle()
    os.utime(path, (1_000_000_000, 1_000_000_000))
    t.settle()
    t.daemons[0].ask("wait")
    t.stays_settled()
