"""PLOVER's own form: one event a line, with PLOVER's rules."""

import json
from dataclasses import replace

import pytest
from event_record import (
    ARMY,
    DENIED,
    HEAD,
    RECORD,
    RUSSIAN,
    SYRIAN,
    TO_COME,
    UNITED,
    VISIT,
    WHOLE,
    actor,
    event,
    having,
)

from mahdar.export.plover import plover_chunks, plover_rows
from mahdar.record.model import Actor, Event, Interval, Record, Status


def row(made: Event, **head: object) -> dict[str, object]:
    (found,) = plover_rows(having(made, **head))
    return found


def test_one_event_a_line() -> None:
    out = "".join(plover_chunks([RECORD, Record(HEAD), RECORD]))
    rows = [json.loads(line) for line in out.splitlines()]
    assert [r["id"] for r in rows] == ["e-CONSULT", "e-planned", "e-ASSAULT"] * 2
    assert "زار" in out
    for one in rows:
        at = one["text_info"]
        assert [WHOLE[at["start"] : at["end"]]] == one["event_text"]


def test_a_visit_in_full() -> None:
    assert row(VISIT) == {
        "id": "e-CONSULT",
        "date": "2023-03-14",
        "actor": [
            {
                "code": "SYR",
                "sector": "GOV",
                "entity_text": "وزير الخارجية السوري",
                "identifier_id": "Q1",
                "identifier_text": "A",
                "office": "SYR:minister.foreign",
                "start": SYRIAN.start,
                "end": SYRIAN.end,
            }
        ],
        "event": ["CONSULT"],
        "recipient": [
            {
                "code": "RUS",
                "sector": "GOV",
                "entity_text": "نظيره الروسي",
                "identifier_text": "B",
                "start": RUSSIAN.start,
                "end": RUSSIAN.end,
            }
        ],
        "mode": ["visit"],
        "event_loc": {
            "extracted_place": "موسكو",
            "resolved_place": "Moscow",
            "country_code": "RUS",
            "geonameid": 524901,
            "lat": 55.75,
            "lon": 37.62,
        },
        "quad_code": 1,
        "event_scale": 4,
        "event_text": ["زار"],
        "text_info": {"start": 17, "end": 20},
        "cite_info": {
            "citation": "a-1",
            "url": "https://example.org/1",
            "title": "محادثات في موسكو",
            "language": "ar",
            "publication": "النهر",
            "coder": "mahdar 0.1.0",
            "codebook": "plover-0.8",
            "version": "0" * 64,
        },
        "has_event": True,
        "mahdar": {
            "type": "CONSULT",
            "mode": "visit",
            "status": "actual",
            "date_from": "text",
            "precision": "day",
            "confidence": 0.7,
            "rule": "r",
        },
    }


def test_a_meeting_to_come_is_an_agreement_and_keeps_what_it_was() -> None:
    found = row(TO_COME)
    assert (found["event"], found["event_scale"], found["context"]) == (["AGREE"], 2.5, ["economic"])
    assert "mode" not in found
    own = found["mahdar"]
    assert isinstance(own, dict)
    assert (own["type"], own["mode"], own["status"]) == ("CONSULT", "multilateral", "planned")
    assert own["about"]["text"] == "التجارة"


def test_a_joint_actor_is_its_parties_in_one_record() -> None:
    actors = row(TO_COME)["actor"]
    assert isinstance(actors, list)
    assert [a["code"] for a in actors] == ["SYR", "RUS"]
    assert "recipient" not in row(TO_COME)


def test_a_denied_event_carries_negation() -> None:
    found = row(DENIED)
    assert (found["event"], found["mode"]) == (["ASSAULT"], ["heavy-weapons", "negation"])
    assert (found["quad_code"], found["event_scale"]) == (4, -9.5)


@pytest.mark.parametrize(
    ("kind", "status", "event_type", "modes"),
    [
        ("CONSULT", "actual", "CONSULT", None),
        ("CONSULT", "planned", "AGREE", None),
        ("CONSULT", "possible", "CONSULT", ["hypothetical"]),
        ("RETREAT", "planned", "CONCEDE", None),
        ("PROTEST", "planned", "PROTEST", ["future"]),
        ("AGREE", "planned", "AGREE", ["future"]),
        ("AID", "historical", "AID", ["historical"]),
    ],
)
def test_the_status_is_an_auxiliary_mode(
    kind: str, status: Status, event_type: str, modes: list[str] | None
) -> None:
    found = row(event(kind, "زار", status))
    assert (found["event"], found.get("mode")) == ([event_type], modes)


def test_a_mode_that_its_type_does_not_have_is_kept_for_ourselves_alone() -> None:
    found = row(event("CONCEDE", "زار", mode="resign"))
    assert "mode" not in found
    assert isinstance(found["mahdar"], dict)
    assert found["mahdar"]["mode"] == "resign"
    assert found["event_scale"] == 4.5


@pytest.mark.parametrize(
    ("who", "code", "sector"),
    [
        (UNITED, "UNO", None),
        (actor("الجيش", None, "IMG"), "IMG", None),
        (actor("الجيش", "SYR", "NGO"), "SYR", "NGO"),
        (actor("الجيش", None, "CVL"), None, "CVL"),
        (ARMY, "SYR", "MIL"),
    ],
)
def test_who_is_no_countrys_has_a_code_of_its_own(who: Actor, code: str | None, sector: str | None) -> None:
    actors = row(event("ASSAULT", "قصف", actors=(who,)))["actor"]
    assert isinstance(actors, list)
    assert (actors[0].get("code"), actors[0].get("sector")) == (code, sector)


def test_the_date_is_the_texts_else_the_articles_and_says_which() -> None:
    def said(made: Event, **head: object) -> tuple[object, ...]:
        found = row(made, **head)
        assert isinstance(found["mahdar"], dict)
        return found["date"], found.get("enddate"), found["mahdar"].get("date_from")

    assert said(TO_COME) == ("2023-04-01", "2023-04-30", "text")
    assert said(DENIED) == ("2023-03-15", None, "published")
    assert said(DENIED, published=None) == (None, None, None)
    until = Interval(None, "2023-03-20", "day")
    assert said(replace(VISIT, date=until)) == ("2023-03-20", None, "text")
    assert said(replace(VISIT, date=Interval(None, None, "other"))) == ("2023-03-15", None, "published")
