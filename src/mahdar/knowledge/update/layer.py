"""A layer made beside the one installed, and put into its place only when it is whole."""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mahdar.errors import KnowledgeError, OutputError
from mahdar.knowledge.columns import Row
from mahdar.knowledge.layers import LAYER, VARIABLE, user_folder
from mahdar.knowledge.tables import write_table
from mahdar.knowledge.update.left_out import LeftOut


@dataclass(frozen=True, slots=True)
class Card:
    """What `layer.yaml` says of a layer, but for its date."""

    name: str
    title: str
    licence: str
    notice: str
    order: int


@dataclass(frozen=True, slots=True)
class Update:
    """What a dump gives: rows by table (some made only as they are written), its date, what was left."""

    card: Card
    tables: Mapping[str, Iterable[Row]]
    as_of: Callable[[], str]
    left: LeftOut


@dataclass(frozen=True, slots=True)
class Made:
    """A layer that has been written beside its place: how many rows of each table, and as of when."""

    card: Card
    folder: Path
    counts: dict[str, int]
    as_of: str
    left: LeftOut


@contextmanager
def staging() -> Iterator[Path]:
    """A folder for layers in the making, beside the installed ones; it goes when the block ends.

    Raises OutputError where nothing can be written, KnowledgeError where user layers are switched off.
    """
    target = user_folder()
    if os.environ.get(VARIABLE) == "":
        raise KnowledgeError(f"{VARIABLE} is empty, which means no layers of one's own", f"unset {VARIABLE}")
    try:
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target, prefix=".update-") as scratch:
            yield Path(scratch)
    except OSError as error:
        raise OutputError(f"{target}: {error.strerror or error}", "make room or make it writable") from error


def make_layer(update: Update, scratch: Path) -> Made:
    """Write a layer into a staging folder. KnowledgeError where the dump is bad or gives no row."""
    import yaml

    folder = scratch / update.card.name
    folder.mkdir()
    counts = {t: write_table(folder / f"{t}.tsv", t, rows) for t, rows in update.tables.items()}
    for table, count in counts.items():
        if not count:
            (folder / f"{table}.tsv").unlink()
    if not any(counts.values()):
        said = "; ".join(update.left.lines()) or "nothing in it is of use"
        raise KnowledgeError(f"{update.card.name}: no rows: {said}", "name a whole dump of the right kind")
    card = {name: getattr(update.card, name) for name in ("name", "title", "licence", "notice")}
    text = {**card, "as_of": update.as_of(), "order": update.card.order}
    (folder / LAYER).write_text(yaml.safe_dump(text, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return Made(update.card, folder, counts, text["as_of"], update.left)


def put_layer(made: Made) -> Path:
    """Put a layer into its place in the user's folder and return that; on trouble the old one comes back."""
    target, old = user_folder() / made.card.name, made.folder.parent / f"{made.card.name}.old"
    if target.exists():
        target.rename(old)
    try:
        made.folder.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    return target
