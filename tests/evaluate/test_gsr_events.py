"""Events against labelled and marked sentences: counts by hand, with a reader whose events are told."""

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from event_making import actor, event, reader

from mahdar.errors import InputError
from mahdar.evaluate.gsr_errors import error_lines
from mahdar.evaluate.gsr_events import report
from mahdar.evaluate.gsr_files import Labelled, labelled, marked, states
from mahdar.evaluate.gsr_scores import Reading, label_counts, triggers, unscored
from mahdar.evaluate.gsr_sides import country_counts, sides

RAID = "هاجم جنود فرنسيون قرية في مالي"
TALK = "زار الوزير المدينة"
HIT = "قتل حارس سوري"


def side(words: str, code: object) -> dict[str, Any]:
    return {"actor": words.split(), "role": {"main": code} if code != "UNKNOWN" else code}


def marking(verb: str, source: dict[str, Any], target: dict[str, Any]) -> dict[str, Any]:
    ends = {
        f"{name}_{part}": end[part] for name, end in (("source", source), ("target", target)) for part in end
    }
    return {"verb": verb.split(), **ends}


def folder(place: Path, labels: list[tuple[str, str]], marks: dict[str, list[dict[str, Any]]]) -> Path:
    for kind in ("assault", "protest"):
        ours = kind == "assault"
        with (place / f"{kind}_gsr.csv").open("w", encoding="utf-8", newline="") as stream:
            rows = csv.DictWriter(stream, ["label", "text"])
            rows.writeheader()
            rows.writerows({"label": label, "text": text} for label, text in labels if ours)
        data = [{"text": text, "spans": spans} for text, spans in marks.items() if ours]
        (place / f"{kind}_spans.json").write_text(json.dumps(data), encoding="utf-8")
    return place


LABELS = [("yes", RAID), ("yes", RAID), ("easy no", TALK), ("difficult no", HIT), ("yes", "لا شيء\nهنا")]


def test_labels_by_hand(tmp_path: Path) -> None:
    events = {
        RAID: [event(RAID, "هاجم", status="denied")],
        TALK: [event(TALK, "زار")],
        HIT: [event(HIT, "قتل")],
    }
    read = Reading.of(folder(tmp_path, LABELS, {}), reader(events))
    counts = label_counts(read)
    assert Labelled("ASSAULT", "لا شيء\nهنا", "yes") in read.labelled
    strict, lax = counts["ASSAULT", "not denied"], counts["ASSAULT", "any status"]
    assert (strict.right, strict.gold, strict.read) == (0, 2, 1)
    assert (lax.right, lax.gold, lax.read) == (1, 2, 2)
    hard = unscored(read)["ASSAULT", "difficult no"]
    assert (hard.read, hard.gold) == (1, 1)


def test_an_event_of_another_type_is_none(tmp_path: Path) -> None:
    events = {RAID: [event(RAID, "هاجم", "PROTEST")]}
    read = Reading.of(folder(tmp_path, LABELS, {}), reader(events))
    assert label_counts(read)["ASSAULT", "any status"].read == 0


MARKS = {
    RAID: [
        marking("هاجم", side("جنود فرنسيون", "FRA"), side("قرية", "MLI")),
        marking("هاجم", side("جنود", "IMG"), side("قرية", "UNKNOWN")),
    ],
    HIT: [marking("قتل", side("", None), side("حارس سوري", "None"))],
}


def reading(place: Path) -> Reading:
    both = actor(RAID, "جنود فرنسيون", None, actor(RAID, "فرنسيون", "FRA"), actor(RAID, "جنود", "DEU"))
    raid = event(RAID, "هاجم", actors=(both, actor(RAID, "قرية", "UNO")))
    hit = event(HIT, "حارس", recipients=(actor(HIT, "حارس سوري", "SYR"),))
    return Reading.of(folder(place, [], MARKS), reader({RAID: [raid], HIT: [hit]}))


def test_countries_by_hand(tmp_path: Path) -> None:
    every = list(sides(reading(tmp_path)))
    assert [(s.name, sorted(s.accepted), sorted(s.read)) for s in every] == [
        ("source", ["FRA"], ["DEU", "FRA"]),  # IMG and UNO are no states
        ("target", ["MLI"], []),
        ("source", [], []),
        ("target", [], ["SYR"]),
    ]
    made = country_counts(every)
    assert (made.said.right, made.said.read, made.unstated) == (1, 3, 1)
    assert (made.met.right, made.met.gold, made.agreed.gold) == (1, 2, 0)
    assert made.f1 == pytest.approx(2 * (1 / 3) * (1 / 2) / (1 / 3 + 1 / 2))


def test_what_two_annotators_give_is_agreed(tmp_path: Path) -> None:
    twice = marking("قتل", side("", None), side("حارس سوري", "PAL"))
    once = marking("قتل", side("", None), side("حارس سوري", "SYR"))
    hit = event(HIT, "قتل", recipients=(actor(HIT, "حارس", "PSE"),))
    read = Reading.of(folder(tmp_path, [], {HIT: [twice, twice, once]}), reader({HIT: [hit]}))
    made = country_counts(sides(read))
    assert (made.agreed.right, made.agreed.gold, made.said.right) == (1, 1, 1)


def test_triggers_by_hand(tmp_path: Path) -> None:
    assert [met for _, met in triggers(reading(tmp_path))] == [True, False]


def test_verbs_that_are_scattered_or_absent(tmp_path: Path) -> None:
    marks = {RAID: [marking("قرية هاجم", side("", None), side("", None))]}
    marks[HIT] = [marking("غائبة", side("", None), side("", None))]
    events = {RAID: [event(RAID, "قرية")], HIT: [event(HIT, "قتل")]}
    read = Reading.of(folder(tmp_path, [], marks), reader(events))
    assert [met for _, met in triggers(read)] == [True, None]


def test_errors_and_figures_are_printed(tmp_path: Path) -> None:
    read = reading(tmp_path)
    rows = [line.split("\t") for line in error_lines(read)]
    assert [row[:4] for row in rows] == [
        ["trigger", "ASSAULT", "missed", "قتل <> حارس (actual, verb)"],
        ["countries", "ASSAULT", "source wrong", "FRA <> DEU+FRA: هاجم (actual, verb)"],
        ["countries", "ASSAULT", "target missed", "MLI <> -: هاجم (actual, verb)"],
        ["countries", "ASSAULT", "target wrong", "- <> SYR: حارس (actual, verb)"],
    ]
    lines = "\n".join(report(read))
    assert "ASSAULT: 1 of 2, 0.500" in lines
    assert "both types both sides: P 0.333 R 0.500 F1 0.400 (1 of 3 read right, 1 where no state" in lines


def test_label_errors_show_what_was_read(tmp_path: Path) -> None:
    read = Reading.of(folder(tmp_path, LABELS, {}), reader({TALK: [event(TALK, "زار")]}))
    rows = [line.split("\t") for line in error_lines(read)]
    assert [row[2:] for row in rows] == [
        ["missed", "", RAID],
        ["extra", "زار (actual, verb)", TALK],
        ["missed", "", "لا شيء هنا"],
    ]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no assault_gsr\.csv"):
        list(labelled(tmp_path))


def test_the_files_are_those_described(shared: Path) -> None:
    place = shared / "events" / "arabic_event_gsr"
    labels = Counter((one.type, one.label) for one in labelled(place))
    assert (labels["ASSAULT", "yes"], labels["ASSAULT", "easy no"]) == (163, 1119)
    assert (labels["PROTEST", "yes"], labels["PROTEST", "easy no"]) == (49, 840)  # 19 given twice
    read = Reading.of(place, reader({}))
    assert Counter(one.type for one in marked(place)) == {"ASSAULT": 183, "PROTEST": 147}
    assert sum(met is not None for _, met in triggers(read)) == 326
    assert country_counts(sides(read)).met.gold == 208
    assert {"FRA", "PSE"} <= states()
