"""Tables and layers: read as written, wrong ones named with file and line, the later layer winning."""

from pathlib import Path

import pytest
from layer_making import MakeLayer

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import load_base
from mahdar.knowledge.columns import COLUMNS
from mahdar.knowledge.layers import load_layer
from mahdar.knowledge.merge import merged
from mahdar.knowledge.tables import read_table, table_of, values, write_table

WSM = {"id": "WSM", "name_en": "Samoa", "names_ar": "ساموا", "source": "test"}
FIJI = {"id": "FJI", "name_en": "Fiji", "names_ar": "فيجي", "source": "test"}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "states.tsv"
    assert write_table(path, "states", [WSM, FIJI], remark="facts") == 2
    rows = list(read_table(path))
    assert [line for line, _ in rows] == [3, 4]
    assert rows[0][1]["names_ar"] == "ساموا"
    assert set(rows[0][1]) == set(COLUMNS["states"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id\tname_en\nWSM\n", "no column"),
        ("\t".join((*COLUMNS["states"], "colour")) + "\n", "unknown column colour"),
        ("\t".join(COLUMNS["states"]) + "\nWSM\tSamoa\n", r"states.tsv:2: 2 fields where the header has 11"),
    ],
)
def test_a_malformed_table_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "states.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=said):
        list(read_table(path))


def test_a_table_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "persons.tsv"
    path.write_bytes(b"id\xff")
    with pytest.raises(KnowledgeError, match="not UTF-8"):
        list(read_table(path))


def test_a_file_is_known_by_its_name(tmp_path: Path) -> None:
    assert table_of(tmp_path / "persons_east.tsv") == "persons"
    assert table_of(tmp_path / "weak_states.tsv") == "weak_states"
    with pytest.raises(KnowledgeError, match="no table is called so"):
        table_of(tmp_path / "people.tsv")


def test_values_of_a_list() -> None:
    assert values("أ|ب") == ["أ", "ب"]
    assert values("") == []


def test_the_later_layer_wins_and_names_add_up(make_layer: MakeLayer) -> None:
    old = make_layer("old", states=[WSM])
    new = make_layer("new", 2, states=[{**WSM, "name_en": "Western Samoa", "names_ar": "ساموا الغربية"}])
    (row,) = merged([old, new], "states")
    assert row["name_en"] == "Western Samoa"
    assert row["names_ar"] == "ساموا الغربية|ساموا"


def test_a_withdrawn_tenure_is_gone(make_layer: MakeLayer) -> None:
    person = {"id": "x:a", "name_en": "A", "source": "test"}
    held = {"person": "x:a", "office": "WSM:king", "start": "2001", "end": "2002", "source": "test"}
    old = make_layer("old", states=[WSM], persons=[person], tenures=[held])
    new = make_layer("new", 2, tenures=[{**held, "note": "withdrawn"}])
    assert "WSM:king" in load_base([old]).offices
    assert "WSM:king" not in load_base([old, new]).offices


def test_a_layer_needs_its_card(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"no layer\.yaml"):
        load_layer(tmp_path)
    (tmp_path / "layer.yaml").write_text("name: half\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="title"):
        load_layer(tmp_path)
