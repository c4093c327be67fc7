"""The commands `mahdar kb …`: what is known of the world, looked at, checked, added to, made anew."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

_SOURCES = "The folder of the sources (shared/kb)."
_TABLES = "Tables (.tsv) with the columns of docs/knowledge.md."
_WIKIDATA = "A Wikidata JSON dump (.json, .ndjson, plain, .gz or .bz2)."
_GEONAMES = "GeoNames' allCountries.txt or .zip (or one country's)."
_ARTICLES = "Dated articles: files and folders; - for standard input."
_NAMES = "GeoNames' alternateNamesV2.txt or .zip, for the Arabic names."

kb = typer.Typer(no_args_is_help=True, help="The knowledge base: states, places, bodies, persons, offices.")


@kb.command()
def info() -> None:
    """Say what is in it, how old it is, and under which licences."""
    from mahdar.commands.kb import run_info

    run_info()


@kb.command()
def find(name: Annotated[str, typer.Argument(metavar="NAME", help="A name or an id.")]) -> None:
    """Show what bears a name: entities, their sources, their offices.

    Exit code: 0 something does, 1 nothing.
    """
    from mahdar.commands.kb import run_find

    raise typer.Exit(run_find(name))


@kb.command()
def check(
    verbose: Annotated[bool, typer.Option("--verbose", help="List everything found.")] = False,
) -> None:
    """Say what is old, doubtful or missing: stale tenures, two holders of a seat, names without Arabic."""
    from mahdar.commands.kb_check import run_check

    raise typer.Exit(run_check(date.today(), verbose=verbose))


@kb.command()
def build(
    sources: Annotated[Path, typer.Argument(metavar="SOURCES", help=_SOURCES)],
    out: Annotated[Path | None, typer.Option(help="Write the layers here instead.")] = None,
) -> None:
    """Make the shipped layers anew; what is installed stays as it is unless all is sound."""
    from mahdar.commands.kb_build import run_build

    run_build(sources, out)


@kb.command()
def add(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.tsv…", help=_TABLES)],
) -> None:
    """Add rows of your own; they win over the shipped ones."""
    from mahdar.commands.kb_add import run_add

    run_add(files, date.today())


@kb.command()
def mine(
    paths: Annotated[list[str], typer.Argument(metavar="PATH…|-", help=_ARTICLES)],
    *,
    out: Annotated[Path | None, typer.Option(help="Write the table here.")] = None,
    least: Annotated[int, typer.Option(min=1, help="Leave out names attested fewer times.")] = 2,
    field: Annotated[list[str] | None, typer.Option(help="A field's other name: title=headline.")] = None,
) -> None:
    """Propose rows from dated articles: titles with a state and a name, and every clash with the table.

    Nothing is added: look the rows over, then add what is right with `mahdar kb add`.
    """
    from mahdar.commands.kb_mine import run_mine
    from mahdar.intake.options import Options, parse_fields

    raise typer.Exit(run_mine(paths, out, least, Options(parse_fields(field or []))))


@kb.command()
def update(
    *,
    wikidata: Annotated[Path | None, typer.Option(help=_WIKIDATA)] = None,
    geonames: Annotated[Path | None, typer.Option(help=_GEONAMES)] = None,
    names: Annotated[Path | None, typer.Option(help=_NAMES)] = None,
) -> None:
    """Add what dump files you have say: office-holders from Wikidata, places from GeoNames."""
    from mahdar.commands.kb_update import run_update

    run_update(wikidata, geonames, names)
