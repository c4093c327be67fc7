"""Draws of events and positions: each type as often, and all that a judge needs without what sways him."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from event_making import actor, event, reader, span

from mahdar.evaluate.draw import draw, draw_files
from mahdar.record.article import Article
from mahdar.record.model import Interval, Position, Record

TEXT = "مقدمة طويلة. هاجم جنود فرنسيون ومن مالي قرية قرب الحدود يوم الأحد. وانتهى."


def typed(**counts: int) -> dict[str, Any]:
    trigger = {"text": "هاجم", "start": TEXT.index("هاجم"), "end": TEXT.index("هاجم") + 4}
    rows = [
        {"id": f"{kind}-{n}", "type": kind, "trigger": trigger}
        for kind, many in counts.items()
        for n in range(many)
    ]
    return {"article": {"id": "a", "title": None, "text": TEXT}, "events": rows}


MIXED = typed(CONSULT=300, ASSAULT=40, PROTEST=2)


def types(seed: int, count: int) -> Counter[str]:
    return Counter(line.item["type"] for line in draw([MIXED], "events", count, seed, per="type"))


def test_every_type_is_drawn_as_often_as_there_are_so_many() -> None:
    assert types(1, 6) == {"CONSULT": 2, "ASSAULT": 2, "PROTEST": 2}
    assert types(1, 22) == {"CONSULT": 10, "ASSAULT": 10, "PROTEST": 2}
    assert types(1, 1000) == {"CONSULT": 300, "ASSAULT": 40, "PROTEST": 2}
    # the one item left over falls on any type
    assert {kind for seed in range(40) for kind in types(seed, 1)} == {"CONSULT", "ASSAULT", "PROTEST"}


def test_within_a_type_every_item_is_as_likely() -> None:
    drawn: Counter[str] = Counter()
    for seed in range(800):
        drawn.update(line.id for line in draw([MIXED], "events", 6, seed, per="type"))
    assert all(20 < drawn[f"ASSAULT-{n}"] < 66 for n in range(40))  # 40 expected, standard deviation 6.2


def test_a_draw_by_type_is_the_same_again() -> None:
    first, again = (draw([MIXED], "events", 9, 4, per="type") for _ in range(2))
    assert [line.id for line in first] == [line.id for line in again]
    assert [line.id for line in first] != [line.id for line in draw([MIXED], "events", 9, 5, per="type")]


def record() -> Record:
    joint = actor(
        TEXT, "جنود فرنسيون ومن مالي", None, actor(TEXT, "فرنسيون", "FRA"), actor(TEXT, "مالي", "MLI")
    )
    made = event(
        TEXT,
        "هاجم",
        mode="firearms",
        actors=(joint,),
        recipients=(actor(TEXT, "قرية", "MLI"),),
        about=span(TEXT, "قرب الحدود"),
        place=actor(TEXT, "مالي", "MLI"),
        date=Interval("2020-01-05", "2020-01-05", "day"),
    )
    against = Position(
        "p",
        0.7,
        "verb",
        "oppose",
        actor(TEXT, "مالي", "MLI"),
        ("MLI",),
        span(TEXT, "قرية"),
        span(TEXT, "هاجم"),
    )
    (read,) = reader({TEXT: [made]})([Article(TEXT, id="a")])
    return Record(read.article, events=read.events, positions=(against,))


def test_a_line_shows_all_of_an_event() -> None:
    (line,) = draw([record().to_dict()], "events", 1, seed=1)
    assert line.marked.startswith("⟦هاجم⟧ جنود")
    assert line.before == "مقدمة طويلة."
    assert line.item == {
        "type": "ASSAULT",
        "mode": "firearms",
        "status": "actual",
        "trigger": "هاجم",
        "actors": [
            {
                "text": "جنود فرنسيون ومن مالي",
                "members": [{"text": "فرنسيون", "country": "FRA"}, {"text": "مالي", "country": "MLI"}],
            }
        ],
        "recipients": [{"text": "قرية", "country": "MLI"}],
        "about": "قرب الحدود",
        "place": {"text": "مالي", "country": "MLI"},
        "date": {"start": "2020-01-05", "end": "2020-01-05", "precision": "day"},
    }


def test_a_line_shows_all_of_a_position() -> None:
    (line,) = draw([record().to_dict()], "positions", 1, seed=1)
    assert TEXT[line.start : line.end] == "قرية"
    assert line.item == {
        "holder": {"text": "مالي", "country": "MLI"},
        "holder_countries": ["MLI"],
        "polarity": "oppose",
        "target": "قرية",
        "evidence": "هاجم",
    }


@pytest.mark.parametrize("group", ["events", "positions"])
def test_what_is_absent_or_malformed_is_shown_as_such(group: str) -> None:
    data = record().to_dict()
    (item,) = data[group]  # type: ignore[misc]
    item.update(actors=None, recipients=[5], about=3, place=None, date=None, holder=None, evidence=None)
    (line,) = draw([data], group, 1, seed=1)
    json.dumps(line.as_dict())


def test_the_command_draws_by_type_and_names_no_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "records.jsonl"
    file.write_text(record().to_json(), encoding="utf-8")
    draw_files([file], "events", 5, 1, "type")
    out = capsys.readouterr().out
    assert json.loads(out)["group"] == "events"
    assert "confidence" not in out
    assert "rule" not in out
    with pytest.raises(SystemExit, match="no group"):
        draw_files([file], "mentions")
