"""`mahdar kb build`: all layers made anew beside the old ones, checked, and put in their place at once."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.checks import placed_rows, problems
from mahdar.knowledge.columns import KEYS, Row
from mahdar.knowledge.layers import LAYER
from mahdar.knowledge.tables import read_table, table_of, write_table
from mahdar.language.lexicon import load_yaml

_SHOWN = 20  # problems named before a build gives up

Tables = dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where a build takes its sources from: the folder of sources, and that of our own tables."""

    sources: Path
    curated: Path


def build(inputs: Inputs, out: Path, say: Callable[[str], None] = lambda _: None) -> dict[str, int]:
    """Make all layers under `out`; rows by layer. What was there stays untouched unless all is sound.

    Raises KnowledgeError naming file and line of what is wrong.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        made = Path(scratch) / "base"
        counts = {card["name"]: _make(card, inputs, made, say) for card in _cards()}
        _check(made, inputs.curated)
        _put(made, out)
    return counts


def _cards() -> list[dict[str, str]]:
    cards: list[dict[str, str]] = load_yaml("mahdar.knowledge.build", "layers.yaml")["layers"]
    return cards


def _make(card: dict[str, str], inputs: Inputs, made: Path, say: Callable[[str], None]) -> int:
    import yaml

    folder = made / card["name"]
    folder.mkdir(parents=True)
    order = [one["name"] for one in _cards()].index(card["name"])
    text = yaml.safe_dump({**card, "order": order}, allow_unicode=True, sort_keys=False)
    (folder / LAYER).write_text(text, encoding="utf-8")
    count = 0
    for table, rows in _tables(card["name"], inputs).items():
        count += write_table(folder / f"{table}.tsv", table, _sorted(table, rows))
    say(f"{card['name']}: {count} rows")
    return count


def _sorted(table: str, rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: tuple(row.get(column, "") for column in KEYS[table]))


def _tables(layer: str, inputs: Inputs) -> Tables:
    from mahdar.knowledge.build import sources

    makers: dict[str, Callable[[Inputs], Tables]] = {
        "unterm": sources.unterm,
        "arwikicats": sources.arwikicats,
        "cldr": sources.cldr,
        "geonames": sources.geonames,
        "wikidata": sources.wikidata,
    }
    return makers[layer](inputs)


def curated(inputs: Inputs) -> Tables:
    """Our own tables, several files to a table."""
    out: Tables = {}
    for path in curated_files(inputs.curated):
        out.setdefault(table_of(path), []).extend(row for _, row in read_table(path))
    return out


def curated_files(folder: Path) -> list[Path]:
    """The curated tables, in order; KnowledgeError where there are none."""
    paths = sorted(folder.glob("*.tsv"))
    if not paths:
        raise KnowledgeError(f"{folder}: no tables (.tsv)", "name the folder of the curated tables")
    return paths


def _check(made: Path, own: Path) -> None:
    """All rows sound and linked; our own are looked at where we wrote them: the line to mend is named."""
    layers = sorted(path.parent for path in made.glob(f"*/{LAYER}"))
    ids: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    placed = {folder: placed_rows(sorted(folder.glob("*.tsv"))) for folder in layers}
    placed[own] = placed_rows(curated_files(own))
    for rows in placed.values():
        states |= {row["id"] for _, table, row in rows if table == "states"}
        ids |= {row["id"] for _, _, row in rows if "id" in row}
    found = [what for rows in placed.values() for what in problems(rows, states, ids)]
    if found:
        raise KnowledgeError(
            "\n".join(_some(found, made)), "mend these rows; what was installed stays as it was"
        )


def _some(found: list[str], made: Path) -> Iterator[str]:
    yield from (one.replace(f"{made}/", "") for one in found[:_SHOWN])
    if len(found) > _SHOWN:
        yield f"and {len(found) - _SHOWN} more"


def _put(made: Path, out: Path) -> None:
    """Replace the old layers by the new; the old stay until the new are all there."""
    old = out.with_name(out.name + ".old")
    if old.exists():
        shutil.rmtree(old)
    if out.exists():
        out.rename(old)
    made.rename(out)
    if old.exists():
        shutil.rmtree(old)
