"""Each promise of the contract, broken once."""

from collections.abc import Callable
from typing import Any

import pytest
from sample_record import sound

from mahdar.record.validate import check_record

Damage = Callable[[dict[str, Any]], object]


def test_a_sound_record_passes() -> None:
    assert check_record(sound().to_dict()) == []


def test_a_sound_record_without_its_text_passes() -> None:
    assert check_record(sound().to_dict(text=False)) == []


def test_without_the_text_offsets_are_still_in_order() -> None:
    record = sound().to_dict(text=False)
    record["times"][0]["end"] = record["times"][0]["start"]  # type: ignore[index]
    assert any("is not before end" in p for p in check_record(record))


BROKEN: dict[str, tuple[Damage, str]] = {
    "schema name": (lambda r: r.update(schema="mahdar-record/0"), "schema"),
    "missing group": (lambda r: r.pop("times"), "times"),
    "unknown key": (lambda r: r["statements"][0].update(speakr=1), "statements.0"),
    "confidence": (lambda r: r["statements"][0].update(confidence=1.01), "statements.0.confidence"),
    "act": (lambda r: r["statements"][0].update(act="shout"), "statements.0.act"),
    "sector": (lambda r: r["entities"][0].update(sector="X"), "entities.0.sector"),
    "no such day": (lambda r: r["times"][0]["interval"].update(start="2020-02-30"), "times.0.interval"),
    "empty span": (lambda r: r["statements"][0]["cue"].update(end=6), "statements.0.cue: start 6 is not"),
    "past the end": (
        lambda r: r["statements"][1]["content"].update(end=999),
        "statements.1.content: end 999",
    ),
    "other letters": (
        lambda r: r["statements"][0]["cue"].update(text="قال"),
        "statements.0.cue: the article has",
    ),
    "speaker's span": (lambda r: r["statements"][0]["speaker"].update(start=0), "statements.0.speaker: the"),
    "figure's what": (lambda r: r["figures"][0]["what"].update(text="سد"), "figures.0.what: the"),
    "times": (lambda r: r["times"][0].update(start=0), "times.0: the article has"),
    "credits": (
        lambda r: r["article"].update(credits=[{"text": "وكالة", "start": 0, "end": 5}]),
        "article.credits.0: the article has",
    ),
    "one id twice": (
        lambda r: r["statements"][1].update(id=r["statements"][0]["id"]),
        "statements.1: the id",
    ),
    "one id in two groups": (
        lambda r: r["figures"][0].update(id=r["statements"][0]["id"]),
        "figures.0: the id",
    ),
    "inside": (
        lambda r: r["statements"][1].update(inside="f-1"),
        "statements.1.inside: no 'f-1' among the st",
    ),
    "statement": (lambda r: r["figures"][0].update(statement="s-0"), "figures.0.statement: no 's-0'"),
    "event": (lambda r: r["figures"][0].update(event="e-0"), "figures.0.event: no 'e-0'"),
    "entity": (
        lambda r: r["statements"][0]["speaker"].update(entity="e2"),
        "statements.0.speaker.entity: no",
    ),
    "about": (lambda r: r["statements"][1].update(about=["e1", "e3"]), "statements.1.about: no 'e3'"),
    "trigger": (lambda r: r["events"][0]["trigger"].update(text="قال"), "events.0.trigger: the article has"),
    "status": (lambda r: r["events"][0].update(status="over"), "events.0.status"),
    "actor of an event": (
        lambda r: r["events"][0]["actors"][0].update(entity="e2"),
        "events.0.actors.0.entity: no 'e2' among the entities",
    ),
    "member of a recipient": (
        lambda r: r["events"][0]["recipients"][0]["members"][0].update(end=999),
        "events.0.recipients.0.members.0: end 999",
    ),
    "subject of an event": (lambda r: r["events"][0]["about"].update(start=0), "events.0.about: the article"),
    "place": (lambda r: r["events"][0]["place"].update(entity="e3"), "events.0.place.entity: no 'e3'"),
    "days of an event": (
        lambda r: r["events"][0]["date"].update(end="2020-02-29"),
        "events.0.date: starts on 2020-03-01",
    ),
    "an event's statement": (
        lambda r: r["events"][0].update(statement="p-1"),
        "events.0.statement: no 'p-1' among the st",
    ),
    "an event's id": (lambda r: r["events"][0].update(id="p-1"), "positions.0: the id 'p-1' is not unique"),
    "polarity": (lambda r: r["positions"][0].update(polarity="both"), "positions.0.polarity"),
    "holder": (
        lambda r: r["positions"][0]["holder"].update(start=9, end=3),
        "positions.0.holder: start 9 is not",
    ),
    "target": (lambda r: r["positions"][0]["target"].update(text="?"), "positions.0.target: the article has"),
    "evidence": (
        lambda r: r["positions"][0]["evidence"].update(end=999),
        "positions.0.evidence: end 999 is past",
    ),
    "a position's statement": (
        lambda r: r["positions"][0].update(statement="s-0"),
        "positions.0.statement: no 's-0' among the st",
    ),
    "issue": (lambda r: r["positions"][0].update(about=["e9"]), "positions.0.about: no 'e9' among the ent"),
    "interval": (lambda r: r["times"][0]["interval"].update(end="2020-02-29"), "times.0.interval: starts on"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_the_contract_is_named(name: str) -> None:
    damage, said = BROKEN[name]
    record = sound().to_dict()
    damage(record)
    problems = check_record(record)
    assert len(problems) == 1
    assert said in problems[0]


def test_open_intervals_are_in_order() -> None:
    record: Any = sound().to_dict()
    record["times"][0]["interval"]["start"] = None
    assert check_record(record) == []


def test_what_is_under_x_is_not_looked_at() -> None:
    record: Any = sound().to_dict()
    record["statements"][0]["x"] = {"start": 9, "text": "?", "end": 1, "entity": "nobody"}
    assert check_record(record) == []


@pytest.mark.parametrize("value", [None, 3, "text", [], {}, {1: 2}, {"schema": {"schema"}}])
def test_anything_else_is_a_problem_not_a_crash(value: object) -> None:
    assert check_record(value)
