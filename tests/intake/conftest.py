"""Taking articles in, with the notes it makes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mahdar.intake.notes import Note, Taken
from mahdar.intake.options import Options
from mahdar.intake.take import take_articles

Take = Callable[..., tuple[list[Taken], list[Note]]]


@pytest.fixture
def take() -> Take:
    def run(*paths: Path, **options: object) -> tuple[list[Taken], list[Note]]:
        notes: list[Note] = []
        return list(take_articles(map(str, paths), Options(**options), notes.append)), notes

    return run
