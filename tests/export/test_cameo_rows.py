"""CAMEO dyads as CSV: a row an ordered pair of parties."""

import csv
import io
from dataclasses import replace

import pytest
from event_record import (
    ARMY,
    BOTH,
    DENIED,
    RECORD,
    RUSSIAN,
    SYRIAN,
    TO_COME,
    UNITED,
    VISIT,
    WHOLE,
    event,
    having,
)

from mahdar.export.cameo import COLUMNS, cameo_chunks
from mahdar.record.model import Event, Record


def read(*records: Record) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(cameo_chunks(records)))))


def dyads(made: Event) -> list[tuple[str, str, str]]:
    return [(r["actor1_code"], r["actor2_code"], r["event_code"]) for r in read(having(made))]


def test_rows_stand_in_the_order_of_the_text_with_ids_of_their_own() -> None:
    rows = read(RECORD, RECORD)[:7]
    assert tuple(rows[0]) == COLUMNS
    assert [(r["item"], r["event_code"]) for r in rows] == [
        ("e-CONSULT", "042"),
        ("e-CONSULT", "043"),
        ("e-planned", "036"),
        ("e-planned", "036"),
        ("s-2", "020"),
        ("s-1", "016"),
        ("e-ASSAULT", "194"),
    ]
    assert len({r["id"] for r in rows}) == 7
    for row in rows:
        assert WHOLE[int(row["start"]) : int(row["end"])] == row["text"]


def test_a_visit_in_full() -> None:
    visit = read(having(VISIT))[0]
    assert visit == {
        "id": "e-CONSULT-1",
        "group": "event",
        "item": "e-CONSULT",
        "date": "2023-03-14",
        "date_end": "2023-03-14",
        "actor1_code": "SYRGOV",
        "actor1_name": "A",
        "actor1_country": "SYR",
        "actor1_sector": "GOV",
        "actor2_code": "RUSGOV",
        "actor2_name": "B",
        "actor2_country": "RUS",
        "actor2_sector": "GOV",
        "event_code": "042",
        "root_code": "04",
        "quad_class": "1",
        "scale": "4",
        "status": "actual",
        "place": "Moscow",
        "place_country": "RUS",
        "latitude": "55.75",
        "longitude": "37.62",
        "article": "a-1",
        "revision": "0" * 64,
        "source": "النهر",
        "url": "https://example.org/1",
        "published": "2023-03-15T21:40:00+03:00",
        "start": "17",
        "end": "20",
        "text": "زار",
        "confidence": "0.7",
    }


def test_the_host_has_a_code_of_its_own() -> None:
    assert dyads(VISIT) == [("SYRGOV", "RUSGOV", "042"), ("RUSGOV", "SYRGOV", "043")]


def test_all_parties_of_a_meeting_meet_each_other() -> None:
    three = event("CONSULT", "التقى", actors=(BOTH, UNITED))
    assert dyads(three) == [
        ("SYRGOV", "RUSGOV", "040"),
        ("SYRGOV", "IGOUNO", "040"),
        ("RUSGOV", "SYRGOV", "040"),
        ("RUSGOV", "IGOUNO", "040"),
        ("IGOUNO", "SYRGOV", "040"),
        ("IGOUNO", "RUSGOV", "040"),
    ]


def test_many_actors_and_recipients_are_a_row_a_pair() -> None:
    blamed = event("ACCUSE", "نفى", mode="disapprove", actors=(SYRIAN, RUSSIAN), recipients=(UNITED, ARMY))
    assert dyads(blamed) == [
        ("SYRGOV", "IGOUNO", "111"),
        ("SYRGOV", "SYRMIL", "111"),
        ("RUSGOV", "IGOUNO", "111"),
        ("RUSGOV", "SYRMIL", "111"),
    ]


@pytest.mark.parametrize(
    ("actors", "recipients", "expected"),
    [
        ((SYRIAN, RUSSIAN), (), [("SYRGOV", "", "051"), ("RUSGOV", "", "051")]),
        ((), (SYRIAN,), [("", "SYRGOV", "051")]),
        ((), (), [("", "", "051")]),
    ],
)
def test_a_side_that_is_not_told_stays_empty(
    actors: tuple[object, ...], recipients: tuple[object, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert dyads(event("SUPPORT", "التقى", cameo="051", actors=actors, recipients=recipients)) == expected


def test_what_is_planned_is_of_root_three_and_says_so() -> None:
    first, second = read(having(TO_COME))
    assert (first["event_code"], first["root_code"], first["status"], first["scale"]) == (
        *("036", "03"),
        *("planned", "2.5"),
    )
    assert (first["date"], first["date_end"]) == ("2023-04-01", "2023-04-30")
    assert (first["actor1_country"], second["actor1_country"]) == ("SYR", "RUS")


def test_a_denied_event_says_so() -> None:
    (row,) = read(having(DENIED))
    assert (row["status"], row["scale"], row["quad_class"], row["date"]) == (
        "denied",
        "-9.5",
        "4",
        "2023-03-15",
    )


def test_armies_fight_and_others_assault() -> None:
    assert dyads(event("ASSAULT", "قصف", actors=(ARMY,))) == [("SYRMIL", "", "190")]
    assert dyads(event("ASSAULT", "قصف")) == [("SYRGOV", "", "180")]


def test_the_readers_own_code_stands_if_cameo_has_it() -> None:
    assert dyads(replace(VISIT, cameo="046")) == [("SYRGOV", "RUSGOV", "046")]
    assert dyads(replace(VISIT, cameo="999"))[0][2] == "042"
    assert dyads(replace(VISIT, cameo="040"))[0][2] == "042"
    assert dyads(event("ASSAULT", "قصف", cameo="190")) == [("SYRGOV", "", "190")]
    assert dyads(replace(VISIT, cameo="042", status="planned")) == [("SYRGOV", "RUSGOV", "036")]


def test_statements_are_of_roots_one_and_two() -> None:
    asked, denied = (r for r in read(RECORD) if r["group"] == "statement")
    assert (asked["actor1_code"], asked["actor2_code"], asked["event_code"]) == ("SYRGOV", "IGOUNO", "020")
    assert (denied["actor2_code"], denied["event_code"], denied["root_code"]) == ("", "016", "01")
    assert (denied["scale"], denied["quad_class"], denied["date"]) == ("", "1", "2023-03-15")
    nobody = replace(RECORD.statements[0], speaker=None)
    (row,) = read(replace(having(), statements=(nobody,)))
    assert (row["actor1_code"], row["actor1_name"]) == ("", "")


def test_excel_gets_its_mark_on_request_only() -> None:
    assert next(cameo_chunks([RECORD], bom=True)).startswith("\ufeffid,")
    assert next(cameo_chunks([RECORD])).startswith("id,")
    assert len(list(cameo_chunks([RECORD, Record(RECORD.article)]))) == 3
