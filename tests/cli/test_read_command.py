"""`mahdar read`: formats, exit codes, output files, several processes."""

import csv
import io
import json
from pathlib import Path

import pytest

from mahdar.record.validate import check_record

TEXT = "قال مدير الميناء سليم الحاج إن السفن عادت إلى العمل، مضيفا أن الحركة طبيعية."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    rows = [{"id": f"n{i}", "title": f"خبر {i}", "text": TEXT, "date": "2021-05-03"} for i in range(40)]
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_the_view_is_what_a_person_gets(news: Path, mahdar) -> None:
    ran = mahdar("read", news)
    assert ran.code == 0
    assert "  قال مدير الميناء سليم الحاج إن السفن عادت" in ran.out
    assert "      speaker   مدير الميناء سليم الحاج" in ran.out
    assert "\x1b" not in ran.out


def test_one_sound_record_a_line(news: Path, mahdar) -> None:
    records = [json.loads(line) for line in mahdar("read", news, "--format", "jsonl").out.splitlines()]
    assert [r["article"]["id"] for r in records] == [f"n{i}" for i in range(40)]
    assert [check_record(r) for r in records] == [[]] * 40
    assert records[0]["statements"]


def test_json_and_csv_hold_the_same_items(news: Path, mahdar) -> None:
    records = json.loads(mahdar("read", news, "--format", "json", "--no-text").out)
    assert "text" not in records[0]["article"]
    rows = list(csv.DictReader(io.StringIO(mahdar("read", news, "--format", "csv").out)))
    for group in ("statement", "event", "position", "figure"):
        ids = [item["id"] for r in records for item in r[f"{group}s"]]
        assert sorted(row["id"] for row in rows if row["group"] == group) == sorted(ids)


def test_plover_and_cameo_hold_the_same_events_and_statements(news: Path, mahdar) -> None:
    records = [json.loads(line) for line in mahdar("read", news, "--format", "jsonl").out.splitlines()]
    events, said = ({item["id"] for r in records for item in r[group]} for group in ("events", "statements"))
    lines = mahdar("read", news, "--format", "plover").out.splitlines()
    assert {json.loads(line)["id"] for line in lines} == events
    rows = list(csv.DictReader(io.StringIO(mahdar("read", news, "--format", "cameo").out)))
    assert {row["item"] for row in rows} == events | said


def test_two_processes_write_what_one_writes(news: Path, mahdar) -> None:
    one = mahdar("read", news, "--format", "jsonl")
    assert mahdar("read", news, "--format", "jsonl", "--jobs", 2) == one


@pytest.mark.parametrize(
    ("name", "start"), [("o.jsonl", "{"), ("o.csv", "group,"), ("o.txt", "──"), ("o", "{")]
)
def test_the_name_of_the_output_tells_its_format(
    news: Path, mahdar, tmp_path: Path, name: str, start: str
) -> None:
    ran = mahdar("read", news, "--out", tmp_path / name)
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / name).read_text().startswith(start)
    assert "Read 40 articles" in ran.err


NEWS = (
    "زار وزير الخارجية السوري موسكو أمس. وأدانت الحكومة الأردنية الهجوم على السفارة. "
    "وقال مدير الميناء إن 12 سفينة عادت."
)


def test_events_and_positions_are_in_every_format(mahdar) -> None:
    def read(format_: str) -> str:
        ran = mahdar(
            "read",
            "--format",
            format_,
            "--min-confidence",
            0,
            "--published",
            "2021-05-03",
            stdin=NEWS.encode(),
        )
        assert (ran.code, ran.err) == (0, "")
        return str(ran.out)

    record = json.loads(read("jsonl"))
    assert {"CONSULT", "ACCUSE"} <= {e["type"] for e in record["events"]}
    assert "oppose" in {p["polarity"] for p in record["positions"]}
    rows = list(csv.DictReader(io.StringIO(read("csv"))))
    for group in ("event", "position"):
        ids = [item["id"] for item in record[f"{group}s"]]
        assert [row["id"] for row in rows if row["group"] == group] == ids
    text = read("text")
    assert "    event       CONSULT visit" in text
    assert "    position    oppose" in text


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "csv", "plover", "cameo"])
def test_what_is_less_sure_than_asked_for_is_left_out_of_every_format(mahdar, name: str) -> None:
    ran = mahdar("read", "--format", name, "--min-confidence", 1, stdin=NEWS.encode())
    all_ = mahdar("read", "--format", name, "--min-confidence", 0, stdin=NEWS.encode())
    assert ran.code == all_.code == 0
    for words in ("زار", "أدانت", "12 سفينة"):
        assert ran.out.count(words) < all_.out.count(words) or words not in all_.out


def test_the_tally_counts_what_is_written(tmp_path: Path, mahdar) -> None:
    ran = mahdar("read", "--out", tmp_path / "o.jsonl", "--min-confidence", 1, stdin=NEWS.encode())
    assert "Read 1 articles: 0 statements, 0 events, 0 positions, 0 figures" in ran.err
    assert mahdar("validate", tmp_path / "o.jsonl").code == 0


def test_standard_input_is_read_without_a_path(mahdar) -> None:
    ran = mahdar("read", "--format", "jsonl", "--source", "الميناء", stdin=TEXT.encode())
    assert json.loads(ran.out)["article"]["source"] == "الميناء"


def test_how_a_text_was_taken_stands_among_the_flags(tmp_path: Path, mahdar) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("cp1256"))
    ran = mahdar("read", tmp_path / "a.txt", "--format", "jsonl")
    assert "guessed_encoding" in json.loads(ran.out)["article"]["flags"]
    assert "Windows-1256" in ran.err
    assert ran.code == 0


def test_bad_input_is_named_the_rest_read_and_the_code_is_1(news: Path, tmp_path: Path, mahdar) -> None:
    with news.open("a") as stream:
        stream.write("{no\n")
    (tmp_path / "b.txt").write_bytes(b"\x00\x01binary")
    ran = mahdar("read", news, tmp_path / "b.txt", tmp_path / "none", "--format", "jsonl")
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 40
    first, second, third = ran.err.splitlines()
    assert first.startswith(f"error: {news}, line 41: is not JSON")
    assert second.startswith(f"error: {tmp_path / 'b.txt'}: is a binary file")
    assert third.startswith(f"error: {tmp_path / 'none'}: there is no such file")
    assert all(line.endswith(")") for line in (first, second, third)), "each names a remedy"


def test_many_errors_of_one_file_are_counted_not_listed(tmp_path: Path, mahdar) -> None:
    (tmp_path / "a.jsonl").write_text("{no\n" * 50)
    ran = mahdar("read", tmp_path / "a.jsonl")
    assert len(ran.err.splitlines()) == 11
    assert "40 more errors" in ran.err
    assert ran.code == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "xml"], "text, json, jsonl, csv, plover, cameo"),
        (["--field", "foo"], "--field"),
        (["--published", "3.5.2021"], "--published"),
        (["--jobs", "0"], "--jobs"),
        (["--min-confidence", "1.5"], "1.5 is not between 0 and 1"),
        (["--min-confidence", "-1"], "-1.0 is not between 0 and 1"),
        (["--min-confidence", "nan"], "nan is not between 0 and 1"),
        (["--min-confidence", "high"], "--min-confidence"),
        (["--resume"], "--out FILE.jsonl"),
        (["--out", "/no/such/folder/o.jsonl"], "cannot write /no/such/folder/o.jsonl"),
    ],
)
def test_wrong_use_says_what_is_wrong(news: Path, mahdar, options: list[str], said: str) -> None:
    ran = mahdar("read", news, *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_an_output_is_never_an_input(news: Path, mahdar) -> None:
    before = news.read_bytes()
    same = mahdar("read", news, "--out", news)
    inside = mahdar("read", news.parent, "--out", news.parent / "out.jsonl")
    assert (same.code, inside.code) == (2, 2)
    assert news.read_bytes() == before
