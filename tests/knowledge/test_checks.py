"""Rows that cannot be right, each named with its file and line."""

from pathlib import Path

import pytest

from mahdar.knowledge.checks import placed_rows, problems
from mahdar.knowledge.columns import Row
from mahdar.knowledge.tables import write_table

STATES = frozenset({"WSM", "FJI"})
PERSON = {"id": "x:ana", "name_en": "Ana", "names_ar": "آنا", "country": "WSM", "source": "test"}
HELD = {"person": "x:ana", "office": "WSM:president", "start": "2001-02", "end": "2004", "source": "test"}


def found(folder: Path, **tables: list[Row]) -> list[str]:
    for table, rows in tables.items():
        write_table(folder / f"{table}.tsv", table, rows)
    return list(problems(placed_rows(sorted(folder.glob("*.tsv"))), STATES))


def test_sound_rows_pass(tmp_path: Path) -> None:
    assert found(tmp_path, persons=[PERSON], tenures=[HELD]) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"end": "2000"}, "ends on 2000, before it starts on 2001-02"),
        ({"start": "2001-31"}, "start '2001-31' is no date"),
        ({"end": ""}, "neither end nor as_of"),
        ({"person": "x:bob"}, "no person 'x:bob'"),
        ({"office": "WSM president"}, "is no office"),
        ({"office": "x:nobody:leader"}, "no state or body 'x:nobody'"),
        ({"start": ""}, "no start"),
    ],
)
def test_a_wrong_tenure_is_named(tmp_path: Path, change: Row, said: str) -> None:
    (first, *_) = found(tmp_path, persons=[PERSON], tenures=[{**HELD, **change}])
    assert first.startswith(f"{tmp_path / 'tenures.tsv'}:2: ")
    assert said in first


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"country": "ZZZ"}, "unknown country code 'ZZZ'"),
        ({"sector": "KING"}, "unknown sector 'KING'"),
        ({"id": "ana"}, "an id such as 'ana' is not known here"),
    ],
)
def test_a_wrong_person_is_named(tmp_path: Path, change: Row, said: str) -> None:
    assert any(said in one for one in found(tmp_path, persons=[{**PERSON, **change}]))


def test_a_second_row_of_an_id_is_named_with_both_lines(tmp_path: Path) -> None:
    (one,) = found(tmp_path, persons=[PERSON, PERSON])
    assert one.startswith(f"{tmp_path / 'persons.tsv'}:3: ")
    assert one.endswith(f"as at {tmp_path / 'persons.tsv'}:2")
