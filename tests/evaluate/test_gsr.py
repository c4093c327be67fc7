"""The gate of countries on sentences nobody worked on, and how their spans are found and scored."""

import json
from pathlib import Path

import pytest

from mahdar.errors import InputError
from mahdar.evaluate.gsr import Answer, Item, answers, items, score
from mahdar.language.text import make_text

PRECISION, RECALL = 0.95, 0.75  # what the issue of the knowledge base asks


def test_countries_of_actor_spans(shared: Path) -> None:
    found = score(list(answers(shared / "events" / "arabic_event_gsr")))
    assert found.precision >= PRECISION
    assert found.recall >= RECALL


def test_a_folder_without_the_files_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no assault_spans\.json"):
        list(items(tmp_path))


def test_a_span_without_a_country_costs_recall_alone() -> None:
    item = Item(make_text("دورية فرنسية"), (0, 2), frozenset({"FRA"}))
    counts = score([Answer(item, "FRA"), Answer(item, ""), Answer(item, "DEU")])
    assert (counts.right, counts.gold, counts.read) == (1, 3, 2)


def test_codes_that_are_no_state_s_are_left_out(tmp_path: Path) -> None:
    actor, target = {"source_actor": ["الجيش"], "source_role": {"main": "IMG"}}, {"target_actor": ["دورية"]}
    span = {**actor, **target, "target_role": {"main": "FRA"}}
    text = json.dumps([{"text": "هاجم الجيش دورية", "spans": [span]}])
    for name in ("assault_spans.json", "protest_spans.json"):
        (tmp_path / name).write_text(text if name.startswith("assault") else "[]", encoding="utf-8")
    (only,) = items(tmp_path)
    assert (only.words, only.codes) == ((2, 3), frozenset({"FRA"}))
