"""`mahdar demo`: the packaged sample articles, read and shown."""

import sys
from collections.abc import Iterator
from importlib.resources import as_file, files

from mahdar.commands.formats import paint_for
from mahdar.commands.reading import Tally, read_taken
from mahdar.commands.reporter import Reporter
from mahdar.export.sure import confident
from mahdar.export.view import view_chunks
from mahdar.intake.notes import Taken
from mahdar.intake.options import Options
from mahdar.intake.take import take_articles

_INTRODUCTION = "Sample articles: the outlets, people and happenings in them are invented."
_END = 78  # columns of the line above the last one


def samples() -> Iterator[Taken]:
    """The sample articles that come with Mahdar; all of them invented."""
    with as_file(files("mahdar").joinpath("samples")) as folder:
        yield from take_articles([str(folder)], Options(), Reporter())


def run_demo() -> None:
    """Read the samples, show each record and say how much was read in all."""
    sys.stdout.write(f"{_INTRODUCTION}\n\n")
    tally = Tally()
    records = tally.watch(map(confident, read_taken(samples())))
    for chunk in view_chunks(records, paint_for(sys.stdout)):
        sys.stdout.write(chunk)
    sys.stdout.write("─" * _END + f"\n{tally}\n")
