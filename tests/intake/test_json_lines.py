"""JSON Lines and JSON documents: what is taken, and what is said of what cannot be."""

import gzip
import json
from pathlib import Path

import pytest

from mahdar.errors import InputError
from mahdar.intake.options import parse_fields

GOOD = {
    "title": "موسم القمح",
    "text": "قال المزارع إن الموسم جيد.",
    "date": "2021-05-03",
    "source": "الحقل",
    "id": 7,
}


def lines(*rows: object) -> bytes:
    return "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows).encode()


def test_the_fields_of_a_line_become_an_article(tmp_path: Path, take) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(GOOD, "", GOOD | {"id": None, "published": "2021-05-04"}))
    taken, notes = take(tmp_path / "a.jsonl")
    first, second = (one.article for one in taken)
    assert (first.title, first.published, first.source, first.id) == (
        "موسم القمح",
        "2021-05-03",
        "الحقل",
        "7",
    )
    assert second.published == "2021-05-04"
    assert second.id is None
    assert [one.place for one in taken] == ["line 1", "line 3"]
    assert notes == []


def test_other_names_of_fields_can_be_given(tmp_path: Path, take) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines({"headline": "موسم", "body": "قال المزارع إن الموسم جيد."}))
    taken, _ = take(tmp_path / "a.jsonl", fields=parse_fields(["title=headline", "text=body"]))
    assert taken[0].article.whole == "موسم\nقال المزارع إن الموسم جيد."


@pytest.mark.parametrize("pair", ["title", "headline=title", "title="])
def test_a_pair_that_names_no_field_is_refused(pair: str) -> None:
    with pytest.raises(InputError, match="--field") as caught:
        parse_fields([pair])
    assert "published" in caught.value.remedy


@pytest.mark.parametrize(
    ("bad", "problem", "remedy"),
    [
        ("{no", "not JSON", "one JSON object"),
        ("[1]", "list, not an object", "one JSON object"),
        ("[" * 100_000, "not JSON", "one JSON object"),
        ({"headline": "س"}, "no field 'text', only headline", "--field text=NAME"),
        ({"text": " ", "title": ""}, "empty", "leave it out"),
        ({"text": 3}, "text is of type int", "string"),
        ({"text": "\ud800"}, "lone surrogate", "UTF-8"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(
    tmp_path: Path, take, bad: object, problem: str, remedy: str
) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(GOOD, bad, GOOD))
    taken, notes = take(tmp_path / "a.jsonl")
    assert [one.place for one in taken] == ["line 1", "line 3"]
    assert [(n.level, n.place) for n in notes] == [("error", "line 2")]
    assert problem in notes[0].problem
    assert remedy in notes[0].remedy


def test_a_date_that_cannot_be_read_is_named_and_the_article_read_without(tmp_path: Path, take) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(GOOD | {"date": "03/05/2021"}))
    taken, notes = take(tmp_path / "a.jsonl", published="2020-01-01")
    assert taken[0].article.published is None
    assert taken[0].flags == ("bad_date",)
    assert "'03/05/2021'" in notes[0].problem
    assert "YYYY-MM-DD" in notes[0].remedy


@pytest.mark.parametrize(
    ("given", "read"),
    [("2021/5/3", "2021-05-03"), ("Mon, 03 May 2021 10:00:00 +0300", "2021-05-03T10:00:00+03:00")],
)
def test_dates_of_feeds_are_understood(tmp_path: Path, take, given: str, read: str) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(GOOD | {"date": given}))
    assert take(tmp_path / "a.jsonl")[0][0].article.published == read


def test_a_title_without_a_text_is_read_and_flagged(tmp_path: Path, take) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines({"title": "الوزير: الموسم جيد"}))
    taken, notes = take(tmp_path / "a.jsonl")
    assert (taken[0].article.whole.strip(), taken[0].flags) == ("الوزير: الموسم جيد", ("no_text",))
    assert notes == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1256"])
def test_lines_of_other_encodings_are_read(tmp_path: Path, take, encoding: str) -> None:
    text = json.dumps(GOOD, ensure_ascii=False) + "\n"
    (tmp_path / "a.ndjson").write_bytes((text * 2).encode(encoding))
    taken, _ = take(tmp_path / "a.ndjson")
    assert [one.article.text for one in taken] == [GOOD["text"]] * 2


def test_arrays_objects_and_lines_under_the_name_json(tmp_path: Path, take) -> None:
    (tmp_path / "a.json").write_text(json.dumps([GOOD, 5, GOOD]))
    (tmp_path / "b.json").write_text(json.dumps({"text": "قال المزارع إن الموسم جيد."}, indent=1))
    (tmp_path / "c.json").write_bytes(lines(GOOD, GOOD))
    (tmp_path / "d.json").write_text('{"text": \n')
    taken, notes = take(*sorted(tmp_path.iterdir()))
    assert [(Path(t.file).name, t.place) for t in taken] == [
        ("a.json", "item 1"),
        ("a.json", "item 3"),
        ("b.json", ""),
        ("c.json", "line 1"),
        ("c.json", "line 2"),
    ]
    assert taken[2].article.id == "b.json"
    assert [(Path(n.file).name, n.place) for n in notes] == [("a.json", "item 2"), ("d.json", "")]
    assert "line 2" in notes[1].problem


def test_a_torn_gzip_gives_what_came_before_the_tear(tmp_path: Path, take) -> None:
    rows = lines(*[GOOD | {"id": n, "text": f"قال المزارع {n} إن الموسم جيد."} for n in range(5000)])
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(rows)[:-2000])
    taken, notes = take(tmp_path / "a.jsonl.gz")
    assert 0 < len(taken) < 5000
    assert notes[-1].level == "error"
    assert "gzip" in notes[-1].problem
