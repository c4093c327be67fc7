"""Where records go: standard output or a file, and what must hold before the first one is read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mahdar.errors import OutputError
from mahdar.intake.files import kind_of


def check_output(out: Path, inputs: list[str]) -> None:
    """Raise OutputError where the output is an input, or would be read as one on the next run."""
    place = out.resolve()
    for given in map(Path, inputs):
        if place == given.resolve():
            raise OutputError(f"{out} is an input as well", "name another file as --out")
        if given.is_dir() and kind_of(out) is not None and place.is_relative_to(given.resolve()):
            raise OutputError(f"{out} lies in the folder {given} that is read", "write it elsewhere")


@contextmanager
def open_output(out: Path | None, *, append: bool = False) -> Iterator[IO[str]]:
    """A stream of UTF-8 to a file, or standard output; raises OutputError where it cannot be written."""
    if out is None:
        yield sys.stdout
        return
    try:
        with out.open("a" if append else "w", encoding="utf-8", newline="\n") as stream:
            yield stream
    except OSError as error:
        remedy = "name a file in a folder that is there and may be written"
        raise OutputError(f"cannot write {out}: {error.strerror or error}", remedy) from None
