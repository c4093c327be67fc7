"""Layers written for a test: a few rows of tables in a folder."""

from pathlib import Path

import pytest
from layer_making import MakeLayer

from mahdar.knowledge.columns import Row
from mahdar.knowledge.layers import Layer, load_layer
from mahdar.knowledge.tables import write_table


@pytest.fixture
def make_layer(tmp_path: Path) -> MakeLayer:
    """make_layer(name, order=1, persons=[...], …) writes a layer and loads it."""

    def make(name: str, order: int = 1, **tables: list[Row]) -> Layer:
        folder = tmp_path / name
        folder.mkdir()
        card = f"name: {name}\ntitle: T\nlicence: CC0\nnotice: N\nas_of: '2020-01-01'\norder: {order}\n"
        (folder / "layer.yaml").write_text(card, encoding="utf-8")
        for table, rows in tables.items():
            write_table(folder / f"{table}.tsv", table, rows)
        return load_layer(folder)

    return make
