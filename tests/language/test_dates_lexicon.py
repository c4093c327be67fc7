"""The word lists of dates: an example for every entry, and no form that stands for two things of one kind."""

from collections.abc import Iterator
from typing import Any

import pytest

from mahdar.language.dates_lexicon import FILES, KEYS, UNIT_SORTS, date_words
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml


def blocks(name: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for block, rows in load_yaml("mahdar.language", name).items():
        if block not in ("source", "counted_only"):
            yield block, rows if isinstance(rows, list) else [rows]


@pytest.mark.parametrize("name", FILES)
def test_every_entry_has_an_example_and_every_file_a_source(name: str) -> None:
    assert load_yaml("mahdar.language", name)["source"]
    for block, rows in blocks(name):
        assert all(row.get("example") for row in rows), block


@pytest.mark.parametrize("name", FILES)
def test_no_form_stands_for_two_things_of_a_kind(name: str) -> None:
    for block, rows in blocks(name):
        seen: dict[str, object] = {}
        for row in rows:
            for sort in ("forms", *UNIT_SORTS):
                for form in row.get(sort, ()):
                    meaning = (
                        row.get(KEYS[block][0]) if block in KEYS else row.get("month"),
                        row.get("unit"),
                        sort,
                    )
                    assert seen.setdefault(fold_form(form), meaning) == meaning, (block, form)


def test_clitics_are_counted() -> None:
    weekday, unit = date_words().tables["weekday"], date_words().tables["unit"]
    assert (weekday["والثلاثاء"].key, weekday["والثلاثاء"].skip) == (2, 1)
    assert (unit["ولشهرين"].key, unit["ولشهرين"].sort, unit["ولشهرين"].skip) == ("M", "two", 2)
    assert (unit["للعام"].sort, unit["للعام"].skip) == ("the", 0)
    assert "باب" not in date_words().tables["month"]
