"""The command `mahdar`: each command a few lines over the library."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from mahdar import __version__
from mahdar.cli_kb import kb
from mahdar.errors import InputError, MahdarError

_PATHS = "Files and folders; - for standard input."
_RECORDS = "Records as JSON Lines or an array, plain or .gz."
_GOLD = "Annotated articles: files or folders."
_LEAST = "Leave out items less sure than this (0..1)."
_OUTLET = "Also leave one outlet out at a time."

# Plain help: loading rich for it would double the time `mahdar --help` takes.
app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)

app.add_typer(kb, name="kb")


def main() -> None:
    """Run the command; an error of ours is one line on standard error and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except MahdarError as error:
        typer.echo(f"error: {error}", err=True)
        sys.exit(2)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"mahdar {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Reads Arabic news into a record: who said and did what, who stands where, and the words for it."""


@app.command()
def read(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH…|-", help=_PATHS)] = None,
    *,
    format: Annotated[str | None, typer.Option(help="text, json, jsonl, csv, plover or cameo.")] = None,  # noqa: A002
    out: Annotated[Path | None, typer.Option(help="Write here, with progress on a terminal.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with --out after an interruption.")] = False,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that read.")] = 1,
    field: Annotated[list[str] | None, typer.Option(help="A field's other name: title=headline.")] = None,
    published: Annotated[str | None, typer.Option(help="Date of articles that have none.")] = None,
    source: Annotated[str | None, typer.Option(help="Outlet of articles that have none.")] = None,
    no_title: Annotated[bool, typer.Option("--no-title", help="No title in plain text.")] = False,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the articles' texts out.")] = False,
    bom: Annotated[bool, typer.Option("--bom", help="Mark CSV as UTF-8, for Excel.")] = False,
    min_confidence: Annotated[float | None, typer.Option(help=_LEAST)] = None,
) -> None:
    """Read articles into records.

    Plain text, JSON, JSON Lines, .gz of these, folders of them, standard input.
    Exit code: 0 all was read, 1 some input could not be (each is named), 2 wrong use or output.
    """
    from mahdar.commands.read import Run, run_read
    from mahdar.intake.options import Options, parse_fields

    if not paths and sys.stdin.isatty():
        raise typer.BadParameter("name files or folders to read, or - for standard input")
    date = None if published is None else _date(published)
    options = Options(parse_fields(field or []), date, source, not no_title)
    run = Run(paths or ["-"], options, format, out, jobs, resume, not no_text, bom, min_confidence)
    raise typer.Exit(run_read(run))


def _date(given: str) -> str:
    from mahdar.intake.fields import normal_date

    try:
        return normal_date(given)
    except MahdarError as error:
        raise InputError(f"--published: {error.problem}", error.remedy) from None


@app.command()
def demo() -> None:
    """Read the sample articles and show the records."""
    from mahdar.commands.demo import run_demo

    run_demo()


@app.command()
def validate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help=_RECORDS)],
) -> None:
    """Check records against their contract.

    Exit code: 0 every record is sound, 1 some is not (each problem is named), 2 a file cannot be read.
    """
    from mahdar.commands.validate import run_validate

    raise typer.Exit(run_validate(files))


@app.command()
def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD…", help=_GOLD)],
    records: Annotated[Path | None, typer.Option(help="Score these records instead of reading.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List every error.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    by_outlet: Annotated[bool, typer.Option("--by-outlet", help=_OUTLET)] = False,
) -> None:
    """Score reading against annotated articles."""
    from mahdar.evaluate.show import show_evaluation

    show_evaluation(gold, records, errors=errors, json=json, by_outlet=by_outlet)


@app.command()
def doctor() -> None:
    """Say what is installed and what is missing."""
    from mahdar.commands.doctor import checks

    found = list(checks())
    for check in found:
        typer.echo(str(check))
    raise typer.Exit(int(not all(check.well for check in found)))
