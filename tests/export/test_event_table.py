"""CSV: events and positions in columns of their own."""

import csv
import io
import re
from pathlib import Path

from event_record import RECORD

from mahdar.export.event_cells import EVENT, POSITION
from mahdar.export.table import COLUMNS, csv_chunks

ROWS = list(csv.DictReader(io.StringIO("".join(csv_chunks([RECORD])))))
EVENTS = {row["id"]: row for row in ROWS if row["group"] == "event"}
(HELD,) = (row for row in ROWS if row["group"] == "position")


def test_every_column_stands_once() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS)
    assert {*EVENT, *POSITION} <= set(COLUMNS)


def test_rows_of_all_groups_come_in_the_order_of_the_text() -> None:
    places = [int(row["start"]) for row in ROWS]
    assert places == sorted(places)
    assert [row["group"] for row in ROWS].count("event") == 3


def test_who_did_what_to_whom_where_and_when() -> None:
    visit = EVENTS["e-CONSULT"]
    assert (visit["type"], visit["mode"], visit["status"]) == ("CONSULT", "visit", "actual")
    assert (visit["text"], visit["confidence"], visit["rule"]) == ("زار", "0.7", "r")
    assert (visit["actors"], visit["actor_countries"]) == ("وزير الخارجية السوري", "SYR")
    assert (visit["recipients"], visit["recipient_countries"]) == ("نظيره الروسي", "RUS")
    assert (visit["place"], visit["place_country"]) == ("موسكو", "RUS")
    assert (visit["event_from"], visit["event_to"]) == ("2023-03-14", "2023-03-14")
    assert visit["about"] == visit["contexts"] == visit["statement"] == visit["polarity"] == ""


def test_a_joint_actor_has_the_countries_of_its_members() -> None:
    planned = EVENTS["e-planned"]
    assert (planned["actors"], planned["actor_countries"]) == ("الجانبان", "SYR | RUS")
    assert (planned["about"], planned["contexts"]) == ("التجارة", "economic")
    assert (planned["place"], planned["event_from"], planned["event_to"]) == ("", "2023-04-01", "2023-04-30")


def test_an_event_points_at_the_statement_it_stands_in() -> None:
    assert EVENTS["e-ASSAULT"]["statement"] == "s-1"


def test_a_position_has_its_holder_target_and_evidence() -> None:
    assert (HELD["polarity"], HELD["holder"], HELD["holder_countries"]) == ("demand", "الجانبان", "RUS | SYR")
    assert (HELD["target"], HELD["evidence"], HELD["text"]) == ("التحرك", "دعا الوزير", "دعا الوزير")
    assert HELD["actors"] == HELD["type"] == ""


def test_the_document_names_every_column_of_every_group() -> None:
    document = Path(__file__).parents[2] / "docs" / "reading.md"
    part = document.read_text(encoding="utf-8").split("## Columns of the CSV")[1].split("\n## ")[0]
    rows = {line.split("|")[1].strip(): line.split("|")[2] for line in part.splitlines() if line[:1] == "|"}
    named = {group: set(re.findall(r"`(\w+)`", cell)) for group, cell in rows.items()}
    assert set.union(*named.values()) == set(COLUMNS)
    for row in ROWS:
        filled = {column for column, value in row.items() if value}
        assert filled <= named["every item"] | named[row["group"]]
