"""The list of scenarios, each a function with a sentence that says what must hold."""

from collections.abc import Callable
from dataclasses import dataclass

from .trial import Trial


@dataclass(frozen=True)
class Scenario:
    """Something that is done to the daemon, and what must hold all the same."""

    group: str
    title: str
    perform: Callable[[Trial], None]
    on_disk: bool


SCENARIOS: list[Scenario] = []


def scenario(title: str, on_disk: bool = False) -> Callable:
    """Adds a function to the list of scenarios.

    A scenario works in memory unless it needs a real disk.
    """

    def add(perform: Callable[[Trial], None]) -> Callable[[Trial], None]:
        group = perform.__module__.rpartition(".")[2]
        SCENARIOS.append(Scenario(group, title, perform, on_disk))
        return perform

    return add
