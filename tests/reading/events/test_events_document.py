"""docs/events.md names what the lexicon's reader knows: every field, role, status, list and file."""

import re
from pathlib import Path
from typing import get_args

import pytest
import yaml

from mahdar.reading.events import frames
from mahdar.reading.events.read import act_forms
from mahdar.record.model import Event, Polarity, Position, Status

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")


def first_cells(before: str) -> set[str]:
    """The names in the first column of the table that follows some words."""
    table = TEXT.split(before)[1].split("\n\n")[1]
    rows = [line.split("|")[1] for line in table.splitlines()[2:]]
    return {name for cell in rows for name in re.findall(r"`([\w.]+)`", cell)}


def test_the_fields_of_words_and_senses() -> None:
    assert first_cells("Fields of the **word**:") == frames._OF_ENTRY
    assert first_cells("Fields of a **sense**") == frames._FIELDS


def test_the_roles() -> None:
    said = TEXT.split("Roles are ")[1].split("Stems in")[0]
    assert set(re.findall(r"`(\w+)`", said)) == set(frames.ROLES)


def test_the_fields_of_the_record() -> None:
    both = {"id"}
    assert first_cells("أمس».") | both == set(Event.__dataclass_fields__)
    assert first_cells("رفضت الحكومة الخطة».") <= set(Position.__dataclass_fields__)


def test_every_status_and_polarity() -> None:
    assert first_cells("and from dates:") == set(get_args(Status))
    assert all(f"`{name}`" in TEXT for name in get_args(Polarity))


def test_the_lists() -> None:
    files = {path.name for path in (ROOT / "src/mahdar/reading/events").glob("*.yaml")}
    assert first_cells("every row or list has an `example`.") == files


def test_the_example_is_an_entry_that_can_be_read() -> None:
    (entry,) = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)[0])
    made = frames._entry(entry, "accuse", frames.sets())
    assert made.frames[0].type == "ACCUSE"
    assert made.frames[0].needs == {"about"}


@pytest.mark.parametrize("word", ["زار", "أدان", "محادثات", "غارة", "مؤيد", "حريص", "يجب"])
def test_the_words_named_are_in_the_lexicon(word: str) -> None:
    from mahdar.language.fold import fold_form

    assert act_forms().of(fold_form(word))
