"""`mahdar read`: articles in, records out."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mahdar.commands.formats import chunks, paint_for, pick_format
from mahdar.commands.output import check_output, open_output
from mahdar.commands.progress import progress
from mahdar.commands.reading import Tally, read_taken
from mahdar.commands.reporter import Reporter, say
from mahdar.commands.resume import Done, done_in, not_done
from mahdar.errors import InputError
from mahdar.export.paint import Paint
from mahdar.export.sure import checked, confident
from mahdar.intake.options import Options
from mahdar.intake.take import take_articles
from mahdar.record.model import Record

STOPPED = 130  # exit code of a run stopped by Ctrl-C, as shells have it


@dataclass(frozen=True, slots=True)
class Run:
    """One run of `mahdar read`, checked: what to read and how to write it."""

    paths: list[str]
    options: Options
    format: str | None = None
    out: Path | None = None
    jobs: int = 1
    resume: bool = False
    text: bool = True
    bom: bool = False
    least: float | None = None  # confidence; None: the defaults of mahdar.export.sure

    def __post_init__(self) -> None:
        name = pick_format(self.format, self.out)
        checked(self.least)
        if self.resume and (self.out is None or name != "jsonl"):
            raise InputError("--resume goes on with a file of JSON Lines", "give --out FILE.jsonl")
        if self.out is not None:
            check_output(self.out, self.paths)


def run_read(run: Run) -> int:
    """Read and write; returns 0, 1 where some input could not be read (said on stderr), or 130 if stopped.

    Raises OutputError where the output cannot be written.
    """
    appending = run.resume and run.out is not None and run.out.exists()
    done = done_in(run.out) if appending and run.out is not None else Done()
    tally, reporter = Tally(), Reporter()
    try:
        _write(run, done, tally, reporter, append=appending)
    except KeyboardInterrupt:
        say(f"stopped after {tally.articles} articles" + ("" if run.out is None else "; go on with --resume"))
        return STOPPED
    if run.out is not None:
        say(f"{tally}; written to {run.out}")
    return reporter.finish()


def _write(run: Run, done: Done, tally: Tally, reporter: Reporter, *, append: bool) -> None:
    with (
        open_output(run.out, append=append) as stream,
        progress(wanted=run.out is not None) as (step, show),
    ):
        reporter.show = show or reporter.show
        taken = not_done(take_articles(run.paths, run.options, reporter), done)
        records = map(partial(confident, least=run.least), read_taken(taken, run.jobs))
        for chunk in _written(run, tally.watch(records, step)):
            stream.write(chunk)
            stream.flush()


def _written(run: Run, records: Iterable[Record]) -> Iterator[str]:
    name = pick_format(run.format, run.out)
    paint = paint_for(sys.stdout) if run.out is None else Paint()
    return chunks(records, name, paint, text=run.text, bom=run.bom)
