"""`mahdar kb update`: layers made of dump files that the user has; they win over the shipped ones."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.layers import shipped_layers, user_layers
from mahdar.knowledge.update import geonames as places
from mahdar.knowledge.update import wikidata as offices
from mahdar.knowledge.update.geonames_names import read_names
from mahdar.knowledge.update.layer import Made, Update, make_layer, put_layer, staging
from mahdar.knowledge.update.stream import Step

_CARDS = (offices.CARD, places.CARD)


def run_update(wikidata: Path | None, geonames: Path | None, names: Path | None) -> None:
    """Make a layer of each dump that is named, and install them when all are whole.

    Raises KnowledgeError, naming file and line, for a dump that is damaged, cut off or of no use: what is
    installed stays as it was. Raises OutputError where the user's folder cannot be written to.
    """
    if wikidata is None and geonames is None:
        remedy = "name one with --wikidata or --geonames"
        raise KnowledgeError(
            "no dump was named" if names is None else "--names alone says nothing of places", remedy
        )
    with staging() as scratch:
        base = _base()
        made = []
        if wikidata is not None:
            made.append(_made(scratch, lambda step: offices.read_wikidata(wikidata, base, scratch, step)))
        if geonames is not None:
            made.append(_made(scratch, lambda step: _places(geonames, names, base, step)))
        for one in made:
            _say(one, put_layer(one))


def _base() -> KnowledgeBase:
    """All layers but those that this command makes, which are made anew."""
    own = {card.name for card in _CARDS}
    return load_base((*shipped_layers(), *(layer for layer in user_layers() if layer.name not in own)))


def _places(geonames: Path, names: Path | None, base: KnowledgeBase, step: Step) -> Update:
    return places.read_geonames(geonames, read_names(names, step) if names is not None else {}, base, step)


def _made(scratch: Path, read: Callable[[Step], Update]) -> Made:
    with _progress() as step:
        return make_layer(read(step), scratch)


def _say(made: Made, folder: Path) -> None:
    counts = ", ".join(f"{count} {table}" for table, count in made.counts.items() if count)
    sys.stdout.write(f"{made.card.name}: {counts}, as of {made.as_of}, in {folder}\n")
    sys.stdout.writelines(f"  {line}\n" for line in made.left.lines())


@contextmanager
def _progress() -> Iterator[Step]:
    """Lines read and how fast, on a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = ("{task.completed:,} lines", "{task.fields[rate]} a second")
    parts = (SpinnerColumn(), *map(TextColumn, columns), TimeElapsedColumn())
    with Progress(*parts, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=None, rate="…")

        def step(count: int) -> None:
            done, seconds = bar.tasks[0].completed + count, bar.tasks[0].elapsed or 0
            bar.update(task, advance=count, rate=f"{done / seconds:,.0f}" if seconds > 1 else "…")

        yield step
