"""The protocol of a reading step, and the check that steps fit together before anything runs."""

from collections.abc import Sequence
from dataclasses import fields
from importlib.metadata import entry_points
from typing import Protocol

from mahdar.errors import PipelineError
from mahdar.reading.layers import Layers

GIVEN = frozenset({"article", "text", "revision", "flags"})
NAMES = frozenset(f.name for f in fields(Layers))
GROUP = "mahdar.steps"


class Step(Protocol):
    """Reads one thing: needs the layers in `requires`, sets those in `assigns`."""

    name: str
    requires: frozenset[str]
    assigns: frozenset[str]

    def __call__(self, layers: Layers) -> None:
        """Set the assigned layers; never raises on any text."""


def check_steps(steps: Sequence[Step]) -> None:
    """Raise PipelineError where a step needs or sets what is not there, listing met and unmet needs."""
    have = set(GIVEN)
    for step in steps:
        unknown = (step.requires | step.assigns) - NAMES
        if unknown:
            raise PipelineError(f"step {step.name!r} names unknown layers: {', '.join(sorted(unknown))}")
        unmet = step.requires - have
        if unmet:
            met = ", ".join(sorted(step.requires & have)) or "nothing"
            raise PipelineError(
                f"step {step.name!r} needs {', '.join(sorted(unmet))} (it has {met})",
                "put a step that assigns it before",
            )
        have |= step.assigns


def installed_step(name: str) -> Step:
    """A step registered by another package under the entry-point group `mahdar.steps`."""
    for point in entry_points(group=GROUP, name=name):
        step: Step = point.load()()
        return step
    raise PipelineError(f"no step {name!r} is installed", f"install a package that registers it as {GROUP!r}")
