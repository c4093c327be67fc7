"""Layers: folders of tables with a licence each; the shipped ones, then the user's own, which win."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.columns import Row
from mahdar.knowledge.tables import read_table, table_of

LAYER = "layer.yaml"
CURATED = "curated"  # our own tables: a layer as we write it, and the source their rows name
VARIABLE = "MAHDAR_KNOWLEDGE"  # a folder of layers to use in place of the user's own; empty: none


@dataclass(frozen=True, slots=True)
class Layer:
    """A folder of tables: what it is called, whose it is, under which licence, and as of when."""

    path: Path
    name: str
    title: str
    licence: str
    notice: str
    as_of: str
    order: int = 50

    def tables(self) -> Iterator[tuple[str, Path]]:
        """The tables of the layer, by name of the table and of the file."""
        for path in sorted(self.path.glob("*.tsv")):
            yield table_of(path), path

    def rows(self, table: str) -> Iterator[Row]:
        """All rows of one table."""
        for name, path in self.tables():
            if name == table:
                for line, row in read_table(path, table):
                    if row["source"] == CURATED:
                        row["source"] = f"{CURATED}/{path.name}:{line}"
                    yield row


def load_layer(path: Path) -> Layer:
    """The layer in a folder; KnowledgeError where `layer.yaml` is missing or says too little."""
    import yaml

    card = path / LAYER
    if not card.is_file():
        raise KnowledgeError(f"{path}: no {LAYER}", "a layer is a folder with that file and tables")
    try:
        said = yaml.safe_load(card.read_text(encoding="utf-8"))
        return Layer(path, **{key: said[key] for key in ("name", "title", "licence", "notice", "as_of")},
                     order=int(said.get("order", 50)))  # fmt: skip
    except (yaml.YAMLError, KeyError, TypeError, ValueError) as error:
        raise KnowledgeError(f"{card}: {error!r}", "give name, title, licence, notice and as_of") from None


def shipped_layers() -> tuple[Layer, ...]:
    """The layers that came with Mahdar, in their order."""
    home = Path(str(files("mahdar.knowledge")))
    return (*_layers_in(home / "base"), load_layer(home / CURATED))


def user_folder() -> Path:
    """Where the user's own layers lie: $MAHDAR_KNOWLEDGE, else the platform's folder for data."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("mahdar", appauthor=False) / "knowledge"


def user_layers() -> tuple[Layer, ...]:
    """The user's own layers, in their order; none where there is no such folder."""
    if os.environ.get(VARIABLE) == "":
        return ()
    return _layers_in(user_folder())


def _layers_in(folder: Path) -> tuple[Layer, ...]:
    if not folder.is_dir():
        return ()
    found = [load_layer(path) for path in folder.iterdir() if (path / LAYER).is_file()]
    return tuple(sorted(found, key=lambda layer: (layer.order, layer.name)))
